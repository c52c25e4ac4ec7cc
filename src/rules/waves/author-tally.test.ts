import { describe, expect, it } from 'vitest';
import { AuthorTally } from './author-tally.ts';

describe('rules/waves/author-tally', () => {
  it('counts authors, and members by each', () => {
    const tally = new AuthorTally();

    for (const author of ['a', 'b', 'a', 'a']) tally.add(author);

    expect([tally.distinct, tally.of('a'), tally.of('b'), tally.of('c')]).toEqual([2, 3, 1, 0]);
  });

  it('takes every author who is not known for another one', () => {
    const tally = new AuthorTally();

    for (let i = 0; i < 5; i++) tally.add('');

    expect([tally.distinct, tally.of('')]).toEqual([5, 0]);
  });

  it('stays exact for whoever writes on, however many others come', () => {
    const tally = new AuthorTally();

    for (let i = 0; i < 1_000; i++) {
      tally.add(`once ${i}`);
      tally.add('always');
    }

    expect([tally.distinct, tally.of('always')]).toEqual([1_001, 1_000]);
  });
});

import { describe, expect, it } from 'vitest';
import { aMessage } from '../../rules.fixture.ts';
import { isFreshAccount } from './fresh-account.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 5, 1);

describe('rules/families/spam/fresh-account', () => {
  it.each`
    age     | followers | fresh    | because
    ${3}    | ${2}      | ${true}  | ${'new and followed by nobody'}
    ${3}    | ${null}   | ${false} | ${'followers are not known'}
    ${3}    | ${400}    | ${false} | ${'new and already known'}
    ${900}  | ${2}      | ${false} | ${'old'}
    ${null} | ${2}      | ${false} | ${'age is not known'}
    ${-1}   | ${2}      | ${false} | ${'made after the message: the clock is wrong'}
  `(
    '$age days, $followers followers: $fresh ($because)',
    ({ age, followers, fresh }: { age: number | null; followers: number | null; fresh: boolean }) => {
      const createdAt = age === null ? null : now - age * day;

      expect(isFreshAccount(aMessage({ createdAt: now, author: { id: '1', handle: null, createdAt, followers } }))).toBe(fresh);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../domain/ids.ts';
import type { KeptMember, WaveMember, WaveSettlement } from '../../domain/wave.ts';
import { sketchOf } from './sketch.ts';
import { WaveBook } from './wave-book.ts';

const hour = 3_600_000;
const window = 48 * hour;
const spam = 'gagnez de l argent chaque jour depuis chez vous avec mon mentor';
const other = 'la nouvelle couleur est vraiment magnifique sous le soleil de nice';
const letBe: WaveSettlement = { end: 'let-be', labels: [] };

let made = 0;
function member(text: string, over: Partial<WaveMember> = {}): WaveMember {
  made += 1;
  const key = `post:${1_000 + made}` as MessageKey;
  return { key, root: key, author: `author ${made}`, direct: false, at: 0, sketch: sketchOf(text), ...over };
}

describe('rules/waves/wave-book', () => {
  it('puts nearly identical messages into one cluster, known by its first', () => {
    const book = new WaveBook();
    const first = member(spam, { at: 1 });
    book.add(first, window);

    const wave = book.add(member(`${spam} maintenant`, { at: 5 }), window);

    expect(wave).toMatchObject({ id: first.key, members: 2, authors: 2, byAuthor: 1, firstAt: 1, lastAt: 5 });
    expect(book.add(member(other), window)).toMatchObject({ members: 1 });
    expect(book.size).toBe(2);
  });

  it('counts a message once, however often it is added, and an edit not at all', () => {
    const book = new WaveBook();
    const first = member(spam);
    book.add(first, window);
    book.add(first, window);

    const wave = book.add({ ...member(spam), root: first.root }, window);

    expect(wave).toMatchObject({ members: 1, authors: 1 });
  });

  it('keeps direct messages apart from public ones', () => {
    const book = new WaveBook();
    book.add(member(spam), window);

    expect(book.add(member(spam, { direct: true }), window).members).toBe(1);
  });

  it.each`
    after         | members | because
    ${window}     | ${2}    | ${'still within the window'}
    ${window + 1} | ${1}    | ${'the window has passed'}
  `('counts $members members $after ms later: $because', ({ after, members }: { after: number; members: number }) => {
    const book = new WaveBook();
    book.add(member(spam), window);

    expect(book.add(member(spam, { at: after }), window).members).toBe(members);
  });

  it('tells how the others were decided, each by its last decision', () => {
    const book = new WaveBook();
    const [a, b, c] = [member(spam), member(spam), member(spam)];
    for (const one of [a, b, c]) book.add(one, window);
    book.settle(a.root, a.key, letBe);
    book.settle(b.root, b.key, { end: 'shown', labels: ['spam'] });
    book.settle(a.root, a.key, { end: 'taken-away', labels: ['spam'] });

    expect(book.add(c, window)).toMatchObject({ takenAway: 1, shown: 1, letBe: 0, takenAwayFor: ['spam'] });
    expect(book.add(b, window)).toMatchObject({ takenAway: 1, shown: 0 });
  });

  it('hands out the members that were not taken away, until they were handed back', () => {
    const book = new WaveBook();
    const [a, b, c] = [member(spam), member(spam), member(spam)];
    for (const one of [a, b, c]) book.add(one, window);
    book.settle(a.root, a.key, letBe);
    book.settle(b.root, b.key, { end: 'taken-away', labels: ['spam'] });
    book.settle(c.root, c.key, { end: 'shown', labels: [] });

    expect(book.openOf(a.root)).toEqual([a.key, c.key]);
    book.closeOpen(a.root);
    book.settle(a.root, a.key, letBe);
    expect(book.openOf(a.root)).toEqual([]);
  });

  it('forgets the cluster that went longest without a member, and never holds more than it may', () => {
    const book = new WaveBook(20);
    const words = (i: number) =>
      `${String.fromCharCode(97 + (i % 26)).repeat(2)} texte ${(i * 7919).toString(36)} unique ${(i * 104_729).toString(36)} numero ${(i * 1_299_709).toString(36)}`;
    book.add(member(spam), window);

    for (let i = 0; i < 500; i++) {
      book.add(member(words(i)), window);
      if (i % 10 === 0) book.add(member(spam), window);
      expect(book.size).toBeLessThanOrEqual(20);
    }

    expect(book.add(member(spam), window).members).toBeGreaterThan(10);
  });

  it('stands after a restart as it stood before, and goes on in the same way', () => {
    const texts = [
      spam,
      `${spam} vite`,
      other,
      `${other} oui`,
      'bonjour je cherche un essai pour samedi prochain a lyon',
      'trois mois d attente',
    ];
    const arrival = fc.record({
      text: fc.constantFrom(...texts),
      author: fc.constantFrom('a', 'b', 'c', ''),
      direct: fc.boolean(),
      wait: fc.nat(30 * hour),
      edits: fc.option(fc.nat(20)),
      settlement: fc.record({
        end: fc.constantFrom('taken-away' as const, 'shown' as const, 'let-be' as const),
        labels: fc.constantFrom(['spam' as const], []),
      }),
    });
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 40 }), fc.nat(40), fc.integer({ min: 1, max: 6 }), (arrivals, cut, capacity) => {
        let at = 0;
        const members = arrivals.map(({ text, author, direct, wait, edits }, index) => {
          at += wait;
          const key = `post:${100 + index}` as MessageKey;
          const root = edits === null || edits >= index ? key : (`post:${100 + edits}` as MessageKey);
          return { key, root, author, direct, at, sketch: sketchOf(text) };
        });
        const told = (book: WaveBook, from: number, to: number, kept: Map<MessageKey, KeptMember>) =>
          members.slice(from, to).map((one, i) => {
            const wave = book.add(one, window);
            const { settlement } = arrivals[from + i]!;
            book.settle(one.root, one.key, settlement);
            const before = kept.get(one.root);
            kept.set(one.root, { member: before?.member ?? one, wave: before?.wave ?? wave.id, settlement, again: false });
            return wave;
          });
        const whole = new WaveBook(capacity);
        const kept = new Map<MessageKey, KeptMember>();
        told(whole, 0, cut, kept);
        const restored = new WaveBook(capacity);
        for (const one of kept.values()) restored.replay(structuredClone(one));

        expect(restored.size).toBe(whole.size);
        expect(told(restored, cut, members.length, new Map())).toEqual(told(whole, cut, members.length, new Map()));
      }),
      { numRuns: 60 },
    );
  });

  it('counts a member whose text was erased since', () => {
    const book = new WaveBook();
    const id = 'post:1' as MessageKey;
    book.replay({ member: member(spam, { sketch: null, root: id, key: id }), wave: id, settlement: letBe, again: false });
    book.replay({ member: member(spam), wave: id, settlement: letBe, again: false });

    expect(book.add(member(spam), window)).toMatchObject({ id, members: 3 });
  });
});

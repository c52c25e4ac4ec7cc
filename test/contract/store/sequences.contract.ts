import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/domain/act.ts';
import type { Severity } from '../../../src/domain/netiquette.ts';
import {
  aPost,
  allowed,
  deletion,
  escalated,
  freshAccount,
  hidden,
  nobody,
  noon,
  ownRoot,
  post,
  startProcess,
  x,
} from './world.ts';
import type { Process } from './world.ts';

/** What may happen, in any order. */
type Step =
  | { readonly kind: 'ingest'; readonly posts: readonly number[]; readonly edited: boolean }
  | { readonly kind: 'delete'; readonly post: number }
  | { readonly kind: 'decide'; readonly post: number; readonly how: 'allow' | 'hide' | 'escalate'; readonly severity: Severity }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly begun: boolean };

const aNumber = fc.integer({ min: 0, max: 7 });
const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('ingest' as const),
      posts: fc.array(aNumber, { minLength: 1, maxLength: 4 }),
      edited: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('delete' as const), post: aNumber }),
    fc.record({
      kind: fc.constant('decide' as const),
      post: aNumber,
      how: fc.constantFrom('allow' as const, 'hide' as const, 'escalate' as const),
      severity: fc.constantFrom<Severity>('low', 'medium', 'high', 'critical'),
    }),
    fc.record({
      kind: fc.constant('fact' as const),
      begun: fc.boolean(),
      fact: fc.constantFrom<Fact>(
        { kind: 'done', simulated: false },
        { kind: 'already', simulated: true },
        { kind: 'gone', simulated: false },
        { kind: 'refused', code: 'c', simulated: false },
        { kind: 'superseded' },
        { kind: 'parked', code: 'ambiguous' },
      ),
    }),
  ),
  { maxLength: 25 },
);

/** Runs the same steps with every call made once, twice, or from two processes at once: the end must be the same. */
export function sequencesContract(name: string, url: () => string, runs: number): void {
  describe(`contract/store/sequences: ${name}`, () => {
    it('ends the same whether everything happens once or twice', async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (list) => {
          const once = await play(url(), list, (process, task) => task(process));
          const twice = await play(url(), list, async (process, task) => {
            await task(process);
            await task(process);
          });

          expect(twice).toEqual(once);
        }),
        { numRuns: runs },
      );
    });

    it('ends the same when two processes do the same at once', async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (list) => {
          const once = await play(url(), list, (process, task) => task(process));
          const raced = await play(url(), list, async (process, task, other) => {
            await Promise.all([task(process), task(other)]);
          });

          expect(raced).toEqual(once);
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    });
  });
}

type Way = (process: Process, task: (process: Process) => Promise<unknown>, other: Process) => Promise<unknown>;

async function play(url: string, list: readonly Step[], way: Way): Promise<unknown> {
  const account = freshAccount();
  const one = await startProcess(url, account, 'one');
  const two = await startProcess(url, account, 'two');
  const ids = Array.from({ length: 8 }, (_, index) => String(98 + index));
  await one.db.ingest.ingest([ownRoot('50')], noon, nobody);
  let at = noon;
  for (const step of list) {
    at += 1;
    if (step.kind === 'fact') {
      const [due] = await one.db.outbox.takeDue('hide', 1, at, 1);
      const now = at;
      if (due && step.begun) await way(one, ({ db }) => db.outbox.begin(due.id, now), two);
      if (due) await way(one, ({ db }) => db.outbox.recordFact(due.id, step.fact, now), two);
    } else await way(one, taskOf(step, ids, at), two);
  }
  const cases = await Promise.all(ids.map(async (id) => withoutId(await one.db.cases.ofMessage(post(id)))));
  const known = [...(await one.db.ingest.known(ids.map(post)))].sort();
  const waiting = (await one.db.decisions.takeUndecided(100, at + 10, 1)).map(({ ref, person, ...rest }) =>
    // Both are other in every account.
    ref === '' || person === '' ? null : rest,
  );
  const end = { status: await one.db.status.status(at), cases, known, waiting, cursor: await one.db.ingest.cursor('c') };
  expect(await one.db.cases.audit()).toEqual([]);
  await Promise.all([one.close(), two.close()]);
  return end;
}

function taskOf(
  step: Exclude<Step, { kind: 'fact' }>,
  ids: readonly string[],
  at: number,
): (process: Process) => Promise<unknown> {
  switch (step.kind) {
    case 'ingest': {
      const given = step.posts.map((index) => ids[index]!);
      const versions = step.edited && given.length > 1 ? [...new Set(given)].sort((a, b) => Number(a) - Number(b)) : null;
      const arrivals = given.map((id) =>
        aPost(id, { thread: '50', ...(versions === null ? {} : { versions: versions.slice(0, versions.indexOf(id) + 1) }) }),
      );
      return ({ db }) => db.ingest.ingest(arrivals, at, { ...nobody, cursor: { source: 'c', value: x(given[0]!) } });
    }
    case 'delete':
      return ({ db }) => db.ingest.ingest([deletion(ids[step.post]!)], at, nobody);
    case 'decide': {
      const id = ids[step.post]!;
      const given = { severity: step.severity };
      const decided = step.how === 'allow' ? allowed(id) : step.how === 'hide' ? hidden(id, given) : escalated(post(id), given);
      return ({ db }) => db.decisions.record([decided], at);
    }
  }
}

function withoutId(record: { id: string; status: object; events: readonly object[] } | null) {
  return record === null ? null : { status: record.status, events: record.events };
}

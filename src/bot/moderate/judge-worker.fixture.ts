import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a policy makes the worker of these tests do. Plain data, as a real policy is. */
export interface WorkerPolicy {
  readonly onPolicy?: 'refuse' | 'hang' | 'crash' | 'refuse-in-second';
  /** A cell shared with the test: `refuse-in-second` counts in it. */
  readonly count?: Int32Array;
  /** A message with the text "wait" ends when this cell is not 0 any more; `begun` tells that it has come. */
  readonly gate?: Int32Array;
  readonly begun?: Int32Array;
}

/** A judging thread that does what the text of a message says: hang, crash, throw, drop, swap, wait; else it finds nothing. */
const source = `
import { parentPort } from 'node:worker_threads';
let policy;
let content;
const doing = {
  hang() { for (;;); },
  crash() { process.exit(3); },
  throw() { throw new Error('a bug in a rule'); },
  wait() {
    Atomics.store(content.begun, 0, 1);
    Atomics.notify(content.begun, 0);
    Atomics.wait(content.gate, 0, 0);
  },
};
parentPort.on('message', (told) => {
  if (told.kind === 'policy') {
    const how = told.content.onPolicy;
    if (how === 'refuse-in-second' ? Atomics.add(told.content.count, 0, 1) === 1 : how === 'refuse') {
      parentPort.postMessage({ kind: 'refused', policy: told.id, code: 'no' });
      return;
    }
    doing[how]?.();
    policy = told.id;
    content = told.content;
    parentPort.postMessage({ kind: 'ready', policy });
    return;
  }
  for (const { text } of told.messages) doing[text]?.();
  const judgements = told.messages
    .filter(({ text }) => text !== 'drop')
    .map(({ key }) => ({ key, policy, lang: 'fr', findings: [], unknowns: [], extracted: { vin: [], person: [], plate: [], phone: [], email: [] } }));
  if (told.messages.some(({ text }) => text === 'swap')) judgements.reverse();
  parentPort.postMessage({ kind: 'judged', batch: told.batch, judgements });
});
`;

/** Writes the worker to a folder of its own. */
export async function writeJudgeWorker(): Promise<{ readonly entry: URL; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-worker-'));
  const path = join(folder, 'judge.mjs');
  await writeFile(path, source);
  return { entry: pathToFileURL(path), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A cell that two threads share. */
export function sharedCell(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** Resolves when another thread has set the cell. */
export async function isSet(cell: Int32Array): Promise<void> {
  while (Atomics.load(cell, 0) === 0) await new Promise((resolve) => setImmediate(resolve));
}

/** Sets the cell and wakes who waits for it. */
export function setCell(cell: Int32Array): void {
  Atomics.store(cell, 0, 1);
  Atomics.notify(cell, 0);
}

import Sqlite from 'better-sqlite3';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** What went wrong, by kind. Every list empty is what chaos is for. */
export interface Verdict {
  /** Messages that never came in or were never decided, and due hides that were neither done nor handed to people. */
  readonly lost: readonly string[];
  /** Decided twice, hidden twice, two cases or two outbox rows for one thing. */
  readonly doubled: readonly string[];
  /** Hidden or deleted without a decision that says so. */
  readonly wrongTarget: readonly string[];
  /** Hides whose request X got more than once: the process died between the request and the record. No effect, but worth knowing. */
  readonly repeatedRequests: number;
  readonly messages: number;
  readonly hides: number;
  /** Acts that went to people because an earlier try was too long ago to be repeated. */
  readonly ambiguous: number;
}

interface MessageRow {
  readonly key: string;
  readonly state: string;
  readonly decisions: number;
  readonly outcomes: string | null;
}

interface OutboxRow {
  readonly act: string;
  readonly target: string;
  readonly state: string;
  readonly code: string | null;
}

/** Holds the sandbox's own state against the bot's database. The bot must not run meanwhile. */
export function verdictOf(sandbox: Sandbox, databasePath: string): Verdict {
  const db = new Sqlite(databasePath, { readonly: true });
  const messages = db
    .prepare(
      `select m.key, m.state,
              (select count(*) from decision d where d.message_key = m.key) as decisions,
              (select d.outcomes from decision d where d.message_key = m.key limit 1) as outcomes
       from message m`,
    )
    .all() as MessageRow[];
  const outbox = db.prepare('select act, target, state, code from outbox').all() as OutboxRow[];
  const twiceInOutbox = db.prepare('select target from outbox group by act, target, desired having count(*) > 1').all() as {
    target: string;
  }[];
  const twoCases = db.prepare('select root_key from case_file group by root_key having count(*) > 1').all() as {
    root_key: string;
  }[];
  const inCase = new Set(
    (db.prepare('select root_key from case_file').all() as { root_key: string }[]).map((row) => row.root_key),
  );
  db.close();

  const known = new Map(messages.map((row) => [row.key, row]));
  const acts = new Map(outbox.map((row) => [`${row.act} ${row.target}`, row]));
  const state = sandbox.state();
  const brand = sandbox.credentials.brand.handle;
  const lost: string[] = [];
  const doubled = [...twiceInOutbox.map((row) => `outbox ${row.target}`), ...twoCases.map((row) => `case ${row.root_key}`)];
  const wrongTarget: string[] = [];
  let repeatedRequests = 0;
  let hides = 0;

  for (const row of messages) if (row.decisions > 1) doubled.push(`decision ${row.key}`);
  for (const post of state.posts) {
    const key = `post:${post.id}`;
    if (post.author === brand) {
      if (post.hidden) wrongTarget.push(key);
      continue;
    }
    const row = known.get(key);
    const due = dueForHiding(row);
    if (post.timesHiddenByApi > 0 && !due) wrongTarget.push(key);
    if (post.timesHiddenByApi > 1) doubled.push(`hidden ${key}`);
    if (post.hideCalls > 1) repeatedRequests += 1;
    if (post.timesHiddenByApi > 0) hides += 1;
    if (post.deleted !== null) continue;
    if (row?.state !== 'decided') lost.push(`${row?.state ?? 'never stored'} ${key}`);
    if (due && post.timesHiddenByApi === 0 && !handedOver(acts.get(`hide ${key}`), inCase.has(key)))
      lost.push(`not hidden ${key}`);
  }
  for (const dm of state.dms) {
    const key = `dm:${dm.id}`;
    const row = known.get(key);
    if (dm.sender === brand) continue;
    if (row?.state !== 'decided') lost.push(`${row?.state ?? 'never stored'} ${key}`);
    if (dm.deletedFor.includes(brand) && !(row?.outcomes ?? '').includes('delete')) wrongTarget.push(key);
  }
  const ambiguous = outbox.filter((row) => row.code === 'ambiguous').length;
  return { lost, doubled, wrongTarget, repeatedRequests, messages: messages.length, hides, ambiguous };
}

function dueForHiding(row: MessageRow | undefined): boolean {
  const outcomes = JSON.parse(row?.outcomes ?? '[]') as string[];
  return outcomes.includes('hide') || outcomes.includes('protect');
}

/** An act that could not be finished by machine must stand before people. */
function handedOver(act: OutboxRow | undefined, inCase: boolean): boolean {
  return act !== undefined && ['parked', 'refused', 'wrong-target'].includes(act.state) && inCase;
}

import { createHash } from 'node:crypto';
import type { Clock } from '../../../src/domain/clock.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import { accountId, dmKey, postKey, xId } from '../../../src/domain/ids.ts';
import type { AccountId, MessageKey, PolicyId, XId } from '../../../src/domain/ids.ts';
import type { Arrival, ArrivedMessage } from '../../../src/domain/message.ts';
import type { DecidedMessage } from '../../../src/domain/ports/stores.ts';
import type { Vault } from '../../../src/domain/ports/vault.ts';
import { openVault } from '../../../src/privacy/vault.ts';
import { openDatabase } from '../../../src/store/database.ts';
import type { OpenDatabase } from '../../../src/store/database.ts';
import { openKeyStore } from '../../../src/store/key-store.ts';

/** Noon UTC of an invented day: a test may go hours back and forth without leaving it. */
export const noon = Date.UTC(2026, 7, 12, 12);
export const nobody: { readonly staff: ReadonlySet<string> } = { staff: new Set() };
export const wide = { hidesPerHour: 1_000, hidesPerDay: 1_000, deletesPerDay: 1_000 };
export const masterKey = createHash('sha256').update('an invented master key').digest();

const stillClock: Clock = { now: () => noon, sleep: () => Promise.resolve() };

/** One process at work on an account. */
export interface Process {
  readonly db: OpenDatabase;
  readonly vault: Vault;
  close(): Promise<void>;
}

export async function startProcess(url: string, account: AccountId, owner: string): Promise<Process> {
  const keys = await openKeyStore(url);
  const vault = await openVault({ account, masterKey, keys });
  const db = await openDatabase({ url, scope: { account }, vault, clock: stillClock, owner });
  return {
    db,
    vault,
    close: async () => {
      await db.close();
      await keys.close();
    },
  };
}

let accounts = 7_000;

/** Every test has an account of its own in the suite's database. */
export function freshAccount(): AccountId {
  accounts += 1;
  return accountId(String(accounts));
}

interface PostGiven extends Partial<Omit<ArrivedMessage, 'id' | 'key' | 'versions' | 'conversationId'>> {
  readonly versions?: readonly string[];
  readonly author_?: string;
  readonly thread?: string | null;
}

/** A reply in thread 100 by person 900001, unless told otherwise. */
export function aPost(id: string, given: PostGiven = {}): Arrival & { kind: 'message' } {
  const { versions, author_, thread, ...rest } = given;
  return {
    kind: 'message',
    message: {
      key: postKey(xId(id)),
      id: xId(id),
      surface: 'reply',
      text: `texte inventé ${id}`,
      langHint: 'fr',
      author: { id: author_ ?? '900001', handle: `rouleur_${author_ ?? '900001'}`, createdAt: 1, followers: 12 },
      conversationId: thread === undefined ? '100' : thread,
      createdAt: noon - 1_000,
      links: [{ start: 0, end: 5, display: 'example.com', expanded: 'https://example.com/a' }],
      media: 0,
      versions: (versions ?? [id]).map(xId),
      inReplyTo: thread === null ? null : xId('100'),
      complete: true,
      road: 'webhook',
      ...rest,
    },
  };
}

export function aDm(id: string, given: Partial<ArrivedMessage> = {}): Arrival & { kind: 'message' } {
  const post = aPost(id).message;
  return {
    kind: 'message',
    message: {
      ...post,
      key: dmKey(xId(id)),
      surface: 'dm',
      conversationId: '900001-2244994945',
      inReplyTo: null,
      road: 'dm-poll',
      ...given,
    },
  };
}

export function ownRoot(id: string): Arrival {
  return { kind: 'own', key: postKey(xId(id)), conversationId: id, inReplyTo: null, at: noon - 60_000 };
}

export function deletion(id: string): Arrival {
  return { kind: 'deletion', key: postKey(xId(id)), at: noon };
}

export function post(id: string): MessageKey {
  return postKey(xId(id));
}

export function dm(id: string): MessageKey {
  return dmKey(xId(id));
}

export function x(id: string): XId {
  return xId(id);
}

export function aDecision(given: Partial<Decision> = {}): Decision {
  return {
    outcomes: ['allow'],
    labels: [],
    signals: [],
    severity: 'none',
    causes: [],
    unknowns: [],
    restraints: [],
    review: null,
    lang: 'fr',
    policy: 'p-0123456789abcdef' as PolicyId,
    ...given,
  };
}

export function allowed(id: string): DecidedMessage {
  return { key: post(id), decision: aDecision(), acts: [], simulated: false };
}

/** A decision to hide, with a case when `review` is given. */
export function hidden(id: string, given: Partial<Decision> = {}): DecidedMessage {
  const decision = aDecision({ outcomes: ['hide'], labels: ['insult'], severity: 'medium', ...given });
  return {
    key: post(id),
    decision,
    acts: [{ act: 'hide', target: post(id), desired: 'hidden', severity: decision.severity }],
    simulated: false,
  };
}

export function escalated(key: MessageKey, given: Partial<Decision> = {}): DecidedMessage {
  const decision = aDecision({ outcomes: ['escalate'], severity: 'low', review: { lane: 'queue', dueIn: 60_000 }, ...given });
  return { key, decision, acts: [], simulated: false };
}

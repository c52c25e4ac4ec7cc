import { isXId } from '../../domain/ids.ts';
import type { AccountId, MessageKey, XId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { DecisionStore, Resolution, TakenMessage } from '../../domain/ports/stores.ts';
import type { Looked, PostReader } from '../../domain/ports/x.ts';

/** What is ready to be judged, and what has to wait for X. */
export interface Resolved {
  readonly ready: readonly ReadyMessage[];
  readonly waiting: readonly TakenMessage[];
}

export interface ReadyMessage {
  readonly taken: TakenMessage;
  readonly message: Message;
  /** False when the full text could not be had: the judgement then counts as incomplete. */
  readonly complete: boolean;
}

export interface ResolveOptions {
  readonly account: AccountId;
  readonly decisions: DecisionStore;
  readonly reader: PostReader;
  readonly now: () => number;
  /** After so many tries a message is judged with what is known. */
  readonly mostTries: number;
  readonly onTrouble: (error: unknown) => void;
}

/** X looks up at most 100 posts a call. */
const mostIds = 100;

/**
 * Completes cut texts and finds out who started each thread, because only replies in the brand's own threads can be
 * hidden. Owners are remembered, so a busy thread costs one look-up in its life. A failed look-up makes messages wait;
 * after `mostTries` they go on with the owner unknown, which sends a would-be hide to people.
 */
export async function resolveThreads(
  taken: readonly TakenMessage[],
  options: ResolveOptions,
  signal: AbortSignal,
): Promise<Resolved> {
  const known = await knownOwners(taken, options.decisions);
  const wanted = taken.filter((item) => needsLookup(item, known));
  if (wanted.length === 0) return { ready: taken.map((item) => ready(item, known)), waiting: [] };

  const looked = await lookUp(wanted, known, options, signal);
  if (!looked) {
    const waiting = wanted.filter((item) => item.attempts + 1 < options.mostTries);
    return { ready: taken.filter((item) => !waiting.includes(item)).map((item) => ready(item, known)), waiting };
  }
  const gone = await remember(wanted, looked, known, options);
  const rest = taken.filter((item) => !gone.has(item.message.key)).map((item) => completed(item, looked));
  const again = await knownOwners(rest, options.decisions);
  return { ready: rest.map((item) => ready(item, again)), waiting: [] };
}

async function knownOwners(
  taken: readonly TakenMessage[],
  decisions: DecisionStore,
): Promise<ReadonlyMap<string, boolean | null>> {
  const ids = new Set<string>();
  for (const { message } of taken) if (message.surface !== 'dm' && message.conversationId) ids.add(message.conversationId);
  return ids.size > 0 ? decisions.threadOwners([...ids]) : new Map<string, boolean | null>();
}

function needsLookup(item: TakenMessage, owners: ReadonlyMap<string, boolean | null>): boolean {
  if (item.message.surface === 'dm') return false;
  if (!item.complete || item.message.conversationId === null) return true;
  return item.message.surface === 'reply' && !owners.has(item.message.conversationId);
}

function ready(item: TakenMessage, owners: ReadonlyMap<string, boolean | null>): ReadyMessage {
  const { message } = item;
  if (message.surface !== 'reply') return { taken: item, message: { ...message, ownedThread: false }, complete: item.complete };
  const ownedThread = message.conversationId === null ? null : (owners.get(message.conversationId) ?? null);
  return { taken: item, message: { ...message, ownedThread }, complete: item.complete };
}

async function lookUp(
  wanted: readonly TakenMessage[],
  owners: ReadonlyMap<string, boolean | null>,
  options: ResolveOptions,
  signal: AbortSignal,
): Promise<ReadonlyMap<XId, Looked> | null> {
  const first = new Set<XId>();
  for (const item of wanted) {
    if (!item.complete || item.message.conversationId === null) first.add(item.id);
    const root = item.message.conversationId;
    if (root !== null && isXId(root) && !owners.has(root)) first.add(root);
  }
  try {
    const looked = new Map<XId, Looked>();
    await lookUpInto(looked, [...first], options.reader, signal);
    // A look-up may have told a conversation id that was not known before: its root comes next.
    const roots = [...looked.values()].flatMap((one) => (one.kind === 'found' ? [one.post.conversationId] : []));
    await lookUpInto(
      looked,
      [...new Set(roots)].filter((id) => !looked.has(id) && !owners.has(id)),
      options.reader,
      signal,
    );
    return looked;
  } catch (error) {
    if (signal.aborted) throw error;
    options.onTrouble(error);
    return null;
  }
}

async function lookUpInto(looked: Map<XId, Looked>, ids: readonly XId[], reader: PostReader, signal: AbortSignal): Promise<void> {
  for (let at = 0; at < ids.length; at += mostIds) {
    for (const [id, one] of await reader.lookup(ids.slice(at, at + mostIds), signal)) looked.set(id, one);
  }
}

/** Records what the look-ups said; returns the keys of messages that are gone from X. */
async function remember(
  wanted: readonly TakenMessage[],
  looked: ReadonlyMap<XId, Looked>,
  known: ReadonlyMap<string, boolean | null>,
  options: ResolveOptions,
): Promise<ReadonlySet<MessageKey>> {
  const gone = new Set<MessageKey>();
  const resolutions = wanted.map((item): Resolution => {
    const own = looked.get(item.id);
    if (own?.kind === 'gone') {
      gone.add(item.message.key);
      return { key: item.message.key, found: { kind: 'gone' } };
    }
    const conversationId = own?.post.conversationId ?? item.message.conversationId;
    const root = conversationId !== null && isXId(conversationId) ? looked.get(conversationId) : undefined;
    // A root that was known already was not looked up again: what is known of it stays.
    const before = conversationId === null ? null : (known.get(conversationId) ?? null);
    const ownedThread = root?.kind === 'found' ? (root.post.authorId as string) === options.account : before;
    return { key: item.message.key, found: { kind: 'found', ownedThread, conversationId, arrival: own?.post.arrival ?? null } };
  });
  await options.decisions.resolve(resolutions, options.now());
  return gone;
}

/** The message with the full text a look-up brought. */
function completed(item: TakenMessage, looked: ReadonlyMap<XId, Looked>): TakenMessage {
  const own = looked.get(item.id);
  if (own?.kind !== 'found') return item;
  const arrival = own.post.arrival;
  const message = { ...item.message, conversationId: own.post.conversationId };
  if (arrival.kind !== 'message') return { ...item, message };
  const { text, links, media, langHint } = arrival.message;
  return { ...item, complete: arrival.message.complete, message: { ...message, text, links, media, langHint } };
}

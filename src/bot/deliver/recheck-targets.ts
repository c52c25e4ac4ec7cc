import type { DueAct, Fact } from '../../domain/act.ts';
import { idOfKey, isXId } from '../../domain/ids.ts';
import type { AccountId, XId } from '../../domain/ids.ts';
import type { Arrival } from '../../domain/message.ts';
import type { Looked, PostReader } from '../../domain/ports/x.ts';

/** What a look at the target just before acting says: act, or end with this fact instead. */
export type Rechecked = { readonly kind: 'act' } | { readonly kind: 'end'; readonly fact: Fact; readonly newer: Arrival | null };

export interface RecheckOptions {
  readonly account: AccountId;
  readonly reader: PostReader;
  readonly staff: ReadonlySet<string>;
}

/**
 * Looks at all targets again in one call: does the post still exist, is it still that author's, does it stand in a
 * thread of ours, is it not a colleague's, is it still the newest version?
 */
export async function recheckTargets(
  due: readonly DueAct[],
  options: RecheckOptions,
  signal: AbortSignal,
): Promise<ReadonlyMap<DueAct, Rechecked>> {
  const ids = new Set<XId>();
  for (const act of due) {
    ids.add(idOfKey(act.target));
    const root = act.expected.conversationId;
    if (root !== null && isXId(root)) ids.add(root);
  }
  const looked = await options.reader.lookup([...ids], signal);
  const result = new Map<DueAct, Rechecked>();
  for (const act of due) result.set(act, await recheck(act, looked, options, signal));
  return result;
}

async function recheck(
  act: DueAct,
  looked: ReadonlyMap<XId, Looked>,
  options: RecheckOptions,
  signal: AbortSignal,
): Promise<Rechecked> {
  const id = idOfKey(act.target);
  const found = looked.get(id);
  if (found?.kind !== 'found') return { kind: 'end', fact: { kind: 'gone', simulated: false }, newer: null };
  const { post } = found;
  const wrong = wrongTarget(act, post, looked, options);
  if (wrong) return { kind: 'end', fact: { kind: 'wrong-target', code: wrong }, newer: null };
  const newest = post.versions.at(-1);
  if (newest === undefined || newest === id) return { kind: 'act' };
  const newer = (await options.reader.lookup([newest], signal)).get(newest);
  return { kind: 'end', fact: { kind: 'superseded' }, newer: newer?.kind === 'found' ? newer.post.arrival : null };
}

function wrongTarget(
  act: DueAct,
  post: { readonly authorId: XId; readonly conversationId: XId },
  looked: ReadonlyMap<XId, Looked>,
  { account, staff }: RecheckOptions,
): string | null {
  if (post.authorId !== act.expected.authorId) return 'author-differs';
  if ((post.authorId as string) === account) return 'own-post';
  if (staff.has(post.authorId)) return 'staff';
  const root = looked.get(post.conversationId);
  if (root?.kind !== 'found') return 'thread-unknown';
  return (root.post.authorId as string) === account ? null : 'thread-not-ours';
}

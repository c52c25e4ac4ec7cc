import { isXId } from '../domain/ids.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import { readAuthors } from './authors.ts';
import { LegacyRevokedAccess, ReplayStatus } from './delivery-schema.ts';
import { AnyObject, whatIsWrong } from './lenient-schema.ts';
import { parseActivity } from './parse-activity.ts';
import { parseLegacyDmEvent } from './parse-dm.ts';
import { parseLegacyDeletion, parseLegacyPost } from './parse-legacy-post.ts';
import { safeTypeName } from './safe-type-name.ts';
import { timeOf } from './time-of.ts';

type Delivery = Readonly<Record<string, unknown>>;

/** What stands beside the events of an Account Activity delivery. */
const besideEvents = new Set(['for_user_id', 'users', 'apps', 'user_has_blocked', 'is_blocked_by']);

/** Event lists of the Account Activity API that we do nothing with. */
const uninteresting = new Set([
  'favorite_events',
  'follow_events',
  'block_events',
  'mute_events',
  'direct_message_indicate_typing_events',
  'direct_message_mark_read_events',
]);

/**
 * Everything one delivery says, whichever product sent it. Never throws, and never loses silently: what is not understood is an
 * `unreadable` arrival, what is of no interest a `skipped` one, so that every delivery gives at least one.
 */
export function parseDelivery(body: Buffer, account: AccountId): Arrival[] {
  let raw: unknown;
  try {
    raw = JSON.parse(body.toString('utf8'));
  } catch {
    return [{ kind: 'unreadable', type: 'delivery', why: 'not JSON' }];
  }
  const parsed = AnyObject.safeParse(raw);
  if (!parsed.success) return [{ kind: 'unreadable', type: 'delivery', why: 'not an object' }];
  const delivery = parsed.data;
  const arrivals = [...products(delivery, account)];
  return arrivals.length > 0 ? arrivals : [{ kind: 'unreadable', type: 'delivery', why: 'unknown shape' }];
}

function products(delivery: Delivery, account: AccountId): readonly Arrival[] {
  if (Object.hasOwn(delivery, 'data')) return parseActivity(delivery['data'], account);
  if (Object.hasOwn(delivery, 'replay_job_status')) return [replayEnd(delivery['replay_job_status'])];
  if (Object.hasOwn(delivery, 'user_event')) return [revocation(delivery['user_event'])];
  const about = delivery['for_user_id'];
  if (isXId(about) && String(about) !== String(account)) return [{ kind: 'skipped', type: 'other-account' }];
  const authors = readAuthors(AnyObject.safeParse(delivery['users']).data);
  return Object.entries(delivery)
    .filter(([key]) => !besideEvents.has(key))
    .flatMap(([key, value]) => eventsOf(key, value, (event) => legacyArrival(key, event, account, authors)));
}

function eventsOf(key: string, value: unknown, arrivalOf: (event: unknown) => Arrival): readonly Arrival[] {
  const type = safeTypeName(key);
  if (!Array.isArray(value)) return [{ kind: 'unreadable', type, why: 'not a list' }];
  return value.length === 0 ? [{ kind: 'skipped', type }] : value.map(arrivalOf);
}

function legacyArrival(key: string, event: unknown, account: AccountId, authors: ReturnType<typeof readAuthors>): Arrival {
  switch (key) {
    case 'tweet_create_events':
      return parseLegacyPost(event, account);
    case 'tweet_delete_events':
      return parseLegacyDeletion(event);
    case 'direct_message_events':
      return parseLegacyDmEvent(event, account, authors);
    default:
      return uninteresting.has(key)
        ? { kind: 'skipped', type: key }
        : { kind: 'unreadable', type: safeTypeName(key), why: 'unknown event type' };
  }
}

function replayEnd(raw: unknown): Arrival {
  const status = ReplayStatus.safeParse(raw);
  if (!status.success) return { kind: 'unreadable', type: 'replay_job_status', why: whatIsWrong(status.error) };
  return { kind: 'replay-ended', jobId: safeTypeNameOrId(status.data.job_id), complete: status.data.job_state === 'Complete' };
}

function safeTypeNameOrId(id: string): string {
  return /^[\w-]{1,60}$/.test(id) ? id : '';
}

function revocation(raw: unknown): Arrival {
  const revoked = LegacyRevokedAccess.safeParse(raw);
  if (!revoked.success) return { kind: 'unreadable', type: 'user_event', why: whatIsWrong(revoked.error) };
  return { kind: 'access-revoked', userId: revoked.data.revoke.source.user_id, at: timeOf(revoked.data.revoke.date_time) };
}

import { compareXIds, postKey } from '../domain/ids.ts';
import type { MessageKey, XId } from '../domain/ids.ts';
import type { Arrival, ArrivedMessage } from '../domain/message.ts';
import { assertNever } from '../domain/assert-never.ts';
import { roadBit } from './road-bits.ts';

/** One message of a batch, however often the batch holds it. */
export interface Incoming {
  readonly message: ArrivedMessage;
  readonly roads: number;
}

type Of<K extends Arrival['kind']> = Extract<Arrival, { kind: K }>;

/** A batch sorted by kind. */
export interface Batch {
  /** By key, in the order of their keys. */
  readonly messages: readonly Incoming[];
  readonly owns: readonly Of<'own'>[];
  readonly deletions: ReadonlyMap<MessageKey, number | null>;
  readonly encrypted: readonly Of<'encrypted-dm'>[];
  readonly revoked: readonly Of<'access-revoked'>[];
  /** How many arrivals of each kind, type and reason were not read. */
  readonly counts: readonly ArrivalCount[];
}

export interface ArrivalCount {
  readonly kind: 'skipped' | 'unreadable' | 'replay-ended';
  readonly type: string;
  readonly why: string;
  readonly count: number;
}

/** Sorts a batch; the same message by several roads becomes one, with the richest text. */
export function sortBatch(arrivals: readonly Arrival[]): Batch {
  const messages = new Map<MessageKey, Incoming>();
  const owns: Of<'own'>[] = [];
  const deletions = new Map<MessageKey, number | null>();
  const encrypted: Of<'encrypted-dm'>[] = [];
  const revoked: Of<'access-revoked'>[] = [];
  const counts = new Map<string, ArrivalCount>();
  const count = (kind: ArrivalCount['kind'], type: string, why: string) => {
    const entry = { kind, type: plainName(type), why: plainName(why) };
    const name = JSON.stringify(entry);
    counts.set(name, { ...entry, count: (counts.get(name)?.count ?? 0) + 1 });
  };
  for (const arrival of arrivals) {
    switch (arrival.kind) {
      case 'message':
        messages.set(arrival.message.key, joined(messages.get(arrival.message.key), arrival.message));
        break;
      case 'own':
        owns.push(arrival);
        break;
      case 'deletion':
        deletions.set(arrival.key, deletions.get(arrival.key) ?? arrival.at);
        break;
      case 'encrypted-dm':
        encrypted.push(arrival);
        break;
      case 'access-revoked':
        revoked.push(arrival);
        break;
      case 'replay-ended':
        count('replay-ended', arrival.complete ? 'complete' : 'incomplete', '');
        break;
      case 'skipped':
        count('skipped', arrival.type, '');
        break;
      case 'unreadable':
        count('unreadable', arrival.type, arrival.why);
        break;
      default:
        assertNever(arrival);
    }
  }
  // One order for everybody, so that two who insert the same rows never wait for each other.
  const ordered = [...messages.values()].sort((a, b) => (a.message.key < b.message.key ? -1 : 1));
  return { messages: ordered, owns, deletions, encrypted, revoked, counts: [...counts.values()] };
}

/** Whether the second text says more than the first: complete over cut, then the longer of two cut ones. */
export function isRicher(had: { complete: boolean; length: number }, now: { complete: boolean; length: number }): boolean {
  if (had.complete !== now.complete) return now.complete;
  return !now.complete && now.length > had.length;
}

/** Key of the first version: cases are kept under it. */
export function rootKeyOf(message: ArrivedMessage): MessageKey {
  const first = message.versions[0];
  return first === undefined || message.surface === 'dm' ? message.key : postKey(first);
}

/** Keys of the versions before this one. */
export function olderVersions(message: { readonly id: XId; readonly versions: readonly XId[] }): readonly MessageKey[] {
  return message.versions.filter((version) => compareXIds(version, message.id) < 0).map(postKey);
}

function joined(had: Incoming | undefined, message: ArrivedMessage): Incoming {
  if (had === undefined) return { message, roads: roadBit(message.road) };
  const roads = had.roads | roadBit(message.road);
  const richer =
    isRicher(measure(had.message), measure(message)) || (had.message.inReplyTo === null && message.inReplyTo !== null);
  return { message: richer ? message : had.message, roads };
}

function measure(message: ArrivedMessage) {
  return { complete: message.complete, length: message.text.length };
}

/** Names of event types and reasons come from outside: what does not look like one is counted, not kept. */
function plainName(name: string): string {
  return /^[\w.:/ -]{0,80}$/.test(name) ? name : 'other';
}

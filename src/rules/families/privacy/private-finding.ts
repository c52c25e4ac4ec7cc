import type { Entity } from '../../../domain/entity.ts';
import type { Finding } from '../../../domain/finding.ts';
import type { Severity } from '../../../domain/netiquette.ts';
import type { SeenMessage } from '../../rule.ts';
import { ownerOf } from './owner-of.ts';

/** How grave one's own data of a kind is in public. Somebody else's is always high. */
export interface PrivateKind {
  readonly rule: string;
  readonly own: Severity;
  /** When nothing tells whose it is: hidden for whoever it belongs to; nobody is accused of publishing somebody else's. */
  readonly unknown: Severity;
  /** Firms have numbers and addresses too; bank cards and social security numbers are hidden whoever they belong to. */
  readonly firms: boolean;
}

/** What a thing in a message comes to: nothing for a firm's, `own_pii` or `doxxing` else. In a direct message only somebody else's counts. */
export function privateFinding(entity: Entity, seen: SeenMessage, kind: PrivateKind): readonly Finding[] {
  const { owner, sure } = ownerOf(entity, seen);
  const isDm = seen.normalized.message.surface === 'dm';
  const { start, end, confidence } = entity;
  const common = { rule: kind.rule, effect: 'act', span: [start, end], confidence } as const;
  // In a direct message customers tell of sellers and give their own number in one breath.
  if (owner === 'third' && (sure || !isDm)) return [{ ...common, about: 'doxxing', severity: 'high' }];
  if (isDm || (kind.firms && (owner === 'firm' || owner === 'advert'))) return [];
  return [{ ...common, about: 'own_pii', severity: owner === 'own' ? kind.own : kind.unknown }];
}

import type { Decision, Lane } from '../../domain/decision.ts';
import type { Unknown } from '../../domain/finding.ts';
import type { Label, Signal } from '../../domain/netiquette.ts';
import { severityRank } from '../../domain/netiquette.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';
import type { Weighed } from './decide.ts';

const minute = 60_000;
const hour = 60 * minute;

const urgentWhenGrave: readonly (Label | Signal)[] = [
  'threat',
  'violence',
  'doxxing',
  'hate_race',
  'hate_origin',
  'hate_religion',
  'hate_sexism',
  'hate_lgbt',
  'hate_disability',
  'hate_other',
  'illegal',
];

/** Which list a case stands in, and how soon (milliseconds) people should have looked. */
export function reviewOf(
  shown: readonly Weighed[],
  unknowns: readonly Unknown[],
  due: NetiquetteConfig['due'],
): NonNullable<Decision['review']> {
  const lane = laneOf(shown, unknowns);
  const soon = lane === 'urgent' || lane === 'safety';
  return { lane, dueIn: soon ? due.urgentMinutes * minute : due.queueHours * hour };
}

function laneOf(shown: readonly Weighed[], unknowns: readonly Unknown[]): Lane {
  const has = (...abouts: readonly (Label | Signal)[]): boolean => shown.some(({ cause }) => abouts.includes(cause.about));
  if (has('distress')) return 'urgent';
  if (has('safety')) return 'safety';
  const grave = shown.some(
    ({ cause }) => urgentWhenGrave.includes(cause.about) && severityRank(cause.severity) >= severityRank('high'),
  );
  if (grave) return 'urgent';
  if (has('contestation', 'rights_request')) return 'contestations';
  const others = shown.filter(({ cause }) => cause.about !== 'needs_answer');
  if (others.length > 0) return 'queue';
  if (unknowns.length > 0) return 'trouble';
  return 'to-answer';
}

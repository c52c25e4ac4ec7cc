import type { Cause, Facts, Restraint } from '../../domain/decision.ts';
import type { Effect, Label, Severity } from '../../domain/netiquette.ts';
import { prohibitionOf, severityRank } from '../../domain/netiquette.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';
import { notByWave } from './wave-findings.ts';

/**
 * How much lower the thresholds are for an author whose messages had to be taken away again and again lately. Medium violations
 * only: what is low is not worth it, and what is grave needs no help. It never makes a finding where there is none.
 */
export function easingFor(about: Label, severity: Severity, netiquette: NetiquetteConfig, facts: Facts): number {
  const { from, lowerBy } = netiquette.repeatOffenders;
  return severity === 'medium' && !notByWave.includes(about) && facts.takenAwayBefore >= from ? lowerBy : 0;
}

/** Whether a finding only reached so far because the thresholds were lower. */
export function wasEased(confidence: number, thresholds: readonly number[], easing: number): boolean {
  return thresholds.some((threshold) => confidence < threshold && confidence >= threshold - easing);
}

/**
 * Where people let a nearly identical message be, this one is not taken away automatically either, and is not shown again for the
 * same. What was not said of that message, or is graver, still goes to people.
 */
export function followPeople<T extends { readonly cause: Cause; readonly reach: Effect }>(
  weighed: T,
  { wave }: Facts,
  restraints: Set<Restraint>,
): T {
  const people = wave?.people;
  const { about, severity } = weighed.cause;
  if (people?.verdict !== 'let-be' || weighed.reach === 'record') return weighed;
  if (!Object.hasOwn(prohibitionOf, about) || notByWave.includes(about as Label)) return weighed;
  const grave = severityRank(severity) >= severityRank('high');
  const seen = people.labels.includes(about as Label) && severityRank(severity) <= severityRank(people.severity) && !grave;
  const reach: Effect = seen ? 'record' : 'escalate';
  if (reach !== weighed.reach) restraints.add('let-be');
  return { ...weighed, reach };
}

import type { Cause, Decision, Facts, Restraint } from '../../domain/decision.ts';
import type { Finding, Judgement } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { Effect, Label, Outcome, Severity, Signal } from '../../domain/netiquette.ts';
import { labels, lowestEffect, prohibitionOf, severityRank, signals } from '../../domain/netiquette.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { isCriticism } from '../speech/criticism-guard.ts';
import { easingFor, followPeople, wasEased } from './by-history.ts';
import { heedUnseenMedia } from './unseen-media.ts';
import { reviewOf } from './review-lane.ts';
import { waveFindings } from './wave-findings.ts';

/** How far one finding goes under policy and facts: noted only, shown to people, or enough to act on. */
export interface Weighed {
  readonly cause: Cause;
  readonly reach: Effect;
}

/** Never hidden and never only allowed: somebody is in danger. */
const dangers: readonly Signal[] = ['distress', 'safety'];
/** Confidence from which a signal counts. */
const signalFrom = 0.5;
const junk: readonly Label[] = ['spam', 'scam'];
/** Hiding is not removal: of these, high and critical ones are hidden and still go to people, to be reported. */
const reported: readonly Label[] = [
  'threat',
  'violence',
  'hate_race',
  'hate_origin',
  'hate_religion',
  'hate_sexism',
  'hate_lgbt',
  'hate_disability',
  'hate_other',
  'illegal',
];

/**
 * What is to be done with a message: the surface table of the design, held against what is allowed right now.
 * Pure: the same message, judgement, policy, facts and time always give the same decision.
 * `at` is the time of deciding in milliseconds UTC; sensitive periods go by it.
 */
export function decide(message: Message, judgement: Judgement, policy: CompiledPolicy, facts: Facts, at: number): Decision {
  const restraints = new Set<Restraint>();
  const findings = [...judgement.findings, ...waveFindings(message, judgement, policy, facts)];
  const alone = findings
    .map((finding) => followPeople(weigh(finding, policy, facts, at, restraints), facts, restraints))
    .sort(byStrength);
  const weighed = heedUnseenMedia(message, alone, policy.netiquette.media);
  const shown = weighed.filter(({ reach }) => reach !== 'record');
  const outcomes = outcomesOf({ message, judgement, policy, facts, shown, restraints });
  const severity = outcomes[0] === 'allow' ? 'none' : strongest(shown.map(({ cause }) => cause.severity));
  // A signal that is only noted is still told: it says something about the message without asking for anything.
  const told = signals.filter((signal) => weighed.some(({ cause }) => cause.about === signal && cause.confidence >= signalFrom));
  return {
    outcomes,
    labels: labels.filter((label) => shown.some(({ cause }) => cause.about === label)),
    signals: told,
    severity,
    causes: weighed.map(({ cause }) => cause),
    unknowns: judgement.unknowns,
    restraints: [...restraints],
    review: outcomes.includes('escalate') ? reviewOf(shown, judgement.unknowns, policy.netiquette.due) : null,
    lang: judgement.lang,
    policy: policy.id,
    ...waveOf(facts),
  };
}

function waveOf({ wave }: Facts): Pick<Decision, 'wave'> {
  if (wave === null || wave.members < 2) return {};
  return { wave: { id: wave.id, members: wave.members, authors: wave.authors } };
}

function weigh(finding: Finding, policy: CompiledPolicy, facts: Facts, at: number, restraints: Set<Restraint>): Weighed {
  const { about } = finding;
  if (!isLabel(about)) {
    // Signals tell people something; nothing is ever done to a message because of one.
    const step = lowestEffect(finding.effect, 'escalate');
    const reach = finding.confidence >= signalFrom ? step : 'record';
    return { cause: { ...finding, prohibition: null, step }, reach };
  }
  const config = policy.netiquette.labels[about];
  const step = lowestEffect(config.effect, finding.effect, facts.steps[about] ?? 'act', seasonalStep(about, policy, at));
  const severity = lower(finding.severity, config.maxSeverity);
  const { escalateAt, actAt } = config;
  const easing = easingFor(about, severity, policy.netiquette, facts);
  const eased = easing > 0 && wasEased(finding.confidence, [escalateAt, actAt], easing);
  const cause: Cause = { ...finding, severity, prohibition: prohibitionOf[about], step, ...(eased ? { eased } : {}) };
  if (step === 'record' || finding.confidence < escalateAt - easing) {
    if (step === 'record' && finding.effect === 'act') restraints.add('step');
    return { cause, reach: 'record' };
  }
  if (finding.effect !== 'act') return { cause, reach: 'escalate' };
  if (step !== 'act') restraints.add('step');
  else if (finding.confidence < actAt - easing) restraints.add('confidence');
  else if (finding.needsPerson === true) restraints.add('needs-person');
  else return { cause, reach: 'act' };
  return { cause, reach: 'escalate' };
}

interface Weighing {
  readonly message: Message;
  readonly judgement: Judgement;
  readonly policy: CompiledPolicy;
  readonly facts: Facts;
  readonly shown: readonly Weighed[];
  readonly restraints: Set<Restraint>;
}

function outcomesOf(weighing: Weighing): readonly Outcome[] {
  const { message, judgement, shown } = weighing;
  const wanted = new Set<Outcome>(message.surface === 'dm' ? dmOutcomes(weighing) : publicOutcomes(weighing));
  if (judgement.unknowns.length > 0) wanted.add('escalate');
  const acted = wanted.has('hide') || wanted.has('protect') || wanted.has('delete');
  // A ticket answers, and nobody answers spam.
  const answered = wanted.has('crm') || wanted.has('delete');
  const toPeople = shown.filter(({ cause, reach }) => reach === 'escalate' && !(answered && cause.about === 'needs_answer'));
  // What is taken away already needs no second look for a lesser doubt; what may be grave, and every signal, does.
  const worthALook = acted ? toPeople.filter(({ cause }) => !isLabel(cause.about) || isGrave(cause.severity)) : toPeople;
  if (worthALook.length > 0) wanted.add('escalate');
  return wanted.size === 0
    ? ['allow']
    : (['hide', 'delete', 'protect', 'escalate', 'crm'] as const).filter((outcome) => wanted.has(outcome));
}

function publicOutcomes({ message, facts, shown, restraints }: Weighing): readonly Outcome[] {
  const acting = shown.filter(({ reach }) => reach === 'act');
  if (acting.length === 0) return [];
  const stop = stopOf(message, facts, shown);
  if (stop !== null) {
    restraints.add(stop);
    return ['escalate'];
  }
  const free = acting.filter(({ cause }) => !isCriticism(cause, message));
  if (free.length < acting.length) restraints.add('criticism');
  if (free.length === 0) return ['escalate'];
  // Nobody invites a spammer to write about the number he advertises.
  const sold = free.some(({ cause }) => isLabel(cause.about) && junk.includes(cause.about));
  return free.flatMap(({ cause }): Outcome[] => {
    if (cause.about === 'own_pii') return sold ? [] : ['protect'];
    if (cause.about === 'doxxing' || (isGrave(cause.severity) && isReported(cause.about))) return ['hide', 'escalate'];
    return ['hide'];
  });
}

/** What forbids hiding this message at all; null when nothing does. */
function stopOf(message: Message, facts: Facts, shown: readonly Weighed[]): Restraint | null {
  if (shown.some(({ cause }) => isDanger(cause.about))) return 'needs-person';
  if (message.surface !== 'reply' || message.ownedThread === false) return 'surface';
  if (message.ownedThread === null) return 'ownership-unknown';
  if (facts.alreadyHidden) return 'once-ever';
  if (facts.paused) return 'paused';
  if (facts.hidesLeft <= 0) return 'brake';
  return null;
}

function dmOutcomes({ judgement, facts, shown, restraints }: Weighing): readonly Outcome[] {
  const wanted: Outcome[] = [];
  const { vin, person } = judgement.extracted;
  const about = (wantedLabels: readonly Label[]): boolean =>
    shown.some(({ cause }) => isLabel(cause.about) && wantedLabels.includes(cause.about));
  if ((vin.length > 0 || person.length > 0) && !about(junk) && !about(['threat'])) wanted.push('crm');
  if (!shown.some(({ reach }) => reach === 'act')) return wanted;
  const onlyJunk = shown.every(
    ({ cause }) => cause.about === 'needs_answer' || (isLabel(cause.about) && junk.includes(cause.about)),
  );
  if (!onlyJunk || judgement.unknowns.length > 0) {
    // No other act exists for a direct message.
    if (!onlyJunk) restraints.add('surface');
    return [...wanted, 'escalate'];
  }
  const stop = facts.conversationProtected
    ? 'protected-conversation'
    : facts.paused
      ? 'paused'
      : facts.deletesLeft <= 0
        ? 'brake'
        : null;
  if (stop === null) return ['delete'];
  restraints.add(stop);
  return ['escalate'];
}

function seasonalStep(label: Label, policy: CompiledPolicy, at: number): Effect {
  if (policy.netiquette.sensitivePeriods.length === 0) return 'act';
  const day = new Date(at).toISOString().slice(0, 10);
  const sensitive = policy.netiquette.sensitivePeriods.some(
    ({ from, until, off }) => from <= day && day <= until && off.includes(label),
  );
  return sensitive ? 'escalate' : 'act';
}

function byStrength(a: Weighed, b: Weighed): number {
  const reaches: readonly Effect[] = ['act', 'escalate', 'record'];
  return (
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    severityRank(b.cause.severity) - severityRank(a.cause.severity) ||
    b.cause.confidence - a.cause.confidence ||
    (a.cause.rule < b.cause.rule ? -1 : a.cause.rule > b.cause.rule ? 1 : 0) ||
    (a.cause.span?.[0] ?? 0) - (b.cause.span?.[0] ?? 0)
  );
}

function strongest(severities: readonly Severity[]): Severity {
  return severities.reduce<Severity>((high, severity) => (severityRank(severity) > severityRank(high) ? severity : high), 'none');
}

function lower(severity: Severity, ceiling: Severity | undefined): Severity {
  return ceiling !== undefined && severityRank(ceiling) < severityRank(severity) ? ceiling : severity;
}

function isLabel(about: Label | Signal): about is Label {
  return Object.hasOwn(prohibitionOf, about);
}

function isDanger(about: Label | Signal): boolean {
  return (dangers as readonly string[]).includes(about);
}

function isReported(about: Label | Signal): boolean {
  return (reported as readonly string[]).includes(about);
}

function isGrave(severity: Severity): boolean {
  return severityRank(severity) >= severityRank('high');
}

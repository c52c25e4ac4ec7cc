import type { Cause } from '../../domain/decision.ts';
import type { Effect, Label, MessageLanguage, Signal } from '../../domain/netiquette.ts';
import { prohibitionOf } from '../../domain/netiquette.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { clauseOf } from './clause.ts';
import { readSpan } from './read-span.ts';
import type { ReadSpan } from './read-span.ts';

/** A cause of a decision with all that a person needs to follow it. Holds text of the message: for the screen, never for a log. */
export interface ExplainedCause extends Cause {
  /** What the rule points at; null where no span applies. */
  readonly words: ReadSpan | null;
  /** From which confidence it is shown to people, and from which the bot may act; signals are only ever shown. */
  readonly thresholds: Thresholds;
  /** How far it went by itself, before what holds for the whole message (surface, pauses, criticism…). */
  readonly reach: Effect;
  /** The clause of the netiquette, in the message's language; null for signals. */
  readonly clause: string | null;
}

export interface Thresholds {
  readonly escalateAt: number;
  readonly actAt: number | null;
}

/** From which confidence a signal is told. */
const signalFrom = 0.5;

/** Explains one cause. Pure; `lang` is the language the message was judged in. */
export function explainCause(
  cause: Cause,
  normalized: NormalizedMessage,
  lang: MessageLanguage,
  netiquette: NetiquetteConfig,
): ExplainedCause {
  return {
    ...cause,
    words: readSpan(normalized, cause.span),
    thresholds: thresholdsOf(cause.about, netiquette),
    reach: reachOf(cause, netiquette),
    clause: clauseOf(cause.prohibition, lang, netiquette),
  };
}

/** How far a cause goes by itself under a policy. Says of a recorded decision what `decide` held of each of its causes. */
export function reachOf(cause: Cause, netiquette: NetiquetteConfig): Effect {
  const { escalateAt, actAt } = thresholdsOf(cause.about, netiquette);
  const easing = cause.eased === true ? netiquette.repeatOffenders.lowerBy : 0;
  if (cause.step === 'record' || cause.confidence < escalateAt - easing) return 'record';
  const acts = actAt !== null && cause.step === 'act' && cause.effect === 'act' && cause.needsPerson !== true;
  return acts && cause.confidence >= actAt - easing ? 'act' : 'escalate';
}

/** What confidences of a label or signal are held against. */
export function thresholdsOf(about: Label | Signal, netiquette: NetiquetteConfig): Thresholds {
  if (!isLabel(about)) return { escalateAt: signalFrom, actAt: null };
  const { escalateAt, actAt } = netiquette.labels[about];
  return { escalateAt, actAt };
}

function isLabel(about: Label | Signal): about is Label {
  return Object.hasOwn(prohibitionOf, about);
}

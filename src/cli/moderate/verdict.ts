import type { Cause, Decision } from '../../domain/decision.ts';
import type { Extracted, Unknown } from '../../domain/finding.ts';
import type { Label, MessageLanguage, Outcome, Prohibition, Severity, Signal } from '../../domain/netiquette.ts';
import { prohibitionOf } from '../../domain/netiquette.ts';

interface Spanned {
  readonly rule: string;
  readonly confidence: number;
  /** UTF-16 offsets in the text, half open; null where no span applies. */
  readonly start: number | null;
  readonly end: number | null;
}

/** One line of `moderate`'s output. A contract: it only ever gains fields. */
export interface Verdict {
  readonly id: string;
  readonly lang: MessageLanguage;
  readonly outcomes: readonly Outcome[];
  readonly labels: readonly Label[];
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  readonly causes: readonly (Spanned & { readonly label: Label; readonly prohibition: Prohibition })[];
  /** Why each signal was raised; `causes` holds labels only. */
  readonly signal_causes: readonly (Spanned & { readonly signal: Signal })[];
  readonly unknowns: readonly Unknown[];
  readonly extracted: Extracted;
  readonly policy: string;
  /** The wave of nearly identical messages, by its first message, with what was seen of it so far; null without one. */
  readonly wave: { readonly id: string; readonly members: number; readonly authors: number } | null;
}

/** The answer to one line. */
export function verdictOf(id: string, decision: Decision, extracted: Extracted): Verdict {
  const { lang, outcomes, labels, signals, severity, unknowns, policy, wave } = decision;
  return {
    id,
    lang,
    outcomes,
    labels,
    signals,
    severity,
    causes: decision.causes.flatMap((cause) =>
      isLabel(cause.about)
        ? [{ rule: cause.rule, label: cause.about, prohibition: prohibitionOf[cause.about], ...spanOf(cause) }]
        : [],
    ),
    signal_causes: decision.causes.flatMap((cause) =>
      isLabel(cause.about) ? [] : [{ rule: cause.rule, signal: cause.about, ...spanOf(cause) }],
    ),
    unknowns: unknowns.map(({ source, why }) => ({ source, why })),
    extracted,
    policy,
    wave: wave === undefined ? null : { ...wave, id: wave.id.slice(wave.id.indexOf(':') + 1) },
  };
}

function spanOf({ confidence, span }: Cause): Omit<Spanned, 'rule'> {
  return { confidence: Math.round(confidence * 10_000) / 10_000, start: span?.[0] ?? null, end: span?.[1] ?? null };
}

function isLabel(about: Label | Signal): about is Label {
  return Object.hasOwn(prohibitionOf, about);
}

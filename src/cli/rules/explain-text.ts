import type { Decision } from '../../domain/decision.ts';
import type { MessageLanguage, Surface } from '../../domain/netiquette.ts';
import { decide } from '../../rules/decide/decide.ts';
import type { PolicyContent } from '../../rules/config/policy-content.ts';
import type { Classifier } from '../../rules/classifier.ts';
import { explainMessage } from '../../rules/explain/explain-message.ts';
import type { ExplainedMessage } from '../../rules/explain/explain-message.ts';
import { judgeMessage } from '../../rules/judge-message.ts';
import type { CompiledPolicy } from '../../rules/policy/compiled-policy.ts';
import { factsAtTheCeiling } from '../moderate/run-history.ts';
import type { Seer } from './open-seer.ts';
import { typedMessage } from './typed-message.ts';

/** A text somebody asks about. */
export interface AskedText {
  readonly text: string;
  readonly surface: Surface;
  /** Null: found as a running bot finds it. */
  readonly lang: MessageLanguage | null;
  /** Milliseconds UTC: sensitive periods go by it. */
  readonly at: number;
}

/** Judges one text as `moderate` does, at the ceiling, and explains it. */
export function explainText(
  { text, surface, lang, at }: AskedText,
  content: PolicyContent,
  policy: CompiledPolicy,
  seer: Seer,
  classifier: Classifier,
): ExplainedMessage {
  const message = typedMessage(text, surface);
  const { seen, unknowns } = seer.see(message, lang);
  const judgement = judgeMessage(message, seen.lang, seen.entities, policy, unknowns, classifier);
  const decision: Decision = decide(message, judgement, policy, factsAtTheCeiling, at);
  return explainMessage(seen, decision, policy, content);
}

/** What `rules explain --json` prints. A contract: it only ever gains fields. */
export function explainJson({ written, folded, unfolded, rules, others, decision }: ExplainedMessage, surface: Surface): unknown {
  return {
    text: written,
    folded,
    unfolded,
    surface,
    ...decision,
    rules: rules.map(({ rule, answer, reasons, causes }) => ({
      id: rule.id,
      describes: rule.describes,
      answer: answer.kind,
      causes,
      reasons,
    })),
    others,
  };
}

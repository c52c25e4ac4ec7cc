import type { Cause, Decision } from '../../domain/decision.ts';
import type { Finding } from '../../domain/finding.ts';
import type { PolicyContent } from '../config/policy-content.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { SeenMessage } from '../rule.ts';
import { explainCause } from './explain-cause.ts';
import type { ExplainedCause } from './explain-cause.ts';
import { explainRule } from './explain-rule.ts';
import type { ExplainedRule } from './explain-rule.ts';

/** The whole path of one message through the rules. Holds its text: for the screen of whoever asked, never for a log. */
export interface ExplainedMessage {
  /** As written, as folded, and with disguises undone (null when that reads the same). */
  readonly written: string;
  readonly folded: string;
  readonly unfolded: string | null;
  /** Every rule that was asked, in order, with the causes that became of its findings. */
  readonly rules: readonly (ExplainedRule & { readonly causes: readonly ExplainedCause[] })[];
  /** Causes that no single rule found: weak signs taken together, waves. */
  readonly others: readonly ExplainedCause[];
  readonly decision: Decision;
}

/** Explains a decision. Pure. `decision` is what `decide` made of the same message under the same policy. */
export function explainMessage(
  seen: SeenMessage,
  decision: Decision,
  policy: CompiledPolicy,
  content: Pick<PolicyContent, 'netiquette' | 'lexicons'>,
): ExplainedMessage {
  const { normalized, lang } = seen;
  const explained = decision.causes.map((cause) => explainCause(cause, normalized, lang, content.netiquette));
  const rules = policy.rules.map((rule) => {
    const asked = explainRule(rule, seen, policy, content.lexicons);
    const findings = asked.answer.kind === 'found' ? asked.answer.findings : [];
    return { ...asked, causes: explained.filter((cause) => findings.some((finding) => isSame(cause, finding))) };
  });
  const told = new Set(rules.flatMap(({ causes }) => causes));
  return {
    written: normalized.message.text,
    folded: normalized.view.folded,
    unfolded: normalized.unfolded?.text ?? null,
    rules,
    others: explained.filter((cause) => !told.has(cause)),
    decision,
  };
}

/** Whether a cause is what the decision kept of this finding: it may have lowered the severity. */
function isSame(cause: Cause, finding: Finding): boolean {
  return (
    cause.rule === finding.rule &&
    cause.about === finding.about &&
    cause.confidence === finding.confidence &&
    cause.span?.[0] === finding.span?.[0] &&
    cause.span?.[1] === finding.span?.[1]
  );
}

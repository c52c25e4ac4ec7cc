import type { Finding } from '../../domain/finding.ts';
import type { Signal } from '../../domain/netiquette.ts';
import { carriesGrievance } from '../speech/grievance.ts';
import { findPatterns } from '../pattern/pattern.ts';
import type { Pattern } from '../pattern/pattern.ts';
import { answer, clean } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { safetyPatterns } from './safety-patterns.ts';
import { distressPatterns, legalNoticePatterns, requestPattern } from './signal-patterns.ts';

/** Somebody in danger: never hidden, never only allowed. */
export const distress = signalRule('distress', 'The author may want to die or suffers violence.', distressPatterns);

/** A danger on the road: never hidden, whatever its tone. */
export const safety = signalRule('safety', 'The author reports a danger: brakes, fire, airbag, accident.', safetyPatterns);

/** The matter turns legal. */
export const legalNotice: Rule = {
  id: 'signal.legal-notice',
  about: ['legal_notice'],
  describes: 'The author announces or takes a legal step.',
  check({ normalized }) {
    // A formal notice comes by direct message; naming one's lawyer in public is a manner of complaining.
    const effect = normalized.message.surface === 'dm' ? 'escalate' : 'record';
    return answer(findPatterns(normalized, legalNoticePatterns, { rule: 'signal.legal-notice', about: 'legal_notice', effect }));
  },
};

/** Somebody waits for an answer. Only direct messages: public questions are the community's daily bread. */
export const needsAnswer: Rule = {
  id: 'signal.needs-answer',
  about: ['needs_answer'],
  describes: 'A direct message asks or complains and waits for an answer.',
  check({ normalized }) {
    if (normalized.message.surface !== 'dm') return clean;
    const { folded } = normalized.view;
    if (!requestPattern.test(folded) && !carriesGrievance(folded)) return clean;
    const finding: Finding = {
      rule: 'signal.needs-answer',
      about: 'needs_answer',
      confidence: 0.8,
      severity: 'none',
      effect: 'escalate',
      span: null,
    };
    return answer([finding]);
  },
};

function signalRule(signal: Signal, describes: string, patterns: readonly Pattern[]): Rule {
  const rule = `signal.${signal.replace('_', '-')}`;
  return {
    id: rule,
    about: [signal],
    describes,
    check: ({ normalized }) => answer(findPatterns(normalized, patterns, { rule, about: signal, effect: 'escalate' })),
  };
}

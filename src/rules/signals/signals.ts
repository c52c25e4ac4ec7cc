import type { Finding } from '../../domain/finding.ts';
import { patternRule, findPatterns } from '../pattern/pattern-rule.ts';
import { answer, clean } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { carriesGrievance } from '../speech/grievance.ts';
import { safetyPatterns } from './safety-patterns.ts';
import { distressPatterns, legalNoticePatterns, requestPatterns } from './signal-patterns.ts';

/** Somebody in danger: never hidden, never only allowed. */
export const distress = patternRule({
  id: 'signal.distress',
  about: 'distress',
  describes: 'The author may want to die or suffers violence.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: distressPatterns,
  examples: { hits: ["J'ai envie de mourir"], misses: ["J'ai envie de mourir de rire", 'Cette attente me tue'] },
});

/** A danger on the road: never hidden, whatever its tone. */
export const safety = patternRule({
  id: 'signal.safety',
  about: 'safety',
  describes: 'The author reports a danger: brakes, fire, airbag, accident.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: safetyPatterns,
  examples: { hits: ["Mes freins ont lâché sur l'autoroute"], misses: ['Les freins de la Cooper sont excellents'] },
});

/** The matter turns legal. */
export const legalNotice: Rule = {
  id: 'signal.legal-notice',
  about: ['legal_notice'],
  describes: 'The author announces or takes a legal step.',
  examples: { hits: ['Mon avocat prend le relais'], misses: ['Merci pour la livraison'] },
  patterns: legalNoticePatterns,
  check(seen) {
    // A formal notice comes by direct message; naming one's lawyer in public is a manner of complaining.
    const effect = seen.normalized.message.surface === 'dm' ? 'escalate' : 'record';
    return answer(
      findPatterns(seen, {
        id: 'signal.legal-notice',
        about: 'legal_notice',
        effect,
        speech: 'ignore',
        patterns: legalNoticePatterns,
      }),
    );
  },
};

/** Somebody waits for an answer. Only direct messages: public questions are the community's daily bread. */
export const needsAnswer: Rule = {
  id: 'signal.needs-answer',
  about: ['needs_answer'],
  describes: 'A direct message asks or complains and waits for an answer.',
  examples: {
    hits: [{ text: 'Quand arrive ma voiture ?', surface: 'dm' }],
    misses: ['Quand arrive ma voiture ?', { text: 'Merci beaucoup', surface: 'dm' }],
  },
  patterns: requestPatterns,
  check({ normalized, hits }) {
    if (normalized.message.surface !== 'dm') return clean;
    if (hits.of(requestPatterns).length === 0 && !carriesGrievance(normalized.view.folded)) return clean;
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

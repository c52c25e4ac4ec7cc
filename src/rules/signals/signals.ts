import type { Finding } from '../../domain/finding.ts';
import type { Effect, Surface } from '../../domain/netiquette.ts';
import { findPatterns, patternRule } from '../pattern/pattern-rule.ts';
import { answer, clean } from '../rule.ts';
import type { Rule, RuleExamples } from '../rule.ts';
import { carriesGrievance } from '../speech/grievance.ts';
import { contestationPatterns } from './contestation-patterns.ts';
import { distressPatterns } from './distress-patterns.ts';
import { legalNoticePatterns } from './legal-notice-patterns.ts';
import { minorAuthorPatterns, minorShownPatterns } from './minor-patterns.ts';
import { pressPatterns } from './press-patterns.ts';
import { requestPatterns } from './request-patterns.ts';
import { rightsRequestPatterns } from './rights-request-patterns.ts';
import { safetyPatterns } from './safety-patterns.ts';
import type { Pattern } from '../pattern/pattern.ts';

/** Somebody in danger: never hidden, never only allowed. */
export const distress = patternRule({
  id: 'signal.distress',
  about: 'distress',
  describes: 'The author may want to die or suffers violence.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: distressPatterns,
  examples: {
    hits: [
      "J'ai envie de mourir",
      'Everyone would be better off without me',
      'Non ho più la forza di vivere',
      'Ich will nicht mehr leben',
    ],
    misses: ["J'ai envie de mourir de rire", 'Cette attente me tue', 'I would die for this colour'],
  },
});

/** A danger on the road: never hidden, whatever its tone. */
export const safety = patternRule({
  id: 'signal.safety',
  about: 'safety',
  describes: 'The author reports a danger: brakes, fire, airbag, belt, steering, accident.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: safetyPatterns,
  examples: {
    hits: [
      "Mes freins ont lâché sur l'autoroute",
      'My airbag went off while parked',
      'La mia macchina accelera da sola',
      'Das Bremspedal ging ins Leere',
    ],
    misses: ['Les freins de la Cooper sont excellents', 'This car is on fire today', 'Le frein à main électrique est pratique'],
  },
});

/** The author uses a right that the law gives him over his data. */
export const rightsRequest = patternRule({
  id: 'signal.rights-request',
  about: 'rights_request',
  describes: 'The author asks for access to his data, for their erasure, or objects to their use.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: rightsRequestPatterns,
  examples: {
    hits: [
      'Je vous demande, au titre du RGPD, la copie de mes données',
      'Please delete my account and all my data',
      'Cancellate i miei dati personali',
      'Bitte löschen Sie alle meine Daten',
    ],
    misses: ['La mise à jour des données de trafic est lente', 'Le RGPD, quelle galère pour les entreprises'],
  },
});

/** The author wants a decision of ours looked at again. */
export const contestation = patternRule({
  id: 'signal.contestation',
  about: 'contestation',
  describes: 'The author asks why a message of his was hidden or deleted.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: contestationPatterns,
  examples: {
    hits: [
      'Pourquoi mon commentaire a été masqué ?',
      'Why did you hide my comment?',
      'Il mio commento è sparito',
      'Wieso wurde mein Kommentar gelöscht?',
    ],
    misses: ['Mon commentaire était de mauvaise foi, désolé', 'La Mini que vous avez supprimée du catalogue me manque'],
  },
});

/** The matter turns legal. In public, naming one's lawyer is a manner of complaining: only noted there. */
export const legalNotice = bySurface({
  id: 'signal.legal-notice',
  about: 'legal_notice',
  describes: 'The author announces or takes a legal step.',
  effectOn: (surface) => (surface === 'dm' ? 'escalate' : 'record'),
  patterns: legalNoticePatterns,
  examples: {
    hits: [
      'Mon avocat prend le relais',
      'Je vous mets en demeure de réparer',
      'I reject the vehicle under the Consumer Rights Act',
      'Diffida ad adempiere',
      'Ich trete vom Kaufvertrag zurück',
    ],
    misses: ['Merci pour la livraison', 'Je suis avocat et je roule en Cooper'],
  },
});

/** A journalist asks: the press office answers. */
export const press = patternRule({
  id: 'signal.press',
  about: 'press',
  describes: 'A journalist, an author or a researcher asks for a statement.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: pressPatterns,
  examples: {
    hits: [
      'Je suis journaliste et je prépare un article',
      'Journalist here, working on a story',
      'Sono giornalista di una radio',
      'Ich bin Journalistin beim Rundfunk',
    ],
    misses: ["J'ai lu l'article du journaliste, il exagère", 'La presse auto adore cette voiture'],
  },
});

/** A child writes, or is shown. The age of a young fan is only noted; a child that is shown or approached goes to people. */
export const minor: Rule = {
  id: 'signal.minor',
  about: ['minor'],
  describes: 'The author is under age, or a child is shown, named or approached.',
  examples: {
    hits: [
      "J'ai 13 ans et je rêve d'une Mini",
      'On voit ma fille sur votre photo',
      "I'm 13 and love this car",
      'Ho 14 anni',
      'Ich bin 13 und Fan',
    ],
    misses: ["J'ai 15 ans de permis", 'Ma Mini a 12 ans', "I'm 13 miles away"],
  },
  patterns: [...minorAuthorPatterns, ...minorShownPatterns],
  triggers: [...minorAuthorPatterns, ...minorShownPatterns],
  check(seen) {
    const as = { id: 'signal.minor', about: 'minor', speech: 'ignore' } as const;
    return answer([
      ...findPatterns(seen, { ...as, effect: 'record', patterns: minorAuthorPatterns }),
      ...findPatterns(seen, { ...as, effect: 'escalate', patterns: minorShownPatterns }),
    ]);
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

function bySurface(spec: {
  readonly id: string;
  readonly about: 'legal_notice';
  readonly describes: string;
  readonly effectOn: (surface: Surface) => Effect;
  readonly patterns: readonly Pattern[];
  readonly examples: RuleExamples;
}): Rule {
  const { id, about, describes, effectOn, patterns, examples } = spec;
  return {
    id,
    about: [about],
    describes,
    examples,
    patterns,
    triggers: patterns,
    check(seen) {
      const effect = effectOn(seen.normalized.message.surface);
      return answer(findPatterns(seen, { id, about, effect, speech: 'ignore', patterns }));
    },
  };
}

import type { Rule } from '../../rule.ts';
import { answer } from '../../rule.ts';
import { findSaidTwice } from '../said-twice.ts';
import { threatPatterns } from './threat-patterns.ts';

/** Announced and hinted harm, ultimatums that leave open what will happen. */
export const threat: Rule = {
  id: 'threat.pattern',
  about: ['threat'],
  describes: 'A message threatens somebody or a place, in so many words or by hints.',
  effect: 'act',
  examples: {
    hits: [
      'Je vais te casser la gueule',
      'Je sais où tu habites',
      'Ce serait dommage que votre belle vitrine prenne feu cette nuit',
      'I will kill you',
      'So dove abiti',
      'Ich bring dich um',
    ],
    misses: [
      'Vous aurez des nouvelles de mon avocat',
      'Mon pneu a crevé',
      'Cette couleur est à tomber',
      'Je vais vous tuer… de jalousie',
    ],
  },
  patterns: threatPatterns,
  triggers: threatPatterns,
  check: (seen) =>
    answer(findSaidTwice(seen, { id: 'threat.pattern', about: 'threat', effect: 'act', patterns: threatPatterns })),
};

import type { Rule } from '../../rule.ts';
import { answer } from '../../rule.ts';
import { findSaidTwice } from '../said-twice.ts';
import { violencePatterns } from './violence-patterns.ts';

/** Wishes of harm, calls for violence, delight in it. */
export const violence: Rule = {
  id: 'violence.pattern',
  about: ['violence'],
  describes: 'A message wishes somebody harm or death, calls for violence, drives somebody to suicide, or delights in harm.',
  effect: 'act',
  examples: {
    hits: [
      'Crevez tous, bande de nuls',
      'Va te pendre',
      'On devrait les pendre un par un',
      'I hope you die',
      'Spero che tu muoia',
      'Verreckt doch alle',
    ],
    misses: [
      'Mon pneu a crevé',
      'Cette couleur est une tuerie',
      'La batterie va crever',
      'Je suis mort de rire',
      'Gestern ist mir der Motor verreckt',
    ],
  },
  patterns: violencePatterns,
  triggers: violencePatterns,
  check: (seen) =>
    answer(findSaidTwice(seen, { id: 'violence.pattern', about: 'violence', effect: 'act', patterns: violencePatterns })),
};

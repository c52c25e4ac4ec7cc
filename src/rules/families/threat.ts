import type { Rule } from '../rule.ts';
import { answer } from '../rule.ts';
import { findPatterns } from '../pattern/pattern-rule.ts';
import { threatPatterns } from './threat-patterns.ts';

/** What is announced is a lawyer or a court, a film or a game: not violence. */
const harmlessFrame =
  /\b(?:avocats?|tribunal|justice|plainte|prud'?hommes|lawyers?|court|sue|avvocat\w*|tribunale|anwalt\w*|gericht|klage|film|serie|jeu|game|gta|mario kart|track ?day|circuit)\b/;

/** Threats and wishes of harm. */
export const threat: Rule = {
  id: 'threat.pattern',
  about: ['threat'],
  describes: 'A message threatens somebody, wishes somebody harm or death, or drives somebody to suicide.',
  examples: {
    hits: ['Je vais te casser la gueule', 'Crevez tous, bande de nuls', 'I will kill you'],
    misses: ['Vous aurez des nouvelles de mon avocat', 'Mon pneu a crevé', 'Cette couleur est à tomber'],
  },
  patterns: threatPatterns,
  check(seen) {
    const harmless = harmlessFrame.test(seen.normalized.view.folded);
    const findings = findPatterns(seen, {
      id: 'threat.pattern',
      about: 'threat',
      effect: 'act',
      speech: 'heed',
      patterns: threatPatterns,
    });
    return answer(findings.map((finding) => (harmless ? { ...finding, needsPerson: true } : finding)));
  },
};

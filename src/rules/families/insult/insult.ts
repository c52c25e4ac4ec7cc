import type { Finding } from '../../../domain/finding.ts';
import { severityRank } from '../../../domain/netiquette.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { findPatterns } from '../../pattern/pattern-rule.ts';
import type { Rule } from '../../rule.ts';
import { answer } from '../../rule.ts';
import { carriesGrievance } from '../../speech/grievance.ts';
import { belittlingDe } from './belittling-de.ts';
import { belittlingEn } from './belittling-en.ts';
import { belittlingFr } from './belittling-fr.ts';
import { belittlingIt } from './belittling-it.ts';

const insultPatterns: readonly Pattern[] = [...belittlingFr, ...belittlingEn, ...belittlingIt, ...belittlingDe];

/** Constructions of contempt that no word list holds. Words of abuse themselves are in the lists. */
export const insult: Rule = {
  id: 'insult.construction',
  about: ['insult'],
  describes: 'A message belittles a person: wits, looks, birth, family, or compares somebody with refuse.',
  effect: 'act',
  examples: {
    hits: [
      "T'as le QI d'un clignotant",
      "T'es qu'un étron avec un permis",
      'Apprends à lire avant de parler',
      'there are two brain cells in that head',
      'sei nato storto',
      'Der ist dumm wie Brot',
    ],
    misses: [
      'Votre GPS a le sens de l’orientation d’un pigeon',
      'Vous êtes des voleurs',
      'Bande de rigolos',
      "J'apprends à conduire dans une Cooper",
    ],
  },
  patterns: insultPatterns,
  triggers: insultPatterns,
  check(seen) {
    const findings = findPatterns(seen, {
      id: 'insult.construction',
      about: 'insult',
      effect: 'act',
      speech: 'heed',
      patterns: insultPatterns,
    });
    if (findings.length === 0) return answer(findings);
    const grievance = carriesGrievance(seen.normalized.view.folded);
    return answer(findings.map((finding) => (grievance && !isGrave(finding) ? { ...finding, needsPerson: true } : finding)));
  },
};

function isGrave({ severity }: Finding): boolean {
  return severityRank(severity) >= severityRank('high');
}

import { patternRule } from '../../pattern/pattern-rule.ts';
import { secretsPatterns } from './secrets-patterns.ts';

/** What is nobody's business: the health, the debts, the papers of somebody, and who hides behind an account. */
export const secrets = patternRule({
  id: 'privacy.secrets',
  about: 'doxxing',
  describes: 'A message tells of somebody’s illness, debts or private papers, or names who is behind an account.',
  effect: 'act',
  speech: 'ignore',
  patterns: secretsPatterns,
  examples: {
    hits: [
      'La vendeuse de Brest est en arrêt maladie pour dépression, je tiens ça de sa collègue',
      'Capture de son bulletin de paie ci-jointe',
      'Here’s the payslip your apprentice left on the seat',
      'Ho trovato la busta paga del vostro meccanico',
      'Anbei die Lohnabrechnung eures Azubis',
      '@lea_exemple de son vrai nom Léa Tranchard, prof à Vannes',
    ],
    misses: [
      'Je suis en arrêt maladie, pouvez-vous décaler le rendez-vous ?',
      'Mon bulletin de paie suffit pour le leasing ?',
      'Vous me rendez malade avec vos délais',
      'My payslip was refused by your finance team',
      'Sono incinta e mi serve un’auto più grande',
      'Kennt jemand den Namen von dem Lied?',
    ],
  },
});

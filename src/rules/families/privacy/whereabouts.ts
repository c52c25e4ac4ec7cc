import { patternRule } from '../../pattern/pattern-rule.ts';
import { whereaboutsAbroad } from './whereabouts-abroad.ts';
import { whereaboutsFr } from './whereabouts-fr.ts';

/** Where to find somebody, when, and where his children are. Whoever says it and however: the words themselves are the harm. */
export const whereabouts = patternRule({
  id: 'privacy.whereabouts',
  about: 'doxxing',
  describes:
    'A message tells where somebody lives, when he leaves work, where his children go to school, or reads from private papers.',
  effect: 'act',
  speech: 'ignore',
  patterns: [...whereaboutsFr, ...whereaboutsAbroad],
  examples: {
    hits: [
      'Elle sort à 18h30 par la porte de derrière, seule, vous savez quoi faire',
      'Sa fille est à l’école Pasteur, elle prend le bus de 16h30',
      'Her boy goes to the primary on Mill Lane, year 3',
      'So dove abita il vostro capo officina',
      'Seine Tochter geht in die Grundschule am Markt',
    ],
    misses: [
      'Ma fille va à l’école en MINI tous les matins',
      'Votre concession ferme à 18h30, c’est trop tôt',
      'La nouvelle sort à 18h sur la chaîne officielle',
      'My daughter goes to school in the Countryman',
      'Mia figlia va a scuola a piedi',
      'Meine Tochter geht in die Grundschule',
    ],
  },
});

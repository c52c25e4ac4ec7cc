import { signRule } from './sign-rule.ts';
import { sign } from './signs.ts';

/** Marabouts, clairvoyants, spells. */
export const occult = signRule({
  id: 'spam.occult',
  about: 'spam',
  describes: 'A message advertises a marabout, a clairvoyant or love spells.',
  effect: 'act',
  severity: 'medium',
  core: [
    [
      sign(
        /\b(?:psychic reads|lost lover|baba [a-z]+ solves|solves all problems?|lover returned)\b/,
        0.6,
        'spells, further words',
      ),
      sign(
        /\b(?:marabouts? (?:serieux|africain|puissant|professeur|competent|maitre)|voyance (?:gratuite|serieuse|par|sans|en ligne)|voyante?s? (?:medium|serieu\w+|gratuit\w*|africain\w*)|grand (?:maitre|medium)|medium (?:voyant|[a-z]+, \d)|desenvoutement|envoutement|(?:retour|r3tour) (?:de l'etre aime|affectif|d'(?:affection|amour|@ffection))|chance au jeu|permis retrouve)\b/,
        0.6,
        'marabout, French',
        {
          unless:
            /\b(?:bouts? de ficelle|(?:pas|rien) besoin d'une? (?:voyante?|marabout)|(?:suis|es|etes) pas (?:voyante?|marabout|medium))\b/,
        },
      ),
      sign(/\b(?:marabouts?|voyance)\b/, 0.3, 'the word alone, which is talk too', {
        unless: /\b(?:faudrait|faut|bouts? de ficelle|comme un)\b/,
      }),
      sign(
        /\b(?:(?:love|powerful|real) spells?(?: caster)?|spell ?caster|(?:bring|get) back (?:your|my) (?:ex|lover)|psychic (?:reading|reader)|free (?:tarot|psychic)|cartomant\w{1,2}|legament\w (?:d'amore|amoros\w)|ritorno (?:d'amore|dell'amato)|mag\w (?:professionista|bianca)|liebeszauber|partnerruckfuhrung|hellseher\w{0,4}|kartenlegen|wahrsager\w{0,4})\b/,
        0.6,
        'spells, English, Italian and German',
      ),
    ],
  ],
  beside: [
    [
      sign(
        /\b(?:resultats?|rapide|(?:en|sous) (?:\d+|24|48) ?(?:h|jours?|heures)|serieux|maitre|professeur|1re question|premiere question|gratuite?|ans d'experience|precision|in (?:24|48) (?:hours|ore)|guaranteed|garantit\w|garantiert|gratis)\b/,
        0.45,
        'what it promises',
      ),
    ],
  ],
  reach: 'counts',
  examples: {
    hits: [
      'Marabout sérieux, retour affectif en 24 h, appelez le 06 39 98 12 47',
      'Powerful love spell caster, bring back your ex in 48 hours, WhatsApp +1 555-0142',
      'Cartomante, ritorno d’amore garantito, scrivimi in privato',
      'Hellseherin, Partnerrückführung gratis, schreib mir',
    ],
    misses: [
      'Le voyant moteur est allumé',
      'Je ne suis pas voyante mais ça va casser',
      'Il faut un marabout pour avoir une date de livraison',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import { patternRule } from '../../pattern/pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';

const firm =
  /\b(?:concession\w*|garage|service client|sav|siege|dealer\w*|customer|showroom|head office|officina|sede|autohaus|zentrale|werkstatt|kundenservice|mini|bmw)\b/;
const his = 'son|sa|leur|ses';
const data =
  'adresse|numero|num|06|nom de famille|vrai nom|nom complet|plaque|insta perso|profil perso|facebook|photo|coordonnees|tel|insta';

const asked = (pattern: RegExp, extra: Partial<Pattern> = {}): Pattern => ({
  pattern,
  confidence: 0.7,
  severity: 'high',
  needsPerson: true,
  why: 'asks for the data of somebody',
  ...extra,
});

/** "Does anybody know where he lives?" Nothing is told yet: people look, and answer. */
export const askingForData = patternRule({
  id: 'privacy.asking',
  about: 'doxxing',
  describes: 'A message asks others to find or publish somebody’s address, number or name.',
  effect: 'escalate',
  speech: 'ignore',
  patterns: [
    asked(compose`\b(?:quelqu'un|qqn|qui|personne) (?:\w+ ){0,5}(?:${his}) (?:vraie? )?(?:${data})\b`, {
      beside: /\b(?:a|aurait|connait|sait|trouve\w*|retrouve\w*)\b/,
    }),
    asked(
      /\b(?:l'adresse|le numero|le 06|le nom de famille|le nom|le vrai nom) (?:perso\w* |privee? |complet )?(?:de ce|de cette|du vendeur|de la (?:vendeuse|fille|blonde|dame|secretaire|responsable)|du directeur|du patron|du mec|de la meuf|du gars|de l'auteur|de celui)\b/,
      {
        beside: /\b(?:quelqu'un|qqn|qui (?:a|aurait|connait|sait)|donne[zr]?|balance[zr]?|cherche|trouve[zr]?)\b/,
      },
    ),
    asked(
      /\b(?:quelqu'un|qqn|qui) (?:\w+ ){0,2}(?:sait|connait|saurait) (?:\w+ ){0,2}ou (?:il|elle|ce|cette) (?:\w+ ){0,2}(?:habite|vit|loge|creche|bosse|travaille|gare)\b/,
      { unless: firm },
    ),
    asked(
      compose`\b(?:balance[rz]?|affiche[rz]?|publie[rz]?|lache[rz]?|file[rz]?) (?:nous |moi |-moi |-nous )?(?:${his}) (?:${data}|nom|adresse)\b`,
    ),
    asked(
      /\b(?:who|anyone|anybody|someone|somebody|does any\w+) (?:\w+ ){0,3}(?:knows?|got|has|have|find|finds) (?:\w+ ){0,2}(?:where (?:he|she|they|this guy) (?:lives?|works?|parks?)|(?:his|her|their|that (?:guy|bloke|woman|man)'s|this (?:guy|woman)'s) (?:home |full |real )?(?:address|number|name|plate|insta\w*|facebook))\b/,
    ),
    asked(/\b(?:drop|post|share|give us|send me) (?:his|her|their) (?:home |full |real )?(?:address|number|name|details)\b/),
    asked(
      /\b(?:chi|qualcuno) (?:\w+ ){0,3}(?:sa|conosce|ha|trova) (?:\w+ ){0,2}(?:dove (?:abita|vive|lavora|parcheggia)|il suo (?:indirizzo|numero|cognome|nome)|(?:l'indirizzo|il numero|il cognome) (?:di quest[oa]|di quell[oa]|del venditore|privato))\b/,
    ),
    asked(
      /\b(?:wer|jemand) (?:\w+ ){0,5}(?:wo (?:er|sie|der|die) (?:\w+ )?(?:wohnt|arbeitet|parkt)|(?:seine|ihre|dessen) ?(?:adresse|nummer|handynummer|privatadresse|privatnummer|telefonnummer))\b/,
      { beside: /\b(?:kennt|weiss|hat|findet)\b/ },
    ),
    asked(/\b(?:privatadresse|privatnummer)\b/, { beside: /\b(?:wer|jemand) (?:kennt|hat|weiss)\b/ }),
    asked(/\b(?:home|private) address\b/, {
      beside: /\b(?:who's|who has|who knows|anyone|anybody)\b/,
      unless: /\bmy (?:home|private) address\b/,
    }),
  ],
  examples: {
    hits: [
      'Quelqu’un a son adresse ?',
      'Qui sait où il habite, ce vendeur ?',
      'Anyone know where he lives?',
      'Chi sa dove abita questo venditore?',
      'Wer kennt die Privatadresse von dem?',
    ],
    misses: [
      'Quelqu’un a l’adresse d’un bon carrossier à Lyon ?',
      'Quelqu’un connaît le numéro du service client ?',
      'Anyone know where the nearest dealer is?',
      'Chi sa dove trovo un’officina?',
      'Wer kennt eine gute Werkstatt?',
    ],
  },
});

import { isBaitHost } from './look-alike-host.ts';
import type { SignGroup } from '../spam/sign-rule.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';
import { calls, fees, secrets, urgency } from './pressure-signs.ts';

/** Somebody has won, or can win, what nobody gives away. */
const wins: SignGroup = [
  sign(
    /\b(?:(?:felicitations?|bravo|bonne nouvelle)[ ,!:🎉]{1,5}(?:[\w'()]+ ){0,4}(?:gagne\w{0,2}|selectionne\w{0,2}|tire\w{0,3}|designe\w{0,2}|l'heureu\w{1,3})|vous (?:etes|avez ete) (?:[\w']+ )?(?:tire\S{0,4} au sort|selectionne\w{0,2}|l'heureu\w{1,3})|vous avez (?:ete )?gagne (?:un|une|le|la|notre|votre)|tire\S{0,4} au sort pour (?:une|un|gagner|la)|(?:une?|\d+) (?:mini|voitures?|cooper|countryman|cabrio\w*|iphone|jcw)(?: \w+){0,2} (?:a gagner|offertes?|a 1 ?€))/,
    0.55,
    'the reader has won, French',
  ),
  sign(
    /\b(?:(?:mini|bmw|nous|on|la marque|france)(?: france)? (?:offre|offrons|distribue|donne) (?:\d+|une|des) (?:mini|cooper|countryman|voitures?|aceman|clubman|cabrio\w*|bons?)|(?:gagne[rz]?|6agn\S{1,2}r|remporte[rz]?) (?:vite |1 |une? )+(?:mini|cooper|c00per|countryman|voiture|jcw|aceman|iphone)|tirage au sort (?:mini|bmw|:|officiel|special)|grand jeu|jeu[- ]concours)/,
    0.4,
    'cars are given away, French',
  ),
  sign(
    /\b(?:concours anniversaire|repartez avec (?:une?|la)|solidarite : \d+ voitures?|\d+ (?:voitures?|mini|cooper) (?:a 1 ?€|offertes))/,
    0.4,
    'cars are given away, French',
  ),
  sign(
    /\b(?:(?:congratulations|congrats|you have been|you've been) (?:[\w'!,.]+ ){0,4}(?:selected|chosen|won|winner)|selected as (?:a |the )?winner|you(?:'ve| have)? won (?:a|an|our|the|£)|(?:win|w1n) (?:a )?(?:free|brand new) (?:[\w']+ ){0,2}(?:mini|cooper|jcw|car|bmw|iphone)|(?:giving (?:away )?|give away |giveaway of )(?:\d+|free|a|our)|claim your (?:prize|car|gift|voucher|reward)|anniversary (?:giveaway|cooper|prize))/,
    0.5,
    'the reader has won, English',
  ),
  sign(
    /\b(?:(?:complimenti|congratulazioni)[ ,!:]{1,4}(?:[\w']+ ){0,4}(?:vinto|vincitor\w{1,4}|selezionat\w|estratt\w)|(?:hai|ha|avete) vinto (?:un|una|la|il)|regaliamo \d+|(?:lei|tu) (?:e|sei) (?:il|la) (?:numero|vincitor\w{1,4})|(?:sucht|suchen) produkttester|wagen behalten|coupon (?:[\w']+ )?da \d+|(?:bekommen|erhalten) (?:ihr )?einen (?:tank)?gutschein|vinci (?:una|un|la) (?:mini|cooper|auto|jcw|iphone)|(?:herzlichen gluckwunsch|gluckwunsch|gratulation)[ ,!:]{1,4}(?:[\w']+ ){0,4}(?:gewonnen|gewinner\w*|ausgewahlt|gezogen)|(?:sie haben|du hast|losnummer \d+ hat) (?:[\w']+ ){0,3}gewonnen|(?:verlosen|verschenken) (?:\d+|einen|eine|wir)|(?:werksverlosung|gewinnspiel) (?:[\w']+ ){0,3}(?:gewonnen|beglaubigung|abholbereit|teilnehmen)|steht abholbereit|gewinne? (?:einen|eine) (?:mini|cooper|jcw|auto|iphone))/,
    0.5,
    'the reader has won, Italian and German',
  ),
];

/** Prizes that cost a fee, a card or a click. The brand's own contests lead to its own domains and are not read here. */
export const prizes = signRule({
  id: 'scam.prize',
  about: 'scam',
  describes: 'A message promises a prize or a giveaway and leads to a place that is not the brand’s.',
  effect: 'act',
  severity: 'high',
  core: [wins],
  beside: [calls, fees, urgency, secrets],
  reach: 'needed',
  hostWeight: (host) => (isBaitHost(host) ? 0.65 : 0),
  examples: {
    hits: [
      'Félicitations, vous êtes tiré au sort pour une Cooper, réglez 2,90 € de frais de carte grise : lot-mini.example',
      'Congratulations! You have been selected as winner, claim your car within 24h: mini-prize.example',
      'Complimenti! Ha vinto una Cooper, conferma dati entro 12 ore su premio-auto.example',
      'Losnummer 12 hat gewonnen, der Cooper steht abholbereit, jetzt einlösen: gewinn.example',
    ],
    misses: [
      'Gagné 2 places grâce au vrai concours, merci MINI',
      'Le tirage au sort est sur mini.fr, règlement en ligne',
      'On peut gagner une MINI au jeu-concours, le lien est sur www.mini.fr/jeu',
      'Faux concours avec une MINI à gagner sur mini-win.example, ne donnez rien',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';

const somebody =
  'il|elle|ce mec|cette meuf|ce type|cette femme|le vendeur|la vendeuse|le patron|la patronne|le gerant|le chef|la cheffe';
const child =
  'sa fille|son fils|sa gamine|son gamin|son gosse|sa gosse|sa petite|son petit|sa mome|son mome|ses enfants|ses gosses|ses gamins|ses filles|ses fils|leurs enfants|leur fille|leur fils|ta fille|ton fils|tes gosses|tes enfants|la petite|le petit morveux|le gamin|la gamine';
const leaves = 'sort|finit|termine|debauche|part|quitte|rentre|ferme|embauche';
const hour = '\\d{1,2} ?h(?: ?\\d\\d)?|midi|minuit';
const dwells = 'habite|loge|creche|reside|vit|dort';
const spot =
  "au|dans|en face|a cote|pres|derriere|au-dessus|juste|rue|residence|le quartier|la maison|l'immeuble|le lotissement|allee|impasse|avenue|boulevard";
const school =
  'ecole|college|lycee|creche|maternelle|cp|ce1|ce2|cm1|cm2|garderie|centre aere|club de|cours de|entrainement|gymnase|arret de bus';

/** Where and when to find somebody, his home, his children: without a word that a detector knows. */
export const whereaboutsFr: readonly Pattern[] = [
  sure(/\b(?:gamin|gamine|gosse|mome|petite? \w+|fillette|garcon)\b/, 'a child and its class', {
    beside: /\b(?:est en|il est a|elle est a|eleve (?:a|de|en)) (?:cp|ce[12]|cm[12]|[3-6]e|l'ecole|au college|maternelle)/,
    unless: /\b(?:mon|ma|mes|notre) (?:gamine?|gosse|mome|fille|fils|petite?|garcon)/,
    severity: 'critical',
  }),
  sure(compose`\b(?:${child})\b`, 'a child and where to find it', {
    then: compose`\b(?:${school})\b`,
    unless: /\b(?:auto-?ecole|en mini|ma fille|mon fils|mes enfants|conduire|apprend)\b/,
    severity: 'critical',
  }),
  forPeople(compose`\b(?:${child})\b`, 'a child and the time it leaves', {
    then: compose`\b(?:sort|sortie|seule?|finit)\b.{0,20}\b(?:${hour})\b`,
    unless: /\b(?:ma fille|mon fils|mes enfants)\b/,
    severity: 'critical',
  }),
  sure(compose`\b(?:${somebody})(?: d[eu] \w+)? (?:${leaves})\b.{0,30}\b(?:vers|a|par) (?:${hour})\b`, 'when somebody leaves', {
    then: /\b(?:par la porte|porte de derriere|par derriere|seule?|parking|a pied|sa voiture|attende[zr]|attends)\b/,
  }),
  sure(compose`\b(?:${somebody})(?: d[eu] \w+)? (?:${leaves}) (?:seule?|tous les \w+|toujours)\b`, 'when somebody leaves alone', {
    beside: compose`\b(?:${hour})\b|\bpar (?:la|le|derriere)\b`,
  }),
  cue(compose`\b(?:${somebody})(?: d[eu] \w+)? (?:${leaves}) (?:\w+ ){0,4}(?:vers|a) (?:${hour})\b`, 'when somebody leaves', {
    severity: 'high',
  }),
  sure(
    compose`\b(?:il|elle|lui|qui|mec|type|vendeur|vendeuse|patron|chef|modo|cm|directeur|directrice) (?:${dwells}) (?:${spot})\b`,
    'where somebody lives',
    {
      beside:
        /\b(?:alle[zr]|passe[zr]|sonne[zr]|rend(?:ez|re)|dites|venez|attend\w*|visite|boite aux lettres|porte|etage|numero|code|bat|portail|volets)\b/,
      unless: /\b(?:je|ma|mon|il habite loin) (?:connais|mere|pere|soeur|frere|voisin|fille|fils)\b/,
    },
  ),
  sure(
    compose`\b(?:il|elle) (?:${dwells}) (?:rue|impasse|allee|avenue|boulevard|quai|chemin|residence)\b`,
    'the street of somebody',
    {
      unless: /\b(?:je|mon|ma|mes)\b/,
    },
  ),
  forPeople(
    compose`\b(?:on sait|je sais|tout le monde sait) (?:tous )?(?:ou|dans quelle rue|a quelle heure) (?:\w+ ){0,2}(?:${dwells}|${leaves}|bosse|gare)\b`,
    'knows where somebody lives',
    {
      severity: 'high',
    },
  ),
  sure(/\b(?:son|leur) adresse (?:perso\w*|privee|personnelle)? ?(?:c'est|:|est)/, 'an address follows'),
  sure(
    /\b(?:j'ai|on a) (?:trouve|retrouve|recupere|deniche) (?:son|l'|leur|votre) ?adresse (?:perso\w*|privee|de)\b/,
    'found a private address',
  ),
  sure(
    /\b(?:voila|voici|tenez|je balance|je vous donne|je donne) (?:son|sa|leur|ses) (?:vrai )?(?:adresse|nom|numero|num|tel|plaque|photo|facebook|insta|coordonnees)\b/,
    'hands out data of somebody',
  ),
  forPeople(
    /\b(?:resultats? medica\w+|dossier medical|ordonnance|arret maladie|bulletin de paie|fiche de paie|casier) (?:de|du) (?:la|le|l'|votre|vot|m|mme)\b/,
    'medical or pay papers of somebody',
    {
      severity: 'high',
    },
  ),
  sure(/\b(?:resultats? medica\w+|dossier medical)\b/, 'reads medical papers aloud', {
    beside: /\b(?:je vous lis|le nom|nee? en|voila|s'appelle|burn-?out|depress\w+)\b/,
  }),
  cue(compose`\b(?:${somebody}) (?:bosse|travaille) (?:a la|au|chez|dans)\b`, 'where somebody works', {
    unless: /\b(?:chez vous|chez mini|chez bmw)\b/,
  }),
  cue(
    /\b(?:allez|passez|venez) (?:lui|leur) (?:dire|rendre|faire|expliquer)\b|\bdites[- ]lui merci de ma part\b|\brendez[- ]lui visite\b/,
    'sends people to somebody',
  ),
];

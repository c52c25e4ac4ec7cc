import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from '../illegal/lawful-talk.ts';

const works =
  'photos?|cliches?|videos?|visuels?|images?|articles?|essai|pics?|pictures?|shots?|foto|scatt[oi]|immagini|bild|bilder|aufnahmen?|textes?';
const took =
  "geklaut|abgekupfert|rubat[ao] da|(?:j'ai|je l'ai|on a|i|i've|i have|ho|ich habe|hab) (?:juste |just |simplement )?(?:repris|pris|pique|repioche|gratte|emprunte|chope|vole|recopie|copie|extrait|recadre|telecharge|aspire|stole|nicked|grabbed|lifted|ripped|cropped|took|taken|rubato|preso|copiato|geklaut|kopiert|gezogen)|(?:prise?|extraits?|chopee?s?|volee?s?|piquee?s?|repris\\w{0,2}) (?:a|sur|du|de|chez) (?:un|une|le|la|son|sa|site|vos|ce)";
const unasked =
  "(?:il a|elle a|il n'a) qu'a raler|il peut raler|et alors|tant pis pour (?:lui|elle)|remise? sur ma chaine|reposte sur (?:ma|mon)|sans (?:demander|autorisation|permission|credit|citer|lui dire)|pas de credit|zero credit|pas demande|sans filigrane|filigrane (?:enleve|retire)|c'est le web|site (?:presse )?verrouille|mot pour mot|(?:plus|pas) besoin d'acheter|revue payante|paywall|servez-vous|without (?:asking|permission|credit|telling)|didn't ask|no credit|watermark (?:off|removed|gone)|cropped the watermark|senza (?:chiedere|permesso|credit\\w{0,12}|manco chiedere)|ohne (?:zu fragen|erlaubnis|quelle|nachzufragen)|wasserzeichen (?:weg|entfernt)";
/** The owner himself speaks to the brand: his claim, and for people of the legal desk. */
const ownersClaim = compose`\b(?:desole|souriait|(?:une|la) photo (?:de|avec) (?:votre|le|la) (?:vendeur|vendeuse)|vous utilisez|vous avez (?:pris|utilise|publie|repris)|dans votre post|votre (?:post|publication)|you(?:'ve| have)? used|peut[- ]on utiliser|puis-je|may i use|can i use|avec (?:son|leur|l')? ?(?:accord|autorisation)|with permission)\b`;
const unless = compose`${ownersClaim.source}|${lawfulTalk.source}`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${took}) (?:[\w']{1,20} ){0,6}?(?:${works})\b|\b(?:${works}) (?:[\w']{1,20} ){0,6}?(?:${took})\b`,
    beside: compose`\b(?:${unasked})\b`,
    unless,
    confidence: 0.75,
    severity: 'low',
    why: "says that he took somebody's pictures or texts",
  },
  {
    pattern: compose`\b(?:${unasked})\b`,
    beside: compose`\b(?:je poste|je vous (?:le|la|les) colle|je reposte|dossier zip|en commentaire|pour vos montages|i posted|here (?:it|they) (?:is|are)|ho messo|hier ist|eccol[aoe])\b`,
    unless,
    confidence: 0.6,
    severity: 'low',
    why: 'passes on pictures or texts without leave',
  },
  {
    // "c'est ma photo, @… la vend": the owner accuses a third person.
    pattern: /\b(?:that's my|c'est ma|c'est mon|das ist mein|e mi[ao]|l'ho fatt[oa] io|it's my)\b/,
    beside:
      /\b(?:selling|sells|vend|revend|imprime|druckt|fa le|ci fa|prints?|vende|stampa|verkauft|watermark|filigrane|filigrana|wasserzeichen)\b/,
    unless,
    confidence: 0.55,
    severity: 'low',
    why: 'accuses somebody of selling his picture',
  },
];

/** Pictures, videos and texts taken without leave. */
export const stolenImages = largePatternRule({
  id: 'copyright.images',
  about: 'copyright',
  describes: 'A message passes on pictures, videos or texts that were taken without leave.',
  effect: 'escalate',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'J’ai repris la photo de votre campagne sans demander, servez-vous',
      'I grabbed the photo off his page without asking',
      'Ho preso la foto senza chiedere',
      'Hab das Bild geklaut, ohne zu fragen',
    ],
    misses: [
      'Vous utilisez ma photo sans autorisation ni crédit',
      'Peut-on utiliser votre photo presse si on met le crédit ?',
      'Belle photo ! C’est le col de la Cayolle ?',
      'I took a photo of my Cooper at sunset',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from '../illegal/lawful-talk.ts';
import { contact, price } from '../illegal/trade-words.ts';

const goods =
  'vestes?|blousons?|gants|chaussettes|bonnets?|tapis|housses?|jackets?|giacc\\w|jacken?|tapp?etini|fussmatten|enjoliveurs?|autocollants?|volants?|calandres?|hub ?caps?|decals?|steering wheel badges?|keyrings?|adesivi|portachiavi|schlusselanhanger|radkappen|logos?|badges?|ecussons?|emblemes?|jantes?|capots?|cabochons?|stickers?|pieces?|retros?|coques?|polos?|tee-?shirts?|t-?shirts?|casquettes?|mugs?|porte-?cles?|montres?|maillots?|sacs?|wheel caps?|wheels|rims|hoodies?|caps?|merch\\w{0,12}|parts|emblem\\w{0,1}|felgen|aufkleber|nabendeckel|pullover|coprimozzi|cerchi|stemm[ai]|magliett[ae]|felp[ae]|cappellini';
const copied =
  "rendu identique|meme logo|memes? logos?|made in (?:shenzhen|china|turkey)|comme (?:les|des) vrai\\w{1,2}|on dirait (?:les|des) vrai\\w{1,2}|look(?:s)? genuine|can't tell (?:them|it) from|1:1|uguale all'originale|identic[io] all'original\\w|wie (?:das )?original|eins zu eins|contrefait\\w{0,2}|contrefacons?|copies? exactes?|copies? (?:conformes?|parfaites?)|repliques?|replica|replicas|imitations?|faux marquage|faux logos?|logo pose|meme qualite|qualite identique|identiques? (?:a l'origine|aux? origin\\w{1,12})|voit (?:pas |jamais )?(?:la |de )?difference|sieht kein mensch den unterschied|sieht man nicht|kein unterschied|vede la differenza|identical to (?:genuine|oem|original)|same as genuine|counterfeit|knock-?offs?|fakes?|uguali (?:uguali )?agli originali|contraffatt\\w|tarocc\\w{1,2}|falsi|nachbau\\w{0,12}|gefalscht\\w{0,12}|falschung\\w{0,12}|plagiat\\w{0,12}";
const homemade =
  'imprim\\w{1,4} (?:chez moi|a la maison|par mes soins)|fait maison|imprim\\w{1,3} (?:aussi )?(?:maison|les|vos)|imprimes? maison|made in maison|flo(?:que|cage|qu)\\w{0,3}|3d-drucker|3d printed|imprimante 3d|fatti a|made in our own|homemade|fai da te|pas la vraie marque|not the real brand|staffelpreise';
const sells = `${price}|${contact}|\\b(?:je (?:vends|revends|fais|floque|imprime|propose)|vends|revends|moins cher|le lot|lot de|j'en ai|le carton|un carton|bulk|wholesale|en gros|vendo|verkaufe|moitie prix|half price|un terzo del prezzo|zum halben preis|staffelpreise)\\b`;
const unless = compose`${lawfulTalk.source}|\b(?:j'ai (?:casse|achete)|achetez en|a eviter|evitez|d'origine (?:mini|bmw)|occasion (?:d'origine|authentique)|genuine (?:part|used)|officiel\w{0,2}|original mini|i bought|don't buy|non comprate|kauft (?:keine|nicht))\b`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${goods}) (?:[\w']{1,20} ){0,6}?(?:${copied})\b`,
    beside: compose`${sells}`,
    unless,
    confidence: 0.82,
    severity: 'low',
    why: 'copies with the logo for sale',
  },
  {
    pattern: compose`\b(?:${copied}) (?:[\w']{1,20} ){0,5}?(?:${goods})\b`,
    beside: compose`${sells}`,
    unless,
    confidence: 0.8,
    severity: 'low',
    why: 'copies with the logo for sale',
  },
  {
    pattern: compose`\b(?:${goods})\b`,
    beside: compose`\b(?:${homemade}|${copied})\b`,
    unless: compose`${unless.source}|\b(?:pour (?:moi|ma voiture|mon fils|offrir)|mon fils|for my(?:self| son))\b`,
    confidence: 0.62,
    severity: 'low',
    why: 'goods with the logo made by somebody else',
  },
  {
    pattern: /\b(?:vos|votre|your|vostr[aoi]|eure|le) (?:photos?|visuels?|images?|logos?|pictures|artwork|foto|bilder|logo)\b/,
    beside:
      /\b(?:je (?:les |le |la )?(?:revends?|vends|floque|imprime)|i (?:sell|print) (?:them|it)|li rivendo|verkaufe ich|en posters?|as posters?)\b/,
    unless,
    confidence: 0.75,
    severity: 'low',
    why: "the brand's pictures or logo sold",
  },
];

/** Copies of parts and goods with the brand's logo. */
export const counterfeit = largePatternRule({
  id: 'copyright.counterfeit',
  about: 'copyright',
  describes: 'A message sells copies of parts or goods with the brand’s logo.',
  effect: 'escalate',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Jantes JCW réplique, logo posé, 380 € le jeu',
      'MINI badges, identical to genuine, bulk orders welcome',
      'Coprimozzi col logo, uguali agli originali, 20 euro',
      'JCW-Embleme aus dem 3D-Drucker, 9 Euro',
    ],
    misses: [
      'Attention aux fausses jantes, j’ai cassé une copie, achetez en réseau',
      'Vends jantes d’origine, 400 €, très bon état',
      'Le badge de mon capot s’est décollé',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import { signRule } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';

const frThings =
  'canapes?|oeufs?|poules?|terrain|maison|appart\\w{0,6}|t[1-5]|f[1-5]|studio|coloc\\w{0,8}|chambre|velo|frigo|lave-linge|machine a laver|poussette|lit|table|chatons?|chiots?|chiens?|chats?|miel|bois (?:de chauffage|sec)|cle a molette|outils?|livres?|roman|vetements?|robe|meubles?|l0uer|pommes? de terre|tableaux?|telephone|iphone|console|place de parking';
const enThings =
  'flat|apartment|house|room|sofa|couch|puppies|puppy|kittens?|labs?|bikes?|fridge|washing machine|eggs|honey|firewood|book|novel|furniture|phone|pram|dress|sheds?';
const itThings =
  'posto letto|stanza|appartamento|bilocale|casa|divano|cuccioli|gattini|olio|miele|legna|uova|bicicletta|frigo|libro|vestiti|terreno';
const deThings =
  'wg-zimmer|zimmer|wohnung|haus|sofa|couch|welpen|katzchen|kaminholz|brennholz|honig|eier|fahrrad|kuhlschrank|waschmaschine|buch|mobel|grundstuck';

/** Small ads for things that have nothing to do with cars. One's own MINI for sale is no off-topic worth hiding. */
export const smallAds = signRule({
  id: 'offtopic.small-ad',
  about: 'offtopic',
  describes: 'A small ad for something that has nothing to do with cars.',
  effect: 'act',
  severity: 'low',
  core: [
    [
      sign(
        compose`\b(?:(?:je |moi je |j')?(?:vends|revends|donne|loue|achetez|cherche un acheteur pour|liquide)|a (?:vendre|louer|l0uer|donner)) (?:\w+ ){0,3}(?:${frThings})\b`,
        0.65,
        'a small ad, French',
        { unless: /\b(?:(?:je )?donne (?:ma|mon) (?:langue|avis)|voiture|coffre|siege|banquette)\b/ },
      ),
      sign(
        compose`\b(?:je cherche|cherche|recherche) (?:un|une|des) (?:\w+ )?(?:t[1-5]|f[1-5]|studio|appart\w{0,6}|colocs?|colocation|logement|chambre|baby-?sitter|nounou|emploi|alternance)\b`,
        0.55,
        'looks for a flat or a job, French',
        { unless: /\b(?:chez (?:vous|mini|bmw)|concession|dans le reseau)\b/ },
      ),
      sign(
        compose`\b(?:(?:selling|for sale|to let|giving away|to rent|free to (?:a )?good home)[ :,]{1,2}(?:\w+ ){0,3}(?:${enThings})|(?:${enThings}) (?:\w+ ){0,3}(?:for sale|to let|for rent|ready to go|free to (?:a )?good home))\b`,
        0.65,
        'a small ad, English',
      ),
      sign(
        compose`\b(?:(?:vendo|affitto|affittasi|vendesi|regalo|cedo|cercasi) (?:\w+ ){0,3}(?:${itThings})|(?:${itThings}) (?:\w+ ){0,3}(?:in vendita|in affitto|spedisco|chi ne vuole|da litri|lattine))\b`,
        0.65,
        'a small ad, Italian',
      ),
      sign(
        compose`\b(?:(?:verkaufe|vermiete|verschenke|zu (?:verkaufen|vermieten|verschenken)) (?:\w+ ){0,3}(?:${deThings})|(?:${deThings}) (?:[\w,]+ ){0,3}(?:zu (?:verkaufen|vermieten|verschenken)|warm|inklusive|ofenfertig|abzugeben|anlieferung))\b`,
        0.65,
        'a small ad, German',
      ),
      sign(
        /\b(?:mon (?:roman|livre|recueil|ebook) (?:\w+ ){0,3}(?:est (?:a|dispo|en)|disponible|auto-?edite)|je recommande mon livre|je donne des cours (?:de|d')|cours (?:de|d')(?:\w+) a domicile|rachat de tout vehicule|my (?:novel|book) (?:is )?(?:out|available)|il mio (?:libro|romanzo) e (?:uscito|disponibile)|mein (?:buch|roman) ist (?:erschienen|da))\b/,
        0.6,
        'a book or lessons of the author',
      ),
    ],
  ],
  beside: [
    [
      sign(
        /\b(?:etat neuf|tbe|a debattre|en mp|loyer|\d+ ?m²|cc\b|viabilise|contre bons soins|dedicace|autoedition|photos? en|dispo de suite|bills included|no pets|message me|pm me|8 weeks|collection from|ore pasti|studentesse|solange vorrat|pro litri|bilder per pn|warm)\b/,
        0.4,
        'words of small ads',
      ),
    ],
  ],
  reach: 'ignored',
  most: 0.85,
  examples: {
    hits: [
      'Vends canapé d’angle, 120 euros à débattre, photo en MP',
      'Two bed flat to let, no pets, message me',
      'Affittasi posto letto a Bologna, ore pasti',
      'WG-Zimmer in Halle, 320 warm, Bilder per PN',
    ],
    misses: [
      'Je vends ma Clubman, 9 000 €',
      'Je revends ma galerie de toit, 150 €',
      'Je cherche une place de parking près de la concession',
      'Je donne ma langue au chat',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const verminFr =
  '(?:vermines?|parasites?|cafards?|c4fards?|cancrelats?|nuisibles|engeance|sous[- ](?:race|hommes?|humains?|merdes?|etres?)|race (?:de|maudite|inferieure)|races inferieures|lepre|gangrene|peste (?:verte|noire)?|cancer|sangsues|degeneres?|consanguins?|betail|sauvages|barbares|barbarie|egorgeurs?|envahisseurs?|sauterelles|especes? invasives?|invasion|detraques?|deviants?|erreurs? de la nature|contre[- ]nature|anormaux|racailles?|dechets|rebuts?|fleau|vrais? plaies?|quelle plaie|singes?|macaques?|guenons?|gorilles?|chimpanzes?|ouistitis?|porcs|pourceaux|rats|betes|animaux|ca grouille|ca pullule|se reproduisent|ca se reproduit|ca pond|leurs petits|ribambelle|pas des gens|pas des humains|(?:rapatriez|passez)[- ]moi un humain)';
const verminEn =
  '(?:vermin|parasites?|cockroach(?:es)?|roaches|rats|pests?|pest control|plague|cancers?|sub ?humans?|subhuman|animals|savages|apes?|monkeys?|gorillas?|orangutans?|locusts|infestation|disease[ds]?|leech(?:es)?|scum|filth|filthy|barbarians?|degenerates?|abominations?|creatures|freaks?|swarm\\w*|breed(?:ing)?|inbred|creatures like that|infest\\w*|whales?|pigs|swine|dogs)';
const verminIt =
  '(?:parassiti|feccia|topi|ratti|scarafagg(?:io|i)|vermi|bestie|animali|scimmi[ae]|scimmion[ei]|maiali|cani|cancro|peste|sub ?umani|selvagg[ie]|barbari|invasori|invasione|immondizia|spazzatura|rifiuti|gentaglia|zecche|sanguisughe|deviati|malati|pervertit[oi]|contro ?natura|abomini\\w*|difettosi|trasporto bestiame|mostr[oi]|orango)';
const verminDe =
  '(?:ungeziefer|parasiten|schmarotzer|ratten|kakerlaken|lause|zecken|abschaum|untermenschen?|unmenschen|gesindel|pack|brut|viecher|vieh|affen?|schweine|seuche|krebsgeschwur|pest|krankheit|minderwertig\\w*|menschenschlag|entartet\\w*|abartig\\w*|widernaturlich\\w*|perverse[nr]?|invasoren|wilde|barbaren|missgeburten?|unwert\\w*|dreck)';

const patterns: readonly HatePattern[] = [
  {
    pattern: compose`\b(?:sont|c'est|est|ce sont|=|:|,|voila des|que des|tous des|espece de|bande de|cette|ces|de vrais?) (?:tous |toutes |juste |que )?(?:des |de la |un |une |la |les |du |de )?(?:vrais? |sales? |veritables? )?${verminFr}\b`,
    group: 'before',
    unless: /\b(?:cancer (?:du|de la|des) |lutte contre|en remission|chiens? et|zoo de|espece protegee|la course)\b/,
    confidence: 0.93,
    severity: 'high',
    why: 'says that a group is vermin, animals, a disease',
  },
  {
    pattern: compose`\b${verminFr}\b`,
    group: 'anywhere',
    unless:
      /\b(?:cancer|zoo|foret|campagne|cafards? dans (?:ma|la|mon)|bebetes?|noir animaux|animaux (?:admis|acceptes)|(?:mes|nos|les) animaux|safari|chiens?|spa|adoption|croquettes)\b/,
    confidence: 0.72,
    alone: 0.2,
    severity: 'high',
    why: 'a word for vermin, animals or disease in a message that names a group',
  },
  {
    pattern:
      /\b(?:sous[- ](?:races?|hommes?|humains?)|race (?:de (?:voleurs|degeneres|plaignards|photocopieuses|menteurs|fourbes)|maudite|inferieure)|peuple (?:de|d') ?(?:porcs|laches|voleurs|feignants|fourbes|singes|rats)|cette (?:race|engeance|vermine|racaille)(?:[- ]la)?|toute (?:votre|leur|cette) race|ces (?:etres|creatures|choses)[- ]la|melange des sangs|race blanche|mains jaunes|sang (?:pur|impur|mele)|erreurs? de la nature|untermensch\w*|sub ?humans?|subhuman|sub ?umani|inferior race|master race|razza (?:inferiore|di merda|ariana)|quella razza|minderwertige\w* (?:rasse|volk|menschen\w*))\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'speaks of people as of a lower race',
  },
  {
    pattern: compose`\b(?:are|is|r|like|bunch of|they're|the|=|of|those|these|bloody|such) (?:all |just |nothing but |a |an |the )?(?:bunch of |pack of )?${verminEn}\b`,
    group: 'before',
    unless: /\b(?:cancer research|rescue dogs?|guide dogs?|party animals?|animals welcome|pet)\b/,
    confidence: 0.93,
    severity: 'high',
    why: 'says that a group is vermin, animals, a disease',
  },
  {
    pattern: compose`\b${verminEn}\b`,
    group: 'anywhere',
    unless:
      /\b(?:dogs? (?:in|love|guard|friendly)|my dog|cancer|zoo|vet|rescue|arctic monkeys|gorilla glass|guinea pigs?|party animals?|pig'?s ear|monkeys? (?:about|around|wrench))\b/,
    confidence: 0.68,
    alone: 0.2,
    severity: 'high',
    why: 'a word for vermin, animals or disease in a message that names a group',
  },
  {
    pattern: compose`\b(?:sono|e|siete|solo|tutt[ie]|=|di|come|quest[aei]|quell[aei]|che|questi|un|dei|delle) (?:solo |tutti |una |la |dei |delle |degli |un )?${verminIt}\b`,
    group: 'before',
    unless: /\b(?:ricerca|cani (?:ammessi|benvenuti)|zoo|adozione)\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'says that a group is vermin, animals, a disease',
  },
  {
    pattern: compose`\b${verminIt}\b`,
    group: 'anywhere',
    unless: /\b(?:zoo|veterinario|il mio cane|cani|adozione|animali domestici|mostro (?:di potenza|in pista))\b/,
    confidence: 0.65,
    alone: 0.2,
    severity: 'high',
    why: 'a word for vermin, animals or disease in a message that names a group',
  },
  {
    pattern: compose`\b(?:sind|ist|=|seid|alles|nur|wie|das|so ein|lauter|dieses|diese|der|die|ein) (?:alle |alles |nur |doch |das |die |ein |eine |reines )?${verminDe}\b`,
    group: 'before',
    unless: /\b(?:hunde|tierheim|zoo|dreck am|im dreck|dreck unter|pack (?:die|das|den|an|ein))\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'says that a group is vermin, animals, a disease',
  },
  {
    pattern: compose`\b${verminDe}\b`,
    group: 'anywhere',
    unless:
      /\b(?:hunde|tierheim|zoo|affenzahn|pack (?:die|das|den|an|ein)|dreck (?:am|auf|im|an)|krankheit (?:habe|hab)|kranken)\b/,
    confidence: 0.65,
    alone: 0.2,
    severity: 'high',
    why: 'a word for vermin, animals or disease in a message that names a group',
  },
  {
    pattern:
      /\b(?:pubs?|spots?|casting|campagne|volant|conduit|conduire|cooper|clubman|jcw|mini|vitrine|egerie|vendeurs?|ballon|nationaux|famille|diversite|ads?|adverts?|campaign|seats?|driv\w+|wheel|alberi|decappottabil\w+|pubblicita|lenkrad|einparken|werbung|tree|model|mannequin|couverture)\b/,
    beside: /[🐒🐵🦍🦧🙈🙊🙉]/u,
    unless: /\b(?:zoo|grimace|peluche|porte[- ]cle|banana ?split|monkey ?island|safari|meme)\b/,
    about: 'hate_race',
    confidence: 0.78,
    severity: 'critical',
    why: 'apes as emoji for people',
  },
  {
    pattern:
      /🧕[ =:-]{0,4}[💣🤮🐷🥓💩🐐🔪]|[🐒🐵🦍🦧] ?🍌|☪.?[ =:-]{0,4}[🐀🐐💣🐷🐖🥓🤮🚮💩]|✡.?[ =:-]{0,4}[🔥🐀👃🤑💰🐍]|[🔥👃🤑🐉] ?✡/u,
    confidence: 0.9,
    severity: 'high',
    about: 'hate_religion',
    why: 'a sign of a faith beside signs of disgust, bombs or vermin',
  },
  {
    pattern: /🌈 ?[=:-]? ?[🤮🤢🚮💩🗑🔥]/u,
    confidence: 0.85,
    severity: 'high',
    about: 'hate_lgbt',
    why: 'a flag beside signs of disgust',
  },
];

/** Vermin, animals, disease, rubbish: people spoken of as what may be destroyed. */
export const dehumanizing = hateRule({
  id: 'hate.dehumanizing',
  describes: 'A message compares a group of people with animals, vermin, a disease or rubbish.',
  effect: 'act',
  patterns,
  examples: {
    hits: ['Les migrants sont des parasites', 'Muslims are a disease', 'Gli zingari sono feccia', 'Ausländer sind Ungeziefer'],
    misses: [
      'Les animaux sont-ils admis dans le showroom ? Mes chiens attendent',
      'Ma mère, une vieille dame, lutte contre un cancer',
      'Two party animals in a Clubman',
      'Che bestia di motore',
      'Schweinepreise beim Service',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const traitsFr =
  '(?:voleu(?:rs?|ses?)|escrocs?|menteu(?:rs?|ses?)|fraudeurs?|dealers?|terroristes?|violeurs?|radins?|feignants?|faineants?|fainneants?|assistes?|sales|arrieres?|pedophiles?|pedos|incapables|debiles|attardes?|delinquants?|criminels?|alcooliques?|alcoolos?|degoutants?|inferieure?s?|des anes|proxenetes|profiteurs|fourbes|tricheurs?|esclaves?|mendiants?|menteurs|malades? mentaux|maladie mentale|danger(?:s|s publics?)?|hysteriques|chiantes|idiotes|nulles|connes|betes|stupides|pleureuses|pareilles?|tous pareils|toutes pareilles|venales|putes|v0leurs|v4leurs)';

const french: readonly HatePattern[] = [
  {
    pattern: compose`\b(?:sont|c'est|=|seront|resteront|ca reste|c) (?:tous |toutes |que |juste |bien connus? pour etre |forcement |toujours |de )?(?:des |tous des |toutes des |que des |un |une |les )?(?:gros(?:ses)? |sales? )?${traitsFr}\b`,
    group: 'before',
    unless: /\b(?:prejuges?|cliches?|pas (?:tous|toutes|des)|danger (?:de|pour) (?:la )?(?:batterie|incendie))\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'says of a group that all are thieves, liars, idle',
  },
  {
    pattern:
      /\b(?:tous (?:des )?(?:voleu\w+|terroristes?|pedophiles?|violeurs?|aux? allocs?|assistes|pareils|radins|menteurs|dealers?|pourris|bons pour)|toutes (?:des )?(?:les memes|pareilles|putes|salopes|chiennes|connes|venales))\b/,
    group: 'anywhere',
    unless:
      /\b(?:garagistes?|concessions?|constructeurs?|marques?|vendeurs|assureurs?|politiques?|hommes politiques|voitures?|pubs? )\b/,
    confidence: 0.85,
    alone: 0.25,
    severity: 'high',
    why: 'all of them are thieves',
  },
  {
    pattern:
      /\b(?:dans (?:le|leur) (?:sang|culture|genes?|nature|adn)|dans (?:vos|leurs) genes|de naissance|c'est (?:genetique|hereditaire|la nature|culturel|prouve|dans leur)|(?:ils|elles|ca) (?:ne )?(?:sav(?:ent|ait)|sait) (?:que|meme pas|pas|k)|ca sait (?:pas|que|ni)|bons? qu'a|bonnes? qu'a|bon k'a|n'ont (?:pas le respect|aucun respect|qu'a apprendre|jamais)|ne savent que|incapables? de|pas faites? pour|un jour,? [a-z ]{3,14} toujours|ca (?:pue|klaxonne|vole|grouille|repere|depense|vend des tapis|ment)|(?:ils|ces gens) (?:puent|volent|cassent tout|mentent|trichent|pondent)|meme cerveau|vit de ca|vivent de ca|ont invente quoi|ca (?:n')?achete pas|veulent nous remplacer|compte[zr] (?:vos|tes|mes|les) (?:jantes|cles|doigts|antennes|bijoux|retros)|planquez|cachez vos|fermez bien vos|toujours (?:eux|les memes)|pas etonnant|on dirait l'asile)\b/,
    group: 'anywhere',
    unless:
      /\b(?:garagistes?|le constructeur|ma voiture ne|(?:elle|il) dans le sang|passion dans le sang|course dans le sang|mini dans le sang|dans le sang depuis)\b/,
    confidence: 0.78,
    alone: 0.3,
    severity: 'high',
    why: 'says that a group is so by nature',
  },
  {
    pattern:
      /\b(?:un|une|des|deux|trois|les|encore (?:un|une|des)) [a-z]{3,14}(?: [a-z']{2,10})? (?:au volant|a l'accueil|a l'atelier|au lavage|au guichet|aux caisses|au service client|en cooper|en mini|dans (?:la|une) pub|dans le spot|chez le concessionnaire)\b/,
    beside:
      /\b(?:encore|jamais|cherchez|etonnant|fuir|non merci|comptez|degoute?|sent|danger|mort|trop|partout|ferme[zr]|inutile|reperer?|disparu|vole[rsz]?|volee?s?|bientot|demi[- ]tour|catastrophe|hilare|couleur|prefere|aurait|vraiment|interdit)\b/,
    group: 'inside',
    unless:
      /\b(?:bravo|merci|fier|fiere|honte|enfin|racis[a-z]{0,4}|sexis[a-z]{0,4}|blagues?|cliches?|belle pub|j'adore|genial\w*|represente|femmes? (?:mecanos?|pilotes?) (?:bravo|top))\b/,
    confidence: 0.62,
    severity: 'high',
    why: 'a member of a group at a place, told as an annoyance',
  },
];

const english: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:are|r) (?:all |just |nothing but |only |always )?(?:a bunch of |all )?(?:thieves|criminals|rapists|terrorists|liars|lazy|dirty|dirt|stupid|thick|scum|filth|crooks|cheats|scroungers|ill|sick|mentally ill|perverts?|pedos?|paedos?|groomers?|inferior|useless|violent|dangerous|disgusting|bad drivers|the same)\b|\b(?:can'?t|cannot|cant|couldn'?t|shouldn'?t|should not|should never|shouldn'?t be allowed to) (?:even |be allowed to |be trusted to |ever )?(?:drive|park|reverse|vote|think|be (?:in|on|near|allowed|driving)|reproduce|breed|own|order|read a map)\b/,
    group: 'before',
    unless: /\b(?:says the|who says|jokes?|stereotypes?|racis[a-z]{0,4}|sexis[a-z]{0,4}|not all|she parks|parks better)\b/,
    confidence: 0.9,
    severity: 'high',
    why: 'says of a group that all are so',
  },
  {
    pattern:
      /\b(?:in (?:the|their|your) (?:blood|dna|genes|nature)|always counting|it'?s (?:in )?their culture|percent of (?:the|crime)|never get the (?:smell|stink) out|lock up your|check (?:your|it'?s not) (?:pockets|stolen|wheels)|their (?:sort|kind|lot)|that (?:sort|shade|lot)|your (?:kind|sort|lot)|these people|those people|you know the (?:sort|type)|the (?:lot|whole lot) of them|they all|typical)\b/,
    group: 'anywhere',
    unless: /\b(?:racing in (?:his|my|her|the)|petrol in|dealers? (?:are )?all the same)\b/,
    confidence: 0.72,
    alone: 0.36,
    severity: 'high',
    why: 'says that a group is so by nature',
  },
];

const italian: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:sono|siete|son) (?:tutt[ie] |solo |sempre )?(?:dei |delle |degli |una |tutti )?(?:ladr[ie]|delinquenti|criminali|stuprator[ie]|terroristi|bugiardi|fannulloni|sporch[ie]|inferiori|malat[ie]|pervertit[ie]|pedofil[ie]|ignoranti|incapaci|mafiosi|parassiti|puttane|troie|zoccole|pericolos[ie]|difettos[ie]|fatte per altro|ugual[ie])\b|\b(?:non (?:sanno|possono|devono|dovrebbero) (?:guidare|parcheggiare|votare|girare|pensare|stare)|sanno solo rubare|rubano tutt\w|puzzano)\b/,
    group: 'before',
    unless: /\b(?:pregiudizi[a-z]{0,2}|luoghi comuni|battut[ae]|razzis[a-z]{1,4}|sessis[a-z]{1,4}|non tutt[ie])\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'says of a group that all are so',
  },
  {
    pattern:
      /\b(?:nel (?:dna|sangue)|ce l'hanno (?:nel|di)|dove arrivano|certa gente|quella gente|gente (?:cosi|come (?:loro|voi))|sempre i soliti|tutt[ie] (?:uguali|quant[ie])|non (?:servite|servono) (?:piu|a)|costano? troppo|che impressione|mi fanno (?:schifo|impressione|ribrezzo)|fa (?:solo )?impressione|non ci tratto|non ne compro|dappertutto|chi nasce cosi)\b/,
    group: 'anywhere',
    unless: /\b(?:le corse nel sangue|la passione nel sangue|nel sangue da)\b/,
    confidence: 0.75,
    alone: 0.34,
    severity: 'high',
    why: 'says that a group is so by nature',
  },
];

const german: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:sind|seid) (?:alle |alles |nur |doch |eh |halt )?(?:diebe|verbrecher|kriminelle?|vergewaltiger|terroristen|lugner|faul|dreckig|dumm|blod|minderwertig|krank|pervers|padophil\w*|betruger|gefahrlich|gleich|unfahig|schmarotzer)\b|\b(?:konnen|sollten?|durfen|gehoren) (?:einfach |eh |doch |halt )?(?:nicht|kein\w*|nie) (?:autofahren|auto fahren|fahren|einparken|wahlen|ans? (?:lenkrad|steuer|verkaufstelefon))\b/,
    group: 'before',
    unless: /\b(?:vorurteile?|klischees?|spruche?|witze?|rassis[a-z]{1,6}|sexis[a-z]{1,4}|nicht alle)\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'says of a group that all are so',
  },
  {
    pattern:
      /\b(?:(?:liegt|steckt) (?:denen|ihnen|euch) im blut|im blut|in den genen|solche (?:leben|leute|typen|menschen|gehoren|wie)|sowas gehort|so (?:was|einer|eine|einem)|diese (?:leute|menschen|sorte)|bleibt [a-z0-9]{3,12}|wer zahlt das|rechnet mal nach|ihr wisst (?:schon )?(?:welche|was|wer)|von denen|mehr muss ich|zahlt (?:eure|mal)|die (?:mit ihren|mit ihrem)|kaum gestohlen|gehoren nicht|gehort nicht)\b/,
    group: 'anywhere',
    unless: /\b(?:benzin im blut|rennsport im blut)\b/,
    confidence: 0.7,
    alone: 0.32,
    severity: 'high',
    why: 'says that a group is so by nature',
  },
];

/** "Les X sont tous des voleurs", "X can't drive", "ce l'hanno nel sangue", "das liegt denen im Blut". */
export const generalization = hateRule({
  id: 'hate.generalization',
  describes: 'A message says of a whole group of people that all are bad, or that it lies in their blood.',
  effect: 'act',
  patterns: [...french, ...english, ...italian, ...german],
  examples: {
    hits: ['Les Roumains sont tous des voleurs', "Women can't drive", 'I rumeni ce l’hanno nel DNA', 'Die Polen sind alle Diebe'],
    misses: [
      'Les garagistes sont tous des voleurs',
      'Vous êtes tous pareils, constructeurs et assureurs',
      "My phone can't connect, useless app",
      'Ho le corse nel sangue',
      'Ich habe Benzin im Blut',
    ],
  },
});

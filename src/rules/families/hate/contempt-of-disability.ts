import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const patterns: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:espece|bande|equipe|tas|ramassis|quelle? (?:bande|equipe)) (?:d'|de |d e )(?:gros(?:ses)? |vrais? )?(?:mongol\w*|m0ng0l\w*|gogol\w*|golmons?|trisos?|trisomiques?|autistes?|🅰utistes?|attardes?|handicap\w+|debiles (?:mentaux|legers|profonds)|schizos?|infirmes|legumes)|(?:sale|sales|gros|pauvre|sacree?|petits?) (?:mongol\w*|gogol\w*|golmon|triso|trisomique|autiste|attarde[es]?|handicape[es]?|mongo|debile (?:mental|leger)|infirme|schizo)|(?:mongol\w*|m0ng0l\w*|gogol\w*|golmon|trisos?|trisomique|attarde[es]?|mongo|r3t4rd3 m3nt4l|retarde[es]?|arriere[es]?) (?:va|mental\w*|de (?:service|merde|naissance)|du (?:clavier|volant|bulbe|sav|cerveau)|au volant)|t'?(?:u es|es|as l'air|1|) ?(?:un |une |vraiment |completement )?(?:mongol\w*|gogol\w*|golmon|triso|trisomique|autiste ou|attard\w*|mongo\b|retarde mental)|(?:handicape|debile|attarde|retarde|legume)[es]? (?:mental\w*|de la vie|du cerveau|de merde|fini)|fini\w* a la p(?:isse|1ss3)|faut etre (?:un |une |sacree? |un sacre )?(?:mongol\w*|trisomique|gogol\w*|autiste|attarde|handicape)|completement (?:golmon|mongol\w*|gogol\w*|autistes?)|v0s g0l-m0ngs)\b/u,
    unless:
      /\b(?:mongolie|desert|raid|steppe|mon (?:fils|frere|neveu|mari)|ma (?:fille|soeur|niece)|(?:suis|je suis|moi) (?:un |une )?(?:autiste|handicape)|retard de livraison)\b/,
    about: 'hate_disability',
    confidence: 0.93,
    severity: 'high',
    why: 'disability as an insult',
  },
  {
    pattern:
      /\b(?:(?:la |les )?places? (?:handicap\w*|pmr)|rampes?|fauteuils?(?: roulants?)?|voitures? adaptees?|sous[- ]titrage|lsf|siege pivotant|bequilles?|prothese|handicap\w*|tetraplegiques?|aveugles?|sourds?|begu\w+|begaye\w*|boiteux|manchots?|autistes?|bras en moins|infirmes?|depressi(?:f|fs|ve)|schizos?|eclopes?|legumes?|monsieur du fond)\b/,
    beside:
      /\b(?:restent? (?:chez eux|caches?|a la maison)|qu'ils restent|ne servent a rien|coutent? (?:assez )?cher|assistes|pitie|repoussant|laideur|mutant|legumes au|degout\w*|servi par|mieux entre eux|qu'on paye|aucune utilite|plus d'utilite|laissez ces gens|n'encombr\w+|encombr\w+|la nature|rentre dans ton|institut|interner|internes|enfermer|asile|hopital psy|boulet|arriere[- ]boutique|fous la paix|coupe l'envie|devraient|niche|laissez (?:ces|les)|plaie|caches?|deux pour cent|2 %|pour trois|qui n'acheteront|exhibait|anormaux|bave|mieux vendue|va t'acheter)\b/,
    unless:
      /\b(?:je suis (?:handicap\w+|sourd|aveugle|tetra\w*|en fauteuil)|mon fauteuil|mon handicap|ma (?:femme|mere|soeur|fille)|mon (?:fils|pere|frere|mari)|honte (?:a|de) (?:vous|ceux)|votre (?:showroom|rampe)|pas de rampe|accessib\w+ (?:svp|merci)|pas garee?|gens valides|amende)\b/,
    about: 'hate_disability',
    confidence: 0.72,
    severity: 'high',
    why: 'disabled people as a burden or to be hidden',
  },
  {
    pattern:
      /\b(?:(?:you|u|ur|you're|what a|the|that|these|this|bunch of|proper|total|such a|absolute|fucking|typical|stupid|oh look|like a) (?:[a-z]{1,10} )?(?:r[e3]tards?|retarded|spastics?|spaz|spazz|mongs?|cripples?|div|downie|window ?licker\w*|special needs)|window[- ]lick\w+|sunshine bus|s\*nshine bus|short bus|wipe his chin|(?:did|does|where'?s) (?:ur|your) carer|take (?:them|you|him) off the register|(?:used to|should) lock (?:them|you) (?:away|up)|spastics? shouldn'?t|adapted for them and we all pay)\b/,
    unless:
      /\b(?:ignition|timing|retard the|retarded timing|spark|called (?:me|my|him|her)|my (?:son|daughter|brother)|pasta|spasticity|spastic colon|spaniels?|dogs?|puppy|puppies)\b/,
    about: 'hate_disability',
    confidence: 0.92,
    severity: 'high',
    why: 'disability as an insult or a burden',
  },
  {
    pattern:
      /\b(?:(?:sei|siete|quest[oi]|che|sto|sti|razza di|branco di|povero|brutto|proprio|il solito) (?:un |una |dei |degli |propri[oi] |e )?(?:proprio )?(?:mongoloid[ei]|minorat[oi]|ritardat[oi]|handicappat[oi]|h4ndycapp4t[oi]|cerebroles[oi]|spastic[oi]|autistic[oi]|down del|mongolino|mongoletto|subnormal[ei])|down del c\S+|(?:storpi|handicappat[oi]|disabil[ei]|autistic[oi]|zopp[oi]) (?:stia a casa|restino a casa|a casa|fuori dal\w*|che manco)|tenut[aie] chius[aie]|costa(?:no)? troppo alla societa|chi gli tiene la manina|(?:chiama\w*|serve|ci vuole|dov'e|con) la badante)\b/,
    unless:
      /\b(?:parcheggi\w* (?:per )?disabil\w|mio (?:figlio|fratello)|mia (?:figlia|sorella)|down ?town|countdown|sono disabile)\b/,
    about: 'hate_disability',
    confidence: 0.9,
    severity: 'high',
    why: 'disability as an insult or a burden',
  },
  {
    pattern:
      /\b(?:(?:du|ihr|so ein|der|diese[rs]?|was fur ein|bist|seid|voll|total|ej|wie|dieser) (?:[a-z]{1,10} )?(?:mongos?|spast(?:i|is|en)?|sp@5t1|kruppel|missgeburt(?:en)?|behinderte[rn]?|downie|schwachmat\w*|vollspast\w*)|bist du behindert|voll behindert|so behindert|mongo im|(?:hat|haben) dich die lebenshilfe|lebenshilfe|bastelwerkstatt|behindertenwerkstatt|werkstatt fur (?:beh1nderte|behinderte)|solche leben|solchen? defekten|gestotter|auf kassenkosten|unwert\w*|mehr sabber|bauen wir ihnen rampen)\b/,
    unless:
      /\b(?:mein (?:sohn|bruder|vater)|meine (?:tochter|schwester|mutter)|ich bin (?:behindert|schwerbehindert)|behindertenparkplatz|verkehrsbehinderung\w*|arbeite (?:bei|in))\b/,
    about: 'hate_disability',
    confidence: 0.9,
    severity: 'high',
    why: 'disability as an insult or a burden',
  },
];

/** "Espèce de mongol", "retards", "minorati", "Spasti"; disabled people as a burden. */
export const contemptOfDisability = hateRule({
  id: 'hate.contempt-of-disability',
  describes: 'A message uses disability as an insult, or calls disabled people a burden to be hidden.',
  effect: 'act',
  patterns,
  examples: {
    hits: ['Bande de mongols', 'You absolute retard', 'Siete dei minorati', 'Du Spasti'],
    misses: [
      'Mon fils autiste connaît toutes les compos',
      'Retard de livraison, encore',
      'You should retard the ignition timing',
      'Sono disabile e la rampa manca',
      'Mit Behinderungen ist auf der A7 zu rechnen',
    ],
  },
});

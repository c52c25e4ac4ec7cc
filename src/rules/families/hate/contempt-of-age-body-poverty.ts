import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const patterns: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:grosse?|sale|enorme) (?:lards?|vaches?|baleines?|b4l3in3|truies?|cochonn?es?|porc|boudins?|tas de (?:graisse|gras)|thons?|dinde|patates?|cachalots?)|grosses? (?:vaches?|v@che|truies?|baleines?)|gros cul de vache|tas de (?:graisse|saindoux)|kilos de saindoux|(?:arrete[sz]? de|cesse de) (?:bouffer|te goinfrer|vous goinfrer)|fais un regime|la suspension va souffrir|pauvres am[o0]rtisseurs|p4uvr3s am0rtiss3urs|(?:payer|occupe|prend) deux places|le gras (?:deborde|qui deborde)|la graisse c'est|moche a faire|gueule de rat|ca fait sardine|tordu le siege|le (?:quintal|double menton))\b/,
    unless:
      /\b(?:mon gros (?:lard|cul|nounours)|ma grosse (?:vache|baleine)|peau de vache|chien|chat|vache qui|je suis (?:gros|grosse)|tas de graisse de (?:cardan|roulement))\b/,
    about: 'hate_other',
    confidence: 0.86,
    severity: 'high',
    why: 'contempt of the body',
  },
  {
    pattern:
      /\b(?:obeses?|grosses|gros|baleines?|mannequin|moches?|laid(?:e|s|es|eur)?|chauves?|kilos|mannequin de \d+ kilos|nains?|demi[- ]portions?|rouquin\w*|edente\w*)\b/,
    beside:
      /\b(?:degout\w*|vomir|dans (?:les|vos) pubs?|casting|montrez[- ]nous des gens|gens sains|n'ont rien a faire|interdire|interdit|pollution visuelle|repouss\w+|transpire|sue|presentables?|deux places|camion|coussin|egerie|dents|fuir les gens|c'est de la paresse|trop gro(?:s|sse) pour)\b/,
    unless:
      /\b(?:grosses? (?:jantes|merde|pannes?|factures?|fatigue|galere|deception|difference)|je suis (?:gros|grosse|chauve|petit)|moi (?:le|la) gro|bravo|merci|mannequin bravo|gros (?:budget|probleme|bug|moteur|fan|son|merci))\b/,
    about: 'hate_other',
    confidence: 0.66,
    severity: 'high',
    why: 'bodies that should not be shown',
  },
  {
    pattern:
      /\b(?:vie(?:ux|illes?|ille) (?:debris|croutons?|peaux?|schnocks?|rombieres?|cons?|connes?|folles?|biques? (?:va|de|qui|degage)|carnes?|croulants?|machins?)|v!eux d|v13ille p3au|les vi3ux|debris seniles?|(?:les|des|ces) (?:vieux|vieilles|boomers?|seniors|retraites|croulants|vioques|camping[- ]caristes) (?:au volant|c'est comme|encombrent|devraient|qui (?:se )?(?:plaignent|encombrent|viennent|recoivent))|ok boomer,? (?:creve|meurs|degage)|(?:va|allez) (?:mourir|crever) a l'ehp|vivement la (?:prochaine )?canicule|passe (?:cinquante|soixante|70|60|50|soixante-dix) ans|a partir de (?:60|65|70|75|80) ans|rendre le permis|peau qui pend|cercueil|enterrez[- ]la|crematorium early|old codgers?|hurry up and die|all'ospizio|matusa|non servite piu|scheintot|alte (?:sacke|schachteln?|knacker)|verschrotten|friedhofsgemuse)\b/,
    beside:
      /\b(?:vieu\w|v!eux|v13ille|vi3ux|vieill\w*|boomers?|debris|dames|mesdames|grand[- ]mere|ans|age|permis|ehp\S{1,3}|codgers?|pensionati|rentner|alte|die|keys|mondo|croutons?|camping\S*|seniors?|retraites?)\b/,
    unless:
      /\b(?:je suis (?:un |une )?vie\w+|vieux croutons? (?:du club|que nous)|on s'est fait traiter|moi (?:aussi|le vieux|la vieille)|ma vieille|mon vieux|notre club|oldtimer|vieux con(?:s)? comme moi|mon pere)\b/,
    about: 'hate_other',
    confidence: 0.8,
    severity: 'high',
    why: 'contempt of the old',
  },
  {
    pattern:
      /\b(?:(?:les|des|ces|sales|bande de|tous|encore des|t'es au|si t'es (?:au|trop)|avec les|aux|trop de|trop) (?:gros )?(?:rsa|cassos|k4ss0ss|kassos|cas soc\w*|c@s s0s|clodos?|clochards|sdf|pauvres|gueux|assistes|smicards|ploucs|bouseux|prolos|hlm|beaufs|chomeurs|sans[- ]dents)|cassos|kassos|k4ss0ss|sans[- ]dents|crevards?|ploucs?|bouseux|crasseux|t'habites en hlm|(?:sentez|sens|pue(?:nt|z)?|ca pue) (?:la )?(?:caf|misere|frite|pauvrete)|s d f degage|(?:la|ta) pauvrete ca se voit|file aux restos|gens de la zup|barre avec les cafards|bas de gamme (?:maintenant|chez)|pas de quoi payer (?:le plein|les pneus)|(?:vos|tes|leurs?) (?:allocs?|apl|aides))\b/,
    beside:
      /\b(?:prends? le bus|laisse[rz]?|n'ont rien|pas envie de voir|dechets?|jet d'eau|karcher|vitrine|retourne[sz]?|restos|parasites|puent?|sentez|sens|misere|pauvres?|degage|rentre|achet\w*|concessions?|commentaires|mini|cooper|credit|c@s s0s|cassos|kassos|k4ss0ss|sans[- ]dents|plein|pneus|dents|alloc\w*|mois|bouseux|ploucs?)\b/,
    unless:
      /\b(?:je suis (?:au rsa|pauvre|au smic)|moi (?:pauvre|au rsa)|bref a moi|nous les pauvres|aider les (?:sdf|pauvres)|don|maraude|solidarite|remise aux|traite\w* de)\b/,
    about: 'hate_other',
    confidence: 0.8,
    severity: 'high',
    why: 'contempt of the poor',
  },
  {
    pattern:
      /\b(?:(?:fat|f@t|obese|ugly|old|poor|homeless|ginger|short) (?:ugly |lazy )?(?:people|cow|pigs?|bastards?|slob|trash|scum|cunt|whales?|lot|🐷+) (?:shouldn'?t|should not|should never|in ads?|in adverts?|ruin|disgust\w*)?|you whales?|council estate scum|chav scum|benefits? (?:scum|scroungers?|pay well)|poor people shouldn'?t|your kind should|waste of oxygen|decent buyers|ginger trash|no seat ?belt (?:on earth )?goes round|graze somewhere|state of (?:that|her|his) (?:woman'?s |man'?s )?teeth|get a job,? (?:you )?(?:scrounger|tramp)|lose (?:some )?weight,? (?:you )?(?:fat|pig|whale))\b/u,
    unless:
      /\b(?:my (?:fat|poor|old)|i'?m (?:fat|old|poor|short)|poor lot|old people (?:home|like me)|help(?:ing)? (?:the )?homeless)\b/,
    about: 'hate_other',
    confidence: 0.88,
    severity: 'high',
    why: 'contempt of body, age or poverty',
  },
  {
    pattern:
      /\b(?:ciccion[eiae]|gr@sson[eaie]|grasson[eiae]|palla di (?:lardo|grasso)|balena|scrofa|trasporto bestiame|poveracci|pezzent[ei]|mort[oi] di fame|straccion[ei]|gentaglia|cappello in mano|vecchi (?:rincoglionit\w+|bavos\w+|di merda)|vecchiacc\w+|rimbambit\w+|all'ospizio|i pedali li vedi|nan[oi] di merda)\b/,
    unless:
      /\b(?:sono (?:un |una )?(?:ciccion\w|vecchi\w|poveracci\w)|noi (?:poveracci|vecchi)|mia (?:nonna|suocera)|fame nel mondo|balena (?:bianca|spiaggiata))\b/,
    about: 'hate_other',
    confidence: 0.82,
    severity: 'high',
    why: 'contempt of body, age or poverty',
  },
  {
    pattern:
      /\b(?:fette (?:sau|kuh|qualle|schwuchtel|wanst)|fettsack\w*|fettwanst|wanst|(?:widerliche|fette) qualle|friss weiter|zwei zulassungen|fettarsch|walross|giftzwerge?|zwergenauto|hartz[- ]?(?:4|iv)?[- ]?(?:pack|gesindel|schmarotzer)|burgergeld[- ](?:gesindel|pack|schmarotzer|adel)|sozialschmarotzer\w*|asozialenpack|penner ins|arbeitslager|ossi-?pack|0ss1-?pack|alte(?:r|n)? (?:sack|knacker|schachtel|schabracke)|friedhofsgemuse|scheintote)\b/,
    unless: /\b(?:ich (?:bin ein )?alter sack|wir alten|mein (?:wanst|bauch))\b/,
    about: 'hate_other',
    confidence: 0.86,
    severity: 'high',
    why: 'contempt of body, age or poverty',
  },
];

/** "Gros lard", "vieux débris", "cassos", "poor people shouldn't", "pezzenti", "Hartz-4-Pack". */
export const contemptOfAgeBodyPoverty = hateRule({
  id: 'hate.contempt-of-age-body-poverty',
  describes: 'A message despises people for their age, their body or their poverty.',
  effect: 'act',
  patterns,
  examples: {
    hits: [
      'Grosse vache',
      'Vieux débris au volant',
      'Bande de cassos',
      'Poor people shouldn’t be in adverts',
      'Morti di fame',
      'Bürgergeld-Gesindel',
    ],
    misses: [
      'À 78 ans je suis une vieille bique en JCW',
      'Une remise aux pauvres, bref à moi ?',
      'Grosse panne, grosse facture',
      'My poor old MINI',
      'Noi poveracci aspettiamo',
      'Ich alter Sack liebe Cabrio',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const killFr =
  '(?:tuer|buter|bruler|cramer|egorger|gazer|noyer|pendre|piquer|finir|violer|v10ler|enfermer|parquer|steriliser|exterminer|raser|abattre|castrer|fusiller|eliminer|crever|brule|steriliser|empoisonner|euthanasier|foutre a la mer|jeter a la mer|mettre au four|mettre en cage|mettre dans des camps)';
const killSubjunctiveFr =
  '(?:noie|brule|tue|bute|pende|crame|fusille|extermine|egorge|enferme|parque|gaze|sterilise|castre|ecrase|pique|euthanasie|abatte)';
const endsFr =
  "(?:au (?:four|bucher|feu|gaz|poteau|karcher|lance[- ]flammes?|cimetiere)|aux (?:fours|chiens|requins)|a (?:mort|l'abattoir|la flotte|la chaudiere|l'acide|l'eau)|en (?:camps?|enfer|cage)|aux? crematoires?|au four crematoire|au coffre)";

const french: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:a mort|mort a|mort aux|crevez|creve|butez|tuez|brulez|gazez|exterminez|egorgez|noyez|pendez|flinguez|abattez|piquez|sterilisez|eliminez|nique|niquez|on nique) (?:(?:tous|toutes) )?(?:les|ces|l'|la|le|aux|sales|toutes|tous|ton|ta)?\b/,
    group: 'after',
    unless: /\b(?:bougies?|batterie|pneus?|moteur|ecran|a mort (?:ce|cette|la|le) (?:voiture|modele|mini))\b/,
    confidence: 0.95,
    severity: 'critical',
    why: 'wishes a group dead',
  },
  {
    pattern: compose`\b${endsFr}\b`,
    group: 'near',
    unless:
      /\b(?:four a pizza|tarte|gateau|poulet|pizza|au feu (?:rouge|vert|tricolore)|feux? (?:rouge|vert)|cage (?:de|a)|karcher pour|lavage)\b/,
    confidence: 0.93,
    severity: 'critical',
    why: 'group + fire, gas, camps',
  },
  {
    pattern: compose`\b(?:devrait|devrions|faudrait|faut|fallait|aurait du|aurait fallu|merit\w{1,6} (?:qu'on|d'etre)) (?:[a-z']{1,10} ){0,2}(?:les|vous|te|le|la|l')? ?(?:[a-z']{1,10} )?${killFr}\b`,
    group: 'anywhere',
    unless:
      /\b(?:bougies?|batterie|pneus?|moteur|ecran|robot|moustiques?|gps|alarme|sieges?|cloison|arbres?|filtre|ingenieur|designer)\b/,
    confidence: 0.95,
    alone: 0.5,
    severity: 'critical',
    why: 'says that a group ought to be killed, burnt, locked up',
  },
  {
    pattern: compose`\bqu'on (?:les|vous|la|le|te) (?:[a-z']{1,8} )?${killSubjunctiveFr}\b|\bqu'(?:ils|elles) (?:[a-z']{1,6} )?(?:se noient|crevent|brulent|coulent|creve|meurent|disparaissent)\b|\bqu'ils aillent? (?:creve\w*|mourir)\b|\bk'?ils? aill?e?n?t? (?:creve?\w*|mourir)\b`,
    group: 'anywhere',
    confidence: 0.95,
    alone: 0.75,
    severity: 'critical',
    why: 'wishes a group dead',
  },
  {
    pattern:
      /\b(?:(?:un|une)? ?(?:bon|bonne|petit|petite)? ?(?:coup|passage) de (?:napalm|karcher|lance[- ]flammes?|chalumeau|jet d'eau|bombe)|une balle (?:par|pour chaque|dans chaque)|(?:au|passez[- ](?:les|moi)(?: ca)? au) (?:karcher|lance[- ]flammes?|napalm)|rats,? on les empoisonne|lacher? (?:aux|les) chiens|(?:on )?les empoisonne|vivement (?:qu'on vous brule|la prochaine canicule|qu'on les))\b/,
    group: 'anywhere',
    confidence: 0.93,
    alone: 0.4,
    severity: 'critical',
    why: 'a weapon named beside a group',
  },
  {
    pattern:
      /\b(?:devraient?|doivent|doit|devriez|peuvent|vivement qu'(?:ils|elles)|allez) (?:tous |toutes |juste |donc )?(?:crever|mourir|disparaitre|bruler|couler|payer deux places|rester (?:caches|chez eux|a pied|enfermes|a la maison)|etre (?:steriliser?|sterilises|enfermes|interdits|extermines|parques|internes|piques))\b/,
    group: 'anywhere',
    unless: /\b(?:dossier|suspense|batterie|moteur)\b/,
    confidence: 0.93,
    alone: 0.55,
    severity: 'critical',
    why: 'says that a group ought to die or be shut away',
  },
  {
    pattern:
      /\b(?:un bon [a-z@]{3,10} est un [a-z@]{3,10} mort|rouvr(?:ez|e|ir|ent) les (?:camps|fours|chambres)|(?:il )?manqu(?:e|ait|aient) (?:des|les) fours|retour (?:des|aux) (?:camps|fours|chaines)|(?:six|6) ?(?:millions?|m) (?:c'est |c'etait |c t |ca )?(?:pas|p4s) assez|le gaz c'est pas que pour|dans les cales|remis?e?s? (?:aux|dans les) (?:fers|chaines|cales)|ramener? les chaines)\b/,
    about: 'hate_religion',
    confidence: 0.93,
    severity: 'critical',
    why: 'calls for the crimes of the past to be done again',
  },
];

const english: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:kill|gas|burn|hang|shoot|drown|exterminate|execute|lynch|bomb|nuke|stone|torch|castrate|sterilise|sterilize|run over|euthanase|euthanize|cull|put down|death to|string up) (?:all |every |every last |off )?(?:the |these |those |of |them |you )?/,
    group: 'after',
    unless:
      /\b(?:kill (?:switch|time|the engine|the mood)|burn(?:s|ed|t)? (?:oil|rubber)|nukes? the pricing|gas (?:mileage|prices?|station|pedal))\b/,
    confidence: 0.95,
    severity: 'critical',
    why: 'wishes a group dead',
  },
  {
    pattern:
      /\b(?:should|ought to|must|need to|needs to|deserve to|can|could) (?:all |just |really )?(?:die|burn|hang|drown|be (?:gassed|shot|hanged|hung|burned|burnt|killed|put down|sterilised|sterilized|locked (?:up|away)|lynched|deported|drowned|put (?:back )?in (?:chains|cages|camps)|neutered|banned from|culled|stoned|rounded up|put back in)|move into the crematorium|hurry up and die)\b|\bhurry up and die\b/,
    group: 'anywhere',
    unless: /\b(?:battery|batteries|engine|design|logo|parking fine)\b/,
    confidence: 0.95,
    alone: 0.5,
    severity: 'critical',
    why: 'says that a group ought to die or be shut away',
  },
  {
    pattern:
      /\b(?:back in chains|in the gas chambers?|in(?:to)? the ovens?|to the ovens|send them to the camps?|gas chambers?|(?:burn|torch) (?:the|their) (?:caravans?|mosques?|churches|synagogues?)|lock (?:them|you) (?:away|up)|let nature take its course|if nature took its course|waste of oxygen|cheaper for the nation|you know the cure|final solution|hitler (?:was|had) (?:right|a point)|should have finished the job)\b/,
    group: 'anywhere',
    about: 'hate_religion',
    confidence: 0.93,
    alone: 0.7,
    severity: 'critical',
    why: 'camps, chains, fire beside a group',
  },
];

const italian: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:morte|a morte|al rogo|al muro|ammazz\w+|uccid\w+|brucia(?:te|tele|teli|re|mo)|gasa\w+|affoga\w+|impicca\w+|spara\w+|asfalta(?:te|teli|tele|re)|stermina\w+|castra\w+)(?: (?:tutt[ie]|quell[ie]|quest[ie]|a|ai|agli|alle|i|gli|le|sti|ste|con)){0,3}\b/,
    group: 'after',
    unless: /\b(?:bruciat[oa] (?:la|il|un)|frizione|batteria|noia|costa un)\b/,
    confidence: 0.95,
    severity: 'critical',
    why: 'wishes a group dead',
  },
  {
    pattern:
      /\b(?:ai forni|nei forni|al rogo|nelle (?:gabbie|camere a gas)|in (?:gabbia|mare)|che (?:affoghino|crepino|brucino|muoiano|anneghino)|(?:andrebber?o|andrebbe|vanno|dovrebbero|dovrebbe|bisogna|bisognerebbe) (?:tutti |solo )?(?:mort\w|bruciat\w+|ammazzat\w+|gasat\w+|castrat\w+|uccis\w+|chius[eio]|tenut[aie] chius[aie]|rinchius\w+|sterilizzat\w+|morire|crepare|sparire|fatti fuori|buttat\w+)|(?:poi )?(?:la )?benzina sopra|butterei la chiave|idropompa|pulizia ci vuole|vesuvio (?:pensaci|lavali|e in ritardo)|forza (?:vesuvio|etna)|asfaltat[ei]li|bruciatel[ei]|lager)\b/,
    group: 'anywhere',
    unless: /\b(?:pizza|torta|arrosto)\b/,
    confidence: 0.95,
    alone: 0.5,
    severity: 'critical',
    why: 'fire, camps, drowning beside a group',
  },
];

const german: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:tod|tot|totet|vergast|erschiesst|erschlagt|verbrennt|hangt|ersauft|kastriert|sterilisiert|uberfahrt|verreckt|knallt|steinigt|tod an|tod fur)(?: (?:den|die|allen|alle|dem|das|ihr|diese|diesen|an))?\b/,
    group: 'after',
    unless: /\b(?:tot(?:al|er winkel|punkt)|akku|batterie|winkel)\b/,
    confidence: 0.95,
    severity: 'critical',
    why: 'wishes a group dead',
  },
  {
    pattern:
      /\b(?:ins gas|vergasen|in den ofen|am baum|an den (?:baum|galgen|spiess)|aufhangen|erschiessen|abknallen|verbrennen|verschrotten|ins lager|arbeitslager|in die kammer|hilft nur (?:noch )?gift|entsorgt|entsorgen|ausrotten|auf den scheiterhaufen|wegsperren|weggesperrt|zwangssterilisieren|einschlafern|ab in die geschlossene|in die geschlossene|endstation|ein streichholz|holt das seil|jagdsaison|abfackeln|anzunden|abreibung|gehor(?:t|en|n) (?:[a-z]{1,10} ){0,2}(?:ins|in|auf|an|weg|hinter|abgeschoben|verboten|eingesperrt)|sechs millionen|rosa winkel|hadamar|die natur hatte)\b/,
    group: 'anywhere',
    unless: /\b(?:altol|batterie|akku|reifen|karton|elektroschrott|oldtimer verschrotten)\b/,
    confidence: 0.93,
    alone: 0.5,
    severity: 'critical',
    why: 'gas, camps, rope beside a group',
  },
];

/** "Mort aux X", "kill all X", "morte agli X", "Tod den X"; also wishes to burn, gas, lock away. */
export const deathWish = hateRule({
  id: 'hate.death-wish',
  describes: 'A message wishes a group of people dead, hurt or locked away.',
  effect: 'act',
  patterns: [...french, ...english, ...italian, ...german],
  examples: {
    hits: [
      'À mort les Juifs',
      'On devrait tous les égorger, les Blancs',
      'Kill all immigrants',
      'Morte agli zingari',
      'Tod den Juden',
    ],
    misses: [
      'À mort la clim, il fait 40',
      'La tarte au four pour les vieux du club',
      'My women friends killed it at the track day',
      'Muoio di caldo',
      'Die Batterie ist tot',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';

const childEn = 'girl|daughter|son|boy|kid|kids|little one|wee one|children|lad';
const schoolEn =
  'school|primary|nursery|year \\d{1,2}|grade|bus|playground|academy|after school|football training|ballet|kindergarten';
const bambino =
  'la bimba|la bambina|sua figlia|tua figlia|la figlia|il bimbo|il bambino|suo figlio|tuo figlio|i figli|i bambini|la piccola|il piccolo';
const scuola =
  'scuola|asilo|elementar\\w+|medie|materna|palestra|terza [a-h]|prima [a-h]|seconda [a-h]|quarta [a-h]|quinta [a-h]|oratorio|pullman|don milani|calcetto';
const kind =
  'die kleine|der kleine|seine tochter|ihre tochter|deine tochter|sein sohn|ihr sohn|dein sohn|seine kinder|ihre kinder|deine kinder|die kinder von|der bub|das madel';
const schule =
  'schule|grundschule|kita|kindergarten|klasse|hort|tanzt|turnt|ballett|training|schulbus|turnhalle|gemeindesaal|musikschule';

/** The same in English, Italian and German. */
export const whereaboutsAbroad: readonly Pattern[] = [
  sure(compose`\b(?:his|her|their|your) (?:${childEn})\b`, 'a child and where to find it', {
    then: compose`\b(?:${schoolEn})\b`,
    unless: /\b(?:my (?:girl|daughter|son|boy|kids?)|driving school|learn\w* to drive|school run)\b/,
    severity: 'critical',
  }),
  sure(compose`\b(?:${bambino})\b`, 'a child and where to find it', {
    then: compose`\b(?:${scuola})\b`,
    unless: /\b(?:mia figlia|mio figlio|scuola guida|miei figli)\b/,
    severity: 'critical',
  }),
  sure(compose`\b(?:${kind})\b`, 'a child and where to find it', {
    then: compose`(?:${schule})\b`,
    unless: /\b(?:meine (?:kinder|tochter)|mein sohn|unsere|fahrschule)\b/,
    severity: 'critical',
  }),
  sure(
    /\b(?:kid|lad|boy|girl|ragazz[oa]|bimb[oa]|figli[oa] di|der junge|das madchen|sohn|tochter)\b/,
    'a child, its age and its school',
    {
      beside:
        /\bgoes to [\w' ]{0,30}(?:academy|school|college|primary)\b|\bfrequenta\b|\bva (?:alla|all'|al) (?:scuola|primaria|asilo|liceo|elementare)|\bgeht (?:in|auf) (?:die|das) [\w ]{0,24}(?:schule|gymnasium|kita)\b/,
      unless: /\b(?:my|mia|mio|nostr[ao]|meine?|unsere?) (?:kid|lad|boy|girl|figli[oa]|bimb[oa]|sohn|tochter|junge)/,
      severity: 'critical',
    },
  ),
  sure(/\b(?:la (?:bimba|bambina|ragazzina)|il (?:bimbo|bambino|ragazzino))\b/, 'a child and its class', {
    beside: /\bfa la (?:prima|seconda|terza|quarta|quinta) (?:[a-h]\b|elementare|media)/,
    unless: /\b(?:mia|mio|nostr[ao])\b/,
    severity: 'critical',
  }),
  sure(
    /\b(?:he|she|that (?:guy|man|woman)|the (?:salesman|manager|mechanic)) (?:finishes|leaves|clocks off|gets off|knocks off|walks home|parks)\b/,
    'when somebody leaves',
    {
      then: /\b(?:at|after|around|about|by) \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)?\b/,
      beside: /\b(?:alone|back door|side door|car park|parking|wait|waiting|say hello|catch|behind|on (?:her|his) own)\b/,
    },
  ),
  forPeople(
    /\b(?:he|she|who|guy|manager|salesman) (?:lives|is living) (?:at|on|above|opposite|next to|behind|round)\b/,
    'where somebody lives',
    {
      severity: 'high',
      unless: /\b(?:my (?:mum|dad|sister|brother|son|daughter|mate|friend|wife|husband|neighbour)|lives on in)\b/,
    },
  ),
  sure(/\blives (?:at|on|above|opposite|next to|behind)\b/, 'where somebody lives, and an invitation', {
    beside:
      /\b(?:pay (?:him|her|them) a visit|go (?:and )?(?:see|say|knock|visit)|knock|ring (?:his|her) bell|second bell|doorbell|say hello|do what you want|owner is|registered to)\b/,
  }),
  sure(
    /\b(?:works?|working) (?:nights|days|evenings|lates|weekends)? ?(?:at|in) (?:the|a)\b/,
    'where somebody works, and a number',
    {
      beside: /\b(?:his|her) (?:number\w*|mobile|phone|address)\b/,
    },
  ),
  sure(/\b(?:found|know) (?:\w+(?:'s)? ){0,4}(?:private|home|personal) address\b/, 'found a private address', {
    unless: /\b(?:my|our) (?:home|private) address\b/,
  }),
  forPeople(/\b(?:i|we) know where (?:you|he|she|they) (?:live|lives|park|parks|work|works)\b/, 'knows where somebody lives', {
    severity: 'high',
  }),
  sure(
    /\b(?:here's|here is|dropping|posting) (?:his|her|their) (?:full name|address|number|home|photo|plate|facebook)\b/,
    'hands out data of somebody',
  ),

  sure(/\b(?:esce|finisce|stacca|smonta|torna)(?: dal lavoro)? (?:\w+ ){0,3}alle \d{1,2}\b/, 'when somebody leaves', {
    beside: /\b(?:da sol[ao]|porta (?:sul )?(?:retro|dietro)|parcheggio|aspett\w+|sul retro|fatevi trovare|fategli)\b/,
  }),
  sure(/\b(?:so|sappiamo|ho trovato|ho scoperto) dove (?:abit\w+|viv\w+|sta di casa|parcheggi\w+)\b/, 'found a private address'),
  forPeople(
    /\b(?:lui|lei|venditore|capo|direttore|meccanico|tizio) (?:abita|vive|sta) (?:in|al|sopra|di fronte|a fianco|dietro)\b/,
    'where somebody lives',
    { severity: 'high' },
  ),
  sure(
    /\b(?:ecco|vi do|metto qui) (?:il suo|la sua|i suoi) (?:indirizzo|numero|nome|cellulare|targa|casa|dati)\b/,
    'hands out data of somebody',
  ),
  forPeople(/\bfa (?:il|la) \w+ (?:al turno|di notte|la sera|al bar|alla|al)\b/, 'where somebody works', {
    beside: /\b(?:quest[ao]|risponde|parlateci|salutatel[ao])\b/,
    severity: 'high',
  }),

  sure(/\b(?:hat|macht) (?:um|ab|gegen) \d{1,2}(?:[:.]\d\d)?(?: uhr)? (?:feierabend|schluss)\b/, 'when somebody leaves', {
    beside: /\b(?:allein|hintereingang|hintertur|parkplatz|wart\w*|abpassen|besuch\w*|abholen)\b/,
  }),
  sure(
    /\b(?:sitzt|arbeitet|steht) (?:bis|ab|von|immer) \w+(?: uhr)? (?:an|am|in|im|bei|hinter)\b/,
    'where somebody sits, until when',
    {
      beside: /\b(?:sagt|gruss\w*|danach|hilft|besuch\w*|schaut vorbei|allein)\b/,
    },
  ),
  sure(/\bwohnt (?:\w+ )?(?:in der|im|am|uber|neben|gegenuber|hinter|an der)\b/, 'where somebody lives, and an invitation', {
    beside: /\b(?:keiner daheim|besuch\w*|klingel\w*|schaut|vorbei|hinterhaus|stock|blockier\w*|abfackeln|briefkasten)\b/,
  }),
  sure(/\b(?:keiner|niemand) (?:ist )?(?:daheim|zuhause|zu hause)\b/, 'when nobody is at home', {
    beside: /\bwohnt\b|\badresse\b|\bhaus\b/,
  }),
  forPeople(
    /\b(?:ich weiss|wir wissen)(?: genau)?,? wo (?:er|sie|du|ihr|der) (?:\w+ )?(?:wohn\w*|arbeitet|parkt)\b/,
    'knows where somebody lives',
    { severity: 'high' },
  ),
  sure(/\b(?:halter|halterin)\b/, 'the keeper of a car and his employer', { then: /\barbeitet (?:bei|im|in)\b/ }),
  sure(/\b(?:grundbuch|hypothek|schufa)\b/, 'what the land register tells of somebody', {
    beside: /\b(?:ihre frau|ihr herr|soll ich weiterlesen|privatadresse|interessant)\b/,
  }),
  cue(
    /\bfate(?:gli|le|lo|la) (?:compagnia|visita|sapere)\b|\bpay (?:him|her|them) a visit\b|\bsagt schone grusse\b|\bstattet \w+ einen besuch\b|\bparlateci voi\b/,
    'sends people to somebody',
  ),
];

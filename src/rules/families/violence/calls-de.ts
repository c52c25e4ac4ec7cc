import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';
import { bodyDe, personDe } from '../threat/words-de.ts';

const done =
  'erschossen|aufgehangt|abgeknallt|erschlagen|vergast|verbrannt|gehangt|gekopft|gelyncht|ausgepeitscht|verprugelt|windelweich geprugelt|totgeschlagen|ersauft|uberfahren|abgestochen|an die wand gestellt|kastriert|gesteinigt|eingesperrt und|gevierteilt|umgebracht|gefoltert|erhangt|angezundet|an den pranger|geteert';
const doit =
  'erschiessen|aufhangen|abknallen|erschlagen|vergasen|verbrennen|hangen|kopfen|lynchen|verprugeln|windelweich prugeln|prugeln|totschlagen|ersaufen|uberfahren|umnieten|umniet\\w*|abstechen|an die wand stellen|kastrieren|steinigen|vierteilen|umbringen|foltern|anzunden|plattfahren|wegballern|ausrotten|rausziehen und|hinterherschleifen|an den haken|einschlafern';

const somebody = compose`\b(?:${personDe}|ihn|sie|ihnen)\b`;
const notGlad =
  /\b(?:gang|parkplatz|parkt|tur weniger|sitz weniger|lackier\w*|fahrschein|anhanger|ps weniger|wand gefahren|wandfarbe|akku|motor|gluck)\b/;

/** German: calls for violence, wishes of harm, delight in it. */
export const callsDe: readonly Pattern[] = [
  sure(
    compose`\b(?:gehort|gehoren|gehorst|gehorte|gehorten|sollte|sollten|sollt|solltest|muss|mussen|mussten|musste) (?:\w+ ){0,4}(?:${done})\b`,
    'calls for violence against people',
    {
      beside: compose`\b(?:${personDe}|ihr|du|er|sie|die)\b`,
      unless:
        /\b(?:akku|motor|verbrannt(?:er|es|e)? gummi|gebremst|bild|plakat|bremse|sprit|nicht (?:uberfahren|gehangt)|beinahe|fast)\b/,
    },
  ),
  sure(/\b(?:sollte|sollten|musste|mussten|sollt|gehort|konnte|einfach|man)\b/, 'calls for violence', {
    then: compose`\b(?:${doit})\b`,
    beside: /\b(?:man|den|die|sie|alle|einfach|jeden|euch|politessen|wer)\b/,
    unless:
      /\b(?:rekord\w*|preis\w*|hupe|spiel|reifen|akku|kerzen|auf der autobahn uberfahren|rote ampel|fast|beinahe|igel|reh|hirsch|bilder?|wasche|jacken?|poster|kabel|anzunden)\b/,
  }),
  sure(/\b(?:gehort|gehoren)\b/, 'says that somebody deserves harm', {
    then: compose`\b(?:in die fresse|auf die fresse|eine kugel|der strick|ein strick|die todesstrafe|das genick|kabel angelegt|starthilfekabel angelegt|(?:die|den|das|alle) (?:${bodyDe}) (?:gebrochen|abgehackt|eingeschlagen|poliert))\b`,
    unless: /\b(?:hande? ans lenkrad|zubehor)\b/,
  }),
  sure(/\b(?:hoffe?|sollst|sollt|sollen|solltest|solltet)\b/, 'wishes death', {
    then: /\b(?:verreck\w*|krepier\w*|stirbst|sterbt|stirbt|sterben|krebs|abkratz\w*|in der holle)\b/,
    severity: 'critical',
    unless: /\b(?:ich erschiess|akku|motor|nicht (?:verreckt|verrecken|stirbt|sterben)|hoffentlich nicht|nie stirbt|niemals)\b/,
  }),
  sure(/\bwunsche?\b/, 'wishes death', {
    then: /\b(?:krebs|den tod|pest|qualvoll\w*|einen unfall)\b/,
    severity: 'critical',
    beside: /\b(?:dir|euch|ihm|ihnen)\b/,
    unless: /\b(?:keinem|niemandem|nicht)\b/,
  }),
  sure(
    /\b(?:bring dich (?:doch )?um|bringt euch (?:doch )?um|erschiess dich|hang dich (?:doch )?auf|hangt euch auf|spring (?:doch )?(?:vor|von)|geh (?:dich )?(?:erhangen|sterben|st3rben)|(?:eine|ne) kugel (?:in|durch) (?:den|deinen|seinen|euren) (?:kopf|schadel)|fahr (?:doch )?(?:zur holle|gegen (?:den|einen|nen) (?:baum|wand|pfeiler)))\b/,
    'wishes death or drives to suicide',
    { severity: 'critical', unless: /\b(?:spring vor freude)\b/ },
  ),
  sure(
    /\bverreck(?:e|t)? (?:doch|endlich|du |ihr |in der holle|alle|elend)|\b(?:krepier(?:e|t)?) (?:doch|endlich|du |ihr |alle)|\bsterbt (?:doch|alle|endlich|elend)|\bstirb (?:doch|endlich|du|langsam und)/,
    'wishes death as an order',
    { unless: /\b(?:motor|akku|batterie|getriebe)\b/ },
  ),
  forPeople(
    /\b(?:paar (?:ordentliche |saftige )?(?:schellen|ohrfeigen|watschn|watschen|schlage|backpfeifen|maulschellen)|(?:ordentliche )?tracht prugel|ordentliche abreibung|nachster bitte|einer weniger|eine weniger|mit anlauf|rube ab|kopf ab|an die wand|hangt sie|drauf ?halten|einfach (?:draufhalten|drubersfahren|druberfahren|umn\w+)|bis (?:nix|nichts) mehr (?:strampelt|zuckt)|bis er um gnade)\b/,
    'violence as a remedy, delight in harm',
    { severity: 'high', confidence: 0.78, beside: somebody, unless: notGlad },
  ),
  forPeople(/\b(?:schade,? dass|(?:schon|herrlich|geil),? wie|ich hang)\b/, 'delight in harm', {
    then: /\b(?:uberlebt|ausgewichen|davongekommen|gezogen|uberfahren|verpruge\w*|weggezerrt|weggeschleift|getreten|personlich dran)\b/,
    severity: 'high',
    confidence: 0.78,
    beside: somebody,
    unless: notGlad,
  }),
  cue(
    /\b(?:strick|galgen|kugel|hangen|verreck\w*|krepier\w*|guillotine|scheiterhaufen|langsam und|ohne gnade|blut|tod)\b/,
    'a word of death',
    {
      severity: 'high',
      confidence: 0.2,
      unless: /\b(?:motor|akku|batterie|anlasser|ochsenblut|herzblut|todschick|kugellager|toter winkel|hangen geblieben)\b/,
    },
  ),
];

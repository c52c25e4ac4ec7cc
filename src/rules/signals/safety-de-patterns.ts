import { atRisk, danger } from './safety-danger.ts';
import type { Pattern } from '../pattern/pattern.ts';

/** On the road; with somebody aboard; somebody hurt: what makes a fault a danger. */
const circumstances: readonly RegExp[] = [
  /\b(?:wahrend der fahrt|bei \d{2,3}|talfahrt|kurve|autobahn|tunnel)/,
  /\b(?:kind(?:er)?|zwillinge|meine (?:frau|tochter|mutter)|mein (?:sohn|vater|mann))/,
  /\b(?:feuerwehr|krankenhaus|notaufnahme|gebrochen|verbrannt|rippenbruch|schnittwunden|blase|zitter|nur aus gluck)/,
];

/** What a vehicle did that puts people in danger, in German. */
export const safetyDePatterns: readonly Pattern[] = [
  danger(
    'brakes (de)',
    /\b(?:bremsen?|bremspedal|pedal|bremswirkung)\b/,
    /\b(?:versagt\w*|ausgefallen|nicht(?:s)? mehr|funktionier\w+ nicht|gehen nicht|reagier\w+ nicht|durchgetreten|ins leere|hart wie)\b/,
  ),
  danger('brakes (de)', /\b(?:bremsversagen|keine brems\w*|ohne bremsen?)\b/),
  danger(
    'fire (de)',
    /\b(?:in brand|feuer gefangen|in flammen|abgebrannt|brandgeruch)\b|\b(?:auto|motor|akku|batterie|mini) (?:[\w']+ )?brennt\b/,
  ),
  danger(
    'smoke or heat (de)',
    /\b(?:rauch|qualm|verschmort|geschmolzen|funken|geknallt|einen schlag bekommen)\b/,
    /\b(?:motorhaube|motor|akku|batterie|ladebuchse|wallbox|laden|sitz|armaturen\w*|steckdose|schwarz|bekommen|auto)\b/,
  ),
  danger('airbag (de)', /\bairbags?\b/, /\b(?:ausgelost|aufgegangen|explodiert|nicht)\b/),
  danger(
    'steering (de)',
    /\b(?:lenkung|lenkrad|servolenkung)\b/,
    /\b(?:schwer(?:gangig)? (?:geworden|wie)|blockiert\w*|schwergangig)\b/,
  ),
  danger('steering (de)', /\b(?:lenkung|lenkrad|gurt)\b/, /\b(?:blockiert\w*|ausgefallen|gelost|offnet sich|rastet nicht)\b/),
  danger('runaway (de)', /\b(?:beschleunigt|rollt|fahrt|bremst) (?:[\w']+ )?von (?:selbst|allein)\b/),
  danger('door (de)', /\b(?:offnet|offnete) sich\b/, /\b(?:wahrend der fahrt|tur|kofferraum)\b/),
  danger('near accident (de)', /\b(?:fast|beinahe) (?:[\w']+ ){0,3}(?:gestorben|draufgegangen|unfall|verungluckt|umgebracht)\b/),
  danger('near accident (de)', /\b(?:rad|reifen) (?:[\w']+ ){0,3}(?:abgegangen|abgefallen|geplatzt)\b/),
  danger(
    'stops at speed (de)',
    /\bauf der (?:autobahn|a\d{1,3})\b/,
    /\b(?:ausgegangen|abgeschaltet|stehengeblieben|liegengeblieben|abgegangen|leistung weg)\b/,
    0.75,
  ),
  danger('brakes (de)', /\b(?:kein(?:e|en)?|null|ohne) (?:bremsdruck|bremswirkung|bremse\w*|bremskraft)\b/),
  danger(
    'brakes (de)',
    /\b(?:trat|trete|tritt|treten) (?:[\w']+ )?ins leere\b|\bbremspedal (?:[\w']+ ){0,2}(?:bis )?(?:zum|am|auf dem) (?:boden|bodenblech)/,
  ),
  danger('brakes (de)', /\bbrems(?:t|te) (?:[\w']+ ){0,2}(?:von (?:allein|selbst)|grundlos|ohne (?:grund|anlass))\b/),
  danger('brakes (de)', /\bvollbremsung (?:[\w']+ ){0,2}(?:ohne|grundlos|aus dem nichts)\b/),
  danger(
    'steering (de)',
    /\b(?:fiel|fallt|setzte?) (?:[\w']+ ){0,5}(?:servolenkung|lenkung|bremse\w*|elektronik|licht) (?:[\w']+ )?aus\b/,
  ),
  danger('steering (de)', /\b(?:servolenkung|lenkung|lenkrad) (?:[\w']+ ){0,3}(?:ab|fest|tot|weg)\b/),
  danger(
    'smoke (de)',
    /\b(?:rauch|qualm|gequalmt|qualmt\w*|geraucht|raucht\w*|gegluht|verschmort|benzingeruch|brandgeruch|abgase?|schmorgeruch|funken)\b/,
    /\b(?:kabel|stecker|akku|batterie|innenraum|mittelkonsole|feuerwehr|garage|haube|kinder)\b/,
    0.75,
  ),
  danger(
    'smoke (de)',
    /\b(?:akku|batterie\w*|kabel|stecker|motor|haube|ladeklappe|mittelkonsole|sicherung\w*)\b/,
    /\b(?:rauch|qualm|gequalmt|qualmt\w*|geraucht|raucht\w*|gegluht|verschmort|gebrannt|brannte)\b/,
    0.75,
  ),
  danger('near accident (de)', /\b(?:hatten|hatte|waren) (?:[\w']+ ){0,3}(?:tot sein|sterben|draufgehen)\b/, undefined, 0.7),
  danger(
    'near accident (de)',
    /\b(?:in|an|gegen) (?:der|die|eine) (?:leitplanke|bande|mauer|boschung) (?:gelandet|gekracht|gefahren|geknallt)\b|\bleben nur noch\b/,
    undefined,
    0.7,
  ),
  danger(
    'near accident (de)',
    /\bwollt (?:ihr )?(?:uns|mich) (?:wohl )?umbringen\b|\bihr wollt (?:uns|mich) (?:wohl )?umbringen\b/,
    undefined,
    0.7,
  ),
  // Whatever the part: it opened, went out or came undone, in one of the circumstances
  ...atRisk(
    circumstances,
    'an opening (de)',
    /\b(?:haube|motorhaube|tur|heckklappe|kofferraum|fenster)\b/,
    /\b(?:aufgesprungen|aufgegangen|aufgeflogen|hochgeklappt|geoffnet|geht auf|ging auf|sprang auf|geplatzt)\b/,
  ),
  ...atRisk(
    circumstances,
    'out of power (de)',
    /\b(?:ging (?:[\w']+ ){0,3}aus|ausgegangen|kein(?:e|en)? (?:leistung|strom|bremsdruck|antrieb)|komplett tot|alles (?:schwarz|dunkel|aus))\b/,
  ),
  ...atRisk(
    circumstances,
    'a fastening (de)',
    /\b(?:isofix|gurte?|kindersitz|gurtschloss)\b/,
    /\b(?:rastet nicht|lost sich|geht auf|offnet|gerissen|gelost)/,
  ),
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, cut, forPeople, sure } from '../pattern-strengths.ts';
import { bodyDe, placeDe, weaponDe } from './words-de.ts';

const kill =
  'umbringen|um(?= ?[.,!?@]|$)|tot(?:e|en)?|toten|tote|abstechen|stech (?:dich|euch) ab|erschiessen|abknallen|totschlagen|zusammenschlagen|kalt ?machen?|k4lt|alle machen|erwurgen|aufschlitzen|schlitzen|platt ?machen|verprugeln|windelweich|krankenhausreif|fertig ?machen|uberfahren|begraben|verbrennen|zerlegen|kaputtschlagen|aufhangen|niederschlagen|umnieten|vermobeln|zu brei';
const now =
  'bring|bringe|tote|stech|steche|erschiess|erschiesse|knall|knalle|schlag|schlage|hau|haue|mach|mache|m4ch|schlitz|schlitze|erwurg|erwurge|brech|breche|polier|poliere|reiss|reisse|schneid|schneide|prugel|prugle|uberfahr|zerleg|verprugel|hang|schiess|tret|trete';
const lawful =
  /\b(?:anwalt\w*|anwaltin|gericht\w*|klage|verklag\w*|verbraucherzentrale|anzeige|rechtsschutz\w*|schlichtung\w*|mahnbescheid|gutachter|bewertung\w*|sterne?|boykott\w*|stornier\w*|storno|presse|zeitung|frist|ruckabwicklung|audi|toyota|tesla|vw|juristisch (?:belangt|vorgehen))\b/;

const notMeant =
  /\b(?:mario kart|fifa|nordschleife|auf der strecke|im rennen|vor lachen|an der ampel|hupe|auf den kaffee|auf dem laufenden|die uhr|den tag|preis\w*|bild\w*)\b/;
const place = compose`\b(?:${placeDe})\b`;
const notFire =
  /\b(?:licht brennt|kontrollleuchte|lampe|leuchte|film|sprengt den rahmen|in der zentrale brennt|feuerwehr|akku|batterie|ladesaule|kerzen?|brennt (?:drauf|darauf|noch|die|das|ein))\b/;

/** German: announced and hinted harm, open ultimatums. */
export const threatsDe: readonly Pattern[] = [
  ...cut(kill, 16).map((act) =>
    sure(
      compose`\b(?:ich|ick|i|wir|werd|werde) (?:\w+ ){0,2}(?:dich|euch|ihn|dir|ihm|sie alle|euch alle)\b`,
      'first person announces violence',
      { then: compose`\b(?:${act})(?: ?[.,!?@]|$| du | ihr | wenn | und | bruder)`, unless: notMeant },
    ),
  ),
  sure(compose`\b(?:${now}) (?:ich |i )?(?:dir|euch|ihm|ihnen)\b`, 'announces harm to the body', {
    then: compose`\b(?:${bodyDe})\b`,
    unless: /\b(?:kopf zerbrech\w*|bring(?:e|t)? (?:ich )?(?:euch|dir|ihm|ihnen))\b/,
  }),
  sure(
    compose`\b(?:dir|euch|ihm|ihnen) (?:\w+ )?(?:die|den|das|alle|jeden|beide|in die|in den|aufs) (?:\w+ )?(?:${bodyDe})\b`,
    'announces harm to the body',
    {
      then: /\b(?:brech\w*|brich\w*|einschlag\w*|polier\w*|ausschlag\w*|abschneid\w*|reiss\w*|zertrummer\w*|umdreh\w*|schlag\w*|tret\w*|einzeln)\b/,
      unless: /\bzerbrech\w*\b/,
    },
  ),
  sure(
    compose`\b(?:${now}) (?:ich |i )?(?:dich|euch|di) (?:\w+ )?(?:um|ab|tot|kalt|k4lt|platt|zusammen|alle|fertig|nieder|windelweich)\b`,
    'violence in the present',
    { unless: notMeant, confidence: 0.93 },
  ),
  sure(/\b(?:schlitz|schlitze|stech|steche)\b/, 'slits tyres and more', {
    then: /\breifen (?:\w+ )?(?:auf )?und (?:\w+ )?(?:dich|euch)\b/,
  }),
  sure(
    /\b(?:zunde?|fackle?|fackel|sprenge?|brenne|sprengen|abfackeln|anzunden|niederbrennen)\b/,
    'arson or explosion against a place',
    {
      then: place,
      severity: 'critical',
      unless: notFire,
    },
  ),
  sure(place, 'arson or explosion against a place', {
    then: /\b(?:anzunden|anzunde|abfackeln|abfackle|niederbrennen|in die luft (?:jagen|sprengen|jage)|sprengen|brennt|br3nnt|brennen|kurz und klein)\b/,
    severity: 'critical',
    unless: notFire,
  }),
  sure(
    /\b(?:ich|ick|wir) (?:weiss|wissen|wissn),? (?:genau |ganz genau )?(?:wo|w0|wann|in welche\w*|welchen bus) (?:du|ihr|er|sie|dein|deine|euer)\b/,
    'knows where somebody lives or works',
    {
      then: /\b(?:woh?n\w*|w0hn\w*|arbeit\w+|schlaf\w+|park\w+|feierabend|schliess\w*|nach hause|heim|zur schule)\b/,
      unless: /\b(?:schreibt mir|droht mir|navi|nicht)\b/,
    },
  ),
  sure(
    /\b(?:deine|eure|seine|ihre) (?:adresse|anschrift|schule|wohnung) (?:hab|habe|haben|kenn|kenne|kennen|find|finde|krieg|kriege|weiss) (?:ich|wir)\b|\bich (?:kenne?|hab|habe) (?:deine|seine|deren) (?:adresse|anschrift|strasse|schule|wohnung)\b/,
    'knows somebody’s address',
    {
      unless: /\b(?:bestellung|lieferung|paket|formular|rechnung|newsletter|eure adresse (?:hab|habe) ich (?:im|auf|uber))\b/,
      confidence: 0.92,
    },
  ),
  sure(/\b(?:komme?|stehe?|bin|warte|fahre?|laufe?|tauche)\b/, 'announces coming with a weapon', {
    then: compose`\b(?:mit|hab|habe) (?:dem|der|den|die|das|einem|einer|nem|nen|ne|ein|eine|meinem|meiner) (?:${weaponDe})\b`,
    severity: 'critical',
    unless:
      /\b(?:film|spiel|tankstelle|holzhacken|kette gerissen|schneeketten|werkzeug|leer|liegengeblieben|steuerkette|kugellager|reservekanister)\b/,
  }),
  sure(
    compose`\b(?:hab|habe) (?:den|einen|nen|die|ne|das|ein) (?:${weaponDe}) (?:dabei|im kofferraum|in der hand|geladen)\b`,
    'carries a weapon',
    {
      severity: 'critical',
      beside: /\b(?:filiale|euch|ihr|autohaus|minuten|rauskommt|dich|chef|verkaufer|geld)\b/,
      unless: /\b(?:camping|grillen|liegengeblieben|leer|pannenhilfe)\b/,
    },
  ),
  sure(
    /\b(?:du bist (?:ein )?(?:tot|toter mann|so gut wie tot|fallig)|ihr seid (?:alle )?(?:tot|dran|fallig)|dein letzter tag|macht euer testament|deine tage sind gezahlt)\b/,
    'death announced to somebody',
    {
      unless: /\b(?:akku|batterie|lachen|mude)\b/,
      confidence: 0.92,
    },
  ),
  sure(
    /\b(?:lauf|laufe?t?|komm) mir (?:\w+ ){0,4}(?:nicht|nie) (?:\w+ )?(?:uber den weg|unter die augen|vor die (?:stossstange|haube|fauste))\b/,
    'violence at the next meeting',
    { confidence: 0.9 },
  ),
  forPeople(
    compose`\b(?:war|ware|waere|wars) (?:doch |ja |echt |wirklich )?(?:schad|schade|jammerschade|ein jammer|blod) (?:um|wenn)\b(?:,? \w+){0,10}? (?:${placeDe}|scheiben|brennt|brand|passiert|zustosst|nacht|kratzer|feuer|lack)\b`,
    'a pity if something happened',
    { severity: 'high', confidence: 0.82, unless: /\b(?:angebot|verpass\w*|regen|mein (?:auto|mini|lack)|meinen?|hagel)\b/ },
  ),
  forPeople(
    compose`\b(?:schlaf (?:gut|schon)|pass (?:bloss |gut )?auf dich auf|passt (?:bloss )?auf euch auf|dreh dich (?:lieber )?um|(?:hund|kinder|frau|familie) (?:\w+ ){0,4}(?:nicht )?(?:allein|aufpassen|garten)|(?:deine|eure|seine) (?:kinder|familie|frau|tochter|mutter) (?:\w+ )?(?:geht|gehen|spielt|wohnt)|menschen mit so vielen feinden|so vielen feinden|nur so a? ?gedanke|du weisst bescheid|weisst bescheid|uhr tickt|lauft ab|nicht allein (?:raus|nach hause|im dunkeln))\b`,
    'frightens by hints',
    {
      severity: 'high',
      confidence: 0.62,
      unless: /\b(?:glatteis|schnee|gute besserung|gute fahrt|vertrag|leasing|garantie|tuv|angebot|aktion|gute nacht)\b/,
    },
  ),
  forPeople(
    /\b(?:(?:das )?(?:wirst du|werdet ihr|wirst|werdet|wird er) (?:\w+ ){0,2}(?:bereuen|bussen|noch bereuen|leid tun)|letzte warnung|ich (?:finde|kriege|krieg|erwische|find) (?:dich|euch|ihn)|wir (?:finden|kriegen) (?:dich|euch)|sonst (?:erlebt|passiert|kracht|knallt|rappelt|komm ich|gibts|gibt es)|(?:erlebt|erlebst) (?:\w+ ){0,2}(?:was|dein blaues wunder|euer)|schluss mit lustig|nicht juristisch|wozu ich fahig|nichts (?:mehr )?zu verlieren|man sieht sich immer|wir sehen uns|ihr werdet (?:schon )?sehen|sagt nicht,? ich hatte|ich hab (?:dich|euch) gewarnt|komm raus)\b/,
    'leaves open what will happen',
    {
      unless: lawful,
      confidence: 0.6,
      beside:
        /\b(?:geld|sonst|bis|feigling|dich|euch|ihr|pisser|schwein|nicht juristisch|chef|warnung|bereuen|monatsende|freitag|verlieren|fahig)\b/,
    },
  ),
  cue(compose`\b(?:${weaponDe}|sarg|grab|friedhof|streichholz\w*|feuerzeug)\b`, 'a tool', {
    severity: 'high',
    confidence: 0.2,
    unless:
      /\b(?:hammer(?:geil|preis|hart)?\b(?! und)|der hammer|ein hammer|tankstelle|diesel|liter|verbrauch|steuerkette|super|schneeketten|motor)\b/,
  }),
  cue(
    /\b(?:mitten in der nacht|heute nacht|heute abend|morgen fruh|ebene \d|10 minuten|nachts|dein laden|eure filiale)\b/,
    'a time or place',
    { severity: 'high', confidence: 0.18 },
  ),
];

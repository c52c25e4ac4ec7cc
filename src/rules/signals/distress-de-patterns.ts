import { compose } from '../pattern/compose.ts';
import { hint, trace } from './distress-sign.ts';
import type { Pattern } from '../pattern/pattern.ts';

const kin =
  'mann|freund|partner|ex|ex-mann|exmann|vater|papa|stiefvater|stiefpapa|bruder|frau|freundin|mutter|mama|onkel|cousin|opa|sohn|nachbar|trainer|lehrer|chef|verlobter';
const impact =
  'baum|baume|pfeiler|bruckenpfeiler|die bruckenpfeiler|brucke|autobahnbrucke|wand|mauer|lkw|laster|klippe|kante|abgrund|fluss|kanal|see|hafen|kai|mole|schienen|gleis|gleise|zug|bahn|leitplanke|tunnelwand|staumauer|parkdeck|dach';
const ease =
  "(?:war|ware|ist|wird|war's|war es|ware es) (?:es |das |alles |so |doch |ganz |dann )*(?:einfach|leicht|schnell vorbei|vorbei|ruhig|still)|(?:einfach|nur) (?:geradeaus|loslassen|nicht (?:lenken|bremsen|abbiegen)|gas geben|weiterfahren|rollen|springen)|ein (?:kleiner )?ruck|(?:war|ware|waren) (?:einfacher|die einfachste losung|leichter)|nicht (?:lenken|bremsen)|muss(?:te)? (?:man |ich )?nur|reicht (?:ein|schon)|denk\\w* (?:ich )?(?:immer |oft |jeden tag |standig )?(?:an|dran|daran|drub)|uberleg\\w*|stell\\w* (?:ich )?mir vor|lockt|zieht mich";
const gloom =
  "sorry|entschuldig\\w+|verzeih\\w*|tut mir leid|mude|allein|niemand\\w*|keiner|einfach|leicht|macht's gut|macht es gut|lebt wohl|danke fur alles|kann nicht mehr|kann nimmer|wozu|egal|wurscht|seit (?:er|sie|papa|mama)|heute nacht|schlafen|abschied";

/** Tired of the car or of its maker, not of life. */
const stillBuying =
  /\b(?:kaufen zu|grund mehr,? (?:bei|zu) (?:euch|kauf)|mini zu (?:kaufen|fahren)|motor|display|abo|update|bei euch)\b/;

/** What people say in hints, in German: leaves taken, affairs put in order, a means at hand, a grief, a fear at home. */
export const distressDePatterns: readonly Pattern[] = [
  hint(
    'will not be there (de)',
    /\b(?:(?:wenn|falls|sobald) (?:ich|i) (?:mal |dann |erst )?(?:weg|fort|tot|nicht mehr da|nimmer da|gegangen) (?:bin|sein)|(?:ich )?(?:bin|werde|werd) (?:ich )?(?:[\w']+ )?(?:bald |dann |eh |sowieso |ohnehin |da |nachste woche |morgen )?(?:nicht mehr|nimmer) (?:da|hier|leben|unter euch|am leben)|(?:nicht mehr|nimmer) (?:da|hier) (?:sein|ware|war)|nach mir)\b/,
    { unless: /\b(?:urlaub|umzug|umziehe\w*|kunde|kundin|verkauf\w*|termin|filiale|arbeite|firma|job gewechselt)\b/ },
  ),
  hint(
    'would not be missed (de)',
    /\b(?:(?:mich (?:wurde|wurd|wird) (?:eh |doch |sowieso )?(?:keiner|niemand) vermissen|(?:niemand|keiner|wer) (?:wurde|wird|wurd) mich (?:[\w']+ )?vermissen)|(?:vermisst|sucht) mich (?:eh |doch |sowieso )?(?:keiner|niemand)|(?:leichter|besser|einfacher|ruhiger|schoner) (?:fur (?:alle|euch|sie|die kinder) )?(?:ohne mich|wenn ich (?:weg|nicht|fort))|(?:bin|war) (?:[\w']+ )?(?:nur (?:noch )?)?(?:eine last|ein klotz|zu nichts nutze)|hatte (?:es )?mich (?:treffen|erwischen)|ware (?:ich )?(?:nur |doch )?(?:nicht mehr aufgewacht|gestorben|tot))\b/,
  ),
  hint(
    'no wish to go on (de)',
    /\b(?:(?:wozu|wofur|warum|weshalb) (?:[\w']+ )?(?:noch|uberhaupt) (?:[\w']+ )?(?:aufstehen|leben|weiter|weitermachen|weiterleben|kampfen|aufwachen|morgen|hier))\b/,
    { unless: stillBuying },
  ),
  hint(
    'no wish to go on (de)',
    /\b(?:(?:nicht mehr|nie mehr|nimmer|nie wieder|gar nicht mehr) (?:auf(?:zu)?wachen|auf(?:zu)?stehen|aus(?:zu)?steigen|leben|weiter(?:zu)?leben|weiter(?:zu)?machen|da sein|existieren))\b/,
    { unless: stillBuying },
  ),
  hint(
    'no wish to go on (de)',
    /\b(?:(?:mag|will|mocht|mochte|kann) (?:[\w']+ )?(?:nicht mehr|nimmer) (?:leben|weiter|da sein|sein|aufwachen|existieren)|grund mehr (?:auf|weiter)(?:zu)?\w+)\b/,
    { unless: stillBuying },
  ),
  hint(
    'no wish to go on (de)',
    /\b(?:(?:sehe|seh|finde|hab|habe) (?:[\w']+ ){0,3}kein(?:en|e)? (?:sinn|grund|ausweg|hoffnung|kraft) (?:mehr)?|einschlafen und nicht|lebensmude|allem ein ende|schluss (?:zu )?machen mit (?:allem|dem leben)|mir (?:et)?was an(?:zu)?tun|mir das leben (?:zu )?nehmen)\b/,
    { unless: stillBuying },
  ),
  hint('an impact thought of (de)', compose`\b(?:${ease})\b`, {
    then: compose`\b(?:${impact})\b`,
    beside: /\b(?:ich|mich|mir|i)\b/,
    confidence: 0.6,
  }),
  hint('an impact thought of (de)', compose`\b(?:${impact})\b`, {
    then: compose`\b(?:${ease})\b`,
    beside: /\b(?:ich|mich|mir|i)\b/,
    confidence: 0.6,
  }),
  hint(
    'throws himself (de)',
    compose`\b(?:vor den zug|vor die bahn|von der (?:brucke|klippe)|vom (?:dach|parkdeck|balkon)|gegen (?:den|einen|die|eine) (?:${impact})|in den (?:abgrund|fluss)|uber die kante) (?:zu )?(?:spring\w*|werf\w*|zu (?:springen|werfen|fahren|rollen)|fahr\w*|roll\w*|lenk\w*|setz\w*)\b`,
    {
      unless: /\b(?:bremse\w*|beinahe|fast|versagt\w*|von (?:allein|selbst)|lenkung)\b/,
    },
  ),
  hint('an engine in a closed garage (de)', /\bgarage\w*\b/, {
    beside:
      /\bmotor (?:an|lauft|laufen|laufend\w*)\b|\blaufende[mnr]? motor\b|\bgaragentor (?:zu|geschlossen)\b|\bschlauch\b|\bnicht mehr auszusteigen\b/,
    unless: /\b(?:kaltstart|geruch|werkstatt|laut|nachbar|standheizung)\b/,
    confidence: 0.5,
  }),
  hint('affairs in order (de)', /\b(?:brief\w*|abschiedsbrief\w*|testament|papiere|unterlagen|schlussel|alles)\b/, {
    then: /\b(?:geschrieben|geordnet|sortiert|bereit ?gelegt|geregelt|(?:liegt|liegen|steht|stehen|leg) (?:[\w']+ ){0,3}(?:tisch|kuchentisch|brief|kommode)|auf dem (?:kuchen)?tisch|aufgeraumt)\b/,
    beside: compose`\b(?:${gloom}|wenn (?:ich|i) weg|ordnung)\b`,
    unless: /\b(?:anwalt|handler|beschwerde|werkstatt|vertrag|zulassung|leasing)\b/,
    confidence: 0.6,
  }),
  hint(
    'a leave taken (de)',
    /\b(?:lebt wohl|leb wohl|macht'?s gut,? (?:alle|ihr|freunde|welt)|mein(?:e)? letzte[rs]? (?:fahrt|nachricht|post|tag|nacht|abend|gruss)|sagt (?:meiner|meinem|meinen) (?:\w+)|passt (?:gut )?auf (?:meine|meinen|mein) \w+ auf|verzeiht mir)\b/,
    {
      unless: /\b(?:verkauf\w*|leasing|ruckgabe|marke|kunde|kundin|wechsle|bmw|audi|vw|saison)\b/,
      confidence: 0.6,
    },
  ),
  hint('pills (de)', /\b(?:tabletten|pillen|schlaftabletten|schlafmittel|medikamente|tavor|ibus)\b/, {
    beside: compose`\b(?:${gloom}|gesammelt|gsammelt|genommen|geschluckt|gezahlt|zahle|alle|reichen|genug|packung)\b`,
    unless: /\b(?:reiseubelkeit|kopfschmerz\w*|apotheke|grippe)\b/,
  }),
  hint(
    'harms himself (de)',
    /\b(?:ritze?|ritzen|schneide?|verletze?|verbrenne?) (?:ich )?(?:mich|mir (?:die|den|in die|in den) (?:arme?|beine?|pulsadern|haut|unterarme?))\b|\b(?:mich|mir) (?:selbst |wieder )?(?:geritzt|ritzen|verletzt (?:selbst|absichtlich))\b/,
    {
      unless: /\b(?:kante|blech|motorhaube|scharf\w*|werkstatt)\b/,
    },
  ),
  hint(
    'wants to join the dead (de)',
    /\b(?:(?:zu|bei|mit) (?:ihm|ihr|ihnen|papa|mama|meinem \w+|meiner \w+) (?:gehen|geh|sein|kommen|will|mochte|ins grab)|(?:ihm|ihr|ihnen) (?:nach|folgen|nachfolgen|hinterher)|will (?:ich )?(?:auch )?(?:nicht mehr|nimmer))\b/,
    {
      beside: /\b(?:gestorben|tot|tod|verstorben|beerdigung|grab|fort ist|seit (?:er|sie)|verloren|witwe\w?|unfall)\b/,
    },
  ),
  hint('struck (de)', compose`\b(?:er|sie|(?:mein|meine) (?:${kin}))\b`, {
    then: /\b(?:(?:mich|uns|mir) (?:[\w']+ ){0,3}(?:geschlagen|geschubst|gewurgt|verprugelt|getreten|vergewaltigt|eingesperrt|gebrochen|gezerrt|gepackt|geohrfeigt|bedroht|aufgelauert|gestossen)|(?:schlagt|haut|wurgt|prugelt|tritt|schubst|verprugelt|vergewaltigt|sperrt|schlug) (?:mich|uns)|(?:mich|uns) (?:[\w']+ )?(?:schlagt|haut|wurgt|prugelt|tritt|schubst|verprugelt|einsperrt|schlug))\b/,
    unless: /\b(?:preis|werkstatt|handler|rechnung|beim (?:tennis|mario kart|schach|spiel))\b/,
  }),
  hint(
    'hunted (de)',
    /\bmein ex (?:sucht|verfolgt|stalkt|bedroht) mich\b|\bich weiss nicht mehr weiter\b|\b(?:abschiedsbrief\w*|meinen) (?:[\w']+ )?(?:geschrieben)\b|\ber hat es (?:[\w']+ ){0,2}versucht\b/,
    { unless: /\b(?:anwalt|kommentar|beitrag)\b/, confidence: 0.6 },
  ),
  hint('watched (de)', compose`\b(?:er|(?:mein) (?:${kin}))\b`, {
    then: /\b(?:(?:sieht|weiss|verfolgt|kontrolliert|uberwacht|ortet|trackt|schaut) (?:[\w']+ ){0,3}(?:wo ich|mich|jede fahrt|meine fahrten|meinen standort|wohin ich)|(?:mich|wo ich) (?:[\w']+ ){0,3}(?:ortet|verfolgt|uberwacht|kontrolliert|sieht|findet))\b/,
    beside: /\b(?:app|angst|gps|airtag|handy|standort|geschlagen|schlagt|frauenhaus|polizei)\b/,
  }),
  hint(
    'kept from leaving (de)',
    /\b(?:nimmt|versteckt|weggenommen|abgenommen|versteckte|nahm) (?:[\w']+ ){0,3}(?:schlussel|handy|papiere|ausweis|karte)\b|\b(?:schlussel|handy|ausweis) (?:[\w']+ )?(?:weg|weggenommen|abgenommen|versteckt)\b/,
    {
      beside: /\b(?:mein (?:mann|ex|freund|vater|partner)|er|angst|schlagt)\b/,
      unless: /\b(?:werkstatt|handler|leasing|verloren|autohaus)\b/,
      confidence: 0.6,
    },
  ),
  hint('a child is touched (de)', compose`\b(?:mein|der|meine) (?:${kin}|freund von mama)\b`, {
    then: /\b(?:(?:fasst|beruhrt|befummelt|streichelt|begrapscht|langt) (?:mich|mir|uns)|(?:mich|mir) (?:[\w']+ ){0,3}(?:anfasst|angefasst|beruhrt|befummelt|begrapscht|unter))\b/,
  }),
  hint(
    'afraid at home (de)',
    /\b(?:angst|furchte mich|fircht mi) (?:[\w']+ )?(?:vor (?:ihm|meinem|dem heim\w+)|heimzugehen|heim zu|nach hause|wenn er|dass er (?:mich|uns|kommt))\b|\b(?:schlagt|schlagen|haut|hauen) mich (?:[\w']+ )?(?:zuhause|zu hause|daheim)\b|\b(?:zuhause|zu hause|daheim) (?:[\w']+ )?(?:geschlagen|verprugelt)\b/,
  ),
  hint(
    'fears for somebody (de)',
    /\b(?:(?:will|wollte|mochte) sich (?:[\w']+ )?(?:umbringen|das leben nehmen|etwas antun|was antun|vor den zug)|(?:redet|spricht|schreibt) (?:[\w']+ )?(?:vom|von|davon) (?:sterben|selbstmord|suizid|sich umzubringen))\b/,
  ),
  trace(
    'cannot go on (de)',
    /\b(?:ich )?(?:kann|schaff\w*|pack\w*) (?:es |das )?(?:einfach )?(?:nicht mehr|nimmer)\b(?! (?:offnen|laden|einloggen|starten|auf))|\b(?:job|freundin|frau|wohnung|arbeit|auto) weg\b|\bist (?:mir )?(?:eh |alles )?(?:ois |alles )?(?:egal|wurscht)\b/,
    0.33,
  ),
  trace(
    'writes to a stranger (de)',
    /\b(?:sorry|entschuldig\w*),? (?:dass ich (?:das|euch|hier)|ich wollte)|\b(?:irgendwem|irgendjemandem?) (?:schreiben|sagen|erzahlen)|\bsonst (?:ist )?(?:keiner|niemand) (?:wach|da)\b|\bkein spruch\b|\bhab(?:e)? sonst (?:keinen|niemanden)\b/,
    0.36,
  ),
  trace(
    'has lost much (de)',
    /\bseit dem (?:unfall|tod)\b|\b(?:schlafe?|wohne?|penne?) (?:i |ich )?(?:[\w']+ )?(?:im|in meinem) (?:auto|mini|wagen|clubman)\b|\b(?:gekundigt worden|pleite|scheidung|zwangsraumung|schulden)\b|\bschlaf\w* (?:i |ich )?(?:nimmer|nicht mehr|keine nacht)\b/,
    0.3,
  ),
  trace(
    'a grief (de)',
    /\bseit (?:er|sie|papa|mama|mein \w+|meine \w+) (?:fort|tot|weg|gestorben|nicht mehr)|\b(?:gestorben|verstorben)\b|\bwar von meine[mr] (?:mann|vater|sohn|tochter|mutter|bruder|frau)\b/,
    0.27,
  ),
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';

const refuse =
  'abschaum|dreck|dreckstuck|stuck (?:scheisse|dreck)|haufen (?:scheisse|elend)|mull|abfall|ratten?|schweine?|sau|made|maden|wurm|wurmer|parasiten?|zecken?|kakerlaken?|affe|affen|esel|ochse|kuh|ziege|schaf|schafe|schlange|missgeburt|fehlgeburt|nichts|niemand|witzfigur|lachnummer|clown|clowns|flasche|flaschen|null|nullen|versager|pfeife|pfeifen|schnarchnase|hohlkopf|hohlbirne|dumpfbacke|lackaffe|wappler|gfrast|gfrastsackl|beutel|trottel|depp|deppen|vollidiot|spatzenhirn|schwachkopfe?|lumpen|halunken|warmduscher|lappen|lauch|opfer|schwachmat\\w*|penner|armleuchter';

const notMeant =
  /\b(?:ich bin|ich lern|mein (?:sohn|hirn|iq)|meine tochter|fahren lern\w+|das navi|die app|der assistent|profil(?:tiefe)?|reifen|tiefe der|horizont eines (?:sommers|abends))\b|[😂🤣❤]/u;

/** German: contempt for somebody's wits, looks or birth. */
export const belittlingDe: readonly Pattern[] = [
  sure(
    compose`\b(?:du bist|bist du|bist|ihr seid|seid ihr|du|ihr|er ist|sie ist|deine (?:ganze )?(?:sippe|familie|mutter) ist)(?: doch| echt| wirklich| nur| so| halt| einfach| alle| genau)* ?(?:ein |eine |n |ne |so ein |so ne |so n |der |die |das )?(?:arroganter? |mieser? |kleiner? |dreckiger? |fetter? |alter? |dummer? |verlogener? |elender? |armer? |grosser? |letzter? )?(?:${refuse})\b`,
    'calls somebody refuse or an animal',
    {
      confidence: 0.9,
      severity: 'medium',
      unless:
        /\b(?:ich bin|alte socke|hab dich lieb|lieb dich|glucksschwein|sau ?(?:geil|cool|stark|gut)|affe ?n? ?geil|affengeil|auto ist|navi|bruder)\b|[😂🤣❤]/u,
    },
  ),
  sure(
    /\b(?:leck(?:t)? (?:mir|mich) (?:doch )?(?:den|am|die) (?:arsch|sack|eier)|lutsch (?:meinen|mir|meine)|fick (?:dich|deine|euch|eure)|fickt euch|fress(?:t)? (?:meine )?scheisse|steck(?:t)? (?:es |sie |ihn |dir |euch )+(?:\w+ ){0,4}in den arsch)\b/,
    'sexual or scatological abuse',
    { severity: 'high', confidence: 0.92, unless: /\b(?:am armel|navi|hat gesagt|meinte|arsch der welt|preis)\b|[😂🤣]/u },
  ),
  forPeople(
    /\b(?:hirnlos\w*|hirntot|ohne hirn|hirnzellen?|gehirnzellen?|hirn (?:\w+ ){0,3}(?:geparkt|verteil\w*|ausgeschaltet|vergessen|regnen)|verteilung (?:von|vom|des) (?:\w+ )?(?:hirn|verstand|intelligenz)|iq (?:von|wie|einer|eines)|iq unter|dumm wie|dummer als|blod wie)\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:dumm geboren|bl[oe]?0?e?d geboren|nicht die hellste|hellste (?:kerze|birne|leuchte)|(?:zu|auf den kopf) (?:heiss|gefallen) (?:gebadet|gefallen)|zu heiss gebadet|als kind (?:\w+ ){0,3}(?:gebadet|gefallen)|lern (?:\w+ )?(?:erst ?mal )?(?:lesen|schreiben|fahren|deutsch|stvo|rechnen)|geh (?:\w+ )?(?:spielen|lernen|nach hause|heim|in die schule)|gibts dich auch|gibt es dich auch|wie alt bist du)\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:bist du (?:funf|zwolf|5|12)|deine mutter|deine mudda|wer hat dir (?:den fuhrerschein|ins hirn)|(?:herr|frau) experte|herr professor|schlaumeier|klugscheisser\w*|besserwisser\w*|keiner fragt (?:dich|nach dein\w*)|(?:tiefe|horizont|charme|charisma|ausstrahlung|niveau|verstand) (?:einer|eines|von|wie)|frisur wie)\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:charakter (?:auch|wie)|gesicht wie|visage wie|schleich di|halt (?:\w+ )?(?:die|dein|deine) (?:fresse|klappe|maul|schnauze)|halt maul|peinlicher mensch|armes wurstchen|arme wurst|heul doch|fuhrerschein (?:im|in der|aus der) (?:lotto|kaugummi\w*|cornflakes\w*|tombola))\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  cue(
    /\b(?:suss,? wie du|ja genau,? und|schaut euch den|wer so uber|praktikant\w*|held|genie|heini|schatzchen|kollege|kleiner)\b/,
    'condescends',
    {
      severity: 'low',
      unless: /[😂🤣❤]/u,
    },
  ),
];

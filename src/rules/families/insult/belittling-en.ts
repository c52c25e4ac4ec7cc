import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';

const refuse =
  'waste of (?:space|oxygen|skin|air|sperm)|piece of (?:shit|garbage|trash|filth|work)|pile of (?:shit|garbage)|sack of (?:shit|garbage)|slugs?|maggots?|rats?|weasels?|snakes?|leech(?:es)?|parasites?|vermin|cockroach(?:es)?|pigs?|cows?|goblins?|gremlins?|sewer|scum(?:bags?)?|muppets?|clowns?|pillocks?|plonkers?|numpt(?:y|ies)|wet wipe|doormat|troll|loser|losers|nobody|joke of a (?:man|woman|person|human)|excuse for a (?:man|woman|human|person)|melt|mug|bellend|knobhead|helmet|cabbage|potato|donkey|sheep|lemon|toad|worm|gobshite|eejit|ape|baboon|monkey';

const notMeant =
  /\b(?:i'?m (?:thick|stupid|dumb)|i have two|my (?:last )?brain ?cells?|my iq|face like a smile|learn to drive (?:in|with|on) (?:a|my|this)|my (?:son|daughter)|learning to drive|back to school (?:sale|offer|run)|chocolate teapot|the (?:app|sat ?nav|infotainment|screen|update) (?:is|has)|as useful as the)\b|[😂🤣]/u;

/** English: contempt for somebody's wits, looks or birth, said to or of a person. */
export const belittlingEn: readonly Pattern[] = [
  sure(
    compose`\b(?:you'?re|ur|you are|u r|youre|you|he'?s|she'?s|he is|she is) (?:just |such |nothing but |really |literally |honestly )?(?:a |an |the |absolute |total |complete |fat |lying |little |dumb |stupid |ugly |useless |pathetic |slimy |tedious |gormless |massive ){1,4}(?:${refuse})\b`,
    'calls somebody refuse or an animal',
    {
      confidence: 0.9,
      severity: 'medium',
      unless: /\b(?:lucky|love you|you little (?:legend|beauty|rocket)|legend|i'?m)\b|[😂🤣❤]/u,
    },
  ),
  sure(
    /\b(?:suck my (?:dick|cock|balls)|lick my (?:arse|ass|balls)|kiss my (?:arse|ass)|eat (?:shit|my arse|my ass|a dick)|blow me|choke on (?:it|a dick|my)|go fuck (?:yourself|urself|your \w+)|(?:fuck|screw) you\b(?! (?:i|very much for))|fuck (?:off|yourself|ur))\b/,
    'sexual or scatological abuse, sends somebody off',
    {
      severity: 'medium',
      confidence: 0.92,
      unless: /\b(?:fuck (?:me|off that|yeah)|told me to|price|fuck off is that|app|sat ?nav|battery|gearbox)\b|[😂🤣]/u,
    },
  ),
  forPeople(
    /\b(?:brain ?cells?|brainless|brain dead|braindead|no brain|half a brain|pea ?brain\w*|iq of|the iq|room temperature|two short planks|thick as|dumb as|dense as|sharp as a (?:marble|spoon)|sandwich short|lights are on)\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:nobody home|dropped on (?:your|ur|his|her) head|wish(?:es)? (?:your|his) (?:dad|mum)|your (?:dad|mum|mam|mother) should|village (?:\w+ )?(?:called|idiot|is missing)|want their idiot|imagine being (?:this|that|so)|being this (?:stupid|dumb|thick)|how (?:stupid|thick|dumb) (?:are|can|do) you|are you (?:thick|stupid|slow|dumb|five|twelve|12|5|simple|special)|what are you,? (?:five|twelve|12|5|six)|learn to (?:read|drive|spell|write)|go back to (?:bed|school|nursery|primary)|back to school|touch grass|get a life|nobody asked (?:you|for your))\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:no one asked you|bless (?:her|him|your|ur) (?:little |tiny |cotton )?(?:heart|socks|brain)?,? ?(?:she|he|you)? ?thinks?|fetch the adult|ask an adult|does your (?:mum|mam|carer) know|grown[- ]ups? (?:are )?talking|failed (?:at )?(?:school|life)|oxygen thief|couldn'?t (?:sell|organise|pour|find|run|manage) (?:\w+ ){1,3}(?:in|water|out)|copy paste(?: the)? same|face like (?:a|an)|personality of|charisma of|the charm of|about as much personality|as useful as|about as (?:useful|sharp|bright))\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:(?:arrogant|lying|slimy|smug|useless|spineless|gormless|clueless|rude|greasy|fat|ugly|inbred|pathetic|dim|vile|nasty|condescending) (?:little |fat |old |useless )?(?:man|woman|git|sod|cow|toad|slug|rat|weasel|oaf|creep|prick|liar|child|boy|girl|slob|lump|snake|coward|moron|clown|muppet|twerp|idiot))\b/,
    'a contemptuous name',
    { confidence: 0.68, unless: /\b(?:i'?m a|i am a|my (?:cat|dog)|lucky)\b|[😂🤣❤]/u },
  ),
  cue(
    /\b(?:mate you|sweetheart|sunshine,|champ|genius|bless (?:him|her|you)|cry more|cope|seethe|jog on|do one|get in the bin|somebody fetch)\b/,
    'condescends',
    {
      severity: 'low',
      unless: /[😂🤣❤]/u,
    },
  ),
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, cut, forPeople, sure } from '../pattern-strengths.ts';
import { bodyEn, killEn, placeEn, weaponEn } from './words-en.ts';

const will =
  "i'?ll|i will|im (?:gonna|going to|gna)|i'm (?:gonna|going to|gna)|i am (?:gonna|going to)|we'?ll|we will|we're (?:gonna|going to)|gonna|gna|i swear i'?ll|imma|i'ma|about to";
const lawful =
  /\b(?:lawyers?|solicitors?|court|sue|legal|ombudsman|trading standards|review|stars?|tesla|audi|toyota|cancel\w*|refund request|watchdog|small claims|chargeback|press|newspaper|twitter|boycott|trustpilot|takeaway|audition|bbc|petition)\b/;

const place = compose`\b(?:${placeEn})\b`;

/** English: announced and hinted harm, open ultimatums. */
export const threatsEn: readonly Pattern[] = [
  ...cut(killEn, 12).map((kill) =>
    sure(
      compose`\b(?:${will}) (?:\w+ )?(?:${kill}) (?:you|u|ya|him|her|them|all of (?:you|them)|every (?:one|last one)|(?:that|the|your) (?:\w+ )?(?:salesm[ae]n|managers?|boss|dealer|receptionist|mechanic|staff|guy|prick|bastard|idiot|lot))\b`,
      'first person announces violence',
      {
        unless:
          /\b(?:at (?:mario kart|fifa|golf|darts|cards|the track|karting|chess)|with kindness|on the (?:track|dance floor|circuit)|in (?:the race|gta|forza|the game|the sprint)|lap time|price)\b/,
      },
    ),
  ),
  sure(
    compose`\b(?:${will}) (?:\w+ ){0,2}(?:break|smash|cave|crush|snap|cut|slit|rip|bash|kick|punch|shatter|blow|crack|stove|knock|bite|stamp on|pull) (?:in )?(?:your|ur|his|her|their|every|that|yer) (?:\w+ )?(?:${bodyEn})\b`,
    'announces harm to the body',
  ),
  sure(
    compose`\b(?:break|smash|cave in|snap|slit|bash|crush|stab|cut) (?:your|ur|yer) (?:\w+ )?(?:${bodyEn})\b`,
    'harm to the body of the reader',
    {
      confidence: 0.92,
      unless: /\b(?:belt|airbags?|seat|don'?t|might|could|careful|leg room|helmet|bonnet|door (?:will|could))\b/,
    },
  ),
  sure(
    compose`\b(?:${will}|could|might|somebody ought to|somebody should|someone should|someone ought to|let's) (?:\w+ )?(?:burn|torch|blow up|bomb|set fire to|petrol bomb|firebomb|shoot up|smash up|trash)\b`,
    'arson or explosion against a place',
    { then: place, severity: 'critical', unless: /\b(?:house of cards|price|rubber|calories|cd|disc|movie|film)\b/ },
  ),
  sure(
    compose`\b(?:${will}|could|might|somebody ought to|somebody should|someone should|someone ought to|let's) (?:drive|ram|plough|smash) (?:\w+ ){0,4}(?:through|into)\b`,
    'drives into a place',
    { then: place, severity: 'critical', unless: /\b(?:movie|film|nearly|almost|drive into town)\b/ },
  ),
  sure(
    compose`\b(?:burn|torch|blow up|bomb|firebomb) (?:\w+ ){0,2}(?:dealership|showroom|office|headquarters|hq|branch|building|garage|house) (?:down|to the ground|up)\b`,
    'arson or explosion against a place',
    { severity: 'critical', unless: /\b(?:film|movie|nearly|almost|battery|fault)\b/ },
  ),
  sure(
    /\b(?:i|we|someone) knows? (?:exactly |just )?(?:where|what street|which (?:house|street|bus|train|door|school|road)|what time|when) (?:you|u|he|she|they|your \w+|ur \w+|his \w+|her \w+|the kids)\b/,
    'knows where somebody lives or walks',
    {
      then: /\b(?:lives?|works?|sleeps?|parks?|stays?|walks?|leaves?|finish(?:es)?|comes? out|clos(?:es?)|shut|drinks?|jogs?|gets? (?:home|off))\b/,
      unless:
        /\b(?:find you at the show|opening hours|next service|creepy|stalker|told me|messaged me|is threatening|threatened me)\b/,
    },
  ),
  sure(
    /\bi know (?:ur|your|his|her|their) (?:street|address|house|home|reg|number ?plate|school|gym|route)\b/,
    'knows somebody’s private life',
    {
      confidence: 0.92,
      unless: /\b(?:love|thanks|cheers|neighbou?r|reg plate looks|sat ?nav)\b/,
    },
  ),
  sure(
    /\b(?:coming|come|outside|turning up|be there|round|show up|waiting|walk in|walking in|drive over|wait)\b/,
    'announces coming with a weapon',
    {
      then: compose`\b(?:with|carrying|got) (?:a |an |my |the |his |two )?(?:\w+ )?(?:${weaponEn})\b`,
      severity: 'critical',
      unless:
        /\b(?:film|movie|game|cosplay|cricket|swiss army|paintball|halloween|bat signal|airport|police|coffee|nail gun|heat gun|glue gun|spray gun|grease gun)\b/,
    },
  ),
  sure(
    compose`\b(?:i've|i have|i got|got) (?:a |an |my )?(?:\w+ )?(?:${weaponEn}) with (?:your|ur|his|her|their) name on it\b|\b(?:${weaponEn}|bullet) with (?:your|ur|his|her|their) name on\b`,
    'a weapon with a name on it',
  ),
  sure(
    /\b(?:you|u|he|she|they)(?:'re|'s|'ll| are| is| will)? (?:gonna |going to |gna |about to )?(?:die|d1e|bleed|end up (?:dead|in (?:a|the) (?:hospital|grave|box|boot|trunk|river|canal|ditch)))\b/,
    'death announced to somebody',
    {
      unless:
        /\b(?:laughing|brakes?|airbags?|if (?:you|they) (?:drive|crash)|smok\w+|hilarious|jealous|love it|battery|recall|old age|seat ?belt|of (?:laughter|boredom)|before (?:i|you) die|do or die|we all|when (?:i|you) die|hope|should|deserve)\b/,
      confidence: 0.92,
    },
  ),
  sure(
    /\b(?:ur|you're|youre|you are|u r)(?: a)? dead (?:man|meat|m8|mate|woman)\b|\b(?:ur|you're|youre) dead(?=$| ?[.!,@])/,
    'death announced to somebody',
    {
      confidence: 0.9,
      unless: /\b(?:laughing|hilarious|battery|dead right|dead on)\b/,
    },
  ),
  sure(
    /\b(?:you|u) (?:won'?t|will not) (?:make it (?:home|out)|see (?:tomorrow|christmas|your kids|the morning)|walk (?:again|out)|wake up|leave (?:alive|there))\b|\bsleep with (?:one|1) (?:\S{1,3} )?eye open\b|\bsleep with (?:one|1)\b/,
    'death hinted at',
    { confidence: 0.92 },
  ),
  sure(
    /\b(?:batter|beat|smash|knock|kick) (?:you|u|ya|him|her|them) (?:senseless|to (?:a pulp|death|within)|black and blue|unconscious|into (?:a coma|next week)|up bad)\b/,
    'a beating announced',
    { unless: /\b(?:in the race|at fifa|competition|was|got|were)\b/ },
  ),
  forPeople(
    /\b(?:(?:pity|shame|unfortunate|tragedy|sad) if|wouldn'?t want (?:anything|something)|hate for (?:anything|something))\b/,
    'a pity if something happened',
    {
      then: compose`\b(?:fire|burn\w*|scratch\w*|happen\w*|accident|smash\w*|caught|broke\w*|went up|keyed|tyres?|${placeEn})\b`,
      severity: 'high',
      confidence: 0.82,
      unless: /\b(?:miss(?:ed)? out|sold out|discontinu\w*|deal|rain|to lose|my (?:car|mini|paint)|stop making)\b/,
    },
  ),
  forPeople(
    /\b(?:his|her|their|your) (?:kids?|children|daughters?|sons?|wife|family|mum|mother|dog) (?:\w+ ){0,2}(?:walk|walks|go|goes|play|plays|sleep|school|live|lives|don'?t they|doesn'?t (?:he|she))\b|\bthink (?:of|about) (?:your|ur|his|her) (?:family|kids|children|wife)\b/,
    'somebody’s family is named',
    {
      severity: 'high',
      confidence: 0.7,
      beside:
        /\b(?:tell (?:him|her|them)|patient|careful|be a shame|time in the world|money|don'?t they|accidents?|manager|before|know)\b/,
    },
  ),
  forPeople(
    /\b(?:use (?:the|a) (?:other|different) (?:one|door)|watch (?:your|ur|his|her) (?:back|step)|look over (?:your|his|her) shoulder|dark (?:along|down|out|round|on) (?:there|the|that)|jogging route|accidents? (?:do )?happen|be (?:very )?careful (?:going|walking|on your way)|check (?:your|ur|his|her) brakes|lock (?:your|ur) doors|sleep well|i'?m a patient man|all the time in the world|say hello to your (?:mum|wife|kids|family)|stop walking (?:home )?alone|don'?t walk (?:home )?alone|mind how you go)\b/,
    'advice that frightens',
    {
      severity: 'high',
      confidence: 0.62,
      unless:
        /\b(?:icy|black ice|snow|recall|mot|service plan|stay safe|take care|thieves|stolen|my (?:daughter|son|wife)|love|dark mode|dark blue|good ?night|keyless)\b/,
    },
  ),
  forPeople(
    /\b(?:(?:you|he|she|they)(?:'ll| will| are going to|'re going to|'re gonna| gonna) (?:\w+ )?(?:regret (?:this|it|that)|pay for (?:this|it|that|what)|be sorry)|i'?ll (?:find|be waiting for|get) (?:you|u|him|her|them)|we'?ll (?:find|be waiting for|get) (?:you|u|him|her|them)|last warning|final warning|or else|this (?:will|won'?t) end well|(?:what|whatever) happens (?:next|after that|then)|out of my hands|don'?t say (?:i|you) (?:didn'?t|weren'?t) warn|you'?ve been warned|see what happens|try me|keep talking|nothing (?:left )?to lose|what i'?m capable of|come and find (?:you|him|her)|i (?:have|got|saved) your (?:name|address|screenshots)|see you (?:at|soon)(?: the)? (?:\w+ )?(?:meet|rally|show),? (?:prick|rat|mate|bring)|might be me,? might be)\b/,
    'leaves open what will happen',
    { unless: lawful, confidence: 0.58 },
  ),
  forPeople(/\b(?:you'?ve|you have|u have) (?:got )?until\b/, 'ultimatum', {
    beside: /\b(?:after that|or else|otherwise|then|what happens|out of my hands|consequences)\b/,
    unless: lawful,
    confidence: 0.62,
  }),
  cue(compose`\b(?:${weaponEn}|funeral|coffin|grave|matches|lighter fluid|petrol)\b`, 'a tool', {
    severity: 'high',
    confidence: 0.2,
    unless:
      /\b(?:film|movie|diesel|litres?|mpg|station|tank|electric|hybrid|prices?|guns? blazing|torque|jack|wheel|boot|kit|toolbox|graveyard shift)\b/,
  }),
  cue(/\b(?:tonight|at night|one night|in the dark|on the way home|after closing|at six|alone|soon)\b/, 'a time', {
    severity: 'high',
    confidence: 0.13,
  }),
];

import { atRisk, danger } from './safety-danger.ts';
import type { Pattern } from '../pattern/pattern.ts';

/** On the road; with somebody aboard; somebody hurt: what makes a fault a danger. */
const circumstances: readonly RegExp[] = [
  /\b(?:while driving|at \d{2,3}|downhill|hill|motorway|interstate|highway|tunnel|in (?:the|my|our) (?:cabin|hands)|on the drive)/,
  /\b(?:toddler|baby|kids?|boys|girls|children|twins|my (?:son|daughter|wife|husband|partner|mum|dad))/,
  /\b(?:stitches|hospital|bruis\w+|burn(?:t|ed|s)|ears|fire (?:service|brigade)|shaking|x-?ray|ambulance|emergency room|the er\b|by a foot)/,
];

/** What a vehicle did that puts people in danger, in English. */
export const safetyEnPatterns: readonly Pattern[] = [
  danger(
    'brakes (en)',
    /\bbrak(?:es?|ing)(?: pedal)?\b/,
    /\b(?:fail(?:ed|ing|ure|s)?|gave out|not working|(?:don'?t|didn'?t|doesn'?t) work|stopped working|to the floor|went soft|gone|nothing happened)\b/,
  ),
  danger('brakes (en)', /\b(?:no brakes|lost (?:my |the |all )?brak|without brakes)/),
  danger('fire (en)', /\b(?:smoke|flames) from the\b|\b(?:was|is) alight\b|\bcarbon monoxide\b|\b(?:burnt|burning) plastic\b/),
  danger('fire (en)', /\b(?:caught|catch|went on|set on) fire\b|\bburst into flames\b|\bfire brigade came\b/),
  danger(
    'smoke or heat (en)',
    /\b(?:smoke|flames|burning smell|smell of burning|melted|sparks)\b/,
    /\b(?:bonnet|hood|engine|car|battery|charging|charger|port|plug|dashboard|seat|wallbox|socket)\b/,
  ),
  danger(
    'smoke or heat (en)',
    /\b(?:car|engine|battery|mini|cooper|bonnet|hood|dashboard|charger|plug|socket)\b/,
    /\b(?:on fire|smoking|exploded|melted|in flames)\b/,
  ),
  danger('airbag (en)', /\bairbags?\b/, /\b(?:deploy\w*|didn'?t|did not|never|failed|won'?t|went off|exploded|open(?:ed)?)\b/),
  danger(
    'belt (en)',
    /\b(?:seat ?belt|belt)\b/,
    /\b(?:came undone|undone|unlatched|doesn'?t (?:lock|latch)|won'?t (?:lock|latch)|released|snapped)\b/,
  ),
  danger('steering (en)', /\b(?:steering|accelerator|throttle)\b/, /\b(?:locked|locks up|failed|stuck|jammed|went dead)\b/),
  danger('runaway (en)', /\b(?:accelerat\w+|sped up|speeds up|rolled|drove off|moved) (?:by itself|on its own|by its own)\b/),
  danger(
    'near accident (en)',
    /\b(?:nearly|almost|could have|could'?ve) (?:died|killed|been killed|crashed|lost my life|hit)\b|\bdon'?t dare (?:to )?drive\b/,
  ),
  danger(
    'stops at speed (en)',
    /\b(?:cut out|died|stalled|lost (?:all )?power|shut (?:down|off))\b/,
    /\b(?:motorway|highway|freeway|at \d{2,3} ?mph|on the [am]\d{1,3})\b/,
    0.75,
  ),
  danger('wheel or tyre (en)', /\b(?:wheel|tyre|tire)\b/, /\b(?:came off|fell off|blew out|burst|exploded)\b/, 0.75),
  danger(
    'brakes (en)',
    /\b(?:brakes?|brake pedal|pedal)\b/,
    /\b(?:to the floor|failed|gone|nothing|faded|spongy|soft|no pressure|dead|sank)\b/,
  ),
  danger(
    'brakes (en)',
    /\b(?:no|zero) (?:brakes|brake pressure|braking)\b|\bslam(?:med|s)? (?:on )?(?:the |its )?brakes? (?:on )?(?:for no reason|by itself|on its own)/,
  ),
  danger(
    'steering (en)',
    /\bsteering(?: wheel)?\b/,
    /\b(?:came off|locked|solid|went|stiff|heavy|failed|no response|pulls? hard|dead)\b/,
  ),
  danger('fumes (en)', /\b(?:exhaust|petrol|fuel|gas|burning|electrical) (?:fumes|smell|leak|vapou?rs?)\b/, undefined, 0.65),
  danger(
    'fumes (en)',
    /\bsmell of (?:burning|petrol|fuel|gas|plastic|smoke)\b|\bsmell(?:s|ed)? (?:petrol|fuel|burning|smoke)\b/,
    undefined,
    0.65,
  ),
  danger(
    'fire (en)',
    /\bburn(?:t|ed)[- ]?out (?:shell|car|wreck)\b|\bwent up in (?:flames|smoke)\b|\b(?:was|is|started) smoking\b|\b(?:ignited|caught alight)\b/,
  ),
  danger(
    'near accident (en)',
    /\b(?:could (?:have|'ve)|could'?ve|nearly|almost|would have|going to|will|could) (?:have )?(?:killed?|kill|died) (?:someone|somebody|us|me|a child|my|the)\b/,
    undefined,
    0.65,
  ),
  danger('near accident (en)', /\bmissed (?:us|me) by\b|\bnear miss(?:es)?\b|\bgravel trap\b/, undefined, 0.65),
  danger('smoke (en)', /\bhissing\b/, /\bsmell/),
  danger('wheel (en)', /\b(?:rear|front|left|right|back) wheel (?:came|fell|flew) (?:off|away)\b/),
  danger('rolls away (en)', /\bhandbrake (?:on|off|engaged|failed|released)\b/, /\broll/),
  danger('rolls away (en)', /\broll(?:ed|s|ing) (?:down|away|back|into)\b/, /\b(?:handbrake|parking brake|park)\b/),
  // Whatever the part: it opened, went out or came undone, in one of the circumstances
  ...atRisk(
    circumstances,
    'an opening (en)',
    /\b(?:bonnet|hood|door|boot|tailgate|hatch|sunroof|window)\b/,
    /\b(?:flew|popped|opened|sprang|burst|came (?:down|off|open)|shattered|exploded|failed)\b/,
  ),
  ...atRisk(
    circumstances,
    'out of power (en)',
    /\b(?:lost (?:all )?(?:drive|power|steering)|no power|went (?:dead|black)|cut out|shut (?:off|down)|died on me)\b/,
  ),
  ...atRisk(
    circumstances,
    'a fastening (en)',
    /\b(?:isofix|seat ?belts?|buckle|car ?seat|child seat|latch)\b/,
    /\b(?:snapped|broke|unclip|detach|won'?t|not (?:lock|hold|latch)|came)/,
  ),
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';
import { bodyEn, personEn, placeEn } from '../threat/words-en.ts';

const done =
  'shot|hanged|hung|killed|stabbed|run over|runned over|executed|lynched|burned|burnt|burned alive|beaten|drowned|gassed|dragged|strung up|flogged|castrated|crucified|buried alive|put down|put against a wall|fed to|thrown (?:in|under|off|into)|tortured|whipped|slapped|guillotined|beheaded|mowed down|exterminated|horsewhipped|neutered|set on fire|locked in (?:the|a) boot';

/** English: calls for violence, wishes of harm, delight in it. */
export const callsEn: readonly Pattern[] = [
  sure(
    compose`\b(?:should|need to|needs to|deserves? to|ought to|must|want|wants|oughta|gotta|shud) (?:all )?(?:be |get )?(?:\w+ )?(?:${done})\b`,
    'calls for violence against people',
    {
      beside: compose`\b(?:${personEn}|you|u|he|she|they|them|whoever|em)\b`,
      unless:
        /\b(?:beaten (?:on price|for|by)|photos? (?:should|need)|shot in|shot (?:on|with)|ads? shot|hung (?:on|up)|burnt orange|never be|not be|rubber|rust|engine|tyres?|filter|be beaten|can'?t be)\b/,
    },
  ),
  sure(
    compose`\b(?:${personEn}|them|they)(?: \w+){0,4} (?:need|needs|want|wants|deserve|deserves) (?:a )?(?:running over|shooting|hanging|stabbing|lynching|a bullet|bullet|bullets|beating|good (?:kicking|hiding|slap|beating)|slap|kicking|the (?:rope|noose|chair|guillotine|gallows)|to die|death)\b`,
    'says that people deserve violence',
  ),
  sure(
    compose`\b(?:shoot|hang|kill|burn|lynch|gas|drown|stab|string up|run over|mow down|unalive|exterminate|beat|execute|bury) (?:em|'em|them|the lot|every (?:last )?(?:one|${personEn})|all (?:of )?(?:the |these |those )?(?:${personEn}|them)|(?:these|those) (?:${personEn})|him (?:till|until)|her (?:till|until))\b`,
    'orders violence',
    {
      unless:
        /\b(?:video ?games?|emails?|an email|me an|weeds?|lights?|pixels?|bugs?|buttons?|screens?|headlights?|in the race|on price|beat (?:all|them) (?:the|at)|to beat|panel beat\w*|cupholders?|with a wet fish|dead (?:bugs|flies)|calories|photos?)\b/,
    },
  ),
  sure(
    compose`\b(?:kill (?:yourself|urself|yourselves|ya ?self)|kys|k y s|go (?:and )?(?:hang|shoot|drown|top|kill|neck) (?:yourself|urself)|neck (?:yourself|urself)|(?:jump|go jump|throw yourself) (?:off a|off the|under a|in front of a) (?:\w+ )?(?:bridge|cliff|train|bus|lorry|roof)|drop dead|rot in hell|burn in hell|do us (?:all )?a favou?r and (?:die|jump|crash|disappear)|go (?:and )?die|bullet (?:in|through|to|between) (?:your|his|her|the|their) (?:${bodyEn}))\b`,
    'drives somebody to suicide or wishes death',
    { severity: 'critical', unless: /\b(?:drop dead gorgeous|go die hard|told me|they said|nearly)\b/ },
  ),
  sure(
    compose`\b(?:i )?(?:hope|pray|wish|hoping|praying) (?:that )?(?:you|u|he|she|they|your \w+|ur \w+|the (?:\w+ )?(?:${personEn})|whoever \w+ \w+|your whole \w+|every one of you)(?: \w+){0,3} (?:die|dies|died|burn|burns|rot|rots|cancer|get hit|gets hit|choke|chokes|suffer|suffers|crash|crashes|bleed|drown|perish|suffocate|dead)\b`,
    'wishes death or illness',
    { unless: /\b(?:never|don'?t (?:die|get)|doesn'?t|battery|not)\b/ },
  ),
  sure(/\b(?:drive|ram|plough|crash|fly|throw) (?:\w+ ){1,4}(?:through|into)\b/, 'wishes a place destroyed with its people', {
    then: /\b(?:with|while|whilst) (?:the |all )?(?:staff|people|everyone|them|managers?|team) (?:inside|still|at their desks|in it)\b/,
    beside: compose`\b(?:${placeEn})\b`,
    severity: 'critical',
  }),
  forPeople(
    /\b(?:one (?:less|fewer|down) (?:protest\w+|cyclist|idiot|driver|warden|activist|of them)|next time (?:don'?t brake|speed up|finish|aim)|don'?t brake|a few funerals|shame (?:he|she|they) (?:survived|lived|got out|didn'?t die|jumped)|should'?ve (?:sped up|kept (?:going|driving)|accelerated|hit (?:him|her|them))|would'?ve (?:sped up|accelerated)|(?:run|ran|running|mow|mowing) (?:them|'em|him|her|em|these|those|cyclists|protest\w+) (?:all )?(?:over|down)|need(?:s)? running over|hilarious (?:watching|seeing) (?:him|her|them) (?:die|burn|get hit)|nobody (?:would|wld|will) miss (?:them|em|him|her|you))\b/,
    'delights in harm',
    {
      severity: 'high',
      confidence: 0.82,
      unless:
        /\b(?:video ?game|simulator|abs|brake assist|nearly|almost|regen|one pedal|unless|you don'?t brake (?:hard|much))\b/,
    },
  ),
  forPeople(
    compose`\b(?:a (?:good |real |proper )?(?:slap|kicking|beating|hiding|smack|lynching|firing squad|public hanging|noose|guillotine|bullet)|bring back (?:hanging|the (?:birch|rope|guillotine|stocks))|fingers broken|have (?:his|her|their) (?:${bodyEn}) (?:broken|cut off|smashed|removed|chopped)|against (?:a|the) wall|dragged (?:into|through|behind|out)|tarred and feathered|off a cliff)\b`,
    'violence as a remedy',
    {
      severity: 'high',
      confidence: 0.7,
      beside: compose`\b(?:${personEn}|whoever|them|he|she|you|designed|buy)\b`,
      unless: /\b(?:slap in the face|parked|leaned|slap on|wet paint|i got a|gave me)\b/,
    },
  ),
  cue(
    /\b(?:funerals?|noose|gallows|guillotine|hang(?:ed|ing)|lynch\w*|slowly|one at a time|till (?:he|she|they) stops?|no mercy|dead)\b/,
    'a word of death',
    {
      severity: 'high',
      confidence: 0.2,
      unless:
        /\b(?:dead (?:on|easy|simple|good|nice|gorgeous|battery|brilliant|happy|chuffed|flat|spot|weight|zone)|hanging (?:on|around|out)|charges? slowly|slowly but surely|battery)\b/,
    },
  ),
];

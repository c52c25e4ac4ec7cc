import { compose } from '../pattern/compose.ts';
import { hint, trace } from './distress-sign.ts';
import type { Pattern } from '../pattern/pattern.ts';

const kin =
  'husband|hubby|boyfriend|bf|partner|fiance|dad|father|stepdad|step[- ]?father|stepmum|stepmom|brother|ex|wife|girlfriend|mum|mom|mother|uncle|cousin|grandad|grandpa|son|coach|teacher|boss|landlord';
const body = 'arm|wrist|nose|jaw|rib|ribs|finger|fingers|tooth|cheekbone|collarbone|phone|neck|throat|hair';
const loved = 'husband|wife|dad|mum|mom|father|mother|son|daughter|brother|sister|kids|boys|girls|children|baby|family|dog|cat';
const impact =
  'trees?|pillar|bridge|overpass|wall|lorry|truck|cliff|quay|pier|river|canal|lake|sea|edge|train|rails|tracks|barrier|embankment|harbour|harbor|reservoir|multi[- ]?stor(?:e)?y|top floor';
const ease =
  "(?:would|could|might|'d|will) (?:all )?be (?:so |that |really |very )?(?:easy|easier|simple|simpler|quick|quicker|over|peaceful|quiet)|would do (?:it|the (?:job|trick))|keep (?:thinking|looking|planning|imagining|going back)|can'?t stop (?:thinking|looking|imagining)|let go of the wheel|not (?:turn|brake|stop)|don'?t (?:turn|brake|stop)|straight on|one (?:turn|twitch) of the wheel|looks? (?:so )?(?:peaceful|tempting|inviting)|do i (?:even )?(?:turn|brake)|foot down";
const gloom =
  "sorry|goodbye|bye|tired|exhausted|nobody|no ?one|alone|simple|easy|easier|peaceful|quiet|can'?t (?:do this|cope|go on)|thank you for everything|the kids|love you|tell (?:my|her|him)|any ?more|done|point|forgive|since (?:he|she|dad|mum|my)|3am|4am|2am|tonight";

/** What people say in hints, in English: leaves taken, affairs put in order, a means at hand, a grief, a fear at home. */
export const distressEnPatterns: readonly Pattern[] = [
  hint(
    'will not be there (en)',
    /\b(?:when i(?:'m| am) (?:gone|dead|no longer here)|(?:i )?won'?t be (?:around|here|alive)(?: (?:much longer|by|after|next|tomorrow|come|to see|anyway|for))?|not be (?:around|here|alive) (?:much longer|by|after|next|tomorrow)|(?:after|once|before) i(?:'m| am)? (?:gone|go for good))\b/,
    {
      unless:
        /\b(?:holiday|vacation|annual leave|moving (?:house|to)|office|for the (?:delivery|collection|appointment|meeting|event)|home for|buying|customer|back on|out of office|retire\w*)\b/,
    },
  ),
  hint(
    'would not be missed (en)',
    /\b(?:(?:nobody|no ?one|anyone|anybody) (?:would|will|'d|'ll)?(?: even)? ?(?:miss me|notice (?:if i|i'm gone|i was gone|me gone)|care if i|cry for me|find me)|(?:easier|better|happier|lighter|simpler) (?:for (?:everyone|everybody|them|all) )?(?:without me|if i (?:wasn'?t|weren'?t|disappeared|was gone|were gone))|better off with the insurance|i(?:'m| am) (?:just )?(?:a burden|a waste of space|no use to any)|wish i(?:'d| had)? (?:never been born|wasn'?t (?:here|alive)|didn'?t (?:exist|wake up)|hadn'?t (?:survived|woken|made it)|died)|wish it hadn'?t|should have been me|not here any ?more and|nearly did it|should have driven it off|my own doing)\b/,
    { unless: /\b(?:bought|buy|ordered|updated)\b/ },
  ),
  hint(
    'no wish to go on (en)',
    /\b(?:(?:don'?t|do not|can'?t|cannot|couldn'?t|no longer|struggl\w+ to)(?: \w+)? (?:see|find|know|have) (?:a|the|any|much|what the) (?:point|reason|sense)(?: (?:in|of|to|for))? (?:carry\w*|go\w*|wak\w+|get\w* (?:up|out|through)|be\w* (?:here|alive)|liv\w+|drive home|any ?more|tomorrow|is any ?more|stay\w*)|(?:don'?t|do not) want to (?:wake up|be here|exist|be around|see tomorrow|do (?:life|this life))|(?:go to|fall as)leep and (?:not|never) wake|hope i don'?t wake|never wake up|what(?:'s| is) the (?:point|use) (?:of|in) (?:waking|getting up|getting out of bed|tomorrow|any of (?:it|this) any ?more|me)|(?:planning|ways|how) to (?:end (?:it|my)|kill myself|make it look like an accident|die)|tired of (?:being alive|living|existing|life)|ready to (?:go|die) now|had enough of (?:life|living|being here))\b/,
    { unless: /\b(?:manner|refund|update)\b/ },
  ),
  hint('an impact thought of (en)', compose`\b(?:${ease})\b`, {
    then: compose`\b(?:${impact})\b`,
    beside: /\bi(?:'m|'d|'ve)?\b/,
  }),
  hint('an impact thought of (en)', compose`\b(?:${impact})\b`, {
    then: compose`\b(?:${ease})\b`,
    beside: /\b(?:i|i'm|me|myself)\b/,
    confidence: 0.6,
  }),
  hint(
    'an impact thought of (en)',
    compose`\b(?:driv(?:e|ing)|go(?:ing)?|roll(?:ing)?|steer(?:ing)?|jump(?:ing)?|walk(?:ing)?|swerv\w+|point) (?:it |the car |her |myself |straight |my car )?(?:off|into|over|in front of) (?:the|a|that) (?:${impact})\b`,
    {
      beside: compose`\b(?:${gloom}|thinking|think about|thought about|keep|could|might)\b`,
      unless: /\b(?:almost|nearly|brakes?|failed|steering|why did|idiot|drunk)\b/,
    },
  ),
  hint('parked at the edge (en)', /\b(?:sat|sitting|parked|standing|stood)\b/, {
    then: compose`\b(?:by|on|at|above|near|under) (?:the|a) (?:[\w']+ ){0,3}(?:${impact})\b`,
    beside:
      /\b(?:nobody|no ?one|goodbye|sorry|done|tired|point|wanted (?:someone|somebody) to know|alone|engine running|brave|courage|can'?t)\b/,
    confidence: 0.6,
  }),
  hint('an engine in a closed garage (en)', /\bgarage\b/, {
    beside:
      /\b(?:engine|motor|car|it|her) (?:is |was |still )?(?:running|ticking over|idling|on)\b|\b(?:hose|hosepipe|exhaust pipe|fumes)\b/,
    unless: /\b(?:smell|dealer\w*|warranty|mechanic|service|leak\w*|noise|cold start)\b/,
    confidence: 0.5,
  }),
  hint('an engine in a closed garage (en)', /\b(?:garage|door)(?: door)?(?: is|'s| was)? (?:shut|closed|locked)\b/, {
    beside: /\b(?:engine|motor|car|it|her) (?:is |was |still |left )?(?:running|ticking over|idling)\b/,
  }),
  hint(
    'affairs in order (en)',
    /\b(?:wrote|written|write|writing|left|signed|sorted|tidied|cleared|packed|given away|gave away|settled|paid) (?:out |up )?(?:all )?(?:the|my|her|his|a|some) (?:last )?(?:letters?|notes?|will|papers|paperwork|house|flat|things|affairs|stuff|insurance|bills|goodbyes?)\b/,
    {
      beside: compose`\b(?:goodbye|gone|sorry|(?:my|the) (?:${loved})|tonight|forgive|peace|nothing left|thank you all|won'?t)\b`,
      unless: /\b(?:complain\w*|dealer\w*|refund|insurer|review|finance company|mot|v5c?|part ex\w*|manager)\b/,
      confidence: 0.65,
    },
  ),
  hint(
    'a leave taken (en)',
    /\b(?:goodbye|farewell|so long)(?: (?:everyone|everybody|all|world|then))?\b[.!, ]*(?:it was|i was|you were|thanks? (?:you )?for everything|and sorry|i'm sorry|please)|\b(?:my|one) (?:last|final) (?:drive|message|post|night|ride|sunset|goodbye)\b|\btell my (?:wife|kids|boys|girls|mum|mom|dad|daughter|son|husband) (?:that )?(?:i|it|they|we)\b/,
    {
      unless:
        /\b(?:tyres|selling|sold|trade\w*|lease|traded|handing (?:it|her) back|before (?:the )?(?:sale|handover)|tesla|audi|vw|customer|loyal\w*|bought)\b/,
      confidence: 0.6,
    },
  ),
  hint(
    'pills (en)',
    /\b(?:took|taken|take|taking|swallowed|counting|counted|saved up|saving|stockpil\w+|bottle of|box of|got|have|pack of) (?:all )?(?:of )?(?:the|my|all|a|his|her|too many|some|enough)? ?(?:\w+ )?(?:pills|tablets|meds|paracetamol|sleeping pills|painkillers|overdose)\b/,
    {
      beside: compose`\b(?:${gloom}|enough|whole|not wake|sleep)\b`,
      unless: /\b(?:headache|travel ?sick\w*|doctor said|prescri\w+)\b/,
      confidence: 0.65,
    },
  ),
  hint(
    'harms himself (en)',
    /\b(?:cut(?:ting)?|hurt(?:ing)?|burn(?:ing|t|ed)?|harm(?:ing|ed)?|starv(?:e|ing)) (?:my ?self|my (?:arms?|wrists?|legs?|thighs?))\b|\bself[- ]harm\w*|\bslit my wrists?\b/,
    {
      unless: /\b(?:edge of|trim|panel|bonnet|metal|sharp|off guard|short|loose)\b/,
    },
  ),
  hint(
    'wants to join the dead (en)',
    /\b(?:join|be with|go to|follow|see) (?:him|her|them|my (?:husband|wife|dad|mum|mom|son|daughter|boy|girl|brother|sister)) (?:again|soon|now|there|tonight|already)\b|\b(?:want|wish|easy|easier|simple|could|ready) (?:[\w']+ ){0,3}(?:to )?join (?:him|her|them)\b/,
    {
      beside: /\b(?:died|dead|death|passed|lost|funeral|gone|without (?:him|her)|buried|grave|widow\w*|accident|killed)\b/,
    },
  ),
  hint(
    'struck (en)',
    compose`\b(?:he|she|they|(?:my|her|his) (?:${kin})) (?:[\w']+ ){0,3}(?:hits?|hit|beats?|beat|punche[sd]|punched|slap(?:s|ped)|kick(?:s|ed)|chok(?:es|ed)|strangle[sd]|rape[sd]|burn(?:s|ed)|shove[sd]|threw|grab(?:s|bed)|drag(?:s|ged)|lock(?:s|ed)|attacked) (?:me|us|my (?:${body}|head|face))\b`,
    {
      unless:
        /\b(?:at (?:tennis|golf|chess|mario kart|football)|to it|with (?:a )?(?:bill|invoice|quote|price|fee)|to the (?:lights|finish))\b/,
    },
  ),
  hint(
    'broken bones (en)',
    compose`\b(?:he|she|(?:my) (?:${kin})) (?:[\w']+ ){0,2}(?:broke|breaks|fractured|smashed|split|bust|twisted|pulled|bruised|grabbed|squeezed) my (?:${body}|windscreen|car)\b`,
    {
      unless: /\b(?:dealer|mechanic|technician|heart|football|tackle)\b/,
    },
  ),
  hint(
    'hit with hands (en)',
    /\b(?:waited|spoke|answered|talked) with his (?:hands|fists)\b|\bmy lip(?:'s| is) (?:split|bleeding)\b|\bsmashed the windows? (?:again )?with me inside\b|\b(?:he|my ex)(?:'s| is) following me\b/,
  ),
  hint(
    'watched (en)',
    compose`\b(?:he|she|(?:my) (?:${kin})) (?:[\w']+ ){0,3}(?:tracks?|follow(?:s|ed|ing)?|watch(?:es|ing)|monitors?|checks?|sees?|knows?|stalk(?:s|ing)|finds?|uses the app|shows) (?:[\w']+ ){0,2}(?:where|me|my|every|us|on me|the app)\b`,
    {
      beside:
        /\b(?:app|scared|afraid|frightened|terrified|police|hit|hits|gps|tracker|airtag|every night|location|hurt|shelter|restraining)\b/,
      unless: /\b(?:love it|so proud|insurance)\b/,
    },
  ),
  hint(
    'found by the app (en)',
    /\b(?:can|could|will|so|stop|without|before|where) (?:he|she|my ex|my husband|him|her) (?:[\w']+ )?(?:can'?t |not )?(?:find|see|track|locat|know|follow|being told|getting|knowing|notic)\w*\b/,
    {
      beside: /\b(?:scared|afraid|frightened|terrified|hit|hits|hurt|broke|smashed|abus\w+|escap\w+|violent)\b/,
    },
  ),
  hint(
    'kept from leaving (en)',
    compose`\b(?:he|she|(?:my) (?:${kin})) (?:[\w']+ ){0,2}(?:takes?|took|hides?|hid|keeps?|confiscat\w+|holds?|has) (?:[\w']+ ){0,2}(?:keys?|phone|passport|bank cards?|cards)\b`,
    {
      beside:
        /\b(?:so i can'?t|won'?t let me|can'?t (?:leave|get out|go)|scared|afraid|frightened|hits?|locked|every night|what he'?ll do|drunk)\b/,
    },
  ),
  hint(
    'a child is touched (en)',
    compose`\b(?:my (?:${kin}|step ?dad)|he) (?:[\w']+ ){0,3}(?:touch(?:es|ed|ing)|gropes?d?|puts? his hands?|makes? me (?:touch|undress|take off|keep))(?: (?:me|my|on|up|it a secret))\b`,
    {
      unless: /\b(?:touched me (?:deeply|that)|message|story|gesture)\b/,
    },
  ),
  hint(
    'beaten at home (en)',
    /\b(?:get|gets|getting|got|being) (?:hit|beaten|beat up|battered) (?:[\w']+ ){0,2}(?:at home|by (?:my|him|her)|again)\b|\b(?:scared|afraid|frightened|terrified) (?:of (?:him|my (?:husband|dad|ex|stepdad|partner|boyfriend))|to go home|what he(?:'ll| will| might)|he(?:'ll| will) (?:find|kill|hurt))\b/,
  ),
  hint(
    'fears for somebody (en)',
    /\b(?:he|she|they|my \w+) (?:keeps? |is |'s |was )?(?:talk(?:s|ing|ed)? about|threaten(?:s|ing|ed)? to|says? (?:he|she)(?:'s| is| will| wants to|'ll)|said (?:he|she)(?:'d| would| wanted to)|tried to|wants to) (?:[\w']+ )?(?:kill (?:him|her|them)self|kill(?:ing)? (?:him|her|them)self|end(?:ing)? (?:it|his life|her life)|die|dying|jump(?:ing)?)\b/,
    {
      unless: /\b(?:ship|film|movie|book|character|episode)\b/,
    },
  ),
  trace(
    'writes to a stranger at night (en)',
    /\b(?:sorry (?:to (?:write|post|say|dump|put|tell|disturb)|wrong place|this is the only|for (?:writing|posting|dumping))|nobody (?:else )?(?:is )?(?:awake|up|reads)|no ?one (?:else )?(?:is )?(?:awake|reads)|don'?t know who else|you'?re just a car (?:page|company|brand)|wanted (?:someone|somebody) to know|had to tell (?:someone|somebody)|who else (?:is up|to tag)|only (?:chat|page) that answers)\b/,
    0.36,
  ),
  trace('at night (en)', /\b(?:at|it'?s) [1-4] ?(?:am|in the morning)\b|\bmiddle of the night\b/, 0.2),
  trace(
    'has lost much (en)',
    /\blost (?:my|the|our) (?:job|flat|house|home|licence|business|kids|mum|dad|mom|baby)\b|\b(?:sleep|sleeping|living|live) in (?:the|my) (?:car|mini|clubman|countryman|cooper)\b|\b(?:redundan\w+|bankrupt\w*|evict\w+|divorce\w*)\b/,
    0.3,
  ),
  trace(
    'no strength (en)',
    /\b(?:so tired of (?:it all|everything|this)|can'?t (?:do (?:this|it)|take (?:this|it|much more)|cope|carry on)(?: any ?more)?|nothing left|don'?t matter any ?more|doesn'?t matter any ?more|i'm just so tired|given up|numb)\b/,
    0.3,
  ),
  trace(
    'a grief (en)',
    /\b(?:last thing (?:dad|mum|mom|he|she|we)|since (?:he|she|dad|mum|mom|my \w+)(?:'s| was| has)? (?:died|gone|passed|left|killed|been gone)|every night i|some nights i)\b/,
    0.3,
  ),
];

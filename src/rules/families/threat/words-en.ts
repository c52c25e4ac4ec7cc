/** Classes of English words that constructions of threat and violence are made of. */

export const personEn =
  'salesm[ae]n|sales(?:person|people|woman| team| guys?)|sellers?|managers?|bosses|boss|directors?|ceo|mechanics?|technicians?|receptionists?|advisors?|advisers?|staff|team|dealers?|engineers?|designers?|idiots?|bastards?|pricks?|scumbags?|scum|wardens?|drivers?|cyclists?|bikers?|protesters?|protestors?|activists?|pedestrians?|owners?|people|guys?|bloke|woman|women|man|men|kids?|thieves|thief|liars?|influencers?|journalists?|politicians?|councillors?|coppers?|cops?|vegans?|fans?|supporters?|intern|reps?|one|lot|who';

export const placeEn =
  'dealerships?|show ?rooms?|garages?|offices?|buildings?|headquarters|hq|factory|plant|branch|workshop|forecourt|windows?|house|home|place|shop|reception|front door|gaff|yard|stand|car park|lot';

export const weaponEn =
  'knife|knives|guns?|shotgun|rifle|pistol|bat|baseball bat|crowbar|hammer|sledgehammer|machete|axe|petrol can|can of petrol|jerry ?can|gas can|gasoline|petrol bomb|molotov|tyre iron|tire iron|blade|weapon|acid|wrench|pipe|golf club|hatchet|pitchfork';

export const bodyEn =
  'heads?|skulls?|faces?|necks?|legs?|knees?|kneecaps?|jaws?|teeth|throats?|arms?|fingers?|hands?|bones?|ribs?|balls|nose|eyes?|tongue|spine|guts|brains?|mouth|windpipe';

export const killEn =
  'kill|murder|shoot|stab|gut|slaughter|strangle|batter|butcher|throttle|shank|bury|behead|knife|skin|lynch|hang|drown|cripple|maim|execute|assault|torture|burn|end|fuck up|mess up|run over|beat|smash|unalive|deck|knock out|hurt|hunt (?:you|him|her|them|u) down|skin you alive|put (?:you|him|her|them|u) in (?:hospital|a (?:box|coffin|grave)|the ground)';

/** Classes of German words that constructions of threat and violence are made of. */

export const personDe =
  'verkaufer(?:in|innen|n|s)?|handler(?:n|s)?|chefs?|filialleiters?|leiter|geschaftsfuhrer|mechaniker(?:n|s)?|meister|berater(?:in)?|mitarbeiter(?:in|innen|n|s)?|ingenieure?n?|entwicklern?|erfindern?|designern?|leute|typ(?:en)?|kerle?|schweine?|ratten|politiker|manager|klimakleber|radfahrer|fahrer|fussganger|politessen|blitzer[- ]?fuzzis|automatikfahrer|idioten|betruger|luegner|lugner|drangler|raser|wer|alle|die|den|der|dem|jeden|jeder';

export const placeDe =
  'autohaus(?:es)?|werkstatt|laden|filiale|niederlassung|zentrale|haus|bude|buro|showroom|glaspalast|halle|parkhaus|betrieb|geschaft|scheiben?|fabrik|werk';

export const weaponDe =
  'messer|pistole|gewehr|waffe|schrotflinte|knarre|baseballschlager|schlager|vorschlaghammer|hammer|axt|beil|machete|kanister|benzinkanister|benzin|molotow\\w*|brecheisen|eisenstange|klinge|kette|saure|knuppel|bombe|messern';

export const bodyDe =
  'fresse|gesicht|schadel|kopf|beine?|knie|kniescheiben|zahne|knochen|arme?|finger|hande?|kehle|hals|genick|nase|kiefer|augen|rippen|eier|maul|schnauze|visage|eingeweide';

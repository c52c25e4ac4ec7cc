import type { Pattern } from '../pattern/pattern.ts';

/** Talk of films, games, tests and rumours of danger is no report of it. */
const noReport =
  /\b(?:crash[- ]?tests?|euro ?ncap|dans le film|gta|mario kart|video game|barbecue|chauffage|cheminee|feu (?:vert|rouge|tricolore|d'artifice|de camp)|on fire (?:today|tonight|this season)|this song|playlist|concert)\b/;
const danger = (why: string, pattern: RegExp, then?: RegExp, confidence = 0.8): Pattern => ({
  pattern,
  why,
  confidence,
  severity: 'high',
  unless: noReport,
  ...(then === undefined ? {} : { then }),
});

/** A first-hand report of danger with a vehicle: a part and what it did. Its tone does not matter. */
export const safetyPatterns: readonly Pattern[] = [
  // French
  danger(
    'brakes (fr)',
    /\b(?:freins?|freinage|pedale(?: de freins?)?)\b/,
    /\b(?:lache\w{0,3}|repond\w{0,5} (?:pas|plus)|repondait plus|(?:fonctionn|march)\w{1,5} (?:pas|plus)|hs\b|mort[es]?\b|au plancher|dans le vide|descendue?|toute molle|n'a (?:pas|plus) frein)/,
  ),
  danger(
    'no brakes (fr)',
    /\b(?:plus|sans|aucun) (?:de |aucun )?freins?\b|\bn'a(?:it)? (?:pas|plus) freine\b|\bfreine (?:toute seule|sans raison)\b/,
  ),
  danger('fire (fr)', /\b(?:pris|prend|prenait|prendre|mis) feu\b|\bincendie(?:e|es)?\b|\bdepart de feu\b|\ben flammes\b/),
  danger(
    'smoke or heat (fr)',
    /\b(?:fumee|fumait|flammes?|odeur de brule|plastique fondu|sent le brule)\b/,
    /\b(?:capot|moteur|voiture|batterie|charge|borne|prise|tableau de bord|siege|habitacle|pompiers|garage)\b/,
  ),
  danger(
    'smoke or heat (fr)',
    /\b(?:capot|moteur|batterie|prise|cable|wallbox|borne|chargeur|cooper|mini|voiture|siege)\b/,
    /\b(?:qui fume|a fume|fumait|en feu|brule\b|a explose|a fondu|fondue?|chauffe au rouge)/,
  ),
  danger('airbag (fr)', /\bairbags?\b/, /\b(?:declench\w+|ouvert\w*|pas fonctionn\w+|n'a pas|explose\w*)\b/),
  danger(
    'belt (fr)',
    /\bceintures?\b/,
    /\b(?:detachee?|verrouille (?:pas|plus)|se verrouille|bloqu\w+ (?:pas|plus)|lachee?|s'est ouverte|se detache)\b/,
  ),
  danger(
    'steering (fr)',
    /\b(?:direction(?: assistee)?|volant)\b/,
    /\b(?:bloque\w*|lache\w*|coupee?|figee?|durcie?)\b|^ (?:[\w']+ ){0,2}(?:hs|morte?)\b/,
  ),
  danger('no steering (fr)', /\bplus de direction\b|\baccelere (?:toute )?seule?\b|\bs'est emballee?\b/),
  danger(
    'wheel or tyre (fr)',
    /\b(?:roues?|pneus?|rotule|train avant|cardan|essieu)\b/,
    /\b(?:detachee?s?|eclates?|explose\w*|arrachee?s?|cassee? net|lachee?|perdue)\b/,
    0.7,
  ),
  danger(
    'stops at speed (fr)',
    /\b(?:coupee?|arretee?|eteinte?|ecran noir|calee?|plus rien)\b/,
    /\b(?:autoroute|voie rapide|rocade|periph\w*|en pleine (?:route|vitesse)|a 1[0-9]0|a\d{1,3}\b)/,
    0.7,
  ),
  danger(
    'stops at speed (fr)',
    /\b(?:autoroute|voie rapide|rocade|periph\w*|sur l'a ?\d{1,3}|a 1[0-9]0)\b/,
    /\b(?:s'est (?:coupee?|arretee?|eteinte?)|plus de (?:direction|puissance|frein\w*)|ecran noir|tout s'est (?:eteint|coupe))\b/,
    0.75,
  ),
  danger(
    'near accident (fr)',
    /\b(?:failli|manque) (?:de )?(?:mourir|y (?:rester|passer)|avoir un (?:grave )?accident|nous tuer|me tuer|tuer quelqu'un|causer un accident|finir dans)\b|\b(?:fini|finie|terminee?) dans (?:le fosse|la glissiere|la haie|un arbre|le decor)\b/,
  ),
  danger(
    'accident or injury (fr)',
    /\b(?:accident|blessee?s?|poignet casse|brulures?|main brulee)\b/,
    /\b(?:airbags?|freins?|a cause (?:de|du|d')|direction|pneus?|ceintures?|batterie|votre voiture|defaut)\b/,
    0.7,
  ),
  // English
  danger(
    'brakes (en)',
    /\bbrak(?:es?|ing)(?: pedal)?\b/,
    /\b(?:fail(?:ed|ing|ure|s)?|gave out|not working|(?:don'?t|didn'?t|doesn'?t) work|stopped working|to the floor|went soft|gone|nothing happened)\b/,
  ),
  danger('brakes (en)', /\b(?:no brakes|lost (?:my |the |all )?brak|without brakes)/),
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
  // Italian
  danger(
    'brakes (it)',
    /\b(?:freni|freno|pedale)\b/,
    /\b(?:non (?:funzion\w+|rispond\w+|frena\w*)|rott[io]|andati|a vuoto|a fondo|partita da sola|ha ceduto|hanno ceduto)\b/,
  ),
  danger('brakes (it)', /\b(?:senza freni|non frena(?:va)? piu)\b/),
  danger(
    'fire (it)',
    /\b(?:preso|prende|prendere|andata a|andata in) (?:fuoco|fiamme)\b|\b(?:macchina|auto|motore|batteria) in fiamme\b|\buna fiammata\b/,
  ),
  danger(
    'smoke or heat (it)',
    /\b(?:fumo|odore di bruciato|scintille|fuso|sciolt[ao])\b/,
    /\b(?:cofano|motore|sedile|presa|wallbox|colonnina|cruscotto|batteria|garage|macchina)\b/,
  ),
  danger('airbag (it)', /\bairbag\b/, /\b(?:non si|apert\w|esplos\w|scoppiat\w|non (?:ha )?funzion\w+|partit\w)\b/),
  danger('steering (it)', /\b(?:sterzo|volante|cintura)\b/, /\b(?:bloccat\w|slacciat\w|sganciat\w|non si blocca|rott\w)\b/),
  danger('runaway (it)', /\b(?:accelera|accelerava|partita|parte|frena) da sola\b/),
  danger(
    'near accident (it)',
    /\b(?:rischiato|rischiavo) (?:di )?(?:morire|la vita|un incidente|ammazzar\w+)\b|\bviv[ao] per miracolo\b|\bho paura a (?:riprenderla|guidarla)\b/,
  ),
  danger(
    'stops at speed (it)',
    /\b(?:spent[ao]|bloccat[ao]|fermat[ao])\b/,
    /\b(?:autostrada|tangenziale|raccordo|in corsia|a 1[0-9]0)\b/,
    0.7,
  ),
  danger(
    'stops at speed (it)',
    /\b(?:autostrada|tangenziale|raccordo|superstrada)\b/,
    /\b(?:si e spent\w|tutto spento|si e bloccat\w)\b/,
    0.7,
  ),
  // German
  danger(
    'brakes (de)',
    /\b(?:bremsen?|bremspedal|pedal|bremswirkung)\b/,
    /\b(?:versagt\w*|ausgefallen|nicht(?:s)? mehr|funktionier\w+ nicht|gehen nicht|reagier\w+ nicht|durchgetreten|ins leere|hart wie)\b/,
  ),
  danger('brakes (de)', /\b(?:bremsversagen|keine brems\w*|ohne bremsen?)\b/),
  danger(
    'fire (de)',
    /\b(?:in brand|feuer gefangen|in flammen|abgebrannt|brandgeruch)\b|\b(?:auto|motor|akku|batterie|mini) (?:[\w']+ )?brennt\b/,
  ),
  danger(
    'smoke or heat (de)',
    /\b(?:rauch|qualm|verschmort|geschmolzen|funken|geknallt|einen schlag bekommen)\b/,
    /\b(?:motorhaube|motor|akku|batterie|ladebuchse|wallbox|laden|sitz|armaturen\w*|steckdose|schwarz|bekommen|auto)\b/,
  ),
  danger('airbag (de)', /\bairbags?\b/, /\b(?:ausgelost|aufgegangen|explodiert|nicht)\b/),
  danger('steering (de)', /\b(?:lenkung|lenkrad|gurt)\b/, /\b(?:blockiert\w*|ausgefallen|gelost|offnet sich|rastet nicht)\b/),
  danger('runaway (de)', /\b(?:beschleunigt|rollt|fahrt|bremst) (?:[\w']+ )?von (?:selbst|allein)\b/),
  danger('door (de)', /\b(?:offnet|offnete) sich\b/, /\b(?:wahrend der fahrt|tur|kofferraum)\b/),
  danger(
    'near accident (de)',
    /\b(?:fast|beinahe) (?:[\w']+ ){0,3}(?:gestorben|draufgegangen|unfall|verungluckt|umgebracht)\b|\b(?:rad|reifen) (?:[\w']+ ){0,3}(?:abgegangen|abgefallen|geplatzt)\b/,
  ),
  danger(
    'stops at speed (de)',
    /\bauf der (?:autobahn|a\d{1,3})\b/,
    /\b(?:ausgegangen|abgeschaltet|stehengeblieben|liegengeblieben|abgegangen|leistung weg)\b/,
    0.75,
  ),
];

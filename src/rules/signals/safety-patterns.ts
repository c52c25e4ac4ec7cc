import { compose } from '../pattern/compose.ts';
import type { Pattern } from '../pattern/pattern.ts';

/** Talk of films, games, tests and rumours of danger is no report of it. */
const noReport =
  /\b(?:crash[- ]?tests?|euro ?ncap|dans le film|gta|mario kart|video game|barbecue|chauffage|cheminee|feu (?:vert|rouge|tricolore|d'artifice|de camp)|on fire (?:today|tonight|this season)|this song|playlist|concert|embrayage|i hope|j'espere qu\w*|ich hoffe|spero che|gli capiti|parodique|etouffe l'affaire|paye?s? la presse|sans freni in|senza freni,? (?:in cima|e giu)|tombino|direction generale)\b/;
const danger = (why: string, pattern: RegExp, then?: RegExp, confidence = 0.8): Pattern => ({
  pattern,
  why,
  confidence,
  severity: 'high',
  unless: noReport,
  ...(then === undefined ? {} : { then }),
});

const road =
  "en roulant|en marche|a \\d{2,3} ?(?:km|a l'heure)?\\b|en descente|descente|descendant|virage|tunnel|autoroute|peage|while driving|at \\d{2,3}|downhill|hill|motorway|interstate|highway|in (?:the|my|our) (?:cabin|hands)|on the drive|discesa|galleria|in corsa|in curva|autostrada|superstrada|sorpasso|wahrend der fahrt|bei \\d{2,3}|talfahrt|kurve|autobahn|tunnel";
const aboard =
  'mon fils|ma fille|mon bebe|bebe|enfants?|gosses|ma femme|mon mari|famille a bord|petits|toddler|baby|kids?|boys|girls|children|twins|my (?:son|daughter|wife|husband|partner|mum|dad)|bimb[aoi]|bambin[oi]|mia (?:moglie|figlia|nipote|mamma)|mio (?:figlio|marito)|kind(?:er)?|zwillinge|meine (?:frau|tochter|mutter)|mein (?:sohn|vater|mann)';
const harmed =
  'blessee?s?|brulures?|brulee?|tympan|casse|urgences|pompiers|hopital|eclats|stitches|hospital|bruis\\w+|burn(?:t|ed|s)|ears|fire (?:service|brigade)|shaking|ustion\\w+|ospedale|pompieri|vigili del fuoco|schegge|spaccato|feuerwehr|krankenhaus|notaufnahme|gebrochen|verbrannt|rippenbruch|schnittwunden|tremo|tremando|pronto soccorso|x-?ray|ambulance|urgence|phalanges|emergency room|the er\\b|blase|zitter\\w*|tremble|seconde pres|by a foot|per miracolo|nur aus gluck';

const gone = (why: string, pattern: RegExp, then: RegExp | undefined, circumstance: string): Pattern => ({
  ...danger(why, pattern, then, 0.7),
  beside: compose`\b(?:${circumstance})`,
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
  danger(
    'fire (en)',
    /\b(?:smoke|flames) from the\b|\b(?:was|is) alight\b|\bcarbon monoxide\b|\b(?:burnt|burning) plastic\b|\bhissing\b.{0,40}\bsmell\b|\b(?:caught|catch|went on|set on) fire\b|\bburst into flames\b|\bfire brigade came\b/,
  ),
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
  danger(
    'steering (de)',
    /\b(?:lenkung|lenkrad|servolenkung)\b/,
    /\b(?:schwer(?:gangig)? (?:geworden|wie)|blockiert\w*|schwergangig)\b/,
  ),
  danger(
    'a window closes (any)',
    /\b(?:vitre|window|finestrino|scheibe|fenster)\b/,
    /\b(?:remontee? seule|kept going up|did not reverse|didn'?t reverse|sur les doigts|fingers|arm|dita|finger|eingeklemmt)\b/,
  ),
  danger(
    'a shock (any)',
    /\b(?:cable|charger|cavo|kabel|wallbox|borne|prise)\b/,
    /\b(?:shock|decharge|electrocut\w+|scossa|stromschlag|angesengt|geschmolzen)\b/,
  ),
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
  // Whatever the part: it came off, opened or went out, on the road, with somebody aboard, or somebody was hurt
  ...[road, aboard, harmed].flatMap((circumstance) => [
    gone(
      'an opening (fr)',
      /\b(?:capot|portiere|porte|coffre|hayon|toit)\b/,
      /\b(?:s'(?:est )?(?:ouvert|ouvre)\w*|s'est releve\w*|arrachee?|bloquees?|tombee?)\b/,
      circumstance,
    ),
    gone(
      'an opening (en)',
      /\b(?:bonnet|hood|door|boot|tailgate|hatch|sunroof|window)\b/,
      /\b(?:flew|popped|opened|sprang|burst|came (?:down|off|open)|shattered|exploded|failed)\b/,
      circumstance,
    ),
    gone(
      'an opening (it)',
      /\b(?:cofano|portiera|porta|portellone|sportello|bagagliaio|tetto)\b/,
      /\b(?:(?:si|s')(?: e| apre|e) ?(?:apert\w|spalancat\w|aperto|in|da)?|si e apert\w|si apre)\b/,
      circumstance,
    ),
    gone(
      'an opening (de)',
      /\b(?:haube|motorhaube|tur|heckklappe|kofferraum|fenster)\b/,
      /\b(?:aufgesprungen|aufgegangen|aufgeflogen|hochgeklappt|geoffnet|geht auf|ging auf|sprang auf|geplatzt)\b/,
      circumstance,
    ),
    gone(
      'out of power (fr)',
      /\b(?:panne (?:electrique|totale|complete|generale)|perte totale|plus de feux|coupee? net|s'est (?:coupee?|eteinte?)|plus de puissance)\b/,
      undefined,
      circumstance,
    ),
    gone(
      'out of power (en)',
      /\b(?:lost (?:all )?(?:drive|power|steering)|no power|went (?:dead|black)|cut out|shut (?:off|down)|died on me)\b/,
      undefined,
      circumstance,
    ),
    gone(
      'out of power (it)',
      /\b(?:mi si e (?:spent\w|bloccat\w)|si e spent\w|tutto nero|servosterzo morto|senza (?:potenza|corrente))\b/,
      undefined,
      circumstance,
    ),
    gone(
      'out of power (de)',
      /\b(?:ging (?:[\w']+ ){0,3}aus|ausgegangen|kein(?:e|en)? (?:leistung|strom|bremsdruck|antrieb)|komplett tot|alles (?:schwarz|dunkel|aus))\b/,
      undefined,
      circumstance,
    ),
    gone(
      'a fastening (any)',
      /\b(?:isofix|ceintures?|siege (?:enfant|auto|bebe)|seat ?belts?|buckle|car ?seat|child seat|latch|cintur[ae]|seggiolino|fibbia|gurte?|kindersitz|gurtschloss)\b/,
      /\b(?:snapped|broke|lache\w*|detach\w+|decroch\w+|unclip\w+|s'est ouverte|ne se verrouille|n'accroche|won'?t|not (?:lock|hold|latch)|came|non si|sganci\w+|slacci\w+|rastet nicht|lost sich|geht auf|offnet|gerissen|gelost)/,
      circumstance,
    ),
  ]),
  danger(
    'brakes (fr)',
    /\b(?:plus|n'ai) (?:pas |plus )?(?:freine|de freins?(?! a main)|de freinage|freiner)\b|\baccelerations? (?:toute )?seule\b|\bfreine? (?:a fond |fort |brutalement |violemment |d'un coup )?(?:sans rien|tout(?:e)? seule?|pour rien|en pleine)|\boublie de (?:resserrer|revisser|serrer (?:mon|ma|mes|l'etrier|les (?:roues|ecrous|boulons)))\b/,
  ),
  danger('brakes (fr)', /\b(?:freins?|pedale)\b/, /\b(?:molle?|plus rien|au plancher|s'enfonc\w+|rien ne|traverse\w*)\b/),
  danger(
    'fumes (fr)',
    /\b(?:odeurs?|vapeurs?) (?:d'essence|de gaz|d'echappement|de carburant|de brule|de plastique)\b|\bgaz d'echappement dans\b/,
    undefined,
    0.7,
  ),
  danger(
    'smoke (fr)',
    /\b(?:fumee|fumait|fume|fumer|flammes|prise noircie|cable noirci|etincelles)\b/,
    /\b(?:batterie|capot|plancher|charge|pompiers|recharge|disjoncteur|moteur)\b/,
  ),
  danger(
    'wheel (any)',
    /\b(?:ecrous?|boulons?|schrauben|radmuttern|wheel (?:nuts|bolts)|bulloni|dadi) (?:[\w']+ ){0,3}(?:desserre\w*|devisse\w*|locker|lose|loose|missing|allentat\w|svitat\w)\b|\bbras de suspension\b.{0,30}\bcasse\b|\b(?:rear|front|left|right|back) wheel (?:came|fell|flew) (?:off|away)\b/,
  ),
  danger('wheel (fr)', /\broue (?:[\w']+ ){0,3}(?:perdue|partie|arrachee|qui se (?:barre|detache)|s'est)/),
  danger(
    'thrown off the road (fr)',
    /\b(?:fini|tape|touche|heurte|percute|embrasse|atterri) (?:dans )?(?:le|la|un|une) (?:mur|rail|gravier|fosse|glissiere|muret|talus|platane|arbre|barriere|decor)\b|\b(?:failli|manque) (?:de )?(?:me (?:foutre|tuer|planter)|y passer|prendre feu|perdre)\b|\bsorti(?:e|s)? par miracle\b|\b(?:vous )?(?:attendez|voulez) un mort\b/,
    undefined,
    0.7,
  ),
  danger(
    'airbag (any)',
    /\bair ?bags?\b/,
    /\b(?:m'a|tout seul|a l'arret|fired|da solo|di colpo|beim einparken|grundlos|no reason|nobody near|losgegangen|en pleine)\b/,
  ),
  danger(
    'airbag (any)',
    /\b(?:passenger|side|driver'?s|curtain) bag (?:fired|deployed|went off|blew)\b|\b(?:blesse|ferit[oa]|injured|burn(?:t|ed)|hurt|verletzt) (?:[\w']+ ){0,4}(?:par l'|dall'|by the |vom |durch den )?airbags?\b/,
  ),
  danger(
    'brakes (en)',
    /\b(?:brakes?|brake pedal|pedal)\b/,
    /\b(?:to the floor|failed|gone|nothing|faded|spongy|soft|no pressure|dead|sank)\b/,
  ),
  danger(
    'brakes (en)',
    /\b(?:no|zero) (?:brakes|brake pressure|braking)\b|\bhandbrake (?:on|off|engaged|failed|released)\b.{0,30}\broll|\broll(?:ed|s|ing) (?:down|away|back|into)\b.{0,40}\b(?:handbrake|parking brake|park)\b|\bslam(?:med|s)? (?:on )?(?:the |its )?brakes? (?:on )?(?:for no reason|by itself|on its own)/,
  ),
  danger(
    'steering (en)',
    /\bsteering(?: wheel)?\b/,
    /\b(?:came off|locked|solid|went|stiff|heavy|failed|no response|pulls? hard|dead)\b/,
  ),
  danger(
    'fumes (en)',
    /\b(?:exhaust|petrol|fuel|gas|burning|electrical) (?:fumes|smell|leak|vapou?rs?)\b|\bsmell of (?:burning|petrol|fuel|gas|plastic|smoke)\b|\bsmell(?:s|ed)? (?:petrol|fuel|burning|smoke)\b/,
    undefined,
    0.65,
  ),
  danger(
    'fire (en)',
    /\bburn(?:t|ed)[- ]?out (?:shell|car|wreck)\b|\bwent up in (?:flames|smoke)\b|\b(?:was|is|started) smoking\b|\b(?:ignited|caught alight)\b/,
  ),
  danger(
    'near accident (en)',
    /\b(?:could (?:have|'ve)|could'?ve|nearly|almost|would have|going to|will|could) (?:have )?(?:killed?|kill|died) (?:someone|somebody|us|me|a child|my|the)\b|\bmissed (?:us|me) by\b|\bnear miss(?:es)?\b|\bgravel trap\b/,
    undefined,
    0.65,
  ),
  danger(
    'brakes (it)',
    /\bfreni? (?:[\w']+ )?(?:sparit[io]|mort[io]|andat[io]|molli|inesistenti|ko|partiti)\b|\bpedale (?:del freno )?(?:va|e andato|andato|scende|arriva|affonda) (?:giu |tutto )?(?:a fondo|a vuoto|fino|al pavimento)|\bnon frenava\b|\bfrenat\w (?:di colpo |a fondo )?(?:da sola|senza)\b/,
  ),
  danger(
    'smoke (it)',
    /\b(?:fumo|fumava|scotta|bruciat[oa]|brucia|scintille)\b/,
    /\b(?:batteria|cofano|cavo|ricarica|pavimento|pompieri|vigili|sedile|presa|motore)\b/,
    0.75,
  ),
  danger(
    'smoke (it)',
    /\b(?:batteria|cofano|cavo|ricarica|presa|motore|cruscotto|vano|pianale)\b/,
    /\b(?:fumo|fumava|scotta|bruciat[oa]|fus[oa]|fiamme)\b/,
    0.75,
  ),
  danger('fumes (it)', /\bodore (?:forte )?di (?:benzina|bruciato|gas|plastica|gomma bruciata)\b/, undefined, 0.7),
  danger('fire (it)', /\bpreso fuoco\b|\bandat[ao] a fuoco\b|\bfare fumo\b|\bsterzat[oa] da sol[oa]\b/),
  danger(
    'wheel or steering (it)',
    /\b(?:ruota|sterzo|servosterzo|volante|gomma|pneumatico)\b/,
    /\b(?:partit\w|staccat\w|bloccat\w|scoppiat\w|esplos\w|persa|volat\w|morto|in mano)\b/,
    0.75,
  ),
  danger(
    'near accident (it)',
    /\b(?:potev(?:amo|o|ano)|rischia\w+ di|quasi) (?:morire|ammazzar\w+|uccider\w+|morti)\b|\b(?:ci|ho) (?:lascio|lasciato|rimett\w+|stavo lasciando) la pelle\b|\bvivi? per miracolo\b|\bper poco non (?:mi|ci|ammazz\w+)\b|\bfinit[oa] (?:contro|nel|in) (?:il |un )?(?:muretto|guard ?rail|fosso|muro|scarpata)\b|\bcontro il (?:muretto|guard ?rail)\b/,
    undefined,
    0.7,
  ),
  danger(
    'airbag (it)',
    /\b(?:airbag|testate attive|poggiatesta)\b/,
    /\b(?:esplos\w|scoppiat\w|da solo|spaccat\w|ustion\w+|rott\w|senza motivo)\b/,
  ),
  danger(
    'brakes (de)',
    /\b(?:kein(?:e|en)?|null|ohne) (?:bremsdruck|bremswirkung|bremse\w*|bremskraft)\b|\b(?:trat|trete|tritt|treten) (?:[\w']+ )?ins leere\b|\bbremspedal (?:[\w']+ ){0,2}(?:bis )?(?:zum|am|auf dem) (?:boden|bodenblech)|\bbrems(?:t|te) (?:[\w']+ ){0,2}(?:von (?:allein|selbst)|grundlos|ohne (?:grund|anlass))\b|\bvollbremsung (?:[\w']+ ){0,2}(?:ohne|grundlos|aus dem nichts)\b/,
  ),
  danger(
    'steering (de)',
    /\b(?:fiel|fallt|setzte?) (?:[\w']+ ){0,5}(?:servolenkung|lenkung|bremse\w*|elektronik|licht) (?:[\w']+ )?aus\b|\b(?:servolenkung|lenkung|lenkrad)\b.{0,30}\b(?:blockiert\w*|ausgefallen|ab|fest|tot|weg)\b/,
  ),
  danger(
    'smoke (de)',
    /\b(?:rauch|qualm|gequalmt|qualmt\w*|geraucht|raucht\w*|gegluht|verschmort|benzingeruch|brandgeruch|abgase?|schmorgeruch|funken)\b/,
    /\b(?:kabel|stecker|akku|batterie|innenraum|mittelkonsole|feuerwehr|garage|haube|kinder)\b/,
    0.75,
  ),
  danger(
    'smoke (de)',
    /\b(?:akku|batterie\w*|kabel|stecker|motor|haube|ladeklappe|mittelkonsole|sicherung\w*)\b/,
    /\b(?:rauch|qualm|gequalmt|qualmt\w*|geraucht|raucht\w*|gegluht|verschmort|gebrannt|brannte)\b/,
    0.75,
  ),
  danger(
    'near accident (de)',
    /\b(?:hatten|hatte|waren) (?:[\w']+ ){0,3}(?:tot sein|sterben|draufgehen)\b|\b(?:in|an|gegen) (?:der|die|eine) (?:leitplanke|bande|mauer|boschung) (?:gelandet|gekracht|gefahren|geknallt)\b|\bleben nur noch\b|\bwollt (?:ihr )?(?:uns|mich) (?:wohl )?umbringen\b|\bihr wollt (?:uns|mich) (?:wohl )?umbringen\b/,
    undefined,
    0.7,
  ),
  danger(
    'locked in (any)',
    /\b(?:sass|sassen|hing|enfermee?s?|coincee?s?|trapped|stuck|bloccat[oaie]|intrappolat[oaie])\b/,
    /\b(?:minuten (?:in|im)|in der hitze|dans la voiture|a l'interieur|inside the car|in the (?:car|heat)|in macchina|al sole)\b/,
    0.6,
  ),
];

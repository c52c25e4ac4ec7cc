import { compose } from '../pattern/compose.ts';
import { hint, trace } from './distress-sign.ts';
import type { Pattern } from '../pattern/pattern.ts';

const kin =
  'mari|conjoint|compagnon|copain|mec|ex|pere|papa|frere|beau[- ]pere|femme|copine|compagne|mere|maman|belle[- ]mere|fils|oncle|cousin|grand[- ]pere|voisin|prof|entraineur|coach|patron|chef';
const loved = 'mari|femme|pere|mere|papa|maman|fils|fille|frere|soeur|enfants?|gosses?|garcons?|filles|bebe|compagnon|compagne';
const struck =
  "frappee?|battue?|cognee?|tapee? dessus|giflee?|etranglee?|violee?|sequestree?|enfermee?|casse (?:le|la|un|une|deux)|ouvert (?:l'arcade|la levre)|brulee?|pousse dans l'escalier";
const strikes = 'frappe|bat|cogne|tape dessus|gifle|etrangle|viole|sequestre|enferme|terrorise';
const impact =
  'platanes?|arbres?|pilier|pile du pont|pont|viaduc|mur|poids lourd|camion|falaise|ravin|precipice|vide|riviere|fleuve|canal|quai|rails|train|metro|peniche|glissiere|hangar|poutre|corde|fusil|gaz|tourner la cle';
const ease =
  "(?:serait|sera) (?:tellement |si |plus |vite )?(?:simple|facile|rapide|regle|fini|doux)|ferait l'affaire|il suffi(?:t|rait)|un (?:petit )?coup de volant|m'apaise|moi dedans|lacher le volant|fermer les yeux|tout droit|plus (?:mal|rien) (?:apres|sentir)|ne pas tourner|ne pas freiner|c'est tentant|ca me tente|finira contre|finirai|vite regle|il suffirait";
const gloom =
  "pardon|desolee?|adieu|fatigu\\w+|epuisee?|personne|toute? seule?|simple|facile|plus la force|j'en peux plus|n'y arrive plus|plus rien|merci pour tout|les enfants|aimais|aime|a quoi bon|n'y etes pour rien|depuis (?:qu'il|qu'elle|sa mort)";

/** What people say in hints, in French: leaves taken, affairs put in order, a means at hand, a grief, a fear at home. */
export const distressFrPatterns: readonly Pattern[] = [
  hint(
    'will not be there (fr)',
    /\b(?:je (?:ne )?(?:serai|serais|suis bientot|vais) plus (?:etre )?(?:la|de ce monde|ici)|(?:ne |n')?etre plus la|(?:ne )?pense pas (?:etre )?encore (?:etre )?la|pas etre encore la|ne plus etre (?:la|de ce monde)|quand je (?:ne )?serai (?:plus la|partie?|morte?)|apres ma mort)\b/,
    {
      unless:
        /\b(?:conges?|vacances|demenag\w+|nouveau (?:poste|boulot)|retraite|livraison|en deplacement|pas disponible|client)\b/,
    },
  ),
  hint(
    'would not be missed (fr)',
    /\b(?:(?:verrait|verraient|remarquerait|remarqueraient|sentirait) (?:meme )?(?:pas )?(?:la difference|mon absence|que je suis (?:plus la|parti))|(?:je )?(?:ne )?(?:manquerai|manquerais|manque) a personne|je (?:ne )?(?:sers|servais) (?:plus )?a rien|je suis un (?:poids|fardeau|boulet) pour|tout le monde (?:serait|sera|irait) (?:\w+ )?(?:soulage|mieux|tranquille)|(?:plus )?(?:leger|simple|facile) (?:pour (?:tout le monde|eux|tous|les autres) )?sans moi|debarrasses? de moi|personne (?:ne )?(?:me pleurera|s'en apercevra|me cherchera|viendra a mon)|a quoi je (?:sers|servirais)|vois plus (?:bien )?a quoi)\b/,
  ),
  hint(
    'no wish to go on (fr)',
    /\b(?:plus envie de (?:rien|continuer|me lever|me battre|faire semblant|me reveiller)|(?:ne |n')?(?:pas|plus|jamais) (?:me|se) reveiller|a quoi bon (?:me lever|se lever|me battre|encore|vivre|tout ca|reparer)|(?:pense|songe|pensais|pense \w+) (?:\w+ )?(?:a|pour|d')? ?en finir|tire[rz]? ma reverence|rendre les armes|plus (?:de|aucun) (?:gout|sens) (?:a|pour|a rien|a la vie)|la vie (?:n'a|a) plus (?:de|aucun) (?:sens|gout)|(?:aurais|j'aurais) (?:prefere|du|mieux fait d')? ?(?:y rester|mourir|pas survivre|partir avec))\b/,
    { unless: /\b(?:abonnement|forfait|failli)\b|\ben finir avec (?:cett?e?|ce|ces|le|la|les|l'|vous|votre)\b/ },
  ),
  hint(
    'throws himself (fr)',
    /\b(?:me|se|te) (?:jeter|jette|balancer|balance|foutre|fous|lancer) (?:sous (?:un|le|une) (?:train|metro|camion|bus|voiture|rame)|(?:du|d'un) (?:pont|toit|balcon|viaduc|parking)|dans (?:le vide|la seine|le canal|un ravin|le ravin|l'eau|la loire|le rhone|la garonne)|contre (?:un|le) (?:mur|arbre|platane|pilier)|en l'air)/,
    { unless: /\b(?:failli|manque de|a cause de vo(?:tre|s)|freins?)\b/ },
  ),
  hint('an impact thought of (fr)', compose`\b(?:${impact})\b`, {
    then: compose`\b(?:${ease})\b`,
    beside: /\b(?:je|j'|me|moi)\b/,
    confidence: 0.6,
  }),
  hint('an impact thought of (fr)', compose`\b(?:${ease})\b`, {
    then: compose`\b(?:${impact})\b`,
    beside: /\b(?:je|j'|me|moi)\b/,
    confidence: 0.6,
  }),
  hint(
    'an impact looked at (fr)',
    /\b(?:au (?:dessus|bord)|au-dessus|tout en haut) (?:de la|du|d'un|d'une|de l') ?(?:falaise|pont|viaduc|ravin|vide|precipice|barrage|toit)/,
    {
      beside: compose`\b(?:${gloom}|que quelqu'un le sache|dire (?:a|au) quelqu'un|voulais juste)\b`,
    },
  ),
  hint(
    'an engine in a closed garage (fr)',
    /\bmoteur (?:qui )?(?:tourn\w+|allume|en marche|en route)\b|\ballume(?:r)? le moteur\b|\blaiss\w+ tourner\b/,
    {
      beside: /\bgarage (?:est |bien |tout )?(?:ferme|clos)\b|\bporte (?:du garage )?(?:est )?fermee\b/,
      confidence: 0.7,
    },
  ),
  hint(
    'affairs in order (fr)',
    /\b(?:rang|tri|class|sign|prepar|regl|ecri|laiss)\w{1,4} (?:tous |toutes )?(?:mes|les|des|mon|une|la|aux|a) (?:papiers|lettres?|affaires|enfants|testament|obseques|mot|cles|comptes|famille)\b/,
    {
      beside:
        /\b(?:pardon|desolee?|adieu|plus rien|merci pour (?:tout|les)|bonne continuation|souvenirs|rien a faire|personne|fatigu\w+|a quoi bon|en paix|l'esprit tranquille|apres moi)\b/,
      unless: /\b(?:carte grise|reprise|dossier|credit|leasing|loa|concession\w*|immatriculation)\b/,
      confidence: 0.6,
    },
  ),
  hint(
    'a message to those left (fr)',
    compose`\b(?:pardon a|dites (?:a|au)|prenez soin de|occupez[- ]vous de) (?:ma|mon|mes) (?:${loved}|chien|chat)\b`,
  ),
  hint(
    'a leave taken (fr)',
    /\b(?:adieu (?:a tous|tout le monde|les amis|mes)|(?:mon|ce sera mon|c'est mon) (?:dernier|ultime) (?:message|tweet|post|trajet|tour|voyage)|derniere (?:route|balade|sortie) (?:ce soir|pour moi)|c'etait (?:beau|bien|chouette),? (?:la vie|adieu))\b/,
    {
      unless: /\b(?:marque|client|desabonn\w*|bloqu\w*|concession|compte)\b/,
      confidence: 0.6,
    },
  ),
  hint(
    'pills (fr)',
    /\b(?:avale|pris|prends|prendre|compte|garde|stock\w+|accumul\w+|boites? de|plaquettes? de|tous?) (?:tou[st]e?s? |de )?(?:les|mes|des|trop de|ses)? ?(?:cachets|medocs|medicaments|comprimes|somniferes|anxiolytiques|xanax|doliprane)\b/,
    {
      beside: compose`\b(?:${gloom}|dormir|ce soir|cette nuit|tous|toute la boite|en finir)\b`,
      confidence: 0.65,
    },
  ),
  hint(
    'harms himself (fr)',
    /\b(?:je me|me suis|recommence a me|j'ai recommence a me) (?:re)?(?:coupe|couper|coupee|scarifie\w*|taillad\w+|mutil\w+|entaill\w+|fais du mal|faire du mal)\b/,
    {
      unless: /\b(?:cheveux|la parole|les ongles|du monde|capot|tole|portiere|en (?:ouvrant|fermant|bricolant|reparant))\b/,
      confidence: 0.65,
    },
  ),
  hint('wants to join the dead (fr)', compose`\b(?:(?:le|la|les) rejoindre|rejoindre (?:mon|ma|mes) (?:${loved}))\b`, {
    beside:
      /\b(?:morte?s?|deced\w+|deces|mort|enterr\w+|n'est plus (?:la|de ce monde)|me manque\w*|depuis (?:qu'il|qu'elle|son|sa)|parti(?:e|s)? (?:trop|en|il y a)|cimetiere|veu(?:f|ve))\b/,
  }),
  hint(
    'struck (fr)',
    compose`\b(?:il|elle|on|lui|ils|(?:mon|ma) (?:${kin})) (?:[\w']+ ){0,2}(?:m'a|m'ont|nous a)(?: \w+)? (?:${struck})`,
    {
      unless: /\b(?:prix|facture|devis|au (?:foot|tennis|jeu|karting)|note|promo)\b/,
    },
  ),
  hint('struck (fr)', compose`\b(?:il|elle|on|(?:mon|ma) (?:${kin})) (?:[\w']+ ){0,2}(?:me|nous) (?:${strikes})\b`, {
    unless: /\b(?:prix|facture|au (?:foot|tennis|jeu|karting|scrabble)|design|bruit|musique|son|look|a l'oeil)\b/,
  }),
  hint(
    'dragged (fr)',
    /\b(?:m'a|m'ont|me) (?:tire\w*|traine\w*|attrape\w*|chope\w*|prise?|saisi\w*|sortie?|serre\w*|empoigne\w*) (?:[\w']+ ){0,4}(?:par (?:les cheveux|le bras|le cou|la gorge)|la gorge|le cou)\b/,
  ),
  hint(
    'threatened at home (fr)',
    compose`\b(?:il|elle|mon (?:${kin})) (?:[\w']+ ){0,2}(?:me|m'a) (?:menac\w+|dit qu'il (?:me|va me) (?:tuer\w*|buter\w*|retrouver\w*))`,
    {
      beside: /\b(?:peur|maison|enfants|dort|rentre|couteau|tuer|me buter|ex|cache\w*|partir)\b/,
      confidence: 0.65,
    },
  ),
  hint(
    'watched (fr)',
    /\b(?:il|elle|mon (?:mari|ex|compagnon|copain|conjoint|mec|pere)) (?:[\w']+ ){0,3}(?:me (?:surveille|suit|piste|traque|localise|retrouve|flique|geolocalise|controle)|sait (?:toujours )?ou je (?:suis|vais|gare)|voit ou je)\b/,
    {
      beside: /\b(?:appli\w*|app|peur|gps|traceur|airtag|frapp\w*|partout|localisation|position|telephone|connected)\b/,
    },
  ),
  hint(
    'kept from leaving (fr)',
    /\b(?:pris|prend|cache|confisque|garde|planque|casse) (?:toujours |encore )?(?:mes|les|mon|ma) (?:cles|clefs|papiers|telephone|cle|clef|carte bancaire|portable)\b/,
    {
      beside:
        /\b(?:(?:mon|le) (?:mari|ex|compagnon|copain|conjoint|pere|beau[- ]pere|mec)|j'ai peur|pour (?:pas|plus|que je)|frapp\w*|empeche\w*|m'enferme)\b/,
      unless: /\b(?:concession\w*|garage|atelier|reprise|voituriers?)\b/,
    },
  ),
  hint(
    'a child is touched (fr)',
    compose`\b(?:(?:mon|ma|le|son|sa) (?:${kin}|moniteur)|il) (?:[\w']+ ){0,3}(?:me|m'a|la|l'a|nous) (?:touch\w+|caress\w+|tripot\w+|pelot\w+)\b`,
    {
      unless: /\b(?:touch\w+ (?:beaucoup|enormement|profondement)|message|reponse|cadeau|geste|attention|commission)\b/,
    },
  ),
  hint(
    'beaten at home (fr)',
    /\bon (?:me|nous) (?:frappe|bat|tape|cogne)\b|\b(?:me|nous) (?:frappe|bat|tape|cogne) a la maison\b|\bles coups de mon\b/,
  ),
  hint('a child is afraid (fr)', compose`\b(?:mon|ma) (?:${kin})\b`, {
    beside:
      /\b(?:veux|voudrais|ose) (?:plus|pas) (?:monter|rentrer|y aller|etre seule?|retourner) ?(?:avec|chez|dans|a la maison)?\b/,
    confidence: 0.5,
  }),
  hint(
    'fears for somebody (fr)',
    /\b(?:il|elle|mon \w+|ma \w+) (?:[\w']+ ){0,3}(?:parle de|veut|menace de|a dit qu'il|a tente de|a essaye de|voulait) (?:[\w']+ )?(?:se (?:jeter|tuer|suicider|foutre en l'air|pendre|faire du mal)|mourir|en finir)\b/,
  ),
  trace('no strength (fr)', /\bplus (?:du tout )?la force\b|\bn'y arrive plus\b|\bplus de forces?\b|\bplus gout a rien\b/, 0.36),
  trace(
    'no matter (fr)',
    /\bn'a plus (?:d'importance|aucune importance)|\bplus rien n'a d'importance\b|\btout s'(?:ecroule|effondre)\b|\bplus rien a (?:perdre|faire ici)\b/,
    0.33,
  ),
  trace(
    'sleeps in the car (fr)',
    /\b(?:je )?(?:dors|dormir|vis|vivre) (?:dans|dedans) (?:ma|la|une) (?:[\w']+ )?(?:voiture|mini|bagnole|cooper|clubman|caisse)\b/,
    0.32,
  ),
  trace(
    'alone at night (fr)',
    /\bpersonne (?:d'autre )?a qui (?:ecrire|parler|le dire)|\b(?:que )?quelqu'un le sache\b|\bplus personne\b|\bou aller\b/,
    0.36,
  ),
  hint(
    'fled or hunted (fr)',
    /\bmon ex (?:me (?:cherche|traque|harcele|menace)|menace)\b|\bordonnance de protection\b|\ba fui son (?:mari|conjoint|compagnon)\b|\bposte un (?:au revoir|adieu)\b/,
  ),
  trace(
    'what is left (fr)',
    /\b(?:tout ce qui|la seule chose qui) me reste\b|\b(?:la voiture|les dettes|le divorce|les huissiers), (?:la voiture|les dettes|le divorce|les huissiers)\b/,
    0.3,
  ),
  trace(
    'a leave (fr)',
    /\bdonne le (?:chat|chien)\b|\bje (?:ne )?vous en veux pas\b|\brange l'appartement\b|\b(?:je )?vis seule?\b|\bvous n'y etes pour rien\b|\b(?:ma|cette) (?:derniere|ultime) nuit\b/,
    0.3,
  ),
  hint('a leave (fr)', /\bmerci pour (?:tout|les souvenirs)\b/, { then: /\b(?:adieu|souvenirs)\b/, confidence: 0.3 }),
  trace(
    'crises since (fr)',
    /\b(?:des )?(?:crises|cauchemars|angoisses?|insomnies) (?:toutes les nuits|chaque nuit|depuis)|\b(?:n'ose|ose) plus (?:sortir|conduire|rentrer)\b/,
    0.32,
  ),
];

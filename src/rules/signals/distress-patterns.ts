import { distressDePatterns } from './distress-de-patterns.ts';
import { distressEnPatterns } from './distress-en-patterns.ts';
import { distressFrPatterns } from './distress-fr-patterns.ts';
import { distressItPatterns } from './distress-it-patterns.ts';
import type { Pattern } from '../pattern/pattern.ts';

const sure = (pattern: RegExp, why: string, unless?: RegExp): Pattern => ({
  pattern,
  why,
  confidence: 0.85,
  severity: 'high',
  ...(unless === undefined ? {} : { unless }),
});
/** Says little alone; two of them say much (see `weak-signs.ts`). */
const sign = (pattern: RegExp, why: string, confidence = 0.32): Pattern => ({ pattern, why, confidence, severity: 'high' });

/** Manners of speaking: of laughter, of longing, with a file. */
const manner =
  /\b(?:mourir|meurs|morte?|die|dying|dead|morire|muoio|sterben) (?:de rire|of laughter|laughing|dalle risate|vor lachen|pour|for|per|de faim|de chaud|de soif|de honte|di fame|of hunger)\b|\b(?:en finir|farla finita|schluss machen) (?:avec|con|mit) (?!la vie|tout|moi|tutto|la mia|allem|dem leben)/;

/** Somebody may want to die, or suffers violence: people must look at once, whatever else the message holds. */
export const distressPatterns: readonly Pattern[] = [
  // French
  sure(
    /\b(?:je veux|j'ai envie de|envie de|envie d'|je vais|je pense a|je songe a|pense tout le temps a|je voudrais|j'aimerais) (?:juste |vraiment |plus que |tout le temps )?(?:mourir|me (?:suicider|tuer|pendre|flinguer|foutre en l'air|jeter sous|tirer une balle)|en finir|partir pour de bon|disparaitre|ne plus (?:exister|etre la|me reveiller))\b/,
    'wants to die (fr)',
    manner,
  ),
  sure(
    /\b(?:(?:je (?:ne )?veux|j'ai) plus (?:la force de |l'envie de |envie de )?vivre|plus (?:aucune |de )?raison de vivre|pensees? (?:suicidaires?|noires)|idees (?:noires|suicidaires)|envie d'en finir|a quoi bon (?:continuer|vivre|rester)|envie que tout s'arrete|que tout s'arrete enfin|c'est un adieu|adieu a tous)\b/,
    'wants to die (fr)',
    manner,
  ),
  sure(
    /\b(?:(?:serait|seraient|serez|sera|seront|seriez|irait) (?:bien |tous |surement )?mieux sans moi|(?:personne ne|qui) me (?:regrettera|regretterait|pleurera)|plus besoin (?:la ou je vais|apres (?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce soir))|la ou je vais)\b/,
    'takes leave (fr)',
  ),
  sure(
    /\b(?:(?:des|mes|les|avec (?:les|des|mes)) (?:cachets|medocs|medicaments|comprimes|somniferes) (?:sur la table|devant moi|et de l'alcool)|une betise avec (?:des|mes|les)|(?:laisse[rz]?|laissant|faire) tourner le moteur|regarde le (?:pont|vide|train)|sauter du (?:pont|toit))\b/,
    'a means is named (fr)',
    /\b(?:au ralenti|a froid|chauffer|degivrer|clim)\b/,
  ),
  sure(
    /\b(?:(?:mon|ma|mes) (?:mari|conjoint|compagnon|copain|mec|ex|pere|frere|beau[- ]pere|femme|mere|fils|oncle|patron|parents) (?:[\w']+ ){0,2}(?:me|m'a|nous|m'|m'ont) ?(?:[\w']+ )?(?:frappe\w*|bat|battu\w*|cogne\w*|tape\w*|etrangl\w+|enferm\w+|viol\w+|menac\w+ de mort|suit|sequestr\w+|harcel\w+|force a)|il me (?:frappe|bat|cogne|viole|sequestre|surveille|suit partout)|m'a (?:frappee?|battue?|violee?|etranglee?|sequestree?)|violences? conjugales?)\b/,
    'violence suffered (fr)',
    /\b(?:contre les violences|association|prevention|au (?:foot|tennis|jeu|karting|mario kart|scrabble)|sur le prix)\b/,
  ),
  sign(
    /\b(?:j'en peux plus|je n'en peux plus|je craque completement|au bout du rouleau|a bout de forces?|je suis a bout)\b/,
    'at the end of strength (fr)',
    0.25,
  ),
  sign(
    /\b(?:(?:ne |n'ai |n')?(?:dors|mange|sors) plus|n'(?:arrive|ose) plus a? ?(?:me lever|sortir|dormir|vivre)|plus a (?:sortir de mon lit|me lever))\b/,
    'cannot go on (fr)',
    0.4,
  ),
  sign(
    /\b(?:je (?:ne )?sais (?:pas|plus) a qui (?:parler|ecrire|le dire|m'adresser)|desolee? d'ecrire ca|pardon de vous embeter|j'ai (?:plus )?personne|vous repondez la nuit|personne a qui parler)\b/,
    'nobody to talk to (fr)',
    0.35,
  ),
  sign(
    /\b(?:j'ai (?:tres |tellement )?peur (?:de lui|d'elle|de rentrer|pour ma vie|de mon)|traceur|balise gps|me localis\w+|me traque|il lit mes messages|controle mes messages)\b/,
    'is followed (fr)',
    0.35,
  ),
  sign(/\bj'ai peur\b/, 'fear (fr)', 0.2),
  sign(
    /\b(?:j'ai plus rien|plus (?:de boulot|de travail|de maison|de toit)|le boulot perdu|ma femme est partie|mon mari est parti|licencie\w*)\b/,
    'has lost much (fr)',
    0.25,
  ),
  sign(
    /\b(?:mon fils|ma fille|mon frere|ma soeur|mon pere|ma mere) (?:[\w']+ ){0,8}(?:voulait (?:partir|mourir|en finir)|parle de mourir|a disparu|s'est suicide\w*)\b/,
    'fears for somebody (fr)',
    0.6,
  ),
  sign(
    /\b(?:depuis l'accident|depuis (?:qu'ils|qu'on|leur) m?'?insult\w+|depuis (?:sa mort|son deces|le deces|l'enterrement)|est morte? (?:en|le|au|il y a))\b/,
    'after an accident or a death (fr)',
    0.25,
  ),
  sign(
    /\b(?:ne l(?:a|e) (?:saura|sait) pas|n'est au courant de rien|personne ne verrait|c'est pas de votre faute|prenez soin de vous tous)\b/,
    'sounds like a leave (fr)',
    0.3,
  ),
  // English
  sure(
    /\b(?:i (?:want|wanna|just want|need|am going|plan) (?:to )?(?:die|kill myself|end it(?: all)?|end my life|disappear for good|not wake up)|i'?(?:m| am) (?:going to|gonna) (?:kill myself|end (?:it|my life)|jump)|i'?ll kill myself|(?:don'?t|do not) (?:want|see|have) (?:to live|to be alive|to be here any ?more|much reason to|any reason to|a reason to)|suicidal(?: thoughts)?|(?:no|any|much) reason to (?:live|be here|go on|carry on)|better off without me|can'?t go on (?:like this|living|any ?more)|what'?s the point of (?:living|going on|carrying on))\b/,
    'wants to die (en)',
    manner,
  ),
  sure(
    /\b(?:(?:he|she|my (?:husband|boyfriend|partner|dad|father|stepdad|brother|ex|wife|mum|uncle)) (?:[\w']+ )?(?:beats?|hits?|hit|choked?|chokes|strangled?|raped?|locked|locks|punched|threatens to kill) me|domestic (?:violence|abuse)|afraid (?:of him|to go home|for my life)|scared (?:of him|to go home)|took (?:the|my) (?:keys|phone) (?:[\w']+ ){0,6}so i can'?t leave|(?:pills|tablets) (?:[\w']+ ){0,3}(?:in front of me|on the table)|in the garage (?:[\w']+ ){0,6}door (?:shut|closed)|i think i'?m done\b(?! (?:with|here|waiting)))\b/,
    'violence suffered or a means named (en)',
    /\b(?:charity|campaign|awareness|at (?:tennis|mario kart|golf|chess))\b/,
  ),
  sign(
    /\b(?:don'?t know who (?:else )?to (?:tell|turn to|talk to)|sorry to bother you|nobody (?:else )?to talk to|no ?one to talk to|i have nobody|i have no ?one)\b/,
    'nobody to talk to (en)',
    0.35,
  ),
  sign(
    /\b(?:lost my (?:job|home|wife|husband|son|daughter)|can'?t (?:sleep|eat|get out of bed|cope)|haven'?t slept|since (?:the accident|he died|she died|the funeral))\b/,
    'has lost much (en)',
    0.3,
  ),
  sign(
    /\b(?:last (?:drive|message|post) (?:ever|from me)?|goodbye everyone|won'?t need it where i'?m going|where i'?m going|after (?:that|sunday|tonight) i won'?t)\b/,
    'sounds like a leave (en)',
    0.4,
  ),
  // Italian
  sure(
    /\b(?:voglio (?:solo )?(?:morire|uccidermi|ammazzarmi|farla finita|suicidarmi|sparire|andarmene anch'io)|vorrei (?:solo )?(?:morire|sparire|farla finita|andare anch'io|non svegliarmi)|mi (?:ammazzo|uccido|suicido) (?:davvero|sul serio|stasera)|non (?:voglio|ho) piu (?:voglia di |la forza di )?vivere|(?:pensieri|idee) suicid\w+|(?:starebbero|stareste|starete|staranno|sareste) (?:tutti )?meglio senza di me|che senso ha (?:vivere|andare avanti)|non ce la faccio piu a vivere|credo di non ripartire|togliermi la vita|non vedo piu motivo)\b/,
    'wants to die (it)',
    manner,
  ),
  sure(
    /\b(?:(?:mio (?:marito|padre|compagno|fratello|ex|ragazzo|figlio)|mia (?:moglie|madre)|lui|stanotte) (?:[\w']+ )?(?:mi (?:picchia|mena|ha (?:picchiat\w|menat\w|stretto il collo|strozzat\w|violentat\w|chius\w)|minaccia di morte|controlla i messaggi|segue ovunque))|mi ha stretto (?:il collo|la gola)|violenza domestica|ho paura (?:di lui|di tornare a casa|per la mia vita)|(?:pastiglie|pillole|pasticche) (?:sul tavolo|davanti))\b/,
    'violence suffered (it)',
  ),
  sign(
    /\b(?:non so (?:piu )?(?:a chi|con chi) (?:dirlo|parlare|scrivere|parlarne)|scusate (?:se|il) disturbo|non ho nessuno|sono sol[oa] (?:al mondo|ormai))\b/,
    'nobody to talk to (it)',
    0.35,
  ),
  sign(
    /\b(?:e (?:morto|morta|mancato|mancata) (?:a|in|il|da|nel|due|tre)|ho perso (?:il lavoro|mio|mia|tutto)|non (?:dormo|mangio|esco) piu|l'ultima (?:strada|corsa|volta che guido))\b/,
    'has lost much (it)',
    0.3,
  ),
  // German
  sure(
    /\b(?:ich (?:will|mochte|mag|wurde) (?:nur noch |einfach |am liebsten )?(?:sterben|nicht mehr (?:leben|da sein|aufwachen|weiterleben)|mich umbringen|verschwinden)|ich (?:bringe|bring|hange|hang) mich (?:um|auf)|nicht mehr (?:leben|weiterleben)(?: will| mag| kann)?|suizid\w*|selbstmordgedanken|keinen (?:grund|sinn) mehr (?:zu leben|im leben)|ohne mich besser dran|besser dran ohne mich|ich mochte zu (?:ihm|ihr)\b|die brucke ist nicht mehr weit|letzte fahrt)\b/,
    'wants to die (de)',
    /\b(?:vor lachen|saison|leasing|werkstatt|verkauf\w*)\b/,
  ),
  sure(
    /\b(?:(?:mein (?:mann|freund|vater|bruder|ex|partner|sohn|stiefvater)|er) (?:[\w']+ ){0,2}(?:schlagt|schlug|wurgt|verprugelt|bedroht|sperrt|verfolgt|vergewaltigt) (?:mich|uns)|er (?:sagt,? er )?bringt mich um|hausliche gewalt|angst (?:vor ihm|nach hause zu|um mein leben)|(?:er|sie) liest mit|(?:darf|lasst mich) (?:[\w']+ ){0,3}nicht (?:raus|weg)|(?:tabletten|pillen) (?:[\w']+ ){0,3}(?:vor mir|auf dem tisch))\b/,
    'violence suffered (de)',
  ),
  sign(
    /\b(?:weiss nicht,? (?:wem|an wen|mit wem) (?:ich )?(?:sonst|das|schreiben|reden)?|entschuldigen sie die storung|habe niemanden|hab niemanden)\b/,
    'nobody to talk to (de)',
    0.35,
  ),
  sign(
    /\b(?:ist (?:im|am|vor) (?:[\w']+ ){1,2}(?:gegangen|gestorben|verstorben)|job verloren|alles verloren|kann nicht mehr\b|schlafe nicht mehr|danke fur alles)\b/,
    'has lost much (de)',
    0.3,
  ),
  ...distressFrPatterns,
  ...distressEnPatterns,
  ...distressItPatterns,
  ...distressDePatterns,
];

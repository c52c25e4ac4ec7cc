import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

/**
 * Hate in good manners, and exclusion: no word of these is a slur, and few are anything alone. Beside the name of a group they go to people.
 */
const french: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:je (?:n'ai |n ai |)?|j'ai |on a |)rien contre (?:eux|elles|(?:les|ces|des) [a-z]{3,14}),? (?:mais|a condition|seulement|sauf|tant qu)|(?:je (?:ne )?suis|suis) pas (?:du tout )?(?:raciste|sexiste|homophobe|antisemite|misogyne)[ ,]{1,2}(?:mais|seulement|par contre|statistiquement)|ce n'est pas de la haine|avec tout le respect que je dois a (?:madame|ces|cette)|au risque de (?:passer pour|choquer)|on (?:ne )?peut plus rien dire)\b/,
    unless: /\b(?:raciste des marques|contre les (?:electriques|diesels?|suv))\b/,
    confidence: 0.6,
    severity: 'high',
    why: 'the excuse before the hate',
  },
  {
    pattern:
      /\b(?:ces gens(?:[- ]la)?|ces individus|ces personnes[- ]la|ce genre de (?:personnes?|gens|population|clientele)|cette (?:population|clientele|communaute|culture)|ces messieurs en|ces dames|leur espece|ces populations|ces phenomenes)\b/,
    group: 'anywhere',
    unless:
      /\b(?:ces gens (?:qui (?:se moquent|insultent|repondent)|du (?:sav|garage))|racis[a-z]{1,4}|homophob[a-z]{1,4}|sexis[a-z]{1,4})\b/,
    confidence: 0.64,
    alone: 0.42,
    severity: 'high',
    why: 'people spoken of from above',
  },
  {
    pattern:
      /\b(?:n'(?:a|ont|as|avez) rien a (?:faire|foutre)|rien a (?:faire|foutre) (?:dans|sur|en|au|chez|ici)|j'ai fait demi[- ]tour|je (?:change de marque|vous retire ma clientele)|a condition qu'ils|qu'ils restent|restent? entre eux|mieux entre eux|on n'en veut pas|on veut pas (?:d'eux|de vous|de ca)|non merci|n'ont qu'a|cachez[- ]moi|qu'on (?:m')?epargne|me degoutent?|c'est repoussant)\b/,
    unless:
      /\b(?:racis[a-z]{1,4}|homophob[a-z]{1,4}|sexis[a-z]{1,4}|honte (?:de|a)|bravo|je suis (?:gay|noire?|arabe|musulmane?|handicap\w+|lesbienne)|les racistes|votre (?:sav|garage|concession)|(?:des|de) vrais (?:proprietaires|clients|gens))\b/,
    group: 'anywhere',
    confidence: 0.66,
    alone: 0.14,
    severity: 'high',
    why: 'wants no such people near',
  },
  {
    pattern:
      /\b(?:(?:j'exige|je veux|je demande|je souhaite|je prefere|j'ai demande) (?:un autre (?:conseiller|vendeur|technicien)|une? (?:blanc|homme|francaise?|vraie?)|etre servi)|(?:ne|n') ?(?:veux|souhaite) pas (?:etre|que|d')|je souhaiterais que ma|que d'etre servie?|gens (?:civilises|normaux|biens|de chez nous)|clients normaux|on (?:les|vous) a pas sonnes|loin du comptoir|changer de (?:marque|concession))\b/,
    unless:
      /\b(?:racis[a-z]{1,4}|homophob[a-z]{1,4}|sexis[a-z]{1,4}|honte (?:de|a)|bravo|je suis (?:gay|noire?|arabe|musulmane?|handicap\w+|lesbienne)|les racistes|votre (?:sav|garage|concession)|(?:des|de) vrais (?:proprietaires|clients|gens))\b/,
    group: 'anywhere',
    confidence: 0.64,
    alone: 0.2,
    severity: 'high',
    why: 'wants no such people near',
  },
  {
    pattern:
      /\b(?:(?:arretez|faut arreter) d'(?:embaucher|imposer|engager)|imposer ces|virez[- ]les|son renvoi|embauchez|engagez|recrutez|mettez un portique|un peu de tri|un tri a la porte|aux vrais|murera?|laissez[- ]les dans leurs?|prevoyez une desinfection|desinfect\w+|sans gants|laissez l'ingenierie|plus jamais)\b/,
    unless:
      /\b(?:racis[a-z]{1,4}|homophob[a-z]{1,4}|sexis[a-z]{1,4}|honte (?:de|a)|bravo|je suis (?:gay|noire?|arabe|musulmane?|handicap\w+|lesbienne)|les racistes|votre (?:sav|garage|concession)|(?:des|de) vrais (?:proprietaires|clients|gens))\b/,
    group: 'anywhere',
    confidence: 0.62,
    alone: 0.24,
    severity: 'high',
    why: 'wants no such people near',
  },
  {
    pattern:
      /\b(?:(?:vrais?|bons?|bonne|vraie) francais(?:e|es)?|francais(?:e|es)? (?:de (?:france|souche)|d'ici)|europeens? de souche|gens d'ici|de souche|quelqu'un d'ici|personnel d'ici|grands[- ]parents d'ici|embauchez (?:francais|des chretiens)|parlez francais|pas un mot de francais|vre francais|(?:plus|pas|ne vois) (?:pas )?beaucoup de (?:francais|blancs)|combien de blancs|(?:un seul|des) blancs?(?: dans|\.)|moins exotique|(?:ont )?bati ce (?:continent|pays)|nos ancetres|(?:notre|nos) (?:propre )?(?:pays|usines)|ce pays|plus de pays|la france qui|laissez l'ingenierie aux europeens)\b/,
    unless:
      /\b(?:racis[a-z]{1,4}|bravo|honte (?:a|de)|parlez francais dans le manuel|notice|manuel|gravats|electrique|made in|jantes?|peinture)\b/,
    group: 'anywhere',
    confidence: 0.64,
    alone: 0.38,
    severity: 'high',
    why: 'one of ours against those people',
  },
  {
    pattern:
      /\b(?:on se croirait (?:a|au|en|dans)|c'est plus (?:la france|chez nous)|comptez les|regardez bien les visages|accent (?:du bled|des iles)|imprononcable|charabia|articulent|les siens d'abord|nous (?:colonisent|envahissent|remplacent)|colonis\w+|envahi\w*|soumission|vous vous soumettez|propagande|metissage|biologie|anthropologues|genetique|la nature avait|venus par bateau|dans nos poches|ouvrier indigene|indigenes?|brousse|peuplade\w*|a vous autres|vous autres)\b/,
    unless:
      /\b(?:racis[a-z]{1,4}|bravo|honte (?:a|de)|on se croirait (?:dans un film|en formule|au salon|a la maison|dans une? (?:kart|karting|avion|vaisseau))|propagande (?:electrique|anti)|notice|manuel|plantes?|herbes?|rouille)\b/,
    group: 'anywhere',
    confidence: 0.6,
    alone: 0.34,
    severity: 'high',
    why: 'one of ours against those people',
  },
  {
    pattern:
      /\b(?:je dis (?:ca|ça),? je (?:ne )?dis rien|vous m'avez compris|vous (?:m'avez compris|voyez ce que je veux dire)|voyez ce que je veux dire|les vrais comprendront|faites vos calculs|chacun conclura|je note seulement|je ne commente pas|tic tac|suivez mon regard|je ne dis que des chiffres|inutile de chercher|j'ai recompte|vous voyez le niveau|question d'hygiene|a budapest)\b/,
    group: 'anywhere',
    unless: /\b(?:sav|garantie|racis[a-z]{1,4}|blagues?|cliches?)\b/,
    confidence: 0.6,
    alone: 0.36,
    severity: 'high',
    why: 'says by a wink what is not said',
  },
  {
    pattern:
      /\b(?:comme par hasard|cherchez (?:l'erreur|pas)|a qui (?:profite|vous obeissez)|un indice|indice :|on (?:sait|voit) (?:bien|tous|a qui|ou passent)|devinez (?:qui finance|quelle|de quelle)|toujours (?:les memes|eux|un peu)|ca promet|le hasard fait bien|simple statistique|on aura tout vu|a coucher dehors|bizarre, depuis|normal vu|vu (?:la|sa) (?:tete|couleur|gueule)|selon la tete|ce que ca donne|la faute a qui)\b/,
    group: 'anywhere',
    unless: /\b(?:sav|garantie|racis[a-z]{1,4}|blagues?|cliches?|je suis|ma (?:voiture|mini) )\b/,
    confidence: 0.56,
    alone: 0.3,
    severity: 'high',
    why: 'says by a wink what is not said',
  },
  {
    pattern:
      /\b\d{1,2} ?% (?:des|de la|of) (?:vols|acheteurs|delits|population|crimes?)\b|\bthirteen percent\b|\b13 percent of\b/,
    about: 'hate_race',
    confidence: 0.55,
    severity: 'high',
    why: 'a figure as a code for a group',
  },
  {
    pattern:
      /\b(?:un|une|le|la|des|les|trois|deux) (?:noirs?|noires?|black|indien|arabe|musulman|chinois|turc|malien|albanais|tunisiens?|roumains?|tsigane|manchot|mulatresse|metisse|guenon|singe|hijab|foulard|voile|qamis|kippa|barbu|papillotes) (?:[a-z']{1,9} )?(?:qui|avec|au volant|dans|pour|comme|d'|ca|chez|pense|achete|sans doute|l'aurait|en decapotable)\b|\b(?:mulatres(?:se)?|primates?|metisses?|papillotes|wesh|wallah)\b/,
    unless:
      /\b(?:bravo|merci|enfin|j'adore|fiere?|racis[a-z]{1,4}|je suis|noirs? (?:mat|brillant|metallise|intense)|toit|jantes?|interieur|volant noir|singe en peluche|banane|zoo|metisse? (?:heureux|et fier\w*)|mon (?:mari|fils|voisin)|ma (?:femme|fille|voisine|mere))\b/,
    about: 'hate_race',
    confidence: 0.3,
    severity: 'high',
    why: 'somebody named by his group alone',
  },
  {
    pattern:
      /\b(?:mamadou|mohamed|mohammed|ahmed|rachid|fatima|samira|aicha|abdel\w*|karim|yacine|moussa|boubacar|dragan|cohen|levy|mehmet|ali baba|mustapha|fatoumata|malika|bamba)\b/,
    beside:
      /\b(?:s'appelle|prenom|nom|nomme|conseiller|vendeur|client|un certain|vend|tapis|permission|signee?|gagne|trop cher|se pavaner|certains|hasard|personnel|hiess|heisst|berater)\b/,
    unless:
      /\b(?:merci|super|genial|bravo|top|parfait|adorable|sympa|gentil|bonjour|je m'appelle|mon (?:nom|prenom)|efficace|competent|patient|vin|wmw\w+|danke|freundlich)\b/,
    about: 'hate_origin',
    confidence: 0.42,
    severity: 'medium',
    why: 'a first name held against somebody',
  },
  {
    pattern:
      /\b(?:bronze[es]{0,2}|basane[es]{0,2}|colore[es]{1,2}|fonces? et|tres fonce|jeunes issus|les divers|suedois (?:de la cite|bien bronzes)|racaille importee|importe[es]{1,2}|les memes quartiers|du 93|la cite|la meteque|(?:la )?couleur (?:du|de la|de sa|de leur) (?:conducteur|conductrice|peau|vendeur|client\w*)|change de couleur|sent\w* ta couleur|voile (?:au volant|dans)|prient|tapis (?:volants?|de priere)|la mecque|djellaba|qamis|kebab|egorg\w+|daech|terroriste en puissance|soumission|halal|muezzin|hanoucca|aid|ramadan|barbus?|croissant de lune|chapelet|grenouilles de benitier|signee cohen|religion de paix|adorateurs?)\b/,
    group: 'anywhere',
    unless:
      /\b(?:racis[a-z]{1,4}|bonne fete|aid mubarak|joyeux|bon ramadan|bravo|merci|(?:vert|bleu|gris|rouge|teinte|cuir|bois|vitres?) (?:fonce|colore)|kebab offert|vitres|interieur|mon kebab|code raciste|bronze au soleil|jantes? bronze|bronze)\b/,
    confidence: 0.45,
    alone: 0.3,
    severity: 'high',
    why: 'roundabout word for skin, faith or origin',
  },
];

const english: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:i'?m|i am) not (?:a )?(?:racist|sexist|homophobic|bigot)[ ,]{1,2}but|(?:no disrespect|no offence|no offense)(?: to)? (?:ladies|the ladies|but)|nothing against (?:them|those|these|gays?|muslims?|foreigners|women) but|(?:we all )?know who'?s|you know (?:who|the sort|what i mean|the type)|iykyk|do(?:n'?t)? (?:let|serve) their|(?:that|their|your) (?:sort|shade|kind)|every family in (?:these|the) ad\w*|the dusky|pushing it and why|asked for a human|proper (?:english|british) (?:person|family|customers)|speak(?:s)? english|taking over|where did all the (?:whites?|english|british)|shouldn'?t be (?:near|around|in|on|allowed)|don'?t want (?:them|their|those)|some rajesh|put(?:s)? decent|they can do what they like|full stop|creatures|no thanks|13 ?(?:percent|%))\b/,
    unless:
      /\b(?:that kind of (?:money|service|money)|your kind (?:words|message|help|reply)|your kindness|that'?s very kind|racism|racists|full stop(?:ped)? (?:at|the car))\b/,
    group: 'anywhere',
    confidence: 0.64,
    alone: 0.36,
    severity: 'high',
    why: 'hate in good manners or by a wink',
  },
  {
    pattern:
      /\b(?:lost a customer|another (?:black|asian|foreign|indian|trans) |stick to (?:real|white|british)|stuck an? |too many|wash the flag|dirty hands|sold out|and they want|ruined my|wiped|ought to be ashamed of hiring|stick(?:ing)? (?:them|one) in|your ads? (?:are|is) full of|couldn'?t find a)\b/,
    group: 'anywhere',
    unless: /\b(?:racis[a-z]{1,4}|homophob[a-z]{1,4}|bigots?|delays?|faults?)\b/,
    confidence: 0.55,
    severity: 'high',
    why: 'annoyed that members of a group are shown or served',
  },
];

const italian: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:non (?:sono|saro) (?:un |una )?(?:razzist\w|sessist\w|omofob[a-z])[ ,]{1,2}(?:ma|pero)|(?:non ho )?(?:niente|nulla) contro (?:di loro|di voi|gli [a-z]{3,12}|i [a-z]{3,12}|le donne|nessuno),? (?:ma|pero)|li compatisco|sia chiaro|chi (?:vuole|decide|ci|comanda)|chiedetevi|gente (?:che il sabato|cosi|come)|(?:famiglia|facce|clienti) italian[ae]|di bianchi|ne e rimasto uno|passatemi (?:verona|un italiano|uno)|parla(?:te)? italiano|i nostri|risorse|boldriniane|certa gente|quella (?:razza|gente)|con quella razza|no grazie|state alla larga|alla larga|roba loro|paese nostro|casa nostra|svegliatevi|curioso:|ecco perche|col lenzuolo|nella tenda|camicia nera|zoo aperto|non li voglio)\b/,
    unless:
      /\b(?:razzismo (?:no|basta)|risorse (?:umane|economiche)|per i nostri (?:clienti|figli|viaggi)|i nostri (?:figli|clienti|complimenti|amici|soldi|viaggi|ragazzi))\b/,
    group: 'anywhere',
    confidence: 0.64,
    alone: 0.36,
    severity: 'high',
    why: 'hate in good manners or by a wink',
  },
];

const german: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:ich bin )?kein(?:e)? (?:rassist\w*|nazi|sexist\w*|homophob[a-z]{0,4})[ ,]{1,2}aber|(?:ich hab(?:e)? )?nichts gegen (?:diese |die |solche )?[a-z]{3,14},? aber|man wird (?:ja )?(?:doch )?noch sagen durfen|kulturfremd\w*|bioeuropaer\w*|biodeutsch\w*|passdeutsche\w*|fachar?beit ?er|f a c h a r b e i t e r|goldstucke?|kulturbereicher\w*|sudlander\w*|dahergelaufene\w*|fahrende volk|bei uns (?:in|im)|unter uns|wir normalen|frueher war besser|fruher (?:war besser|hatte|gab'?s)|ihr wisst (?:schon )?welche|fragt mal|mehr muss ich|zahlt mal|rechnet mal|desinfiziert|haben ja alles mogliche|jeder dahergelaufene|sieht? ja nicht mal|bunte republik|umerziehung|schuldkult|altparteien|messermann\w*|messerfachkraft\w*|kopftuch\w*|muselmann|teppich|talmud)\b/,
    unless:
      /\b(?:rassismus|rassisten sind|gegen (?:elektro|diesel|suvs?)|facharbeiter (?:gesucht|in der|bei)|fruher hatte (?:ich|mein)|fussmatte|teppichboden|bei uns in der werkstatt)\b/,
    group: 'anywhere',
    confidence: 0.66,
    alone: 0.4,
    severity: 'high',
    why: 'hate in good manners or by a wink',
  },
];

/** "Je n'ai rien contre… mais", "ces gens-là", "comme par hasard", "no disrespect but", "nichts gegen… aber". */
export const politeHate = hateRule({
  id: 'hate.polite',
  describes: 'A message shuts a group of people out in polite or veiled words.',
  effect: 'escalate',
  patterns: [...french, ...english, ...italian, ...german],
  examples: {
    hits: [
      'Je ne suis pas raciste, mais les Roumains à l’accueil, non',
      'Ces gens-là, les migrants, n’ont rien à faire dans la pub',
      "I'm not racist but these Poles in the workshop",
      'Niente contro di loro, ma gli zingari no grazie',
      'Ich habe nichts gegen Türken, aber am Steuer?',
    ],
    misses: [
      'Ces gens du garage sont adorables',
      'Je ne suis pas raciste des marques, j’ai aussi une Fiat',
      'Thanks for your kind words',
      'Le risorse umane non rispondono',
      'Ich habe nichts gegen Elektro, aber mir fehlt der Sound',
    ],
  },
});

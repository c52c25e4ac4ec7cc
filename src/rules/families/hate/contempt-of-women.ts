import { compose } from '../../pattern/compose.ts';
import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const womenFr =
  '(?:femmes?|meufs?|nanas?|gonzesses?|bonnes? femmes?|blondes?|femelles?|poufs?|poufiasses?|pouffiasses?|petasses?|filles?|conductrices?|conseilleres?|vendeuses?|presentatrices?|secretaires?|ingenieures?|pilotes feminines?)';
const choresFr =
  '(?:(?:a|dans|en|vers) (?:la |ta |sa |leur |vos |leurs |tes |ses )?(?:cuisines?|fourneaux|casseroles|vaisselle|menage|lessive|maison)|(?:faire|fais|f4ir3) (?:la |le |a |ta |un |du |des |1 )?(?:vaisselle|menage|bouffe|repassage|lessive|cuisine|sandwich|s@ndwich|tricot|v41ss3ll3|gosses|mioches|manger)|(?:a|aux?) (?:ses|tes|leurs|vos|son|ton) (?:casseroles|fourneaux|marmites|four|fer a repasser|chiffons)|sur le dos|dans son four)';
const womenIt =
  '(?:donn[ae]|femmin[ae]|ragazz[ae]|biond\\w*|presentatrice|ingegner[ae]|signor[ae]|moglie|tipa|troia|zoccola|puttana)';
const womenDe = '(?:frau|frauen|weib|weiber|w3iber|tussi|tussis|madels?|blondinen?|moderatorin|schlampen?|schl4mpen)';

const french: readonly HatePattern[] = [
  {
    pattern: compose`\b(?:retourne[srz]*|r3tourn3|rentre[zs]?|va|vas|allez|reste[zs]?|rendez[- ]lui son|renvoyez[- ]la|qu'elles? (?:re)?(?:tournent?|restent?)|remettez[- ]la|remets[- ]la|file|a) ${choresFr}\b|\brendez[- ]lui son four\b`,
    unless:
      /\b(?:je|j'|on|nous|chef|chien|chat) (?:re)?(?:tourne|ste|ntre)\b|\b(?:a la maison avec|rester a la maison|a la maison ce soir|bien a la maison)\b/,
    beside:
      /\b(?:cuisine|casseroles|fourneaux|vaisselle|menage|lessive|sandwich|s@ndwich|four|dos|gosses|mioches|repassage|chiffons|tricot|bouffe|femmes?|filles?|meufs?|nanas?|elles?|v41ss3ll3)\b/,
    about: 'hate_sexism',
    confidence: 0.93,
    severity: 'high',
    why: 'tells a woman to go back to the kitchen',
  },
  {
    pattern: compose`\b${womenFr} (?:au volant|au permis|qui (?:conduisent|commente|explique|parle|repond)|a la tete du|aux commandes|aux diagnostics|chef d'atelier|derriere l'ecran|comprend|de \d\d ans)\b`,
    beside:
      /\b(?:danger|mort au|tournant|poisson|interdi(?:t|re|sez)|fuyez|fuir|cherchez|etonnant|piler|sav(?:ent|ait) (?:meme )?pas|tant|laisser|normal|accroche|pannes|mouchoirs|papa|mdr|ridicule|catastrophe|creneau|rappel|depense|raccroche|pas credible|maquill\w+|amortisseurs|patron|me parlera pas|retire\w*|interdisez|vaut mieux|peur|attention|au secours|planquez|vivement)\b/,
    unless:
      /\b(?:bravo|fiere?|cliches?|blagues?|sexis[a-z]{1,4}|prejuges?|premiere femme|dis(?:ent|ait) (?:que|mon|encore)|320|zero accident|on se moque|au suivant|les hommes? au volant)\b/,
    group: 'inside',
    about: 'hate_sexism',
    confidence: 0.82,
    severity: 'medium',
    why: 'women at the wheel or in a trade, mocked',
  },
  {
    pattern:
      /\bfemmes? au volant[ ,:]*(?:la )?(?:mort|danger|accident|catastrophe)|\b(?:f e m m e|femmes?|meufs?|blondes?) ?= ?(?:d a n g e r|danger|accident|☠|💀)|\bfemmes?(?: et (?:la )?(?:technique|volant|mecanique|creneau\w*))[. …]*$|\buterus et volant\b|\b(?:bassin|faite?s?) pour (?:la poussette|pondre|le menage|la cuisine|faire des gosses)\b/u,
    unless: /\b(?:blagues?|cliches?|sexis[a-z]{1,4}|prejuges?)\b/,
    about: 'hate_sexism',
    confidence: 0.92,
    severity: 'high',
    why: 'women and driving, the saying',
  },
  {
    pattern:
      /\b(?:(?:t'as|tu as|elle a|vous avez) (?:tes|ses|vos) (?:regles|ragnagnas|lunes)|mal[- ]bais\w+|hysteros?|mal b4is\w+|pas assez baisee|(?:manque|besoin) d'(?:un|une) (?:bon |bonne )?(?:coup de (?:bite|queue)|bite|vrai mec)|trouve[rz]? (?:un|toi un) mec|(?:laisse[zr]? |passe[zs]?[- ](?:moi|nous) )(?:les (?:grands|hommes|mecs|messieurs)|un (?:homme|mec|vrai|mecano|technicien)) ?(?:parler|faire|gerer)?)\b/,
    unless:
      /\b(?:ma (?:voiture|mini|titine|petite|caisse)|ma cocotte[- ]minute|conge maternite de ma|pendant mon conge|mon conge maternite|elle est ma jolie|droit de vote (?:des|aux) (?:etrangers|16)|un vrai (?:technicien|mecano) pour)\b/,
    about: 'hate_sexism',
    confidence: 0.66,
    severity: 'medium',
    why: 'belittles women',
  },
  {
    pattern:
      /\b(?:j'ai demande un homme|passez[- ]moi un homme|une affaire d'hommes|un metier d'hommes?|vrai ingenieur|la tele cuisine|parler chiffons|pas faites? pour ca|plante verte engagee|ouvrant les cuisses|(?:jambes|cuisses) (?:assez )?ecartees|age de pondre|conge maternite|pour attraper un mari|papa gateau|ma (?:jolie|poulette|mignonne|petite dame)|apporte (?:le|nous le|un) cafe|derriere chaque femme|nommee? (?:que )?pour les quotas|droit de vote)\b/,
    unless:
      /\b(?:ma (?:voiture|mini|titine|petite|caisse)|ma cocotte[- ]minute|conge maternite de ma|pendant mon conge|mon conge maternite|elle est ma jolie|droit de vote (?:des|aux) (?:etrangers|16)|un vrai (?:technicien|mecano) pour)\b/,
    about: 'hate_sexism',
    confidence: 0.66,
    severity: 'medium',
    why: 'belittles women',
  },
  {
    pattern:
      /\b(?:t'es bonne (?:au moins|toi)|elle est bonne (?:la|celle|cette)|photo en petite tenue|envoie (?:une photo|des? nudes?|tes seins)|belle plastique|belle surtout|arguments (?:votre|la|cette) conseillere|merite qu'on la coince|la coince dans|(?:a|lui) (?:la|te) (?:coincer|dresser|doser)|ca se dresse|bonne qu'a (?:sucer|baiser)|a suc[e3]r|voix de (?:salope|suceuse)|tete de (?:pute|suceuse|salope)|sous le bureau|promotion canape|couche\w* pour (?:avoir|reussir|le poste)|a genoux (?:pour|sous)|une tournante|la (?:coincer|baiser|sauter) dans|je (?:la|te) (?:baiserais?|sauterais?|demonterais)|lui apprendre? (?:la vie|le respect))\b/,
    about: 'hate_sexism',
    confidence: 0.92,
    severity: 'high',
    why: 'sexual contempt for women',
  },
  {
    pattern: compose`\b(?:(?:vous etes|sont|elles sont|etes) toutes (?:pareilles|les memes|des (?:putes|salopes|chiennes|connes))|interdi(?:sez|re|t)(?:[- ]leur)? (?:le |la |de )?(?:permis|volant|conduire)|comme elles toutes|toutes ces (?:meufs|nanas|femmes|gonzesses|bonnes femmes|pouf\w*)|les femelles|ces femelles|t(?:u es|'es|'1) (?:une )?femelle|t'1 f3melle|femelles a pied|chaque fois qu'une femme|zero neurone|laisser les femmes (?:choisir|conduire|parler|decider)|confier (?:ca )?a une (?:femme|nana|meuf)|(?:une|d'une|par une|cette) bonne femme)\b`,
    unless: /\b(?:bravo|cliches?|blagues?|sexis[a-z]{1,4}|prejuges?|oui je suis une)\b/,
    about: 'hate_sexism',
    confidence: 0.82,
    severity: 'high',
    why: 'says of all women that they are worth less',
  },
];

const english: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:back|belongs?|stay|stick|go|get|put) (?:[a-z]{1,8} ){0,2}(?:in|to) (?:the|ur|your|their) (?:kitchen|sink|ironing)|make (?:me|us) (?:a|1|my) (?:sandwich|sammich|tea)|(?:make|put) the (?:tea|kettle on) (?:love|darling|sweetheart)|leave (?:the |it )?[a-z]{1,10} to (?:us|the men|real men|the boys|men)|let a (?:real )?man (?:do|drive|present|handle|explain)|(?:women|woman|female|girls?|ladies|wives) (?:drivers?|behind the wheel|can'?t (?:drive|park|reverse)|and (?:clutch|reversing|parking|maps|cars|engineering|clutch control)|shouldn'?t (?:drive|vote|be))|take the vote|vote off (?:'?em|them)|on (?:your|her|ur) (?:knees|back)\b|no (?:girl|woman) knows|time of the month|needs a good f\S{0,4}|hand (?:the|their) licen[cs]e back|isn'?t (?:really )?what god built you for|give a woman|thinks she has rights|know (?:her|your|their) place|good for (?:one thing|only)|slept her way|made you smile,? love|too pretty to)\b/,
    unless:
      /\b(?:says the man|said the man|who says|still hear|jokes?|stereotypes?|sexis[a-z]{0,4}|my (?:wife|kitchen)|sink plunger|on (?:your|her) back seat|no disrespect to women drivers)\b/,
    about: 'hate_sexism',
    confidence: 0.88,
    severity: 'high',
    why: 'belittles women',
  },
  {
    pattern:
      /\b(?:stupid|dumb|silly|fat|ugly|that|typical|bloody|dirty) (?:bitch(?:es)?|b!tch(?:es)?|cow|slut|whore|wh0re|tart|bint|slag|bimbo|slapper|cunt)s?\b/,
    unless: /\b(?:also me|me:|son of a bitch|life'?s a bitch|that bitch of a (?:bolt|bulb|job))\b/,
    about: 'hate_sexism',
    confidence: 0.9,
    severity: 'high',
    why: 'slur for women',
  },
];

const italian: readonly HatePattern[] = [
  {
    pattern: compose`\b(?:(?:torna(?:te)?|rimettetela|rimandatela|stia|stai|restate|resta|vai|vada) (?:ai fornelli|in cucina|a (?:cucinare|stirare|lavare i piatti|fare la calza)|al lavello)|donn[ae] al volante,? (?:pericolo|morte)|${womenIt} (?:che (?:ne )?sa(?:nno)? di (?:motori|macchine|meccanica)|al volante non|non (?:sa|sanno) (?:guidare|parcheggiare)))\b`,
    unless: /\b(?:me lo diceva|mi diceva|battut[ae]|luoghi comuni|stereotip\w|sessis[a-z]{1,4})\b/,
    about: 'hate_sexism',
    confidence: 0.9,
    severity: 'high',
    why: 'belittles women',
  },
  {
    pattern:
      /\b(?:gambe aperte|in ginocchio sotto|il servizietto|sono fatte per altro|mica le mettete per la testa|ricordarle chi comanda|due sberle|sul marciapiede|hai le tue cose|ti ci vuole un uomo|lascia fare agli uomini|roba da uomini)\b/,
    unless: /\b(?:me lo diceva|mi diceva|battut[ae]|luoghi comuni|stereotip\w|sessis[a-z]{1,4})\b/,
    about: 'hate_sexism',
    confidence: 0.9,
    severity: 'high',
    why: 'belittles women',
  },
  {
    pattern: /\b(?:zoccol[ae]|troi[ae]|puttan[ae]|sgualdrin[ae]|baldracc(?:a|he)|mignott[ae]|cagna|battona)\b/,
    unless:
      /\b(?:porca (?:troia|puttana)|figli(?:o|a) di|che troia di|puttana (?:la |che )?(?:eva|miseria|vacca|paletta)|pantegan\w|topi?|ratt[oi]|zoccoli|mangiato i cavi|troia di (?:strada|giornata)|cavallo di troia|troiaio|zoccol[oi])\b/,
    about: 'hate_sexism',
    confidence: 0.92,
    severity: 'high',
    why: 'slur for women',
  },
];

const german: readonly HatePattern[] = [
  {
    pattern: compose`\b(?:(?:zuruck |ab |gehor(?:t|en|n|ts) |bleibt? |geht? |stell dich )(?:an den herd|in die kuche|hinter den herd|auf den rucksitz|an die spule|vor den herd)|frau am steuer,? (?:das )?(?:ungeheuer|unfall)|${womenDe} (?:am (?:steuer|lenkrad|lenkr4d)|und (?:technik|einparken|autos))[ ,:=]*(?:ungeheuer|unfall|blechschaden|bl8tschaden|nein danke|gefahr|hilfe)|soll (?:lieber )?blasen|fur den job gevogelt|hochgeschlafen|hast du deine tage|eine klare hand|zwei linke fusse|frauenkurse|wurd ihr was einbauen|was einbauen|versteht die [a-z]{3,12} eh nix|quotenfrau\w*|in die kuche,? wo)\b`,
    unless: /\b(?:spruche?|klischees?|sexis[a-z]{1,4}|witze?)\b/,
    about: 'hate_sexism',
    confidence: 0.9,
    severity: 'high',
    why: 'belittles women',
  },
  {
    pattern: /\b(?:schlampen?|nutten?|fotzen?|flittchen|bordsteinschwalben?|emanzen?|huren|hure|dreckshuren?)\b/,
    unless: /\b(?:hurensohn\w*|schlamperei|schlampig\w*)\b/,
    about: 'hate_sexism',
    confidence: 0.92,
    severity: 'high',
    why: 'slur for women',
  },
];

/** "Retourne à la cuisine", "femme au volant", "women can't drive", "donna al volante", "an den Herd"; sexual contempt. */
export const contemptOfWomen = hateRule({
  id: 'hate.contempt-of-women',
  describes: 'A message belittles women, sends them to the kitchen or treats them as bodies.',
  effect: 'act',
  patterns: [...french, ...english, ...italian, ...german],
  examples: {
    hits: ['Retourne à la cuisine', 'Get back in the kitchen', 'Torna in cucina', 'Ab an den Herd'],
    misses: [
      'Le chef retourne en cuisine',
      'Une femme au volant d’une MINI, bravo',
      'My wife stays in the kitchen while I wash the car',
      'Donne al volante, che brave',
      'Meine Frau am Steuer, ich schlafe',
    ],
  },
});

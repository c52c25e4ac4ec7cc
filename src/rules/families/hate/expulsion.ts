import { compose } from '../../pattern/compose.ts';
import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const goFr =
  '(?:rentre|retourne|repars|repart|rtourne|retournes|rentres|rentrez|retournez|repartez|degage|degagez|casse[- ]toi|cassez[- ]vous|va|allez)';
const placesFr =
  "(?:dans (?:ton|votre|ta|vos) (?:pays|bled|douar|brousse|savane|case|riziere|jungle|desert|foret|arbre|zoo|cage|grotte|tente|roulotte|caravane|cambrousse|barre)|au (?:bled|douar|zoo|pays)|en (?:afrique|algerie|tunisie|turquie|chine|roumanie|arabie|asie|israel|pologne|syrie|inde)|au (?:maroc|mali|senegal|maghreb|congo|kosovo|pakistan)|a (?:alger|kaboul|bamako|tunis|gaza)|d'ou (?:tu viens|vous venez|t'es venu|vous etes venus)|(?:sur|dans) (?:ton|les|tes) arbres?|(?:poser|vendre|ramasser|couler|retrouver|manger) (?:ton|ta|tes|vos|les|du|des) (?:carrelage|tapis|poubelles|chameaux?|moutons?|beton|chiens?|riz|bananes?))";
const homeFr =
  "(?:chez (?:eux|elles?|lui)|dans leurs? (?:pays|bled|brousse|douar|jungle|savane)|au (?:bled|pays|maghreb)|d'ou (?:ils|elles) (?:viennent|sortent)|en (?:afrique|algerie|tunisie|turquie|chine|roumanie|charter)|a (?:kaboul|alger|la mer|l'eau|la frontiere|la porte)|par (?:bateau|charter|avion)|dans (?:le|un) (?:premier )?(?:avion|charter|bateau))";

const french: readonly HatePattern[] = [
  {
    pattern: compose`\b${goFr}(?:[- ][a-z']{1,14}){0,2} ${placesFr}\b`,
    unless: /\b(?:je|j'|on|nous|il|elle) (?:re)?(?:ntre|tourne|pars?|va|vais)\b/,
    about: 'hate_origin',
    confidence: 0.94,
    severity: 'high',
    why: 'tells somebody to go back to where he is held to come from',
  },
  {
    pattern: /\b(?:rentrez?|retournez?|repartez|rent'?|rtournez?) (?:donc |tous )?(?:chez (?:vous|toi)|che ?toi)\b/,
    unless: /\b(?:prud[a-z]{1,8}|bien|tard|bouchons?|rentre chez toi ce soir|reposez?|apres le|pour (?:recharger|charger))\b/,
    group: 'anywhere',
    about: 'hate_origin',
    confidence: 0.93,
    alone: 0.55,
    severity: 'high',
    why: 'sends a group home',
  },
  {
    pattern: compose`\bqu'(?:ils|elles|il|elle) (?:[a-z']{1,10} )?(?:rentrent?|retournent?|repartent?|aillent?|degagent?|restent?|circulent|se noient|le fassent|vivent) (?:[a-z']{1,12} )?${homeFr}\b`,
    confidence: 0.9,
    severity: 'high',
    why: 'wants people gone to where they are held to come from',
  },
  {
    pattern: compose`\b(?:renvoy(?:ez|er|ons)|renvoie|renverra|expuls(?:ez|er|ons|e)|rapatri(?:ez|er)|deport(?:ez|er)|vire[rz]|ramene[rz]) (?:[a-z']{1,10} )?${homeFr}\b|\b(?:renvoyez|expulsez|deportez|rapatriez|degagez|virez)[- ](?:les|moi ca|nous ca|moi (?:ces|cette))\b`,
    confidence: 0.82,
    severity: 'high',
    why: 'wants people sent away',
  },
  {
    pattern:
      /\b(?:dehors|hors de france|hors d'ici|du balai|ouste|oust|a la mer|degagez?|degagent|on veut pas d[e'] ?(?:vous|eux)|a la porte|chez eux|au bled|dans le premier (?:charter|avion|bateau)|en charter)\b/,
    group: 'before',
    unless:
      /\b(?:prudents?|il fait|dormir dehors|garee? dehors|laissee? dehors|vendeurs? dehors|coucher dehors|foutu dehors|mis dehors|mecano)\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'group + out',
  },
  {
    pattern:
      /\b(?:dehors|virez(?:[- ](?:moi|nous))?|expulsez|renvoyez|rapatriez|deportez|chassez|foutez dehors|on (?:vire|expulse)|a la porte|interdi(?:re|sez) (?:la vente )?(?:a|aux)?|debarrassez[- ]nous d[e']s?) (?:(?:tous|toutes|d|de) )?(?:les|ces|cette|ce|l'|sales)\b/,
    group: 'after',
    confidence: 0.93,
    severity: 'high',
    why: 'out + group',
  },
  {
    pattern:
      /\b(?:remigration|remigrer|on (?:n'? ?)?est (?:plus )?che?[zs]? ?(?:nous|noux)|(?:la )?france (?:aux|pour les) (?:vrais )?francais|france blanche|les (?:francais|notres|gaulois) d'abord|chacun che[zs] soi)\b/,
    about: 'hate_origin',
    confidence: 0.72,
    severity: 'high',
    why: 'slogan of expulsion',
  },
  {
    pattern:
      /\b(?:ferm(?:e|ez|er|ons) (?:la|les|nos) frontieres?|premier (?:charter|avion|bateau)|en charter|charters? (?:dans|pour|retour)|qu'on (?:les|la|le) (?:parque|rende|renvoie|expulse|degage|vire|deporte|noie))\b/,
    group: 'anywhere',
    confidence: 0.85,
    alone: 0.5,
    severity: 'high',
    why: 'wants people driven out',
  },
];

const english: readonly HatePattern[] = [
  {
    pattern:
      /\bgo (?:the [a-z]{1,8} )?(?:back|home) (?:to (?:your|ur|africa|china|india|pakistan|poland|mexico|israel|romania|the jungle|asia)|where (?:you|u|they) (?:came|come|belong)|(?:you |u )?(?:foreigner|immigrant|migrant|paki))|\b(?:back to where (?:they|you|he|she) (?:came|come) from|back (?:up|in|to) (?:the|your|their) (?:tree|trees|jungle|cage|zoo|mud hut|cave))\b/,
    about: 'hate_origin',
    confidence: 0.94,
    severity: 'high',
    why: 'tells somebody to go back to where he is held to come from',
  },
  {
    pattern:
      /\b(?:deport|send|ship|kick|throw|get|put|chuck) (?:all (?:of )?)?(?:the|these|those|them|every)\b(?: [a-z]{1,12}){0,3} (?:back|home|out|on (?:a|the) (?:boat|plane)|off)\b|\b(?:deport|repatriate|remigrate) (?:them|the lot|all|every|these)\b/,
    unless: /\b(?:parcel|parts?|brakes?|pads?|wheels?|invoice|e ?mails?|order|refund)\b/,
    group: 'anywhere',
    confidence: 0.92,
    alone: 0.45,
    severity: 'high',
    why: 'wants a group sent away',
  },
  {
    pattern:
      /\b(?:out|go home|go back|not welcome|(?:should|belong|ought to be) (?:be )?(?:on|in) (?:a|the) (?:boat|plane|cage|zoo|jungle)|out of (?:our|my|this) (?:country|club|street|town)|not allowed)\b(?=$| ?[!.,;?#]| now| of)/,
    group: 'before',
    unless:
      /\b(?:sold|run|ran|fall|fell|come|comes|came|find|found|worked|check|checked|stand|stands|sort|sorted|hang|turned|turns|help|helped|point|ruled|let) (?:me |it |this |them )?out\b/,
    confidence: 0.9,
    severity: 'high',
    why: 'group + out',
  },
  {
    pattern:
      /\b(?:no|keep (?:the|those|these)|ban|get rid of(?: the| these| those)?|too many|sick of(?: the| these| those)?|clear out the) (?:[a-z]{1,10} )?/,
    beside:
      /\b(?:allowed|in (?:my|our|this|the) (?:street|club|country|town|showroom|ads?|adverts?|brand)|everywhere|out of|off our|vermin|disease|taking over|over here)\b/,
    group: 'after',
    unless: /\b(?:racis[a-z]{0,4}|homophob[a-z]{0,4}|sexis[a-z]{0,4}|jokes?|hate|abuse|no (?:woman|women) (?:should|deserves))\b/,
    confidence: 0.75,
    severity: 'high',
    why: 'wants no members of a group about',
  },
];

const italian: readonly HatePattern[] = [
  {
    pattern: /\b(?:torna(?:te|tene|tevene)?|tornino|torni|vattene|andatevene|sparisci|sparite)\b/,
    then: /\b(?:(?:al|nel) (?:tuo|vostro|suo|loro) paese|a casa (?:tua|vostra|sua|loro)|da dove (?:sei|siete|vieni|venite)|in (?:africa|marocco|albania|cina|romania|nigeria|arabia)|sugli alberi|sull'albero|nella (?:giungla|savana|foresta|tenda)|allo zoo)\b/,
    unless: /\b(?:torno|tornare|torniamo) a casa\b/,
    about: 'hate_origin',
    confidence: 0.94,
    severity: 'high',
    why: 'tells somebody to go back to where he is held to come from',
  },
  {
    pattern:
      /\b(?:rispedi(?:amoli|teli|rli|scili|te|re)|rimanda(?:te|re|teli|rli|moli|ta|te)|cacci(?:are|ate|amo|ateli|arli)|mandateli|mandali)\b/,
    then: /\b(?:a casa|al (?:loro|suo) paese|indietro|nella tenda|nel loro paese|in africa|via|fuori)\b/,
    unless: /\b(?:pezz[oi]|pacc(?:o|hi)|ricambi|ordine|auto indietro|merce)\b/,
    group: 'anywhere',
    confidence: 0.92,
    alone: 0.72,
    severity: 'high',
    why: 'wants people sent away',
  },
  {
    pattern:
      /\b(?:fuori|via|basta|stop|cacciate|cacciamo|mandate via) (?:con |a |agli |ai |tutti )?(?:i|gli|le|quest[ie]|quell[ie]|tutti)\b/,
    group: 'after',
    confidence: 0.9,
    severity: 'high',
    unless: /\b(?:pregiudizi|battute|commenti|razzis[a-z]{1,4}|odio)\b/,
    why: 'out + group',
  },
  {
    pattern:
      /\b(?:fuori (?:dall'?|dai|dalle|dal) ?(?:italia|europa|balle|piedi|coglioni|nostro paese)|a casa loro|al loro paese|tornino a casa|via dalle nostre|ci vuole la ruspa|ruspa)\b/,
    group: 'anywhere',
    confidence: 0.92,
    alone: 0.5,
    severity: 'high',
    why: 'group + out',
  },
  {
    pattern: /\b(?:prima gli italiani|prima i nostri|italia agli italiani|padroni a casa nostra|remigrazione)\b/,
    about: 'hate_origin',
    confidence: 0.7,
    severity: 'high',
    why: 'slogan of expulsion',
  },
];

const german: readonly HatePattern[] = [
  {
    pattern: /\b(?:geh|geht|gehen sie|verpiss dich|verpisst euch|verschwinde|verschwindet|hau ab|haut ab|ab|zuruck)\b/,
    then: /\b(?:in (?:dein|deine|euer|eure|ihr|ihre) (?:land|heimat|lander|wuste)|in den (?:busch|urwald|dschungel)|nach (?:anatolien|afrika|istanbul|polen|syrien|kabul|rumanien|israel|mekka)|wo (?:du|ihr|die) her(?:kommst|kommt|kommen)|auf (?:die|den) baum)\b/,
    unless: /\b(?:ich (?:gehe?|fahre?)|wir (?:gehen|fahren)|fahrt|route|urlaub|navi)\b/,
    about: 'hate_origin',
    confidence: 0.93,
    severity: 'high',
    why: 'tells somebody to go back to where he is held to come from',
  },
  {
    pattern:
      /\b(?:raus|abschieben|ausweisen|heimschicken|zuruckschicken|rauswerfen|ab in den flieger|aussperren|vertreiben|ausschaffen|umdrehen)\b/,
    group: 'before',
    unless:
      /\b(?:rechts raus|links raus|ausfahrt|kommt (?:da )?nicht raus|hol.{0,12}raus|kommt? raus|(?:nazis|faschos|rassisten) raus)\b/,
    confidence: 0.92,
    severity: 'high',
    why: 'group + out',
  },
  {
    pattern:
      /\b(?:raus mit|weg mit|schiebt|schmeisst|werft|verbietet) (?:den|dem|diesen|diesem|euch|die|das|dieses|diese|alle|allen)\b/,
    group: 'after',
    confidence: 0.9,
    severity: 'high',
    why: 'out + group',
  },
  {
    pattern:
      /\b(?:remigration|abschieben|abschiebung schafft|deutschland den deutschen|osterreich den osterreichern|ausschaffen|fremd im eigenen land|uberfremdung|umvolkung|bevolkerungsaustausch|grosser austausch|mauer wieder hoch)\b/,
    about: 'hate_origin',
    confidence: 0.8,
    severity: 'high',
    why: 'slogan of expulsion',
  },
];

/** "Les X dehors", "rentrez chez vous", "send them back", "X raus". */
export const expulsion = hateRule({
  id: 'hate.expulsion',
  describes: 'A message wants a group of people driven out, or tells somebody to go back to where he is held to come from.',
  effect: 'act',
  patterns: [...french, ...english, ...italian, ...german],
  examples: {
    hits: ['Les Arabes dehors !', 'Retourne dans ton pays', 'Go back to your country', 'Tornate al vostro paese', 'Türken raus'],
    misses: [
      'Je retourne en Allemagne avec ma MINI',
      'Rentrez bien chez vous, prudence sur la route',
      'Les chiens restent dehors',
      'I sent the parts back to the dealer',
      'Torno a casa in MINI',
      'Komme aus der Parklücke nicht raus',
    ],
  },
});

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';

const site =
  'usines?|chaines?|site|sites|concession\\w{0,7}|concess?|succursales?|points? de vente|garages?|ateliers?|magasins?|boite|plants?|factory|factories|dealers?|dealerships?|retailers?|branch|werke?s?|fabrik|autohaus|standorte?|niederlassung\\w{0,2}|stabiliment[oi]|fabbrica|concessionari[ao]?|sede|filiale|autosalone|oxford|cowley|leipzig|born|swindon|dingolfing|regensburg|munchen|munich|san donato|mini(?: france| italia| uk)?|bmw(?: france| group)?|marque|cabrio|ils|they|die';
const closing =
  "c'est (?:fini|termine|plie|mort)|tout est fini|is finished|is done|e finita|ist schluss|geschlossen|chius[oa]|fermee definitivement|ferm(?:e|ent|era|eront|ait|ee?s?|eture|er)|a l'arret|arretee?s?|disparait|disparaissent|plie boutique|retire\\w{0,2} toutes|shuts?|shutting|shut down|clos(?:es|ing|ure|ed for good)|chiud\\w{1,5}|chiusura|schliess\\w{1,3}|dicht|abgewickelt|wickeln";

/** Sites that close, people who lose their jobs, a company without money, a sale. */
const business: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${site}) (?:[\w']{1,20} ){0,4}?(?:${closing})\b|\b(?:${closing}) (?:[\w']{1,20} ){0,3}?(?:${site})\b`,
    confidence: 0.4,
    severity: 'medium',
    why: 'a site that closes',
  },
  {
    pattern: compose`\b(?:cle sous la porte|lichter aus|tirer? le rideau definitivement|liquide[rz]? (?:la|le) (?:concession|site)|ferment? (?:[\w']{1,20} ){1,3}\+|kommt nichts mehr raus|arret(?:ent|ait|e|ez|er)? (?:definitivement )?(?:le|la|les) (?:cabrio|clubman|countryman|aceman|cooper|production|garantie|marque|mini|thermique)|discontinu\w{1,12}|axed|eingestellt|fuori produzione)\b`,
    confidence: 0.35,
    severity: 'medium',
    why: 'an end of business or of a model',
  },
  {
    pattern: compose`\b(?:licenci(?:er|ent|es?|ees?|e|ements?|ement)|(?:supprim\w{1,4}|suppressions? de) \d[\d .]{0,6} ?(?:postes|emplois)|postes? supprimes?|plan social|\d+ (?:personnes|gens|salaries) (?:a|mis a) la porte|la moitie des (?:gens|salaries)|lay ?offs?|laid off|laying off|redundanc\w{1,12}|made redundant|job cuts|cutting \d+ jobs|licenziament\w|licenziat\w|esuber\w|cassa integrazione|entlass\w{1,5}|stellenabbau|stellen gestrichen)\b`,
    confidence: 0.4,
    severity: 'medium',
    why: 'people who lose their jobs',
  },
  {
    pattern: compose`\b(?:faillite|depots? de bilan|depose\w{0,2} (?:le )?bilan|liquidation judiciaire|redressement judiciaire|comptes? bloques?|controle fiscal|en cessation|plus un rond|ruinee?s?|coule(?:nt|e)?|l'action va|vide les comptes|bankrupt\w{0,3}|insolven\w{1,3}|going under|go(?:es|ne)? bust|in administration|fallit\w|fallimento|bancarotta|pleite|konkurs|bankrott|hahn zugedreht)\b`,
    confidence: 0.4,
    severity: 'medium',
    why: 'a company without money',
  },
  {
    pattern: compose`\b(?:rachete\w{0,2} par|rachat (?:de mini|par)|(?:revend|vend|revendu|vendu)\w{0,2} (?:[\w']{1,20} )?aux? (?:chinois|indiens|quataris|americains)|revend mini|sold (?:off )?to (?:the )?(?:chinese|china|indians)|bought (?:out )?by|takeover|vendut[ao] ai|comprat[ao] dai|marchio attaccato|an (?:die )?chinesen|aufgekauft|verkauft an)\b`,
    confidence: 0.4,
    severity: 'medium',
    why: 'the brand sold',
  },
];

const parts =
  'batteries?|batterie|boites?(?: automatiques?)?|airbags?|freins?|brakes?|direction|ceintures?|reservoirs?|durites?|moteurs?|seat ?belts?|gearboxes?|cinture|freni|cambio|bremsen?|bremsschlauche|gurte|akkus?|getriebe';
const failing =
  "explos\\w{1,5}|explodes?|prennent feu|prend feu|brulent|crament|lachent|s'enflamment|fondent|vides?|bidons?|chinese fakes|defaut|donnent|fires?|catch fire|blow up|fail\\w{0,3}|fake|esplod\\w{1,3}|prendono fuoco|si sganciano|si rompono|cedono|platzen|explodieren|brennen|fangen feuer|versagen|reissen";

/** Cars that are said to hurt people, recalls that are said to be hidden, tests that are said to be bought. */
const danger: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${parts}) (?:[\w']{1,20} ){0,5}?(?:${failing})\b|\bbattery fires\b`,
    confidence: 0.4,
    severity: 'medium',
    why: 'parts said to fail everywhere',
  },
  {
    pattern: compose`\brappels? (?:[\w']{1,20} ){0,3}?(?:secrets?|caches?|etouffes?|en douce|en cachette|plus gros)\b|\b(?:etouff\w{1,12}|cach\w{1,12}|hiding|hide|vertuschen|verheimlichen) (?:[\w']{1,20} ){0,3}?(?:rappels?|recalls?|ruckruf)\b|\brichiam[oi] (?:[\w']{1,20} ){0,2}?(?:di nascosto|segret\w|nascost\w)\b|\b(?:rappel (?:est|c est|c'est) (?:une |1 )?couverture|(?:secret|hidden|silent) recalls?|(?:heimliche|geheime|verdeckte|stille)[rns]? ruckruf\w{0,4}|ruckruf (?:vertuscht|verheimlicht))\b`,
    confidence: 0.5,
    severity: 'medium',
    why: 'a hidden recall',
  },
  {
    pattern: compose`\b(?:deux|trois|quatre|cinq|plusieurs|two|three|four|five|several|quattro|zwei|drei|mehrere|children|enfants?|gosses|mutter|mere|ragazz[oa]|bambin[oi]|kinder|personnes|people) (?:[\w']{1,20} ){0,4}?(?:morte?s?|mourir|decede\w{0,12}|tuee?s?|die|died|dead|killed|mort[oiae]|folgorat\w|tote|verbrannt|umgekommen|gestorben)\b|\b(?:retrouve mort|est morte? (?:dans|le lendemain|a cause)|s'est suicide|la veuve)\b`,
    confidence: 0.4,
    severity: 'high',
    why: 'deaths',
  },
  {
    pattern:
      /\b(?:cancer\w{0,12}|leucemie|leuk[ae]mia|leucemia|leukamie|radioacti\w{1,12}|tumeurs?|tumor\w{0,12}|rendu malades?|made us sick|made people sick)\b/,
    confidence: 0.4,
    severity: 'medium',
    why: 'illness said to come from the car',
  },
  {
    pattern: compose`\b(?:(?:tests?|etoiles|notes?|emissions?|emissioni|autonomie|homologations?|crash ?tests?|ncap|stars|results|prove|sterne) (?:[\w']{1,20} ){0,4}?(?:achetee?s?|truquee?s?|falsifiee?s?|bought|rigged|faked|fudged|comprat[iea]|truccat[iea]|gekauft|gefalscht|manipuliert)|(?:trafiquent|truquent|achetent|fake|faked|rig|truccano|falschen) (?:[\w']{1,20} ){0,2}?(?:tests?|results|emissions|prove|dati|zahlen)|scandalo emissioni|dieselgate bis)\b`,
    confidence: 0.45,
    severity: 'medium',
    why: 'tests said to be bought',
  },
  {
    pattern: compose`\b(?:voitures?|bagnoles?|minis?|coopers?|autos?|cars?|vehicules?|fahrzeuge|wagen) (?:[\w']{1,20} ){0,6}?(?:noyee?s?|inondee?s?|accidentee?s?|sinistree?s?|retapee?s?|repeintes?|comme neuves?|revendues neuves|flooded|alluvionat[ea]|sott'acqua|abgesoffen\w{0,2}|unfallwagen)\b|\b(?:(?:flood|flooded|salvage|storm) cars|ahrtal[- ]autos|auto alluvionate|unfallwagen als neu)\b`,
    confidence: 0.45,
    severity: 'medium',
    why: 'damaged cars said to be sold as new',
  },
];

/** What is said of people of the brand, and of what it does to its customers. */
const gossip: readonly Pattern[] = [
  {
    pattern: compose`\b(?:garde a vue|en (?:taule|prison|cavale|fuite)|(?:ete )?arrete\w{0,2} (?:a|par|av|avec)|par la justice|detourne\w{0,3}|pour (?:escroquerie|fraude|viol)|trafic de|blanchi\w{1,4}|se tire (?:au|en|a)|renverse un|valises? de cash|(?:in|to) (?:jail|prison)|got (?:sacked|fired|arrested) for|embezzl\w{1,12}|money launder\w{1,12}|ricicl\w{1,12}|in galera|arrestat\w|finanza (?:e )?(?:gia )?entrata|cacciat[oa] (?:dal|per)|verhaftet|im knast|minderjahrig\w{0,12}|geldwasche|entzugs?\w{0,12}|voitures disparaissent)\b`,
    confidence: 0.4,
    severity: 'medium',
    why: 'a crime or disgrace of somebody of the brand',
  },
  {
    pattern: compose`\b(?:couch(?:e|ent|ait|erait) avec|(?:a|ont) une liaison avec|trompe (?:sa|son)|sleeps? with|sleeping with|having an affair|va a letto con|se la fa con|hat was mit|schlaft mit|bettgeschicht\w{0,12}|alcoolique|ivre mort|being drunk|ubriaco marcio|saufer)\b`,
    confidence: 0.4,
    severity: 'low',
    why: "gossip about somebody's life",
  },
  {
    pattern: compose`\b(?:espionn\w{1,4}|ecoutent (?:nos|les|tout)|enregistrent (?:nos|tout)|revendent (?:tout|nos|vos)|profils aux|spy(?:ing)? on|listening to (?:our|us)|sell(?:ing)? (?:our|your) data|ci spiano|vendono i (?:nostri )?dati|spionier\w{1,12}|abhoren|complicite de la marque|donnent les codes)\b`,
    confidence: 0.4,
    severity: 'low',
    why: 'customers said to be spied on or betrayed',
  },
  {
    pattern: compose`\b(?:moteurs? de (?:tondeuse|mobylette|dacia|trottinette)|moteurs? (?:[\w']{1,20} )?chinoi\w{0,12}|plus de boite manuelle|abonnement pour (?:le|la|les)|lawnmower engine|chinese engine|motore (?:cinese|da tosaerba)|auto di wuhu|rasenmahermotor|chinamotor)\b`,
    confidence: 0.35,
    severity: 'low',
    why: 'what the next model is said to have',
  },
];

/** Claims that can be checked and hurt somebody. Each alone is only noted. */
export const claimPatterns: readonly Pattern[] = [...business, ...danger, ...gossip];

import { atRisk, danger } from './safety-danger.ts';
import type { Pattern } from '../pattern/pattern.ts';

/** On the road; with somebody aboard; somebody hurt: what makes a fault a danger. */
const circumstances: readonly RegExp[] = [
  /\b(?:en roulant|en marche|a \d{2,3} ?(?:km|a l'heure)?\b|descente|descendant|virage|tunnel|autoroute|peage)/,
  /\b(?:mon fils|ma fille|mon bebe|bebe|enfants?|gosses|ma femme|mon mari|famille a bord|petits)/,
  /\b(?:blessee?s?|brulures?|brulee?|tympan|casse|urgences?|pompiers|hopital|eclats|phalanges|ambulance|tremble|seconde pres)/,
];

/** What a vehicle did that puts people in danger, in French. */
export const safetyFrPatterns: readonly Pattern[] = [
  danger(
    'brakes (fr)',
    /\b(?:freins?|freinage|pedale(?! d'embrayage))\b/,
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
  danger('steering (fr)', /\b(?:direction(?! generale)|volant)\b/, /\b(?:bloque\w*|lache\w*|coupee?|figee?|durcie?)\b/),
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
    /\b(?:failli|manque) (?:de )?(?:mourir|y (?:rester|passer)|avoir un (?:grave )?accident|nous tuer|me tuer|tuer quelqu'un|causer un accident|finir dans)\b/,
  ),
  danger('near accident (fr)', /\b(?:fini|finie|terminee?) dans (?:le fosse|la glissiere|la haie|un arbre|le decor)\b/),
  danger(
    'accident or injury (fr)',
    /\b(?:accident|blessee?s?|poignet casse|brulures?|main brulee)\b/,
    /\b(?:airbags?|freins?|a cause (?:de|du|d')|direction|pneus?|ceintures?|batterie|votre voiture|defaut)\b/,
    0.7,
  ),
  danger(
    'brakes (fr)',
    /\b(?:plus|n'ai) (?:pas |plus )?(?:freine|de freins?(?! a main)|de freinage|freiner)\b|\baccelerations? (?:toute )?seule\b/,
  ),
  danger(
    'brakes (fr)',
    /\bfreine? (?:a fond |fort |brutalement |violemment |d'un coup )?(?:sans rien|tout(?:e)? seule?|pour rien|en pleine)/,
  ),
  danger('brakes (fr)', /\boublie de (?:resserrer|revisser|serrer (?:mon|ma|mes|l'etrier|les (?:roues|ecrous|boulons)))\b/),
  danger(
    'brakes (fr)',
    /\b(?:freins?|pedale(?! d'embrayage))\b/,
    /\b(?:molle?|plus rien|au plancher|s'enfonc\w+|rien ne|traverse\w*)\b/,
  ),
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
  danger('wheel (fr)', /\broue (?:[\w']+ ){0,3}(?:perdue|partie|arrachee|qui se (?:barre|detache)|s'est)/),
  danger(
    'thrown off the road (fr)',
    /\b(?:fini|tape|touche|heurte|percute|embrasse|atterri) (?:dans )?(?:le|la|un|une) (?:mur|rail|gravier|fosse|glissiere|muret|talus|platane|arbre|barriere|decor)\b/,
    undefined,
    0.7,
  ),
  danger(
    'thrown off the road (fr)',
    /\b(?:failli|manque) (?:de )?(?:me (?:foutre|tuer|planter)|y passer|prendre feu|perdre)\b|\bsorti(?:e|s)? par miracle\b/,
    undefined,
    0.7,
  ),
  danger('thrown off the road (fr)', /\b(?:vous )?(?:attendez|voulez) un mort\b/, undefined, 0.7),
  danger('suspension (fr)', /\bbras de suspension\b/, /\bcasse/),
  danger('steering (fr)', /\b(?:direction(?: assistee)?|volant) (?:[\w']+ ){0,2}(?:hs|morte?)\b/),
  // Whatever the part: it opened, went out or came undone, in one of the circumstances
  ...atRisk(
    circumstances,
    'an opening (fr)',
    /\b(?:capot|portiere|porte|coffre|hayon|toit)\b/,
    /\b(?:s'(?:est )?(?:ouvert|ouvre)\w*|s'est releve\w*|arrachee?|bloquees?|tombee?)\b/,
  ),
  ...atRisk(
    circumstances,
    'out of power (fr)',
    /\b(?:panne (?:electrique|totale|complete|generale)|perte totale|plus de feux|coupee? net|s'est (?:coupee?|eteinte?)|plus de puissance)\b/,
  ),
  ...atRisk(
    circumstances,
    'a fastening (fr)',
    /\b(?:isofix|ceintures?|siege (?:enfant|auto|bebe))\b/,
    /\b(?:lache|detach|decroch|s'est ouverte|ne se verrouille|n'accroche)/,
  ),
];

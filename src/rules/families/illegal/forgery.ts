import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from './lawful-talk.ts';
import { deal, shadyDeal } from './trade-words.ts';

const inspection =
  'proces[- ]verbal|pv de ct|tuv-?plaketten?|hu-?plaketten?|controles? techniques?|ct|c\\.t|contre[- ]visite|mot|tuv|hu|hauptuntersuchung|hu[- ]plaketten?|plaketten?|revision[ei]|certificat[oi] di revisione|tagliandini';
const papers =
  "permis b|zfe|conformite|certificat de conformite|permis|carte grise|cartes grises|certificats?|attestations?|cartes? vertes?|assurances?|avis d'imposition|fiches? de paie|factures?|ordonnances?|carnets?(?: d'entretien)?|crit'?air|vignettes?|macarons?|immat\\w{0,12}|plaques?|homologations?|tampons?|licen[cs]es?|driving licen[cs]es?|plates|number plates|logbooks?|v5c?|service (?:history|books?)|insurance|invoices?|stickers?|patent[ei]|targh[ea]|assicurazion[ei]|libretti?|fattur[ae]|bollin[oi]|fuhrerscheine?|lappen|kennzeichen|nummernschilder|umweltplaketten?|scheckhefte?|rechnung|papiere|gutachten|mpu[- ]?gutachten";
const fake =
  'faux|fausses?|bidons?|doublettes?|falsifie\\w{0,2}|photoshop\\w{0,2}|photoshopee?s?|contrefaite?s?|antidatee?s?|de complaisance|a blanc|vierges?|truquee?s?|fake|forged|cloned|blank|backdated|fals[aoie]|contraffatt[aoie]|tarocc\\w{1,2}|gefalschte?[nrs]?|falsche?[nrs]?|blanko';
const unseen =
  "sans (?:montrer|amener|bouger|sortir) (?:la |ta |votre )?(?:caisse|voiture|bagnole|mini)|without showing (?:the|your) car|senza portare (?:la )?(?:macchina|auto)|ohne auto|aucun (?:deplacement|examen|controle)|aucune heure|zero (?:examen|heure|deplacement)|no (?:test|lessons?|exam|theory)|nessun esame|keine prufung|(?:sans|san) (?:te |la |le |m'|y )?(?:heure|code|lecons?|passer?|presenter|voir|amener|se deplacer|examen|repasser|permis|ordonnance|controle)|tu (?:y )?passes? (?:meme )?pas|without (?:the |a )?(?:test|seeing|exam|the vehicle|bringing)|senza (?:vedere|esame|presentare|il mezzo|portare)|nicht vorgefuhrt|ohne (?:vorfuhren|vorzufuhren|fahrstunden|prufung|hinfahren|mpu|tuv|anfahren)";

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${fake}) (?:[\w']{1,20} ){0,2}?(?:${papers}|${inspection})\b`,
    beside: compose`${deal}`,
    unless: lawfulTalk,
    confidence: 0.86,
    severity: 'medium',
    why: 'forged papers, plates or inspections on offer',
  },
  {
    pattern: compose`\b(?:${papers}|${inspection}) (?:[\w']{1,20} ){0,3}?(?:${fake})\b`,
    beside: compose`${deal}`,
    unless: lawfulTalk,
    confidence: 0.84,
    severity: 'medium',
    why: 'forged papers, plates or inspections on offer',
  },
  {
    pattern: compose`\b(?:${papers}|${inspection})\b`,
    beside: compose`\b(?:${unseen})\b`,
    unless: compose`${lawfulTalk.source}|\b(?:sans passer par|sans voir de|voiture sans permis|voiturette|without seeing (?:it|the car) first)\b`,
    confidence: 0.8,
    severity: 'medium',
    why: 'papers or an inspection without test or showing the car',
  },
  {
    pattern: /\b(?:vignettes?|crit'?air|macarons?|plaketten?|umweltplaketten?|bollin[oi])\b/,
    beside: compose`\b(?:imprim\w{1,4}|n'importe quelle|pour toutes? (?:caisses?|voitures?)|ts vehic|toutes? caisses?|hologramme|printed|stampat\w|gedruckt|nickel)\b`,
    unless: lawfulTalk,
    confidence: 0.75,
    severity: 'medium',
    why: 'home-made stickers',
  },
  {
    pattern: compose`\b(?:te |vous |lui )?(?:tamponn\w{1,3}|tampons? dans|fait le tampon|remplis (?:le |ton |un )?carnet|mention sur le controle|signe ce que|stempel\w{0,2}|timbr\w{1,3})\b`,
    beside: compose`${shadyDeal}|\bcontrole technique\b|\bcarnet\b`,
    unless: compose`${lawfulTalk.source}|\b(?:par (?:la|ma|le|mon) (?:concession|garage|concessionnaire)|garagiste|on me dit|vient de chez vous|refusee?|a la bonne page|a jour|chez vous)\b`,
    confidence: 0.72,
    severity: 'medium',
    why: 'stamps that were not earned',
  },
  {
    pattern: compose`\b(?:facture|devis|invoice|fattura|rechnung|certificat|attestation) (?:[\w']{1,20} ){0,2}?(?:antidatee?|anti-datee?|backdated|retrodatata|retrodatat[oa]|ruckdatiert\w{0,12}|zuruckdatiert\w{0,12}|bidon)\b`,
    unless: lawfulTalk,
    confidence: 0.75,
    severity: 'medium',
    why: 'asks for an invoice with a wrong date',
  },
  {
    pattern: /\b(?:vends?|vendre|achete|sell|selling|vendo|verkaufe) (?:[\w']{1,20} ){0,3}?(?:points?|miens|punti|punkte)\b/,
    beside: /\b(?:permis|licen[cs]e|patente|fuhrerschein|flensburg)\b/,
    unless: lawfulTalk,
    confidence: 0.8,
    severity: 'medium',
    why: 'licence points for sale',
  },
  {
    pattern: compose`\b(?:cramer|bruler|faire (?:bruler|disparaitre|voler)|declarer? (?:la|ma) (?:voiture|mini|caisse) volee|planquer|burn|torch|bruciare|far sparire|abfackeln|verschwinden lassen)\b`,
    beside:
      /\b(?:pour|c'est pour|for|per|fur) (?:toucher )?(?:l'|the |die |l')?(?:assurance|insurance|assicurazione|versicherung)\b/,
    unless: lawfulTalk,
    confidence: 0.8,
    severity: 'medium',
    why: 'insurance fraud',
  },
  {
    pattern: compose`\b(?:accrochages? (?:bidon|arrange|bidonne|simule)|accident (?:bidon|arrange|simule)|constat (?:bidon|arrange)|fake (?:accident|claim|crash)|fingierter unfall|faux constat|fausse declaration|faux sinistre|crash for cash|falso incidente|falso sinistro|versicherungsbetrug)\b`,
    beside: compose`${deal}|\b(?:on partage|moitie|assurance paie|qui est chaud|split|insurance pays|dividiamo|teilen)\b`,
    unless: lawfulTalk,
    confidence: 0.7,
    severity: 'medium',
    why: 'insurance fraud',
  },
  {
    pattern:
      /\b(?:brouilleurs?|jammers?|antiradar|anti-?radar|detecteur-brouilleur|storsender|radarblocker|disturbatore|gps blocker)\b/,
    beside: compose`${deal}`,
    unless: lawfulTalk,
    confidence: 0.75,
    severity: 'medium',
    why: 'jammers',
  },
  {
    pattern: compose`\b(?:faire sauter|sauter|virer|shunter|bypass|contourner|disattivare|umgehen) (?:[\w']{1,20} ){0,3}?(?:mouchard|ethylotest|limiteur|alcoolemie|tachygraphe|breathaly[sz]er|interlock|tachograph|alcolock|alkolock|fahrtenschreiber|begrenzer)\b|\bethylotests? (?:[\w']{1,20} ){0,2}?truques?\b`,
    beside: compose`${deal}|\bchez moi\b`,
    unless: lawfulTalk,
    confidence: 0.72,
    severity: 'medium',
    why: 'safety recorders got round',
  },
  {
    pattern: /\b(?:immat\w{0,12}|plaques?) (?:belges?|polonaises?|allemandes?|bulgares?|etrangeres?|de complaisance)\b/,
    beside: /\b(?:malus|payes? rien|radars?|amendes?|de complaisance)\b/,
    unless: lawfulTalk,
    confidence: 0.66,
    severity: 'medium',
    why: 'registration abroad of convenience',
  },
  {
    pattern: /\b(?:idiotentest|mpu|durchgefallen|patente (?:bloccata|sospesa|ritirata))\b/,
    beside: /\b(?:lappen|fuhrerschein|registriert|rifacciamo|estera|registrata|eu-fuhrerschein)\b/,
    unless: lawfulTalk,
    confidence: 0.78,
    severity: 'high',
    why: 'licence bought abroad',
  },
  {
    pattern: compose`\b(?:cherche|je veux|il me faut|besoin d'|vous pouvez me faire|pouvez[- ]vous (?:me )?faire|faites[- ]moi|arranger|qui (?:fait|vend)|looking for|need|can you (?:do|get)|cerco|mi serve|mi fate|suche|brauche|kannst du) (?:[\w']{1,20} ){0,3}?(?:${fake})\b`,
    beside: compose`\b(?:${papers}|${inspection})\b`,
    unless: lawfulTalk,
    confidence: 0.72,
    severity: 'medium',
    why: 'asks for forged papers',
  },
];

/** Forged or bought papers, stickers, plates and inspections; insurance fraud; jammers. */
export const forgery = largePatternRule({
  id: 'illegal.forgery',
  about: 'illegal',
  describes: 'A message offers or asks for forged papers, stickers, plates or inspections, jammers, or insurance fraud.',
  effect: 'escalate',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Faux permis européen, 600 €, en MP',
      'Vignettes Crit’Air 1 imprimées maison, 20 €',
      'MOT passes without seeing the vehicle, £90',
      'HU-Plaketten, Fahrzeug muss nicht vorgeführt werden, 70 Euro',
      'Revisione senza vedere il mezzo, 60 euro',
    ],
    misses: [
      'Ma vignette Crit’Air est illisible, où en commander une officielle ?',
      'Stage de récupération de points demain, deux jours enfermé',
      'Un faux compte MINI me demande mon RIB',
      'Votre garage m’a fait une facture bidon, je suis furieux',
    ],
  },
});

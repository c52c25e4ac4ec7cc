import type { Pattern } from '../pattern/pattern.ts';

const legal = (why: string, pattern: RegExp, then?: RegExp, confidence = 0.8): Pattern => ({
  pattern,
  why,
  confidence,
  severity: 'low',
  ...(then === undefined ? {} : { then }),
});

/** Lawyers, courts, formal notices, warranty claims, withdrawal from a purchase. */
export const legalNoticePatterns: readonly Pattern[] = [
  // French
  legal(
    'formal notice (fr)',
    /\bmises? en demeure\b|\b(?:mets?|mettre|mettons|met) en demeure\b|\blettre recommandee\b|\brecommande (?:avec|envoye|parti)\b|\ben recommande\b/,
  ),
  legal(
    'a lawyer (fr)',
    /\b(?:mon|mes|notre|nos|par|d'un|un|l'|mon conseil|protection) ?(?:avocate?s?|conseil juridique|juridique)\b|\bj'envoie mon conseil\b|\bprotection juridique\b/,
  ),
  legal(
    'a court (fr)',
    /\b(?:saisi\w{0,4}|devant|porter|au|le|juge|assign\w{1,6}|depos\w{1,4}|port\w{1,3})\b/,
    /^ (?:[\w']+ ){0,3}(?:tribunal|juge de proximite|juridiction|plainte|mediateur|conciliateur|prud'?hommes|huissier|commission)\b/,
  ),
  legal(
    'an authority (fr)',
    /\b(?:ufc[- ]que[- ]choisir|que choisir|dgccrf|signal ?conso|repression des fraudes|pratique commerciale trompeuse|action (?:de groupe|collective|en justice)|attaquer en justice|en justice)\b/,
  ),
  legal(
    'withdrawal or warranty (fr)',
    /\b(?:droit de retractation|retractation|me retracte\w*|vices? caches?|garantie legale|garantie de conformite|resolution de la vente|annulation de la vente|assignation|j'annule ma commande|code (?:civil|de la consommation))\b/,
  ),
  // English
  legal(
    'a lawyer or court (en)',
    /\b(?:my (?:lawyer|solicitor|attorney)|our (?:lawyer|solicitor)|legal action|see you in court|take you to court|small claims(?: court)?|sue (?:you|mini|bmw)|suing|class action|solicitor'?s letter)\b/,
  ),
  legal(
    'a formal step (en)',
    /\b(?:formal notice|trading standards|ombudsman|letter before action|right to (?:reject|cancel|withdraw)|cooling[- ]off|consumer rights act|i (?:hereby )?reject the (?:vehicle|car)|hereby|recorded delivery|without prejudice|chargeback)\b/,
  ),
  // Italian
  legal(
    'a lawyer or court (it)',
    /\b(?:il mio (?:avvocato|legale)|nostro avvocato|avvocat[oi]|avv\.?|vie legali|azion[ei] legal[ei]|denunci[ao]|querela|tribunale|giudice di pace|esposto|associazione consumatori|antitrust|agcm)\b/,
    undefined,
    0.75,
  ),
  legal(
    'a formal step (it)',
    /\b(?:messa in mora|diffida|diritto di recesso|recesso|garanzia legale|raccomandata|risoluzione del contratto|contratto risolto|vizi occulti|codice del consumo|art\.? ?1454)\b/,
  ),
  // German
  legal(
    'a lawyer or court (de)',
    /\b(?:(?:mein\w*|unser\w*|zum|vom|den) (?:rechts)?anwalt\w*|rechtliche schritte|vor gericht|klage|musterklage|verklag\w+|anzeige (?:erstatten|ist raus)|schlichtungsstelle|verbraucherzentrale|verbraucherschutz)\b/,
    undefined,
    0.75,
  ),
  legal(
    'a formal step (de)',
    /\b(?:mahnung|fristsetzung|nachfrist|setze (?:ihnen |euch )?(?:eine )?frist|widerruf\w*|rucktritt vom (?:kauf|vertrag)|vom kaufvertrag zuruck|trete (?:hiermit )?vom|gewahrleistung\w*|sachmangel\w*|einschreiben|nachbesserung\w*)\b/,
    undefined,
    0.75,
  ),
];

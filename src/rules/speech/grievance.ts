/**
 * Concrete grievances: what went wrong with a car, a delivery, a bill, a service. Furious or not, such a message is criticism,
 * and criticism is never hidden automatically. Wide on purpose: a late hide hurts less than a hidden complaint.
 */
const grievances: readonly RegExp[] = [
  // How long it has lasted, in any language
  /\b(?:\d{1,3}|deux|trois|quatre|cinq|six|two|three|four|five|six|due|tre|quattro|cinque|sei|zwei|drei|vier|funf|sechs) (?:jours|semaines|mois|days|weeks|months|giorni|settimane|mesi|tage|tagen|wochen|monate|monaten)\b/,
  // French
  /\b(?:sav|service (?:client|apres[ -]vente)|services? clients?|pannes?|en rade|depannage|remorqu\w+|factur\w+|devis|rembours\w+|garanties?|livr(?:e|ee|es|er|aison|aisons)|delais?|retards? de livraison)\b/,
  /\b(?:repar\w+|atelier|concession\w*|rendez[ -]vous|rdv|mecano\w*|mecanicien\w*|boite de vitesse\w*|moteur|batterie|freins?|embrayage|turbo|voyants?)\b/,
  /\b(?:rappel constructeur|reclamation\w*|commande\w*|dossier|dedommag\w+|hotline|malfacons?|vices? caches?|defauts?|bugs?|buggu?ee?s?|mise a jour|casse(?:e|es|s)?|immobilise\w*|au telephone|raccroche\w*|standard telephonique|musique d'attente)\b/,
  /\b(?:depuis|ca fait|apres|pendant|voila) (?:[\w']+ )?(?:\d{1,4}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|des|quelques) (?:jours?|semaines?|mois|ans|annees?|heures?)\b/,
  /\b(?:personne ne (?:repond|rappelle)|aucune (?:reponse|nouvelle)|pas de (?:reponse|nouvelles?)|j attends?|j'attends?|on attend|tombee? en panne)\b/,
  // English
  /\b(?:customer (?:service|support|care)|after[ -]?sales|dealer\w*|garage|workshop|breakdown|broke down|broken|repair\w*|refund\w*|warranty|invoice\w*|quote|deliver(?:y|ed|ies)|appointment|gearbox|engine|battery|brakes?|clutch|recall|complain\w*|order|faulty|fault|defect\w*|service (?:desk|department|manager)|on hold|hung up|hotline|helpline|voicemail|call centre)\b/,
  /\b(?:for|after|since|waited|waiting) (?:[\w']+ )?(?:\d{1,4}|a|two|three|four|five|six|several|many) (?:days?|weeks?|months?|years?|hours?)\b/,
  /\b(?:no ?(?:one|body) (?:answers?|replies|calls?)|still waiting|never (?:answered|called|replied)|no (?:reply|answer|response))\b/,
  // Italian
  /\b(?:assistenza|concessionari\w*|officina|riparazion\w*|riparat\w*|guast\w*|rimbors\w*|garanzia|fattur\w*|preventivo|consegn\w*|appuntamento|motore|batteria|freni|frizione|richiamo|reclam\w*|ordine|difett\w*|servizio clienti|ritardo|in panne|cambio (?:rotto|automatico)|al telefono|call center|centralino|nastro registrato|numero verde)\b/,
  /\b(?:da|dopo|aspetto da) (?:\d{1,4}|un|una|due|tre|quattro|cinque|sei) (?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae])\b/,
  /\b(?:nessuno risponde|nessuna risposta|non risponde nessuno|sto aspettando)\b/,
  // German
  /\b(?:kundendienst|kundenservice|werkstatt|autohaus|handler|haendler|reparatur\w*|repariert|panne|liegengeblieben|rechnung\w*|erstattung|ruckerstattung|garantie|gewahrleistung|lieferung\w*|geliefert|liefertermin|termin|getriebe|motor|batterie|akku|bremsen?|kupplung|ruckruf|beschwerde\w*|reklamation\w*|bestellung|defekt\w*|mangel|kaputt|warteschleife|aufgelegt|hotline|drecksladen|saftladen|callcenter)\b/,
  /\b(?:seit|nach) (?:\d{1,4}|einem|einer|zwei|drei|vier|funf|sechs|mehreren) (?:tag\w*|woche\w*|monat\w*|jahr\w*|stunde\w*)\b/,
  /\b(?:keine (?:antwort|ruckmeldung)|niemand (?:antwortet|meldet sich)|warte (?:noch )?(?:immer|seit))\b/,
];

/** Whether a folded text carries a concrete grievance. */
export function carriesGrievance(folded: string): boolean {
  return grievances.some((pattern) => pattern.test(folded));
}

import { compose } from '../../pattern/compose.ts';
import type { SignGroup } from '../spam/sign-rule.ts';
import { sign } from '../spam/signs.ts';

const frThings =
  "comptes?|page|acces|garantie|extension de garantie|contrats?(?: d'entretien)?|prelevement|paiement|colis|commande|dossier|cle|vehicule|voiture|mini|carte|abonnement|profil|livraison|remboursement|rembours\\w{3,6}|assurance|reclamation|moyen de paiement";
const frTroubles =
  "suspendue?s?|desactivee?|supprimee?s?|bloquee?s?|expirent?|expire|expiree?s?|rejetee?s?|en attente|a regulariser|impayee?s?|revalid\\w{1,4}|retenue?s?|n'est plus assure|sera (?:suspendu|supprime|bloque|desactive)\\w{0,2}|disponible|acceptee?|vous attend|passages? impayes?|en att3nte";

const enThings =
  'account|agreement|warranty|payment|parcel|package|key|access|page|profile|subscription|vehicle|contract|order|policy|wallet';
const enTroubles =
  /\b(?:suspended|locked|blocked|expire[ds]?|expiring|held|on hold|rejected|declined|re-?validation|verified|disabled|deactivated|limited|overdue|failed|removed|deleted)\b/;
const itThings =
  'account|conto|pacco|garanzia|veicolo|vettura|accesso|abbonamento|pagamento|spedizione|chiave|profilo|badge|pagina';
const itTroubles =
  /\b(?:sospes\w|bloccat\w|scade|scadra|scadut\w|in scadenza|in attesa|ferm\w|rifiutat\w|disattivat\w|in giacenza)\b/;
const deThings = 'konto|paket|garantie|zugang|fahrzeugschlussel|zahlung|vertrag|fahrzeug|profil|abo|schlussel|sendung|rechnung';
const deTroubles =
  /\b(?:gesperrt|lauft (?:\w+ )?ab|abgelaufen|zuruckgehalten|offen\w{0,2}|eingeschrankt|fehlgeschlagen|deaktiviert|ausgesetzt|bestatigt werden)\b/;

/** Something is wrong with what is yours, or money waits for you: why you should obey. */
export const pretexts: SignGroup = [
  sign(
    compose`\b(?:your|the|ur) (?:[\w']+ ){0,2}(?:${enThings})\b`,
    0.5,
    'an account, payment or parcel is in trouble, English',
    {
      then: enTroubles,
    },
  ),
  sign(
    compose`\b(?:ihre?|ihrem|ihren|deine?) (?:[\w']+ ){0,2}(?:${deThings})\b`,
    0.5,
    'an account, payment or parcel is in trouble, German',
    { then: deTroubles },
  ),
  sign(
    compose`\b(?:suo|sua|vostro|vostra|tuo|tua) (?:[\w']+ ){0,2}(?:${itThings})\b`,
    0.5,
    'an account, payment or parcel is in trouble, Italian',
    { then: itTroubles },
  ),
  sign(
    compose`\b(?:votre|vos|ton|tes|tous les|un|le|la) (?:[\w'@-]+ ){0,2}(?:${frThings}) (?:[\w'@,.:()€%-]+ ){0,6}(?:${frTroubles})(?![a-z])`,
    0.5,
    'an account, payment or parcel of the reader is in trouble, French',
  ),
  sign(
    /\b(?:(?:connexion|tentative|activite|acces|operation) (?:suspecte?s?|inhabituel\w{0,4}|frauduleu\w{1,3}|non autorise\w?)|(?:n'a|n'ont) pas pu (?:etre )?(?:renouvele\w{0,2}|traite\w{0,2}|livre\w{0,2}|debite\w{0,2}|aboutir)|infraction (?:a ete )?(?:constatee|relevee)|enfreint (?:nos|les)|erreur de facturation|(?:sera|seront|va etre) (?:definitivement )?(?:fermee?s?|supprimee?s?|suspendue?s?|bloquee?s?|cloturee?s?)|(?:a|ont) ete (?:limitee?s?|restreinte?s?)|compte (?:restreint|limite)|(?:contravention|amende|peage|passages?|facture|forfait|stationnement|taxe) (?:[\w']+ ){0,3}impaye\w{0,2})/,
    0.5,
    'suspicious log-in, unpaid toll, fine, expired warranty, French',
  ),
  sign(
    /\b(?:avis de contravention|peage flux libre|dernier rappel avant|rappel obligatoire|regularise[rz]|violation (?:de|des) droits|garantie (?:[\w']+ )?(?:expire|expiree|arrive a (?:echeance|expiration))|prelevement (?:de [\d,.]+ ?€ )?rejete)/,
    0.5,
    'suspicious log-in, unpaid toll, fine, expired warranty, French',
  ),
  sign(
    /\b(?:(?:remboursement|dedommagement|indemnite|indemnisation|trop-percu|compensation|cheque energie|prime|aide|avoir)s? (?:de |d')?(?:[\d., ]{1,7} ?(?:€|euros)|(?:mini|bmw|client) )|(?:recevez|recevoir|touchez|percevez|reclamez) (?:[\w']+ ){0,2}[\d., ]{1,7} ?(?:€|euros) de (?:dedommagement|remboursement|indemnite|prime)|pour (?:etre|votre) rembourse|pour rembours[e\u20ac]ment|vous (?:est|sont) dus?\b|(?:vont|va) vous etre (?:restitue|rembourse|verse)|(?:souhait\w{1,4}|voudr\w{1,4}|allons) vous (?:dedommager|indemniser|rembourser))/,
    0.45,
    'a refund waits, French',
  ),
  sign(
    /\b(?:(?:account|access|app|card|page|profile) (?:[\w']+ )?(?:has|have) been (?:restricted|limited|suspended|locked|blocked|disabled)|(?:payment|direct debit|delivery) (?:has )?failed|(?:toll|balance|charge)(?: balance)? outstanding|redelivery|coupon is getting|finance is pre-?approved|could ?n[o']t be delivered|unclaimed refund)/,
    0.5,
    'account, parcel, fine, refund, English',
  ),
  sign(
    /\b(?:(?:unpaid|outstanding|overdue) (?:toll|fine|invoice|balance|penalty|parking|tax)|(?:suspicious|unusual|unauthori[sz]ed) (?:log[- ]?in|sign[- ]?in|activity|access|attempt)|held at customs|(?:rebate|refund|compensation|cashback) (?:[\w']+ )?(?:open|available|is (?:due|ready|pending|waiting)|of £|£|awaits?)|copyright (?:violation|infringement))/,
    0.5,
    'account, parcel, fine, refund, English',
  ),
  sign(
    /\b(?:mancato pagamento|(?:multa|bollo|pedaggio|sanzione|fattura|pacco) (?:[\w']+ ){0,3}(?:non pagat\w|insolut\w|in giacenza|scadut\w|da saldare|in sospeso))/,
    0.5,
    'account, parcel, fine, refund, Italian',
  ),
  sign(
    /\b(?:(?:e|sono) stat\w (?:limitat\w|sospes\w|bloccat\w|disattivat\w)|(?:pacco|spedizione|consegna) (?:e )?(?:ferm\w|bloccat\w|in giacenza)|indirizzo incompleto)/,
    0.5,
    'account, parcel, fine, refund, Italian',
  ),
  sign(
    /\b(?:abbiamo bloccato un accesso|accesso (?:sospetto|anomalo|non autorizzato)|evitare il (?:fermo|blocco))/,
    0.5,
    'account, parcel, fine, refund, Italian',
  ),
  sign(/\b(?:rimbors\w{1,3} (?:il|di \d|spettante|disponibil\w|approvato))/, 0.5, 'account, parcel, fine, refund, Italian'),
  sign(
    /\b(?:(?:offene[rns]?|unbezahlte[rns]?|ausstehende[rns]?) (?:bescheid|rechnung|betrag|maut|forderung|zahlung|bussgeld)|(?:verdachtige|ungewohnliche|unbefugte)[rns]? (?:anmeldung|zugriff|aktivitat|login)|(?:ruckerstattung|erstattung|pramie|auszahlung|entschadigung|guthaben) (?:[\w']+ ){0,3}\d{1,4} ?(?:€|euro)|(?:pramie|erstattung) ?: ?\d)/,
    0.5,
    'account, parcel, fine, refund, German',
  ),
  sign(
    /\b(?:konnte nicht (?:zugestellt|abgebucht|verlangert|bearbeitet)|(?:ruckerstattung|erstattung|guthaben) (?:[\w.']+ ){0,8}wartet|nachgebuhr|verstosst gegen|pramie verdoppelt|(?:wurde|wird) (?:[\w']+ )?(?:gesperrt|eingeschrankt|deaktiviert))/,
    0.5,
    'account, parcel, fine, refund, German',
  ),
];

/** Speaks as the brand, its support or an authority. */
export const impersonations: SignGroup = [
  sign(
    /\b(?:ich bin (?:von der|vom) (?:qualitatssicherung|support|kundendienst|sicherheit)|offizieller (?:mini|bmw) (?:support|kundendienst)|arbeite bei der (?:bmw|mini)|liebes (?:mini )?team: ihr|(?:official|brand) (?:agent|partner promo)|manager with the brand|kindly (?:share|move|send|provide)|refund team|from head office|(?:sono|siamo) (?:della|del) (?:sicurezza|assistenza|supporto|servizio)|chiamo per il suo direttore)\b/,
    0.45,
    'speaks as a colleague or an official',
  ),
  sign(
    /\b(?:(?:ici|je suis|nous sommes|c'est) (?:le |la |l'|du |de |votre )?(?:[\w']+ )?(?:support|assistance|service (?:client|consommateur|technique|securite|apres[- ]vente)|sav|equipe d'assistance|conseiller|moderateur|mini france|assistance mini|support mini)|(?:support|assistance|service client|s3rvice|service (?:apres[- ]vente|securite|rembours\w+)|conseiller) (?:officiel\w? )?(?:de )?(?:chez )?(?:mini|bmw|mlni)|(?:mini|bmw) (?:france |italia |uk |deutschland )?(?:support|assistance|financial|finance|connect\w{0,6}|securite|officiel|security|help|helpdesk|sicherheit|kundenservice|assistenza)|service (?:securite|consommateur|technique) (?:x|bmw|mini|europeen|vous)|supp0?rt mini|notre (?:service|support|conseiller|equipe|technicien) (?:[\w']+ ){0,2}(?:vous (?:recontacte|rappelle|contacte|repond|attend)|sur)|votre conseiller (?:au|sur|mini|dedie))/,
    0.45,
    'speaks as the service of the brand, French',
  ),
  sign(
    /\b(?:(?:notre|la) ligne (?:prioritaire|directe|dediee)|(?:pour un )?traitement prioritaire|notre agent (?:whats|au|sur)|service (?:reclamations?|relation client|contentieux|recouvrement) (?:mini|bmw|souhaite|vous)|(?:accelerer|debloquer|traiter) votre (?:dossier|demande|remboursement)|(?:passez|ecrivez|contactez)(?:[- ]nous)? (?:plutot )?(?:par|sur|via) (?:notre|le) (?:whats ?app|ligne|numero|telegram)|le vrai service client|ici mini)/,
    0.45,
    'speaks as the service of the brand, French',
  ),
  sign(
    /\b(?:chere?s? (?:automobilistes?|clients?|membres?|utilisateurs?|utilisatrices?|abonnee?s?|proprietaires?|conducteurs?|gagnante?s?)|info clients?|(?:desolee?s?|navree?s?)(?: pour| de| du|, merci| d'apprendre)|nous avons (?:vu|bien recu) votre (?:reclamation|message|demande|commentaire)|votre reclamation est)/,
    0.35,
    'addresses the reader as a customer, French',
  ),
  sign(
    /\b(?:dear (?:customer|owner|user|client|winner|follower|member|valued)|(?:mini|bmw) (?:customer )?(?:support|care|helpdesk|help|service|security|recovery)|our (?:support|recovery|refund|service) (?:officer|team|agent|desk|department)|we are sorry for|sorry (?:for|about) (?:the (?:trouble|inconvenience)|that)|(?:message|contact|write to|reach) our (?:team|agents?|support|desk)|gentile (?:cliente|follower|utente|signora|signore)|reparto (?:rimborsi|clienti|sicurezza|tecnico)|servizio (?:clienti|sicurezza) (?:mini|bmw)|(?:mini|bmw|mlni) (?:italia )?(?:rimborsa|regala|assistenza))/,
    0.4,
    'speaks as the service of the brand or an office, English, Italian and German',
  ),
  sign(
    /\b(?:agenzia (?:bollo|entrate|riscossione|dogane)|sehr geehrte[rs]? (?:kund\w+|nutzer\w*|halter\w*|fahrzeughalter\w*)|liebe[rs]? (?:kund\w+|gewinner\w*|mini[- ]?fahrer\w*)|kraftfahrt-bundesamt|(?:mini|bmw)[- ](?:kundenservice|kundendienst|kundenhilfe|sicherheit|support)|(?:anfragen|anliegen) (?:jetzt |nun |nur noch )?(?:uber|per|via) (?:whatsapp|telegram)|das klaren wir|werksverlosung|zollamt|hauptzollamt)/,
    0.4,
    'speaks as the service of the brand or an office, English, Italian and German',
  ),
];

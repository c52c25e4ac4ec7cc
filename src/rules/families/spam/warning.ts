/**
 * Somebody who warns of a scam, asks whether it is one, or tells of one that reached him uses the scammer's words and does the others a
 * service. All patterns read the folded view.
 */
const warnings: readonly RegExp[] = [
  // French
  /\b(?:arnaques?|arnaqueurs?|arnaquer|phishing|hameconnage|escroqueries?|usurp\w{2,8}|attrape-nigauds?|louches?|mefi(?:ez|ance|e)\b|fau(?:x|sses?) (?:comptes?|concours|profils?|sites?|sms|mails?|messages?|conseillers?|support|annonces?|pages?|offres?|jeux?|liens?)|trop beau pour|(?:sent|pue|flaire) (?:le piege|l'arnaque|mauvais)|faites gaffe)/,
  /\b(?:(?:ne|n') ?(?:cliquez|donnez|repondez|payez|envoyez|tombez|versez|ouvrez) (?:pas|rien|jamais|surtout)|ne (?:clique|donne|reponds|paie|paye) (?:pas|rien)|pas clique|rien (?:rempli|donne|paye|envoye))\b/,
  /\b(?:failli (?:cliquer|tomber|payer)|signalez[- ](?:le|la|les)|(?:c'est|l'ai|deja) signale|je fuis)\b/,
  /\b(?:est-ce fiable|c'est fiable|fiable ou)\b/,
  /\b(?:(?:c'est|est-ce) (?:bien |vraiment )?vous (?:\?|ou|qui)|ca vient (?:bien )?de vous)/,
  /\b(?:(?:j'ai|on a|je viens de) recu (?:un|une|ce|cet|cette|le|des) (?:[\w']+ )?(?:sms|mails?|e-mails?|messages?|appels?|courriers?|dm|mp)|me demande(?:nt)?|m'a demande|m'ont demande|m'a contactee?|me promet\w{0,3}|promet des)/,
  /\b(?:m'a (?:encore )?envoye un)/,
  // English
  /\b(?:scams?|scammers?|scammed|phishing|dodgy|fraudsters?|too good to be true|beware|watch out)\b/,
  /\b(?:fake (?:accounts?|giveaways?|competitions?|pages?|profiles?|sites?|texts?|links?|support)|(?:don'?t|do not|didn'?t|did not|never) (?:click|fall for|reply|pay|give|send|enter|open)|nearly (?:clicked|fell)|is (?:this|that|it) (?:really |actually )?(?:you|yours|legit|real|genuine)|(?:that|this)'?s not you|(?:i|we|just|my \w+) (?:got|received|had) (?:a|an|this|some) (?:[\w']+ )?(?:message|text|e-?mail|dm|call|letter)|reported (?:it|them|this)|keeps? asking me|asked me for)\b/,
  // Italian
  /\b(?:truff[ae]\b|truffator\w|raggir\w|frode|fregatur\w|phishing|(?:finto|falso|falsi|finti) (?:account|profil\w|concors\w|sit\w|sms|messagg\w|post|link)|(?:finta|falsa|finte|false) (?:pagin\w|mail|offert\w|chat))\b/,
  /\b(?:attenti (?:a|al|alla|ai)|non (?:cliccate|cliccare|ho cliccato|rispondete|pagate|date|cascateci)|siete (?:davvero |proprio )?voi|(?:mi e|m'e) arrivat\w|ho ricevuto (?:un|una|questo|questa) (?:sms|mail|e-mail|messaggio|chiamata|link)|mi (?:ha|hanno) (?:chiesto|scritto)|ho segnalato)\b/,
  // German
  /\b(?:betrug\w*|abzock\w*|phishing|vorsicht|unserios\w*|masche|reingefallen|fake[- ]?(?:gewinnspiel\w*|accounts?|profile?|shops?|seiten?|mails?))\b/,
  /\b(?:falsche[rsn]? (?:account|konto|profil|gewinnspiel|seite)|nicht (?:anklicken|angeklickt|mitmachen|klicken|draufklicken|drauf klicken|antworten|uberweisen)|seid (?:das )?ihr|ihr aber nicht|ist das (?:echt|von euch|seriös)|(?:bekam|bekommen|erhalten|kriege?) (?:[\w']+ ){0,3}(?:sms|mail|nachricht|anruf)|(?:sms|mail|nachricht) (?:[\w']+ ){0,3}(?:bekommen|erhalten|gekriegt)|habe? (?:ich )?(?:das )?gemeldet)\b/,
];

/** "No scam", "I was scammed, he got it back": the word reassures or baits instead of warning. */
const reassurance =
  /\b(?:(?:pas|aucune|sans|zero|0|stop aux?|fini les|victimes? d'|ni) ?(?:une |d'|de )?arnaques?|(?:no|not a|zero|victims? of|without) (?:\w+ )?scams?|(?:nessuna|senza|zero|non e una) truffa|(?:kein|keine|ohne|opfer von) (?:betrug|abzocke)|le vrai (?:support|service|compte)|the real (?:support|account))\b/;

/** Whether the message warns of a scam, asks about one or reports one. */
export function isWarning(folded: string): boolean {
  return warnings.some((warning) => warning.test(folded)) && !reassurance.test(folded);
}

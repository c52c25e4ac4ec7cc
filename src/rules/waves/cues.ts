/** An offer, or the way to it: what advertising says whatever it sells. Folded text. */
const offers: readonly RegExp[] = [
  /\b(?:promo\w{0,6}|reductions?|remises?|soldes|gratuit\w{0,4}|cadeaux?|gagne[rz]?|bon plan|offre (?:speciale|limitee|exclusive)|prix imbattables?|livraison offerte|inscri\w{2,8}|abonne[rz]?[- ]vous|cliqu\w{1,4}|profite[rz]?|investi\w{0,9}|lien (?:en|dans ma|dans la) bio)\b/,
  /\b(?:discounts?|free|giveaways?|win|earn|deals?|special offer|limited offer|sign up|subscribe|click|check (?:out|my)|link in (?:my )?bio|invest\w{0,6}|profits?|dm me|message me|followers?)\b/,
  /\b(?:scont[oi]|gratis|omaggio|vinc\w{1,4}|guadagn\w{1,5}|offerta (?:speciale|limitata)|iscriv\w{1,5}|clicc\w{1,3}|approfitt\w{1,4}|link in bio)\b/,
  /\b(?:rabatt\w{0,6}|kostenlos\w{0,2}|gewinn\w{0,6}|verdien\w{0,4}|sonderangebot\w{0,2}|anmeld\w{1,4}|klick\w{0,3}|jetzt kaufen|link in der bio)\b/,
  /\b(?:whats ?app|telegram|t\.me|wa\.me|snap(?:chat)?|onlyfans|bitcoins?|crypto\w{0,8}|trading|forex|casino)\b/,
];

/** A voice raised together with others, or a warning of the very text it quotes: its copies are people, not advertising. */
const voices: readonly RegExp[] = [
  /\b(?:petitions?|signe[rz]|boycott\w{0,4}|greve|manif\w{0,9}|action collective|recours collectif|soutien|solidarite|justice|stop(?:ons)?|non a|honte|scandale\w{0,2}|droits?|partagez|faites tourner)\b/,
  /\b(?:sign the|strike|protest\w{0,4}|class action|solidarity|shame|outrage\w{0,3}|rights|petizion\w|firma(?:te)?|sciopero|protest[ae]|vergogna|diritti|unterschreib\w{1,3}|unterzeichne\w{0,2}|streik\w{0,2}|sammelklage|schande|rechte)\b/,
  /\b(?:attention|arnaques?|fraude|mefie[rz]|ne cliquez|signale[rz]|scams?|beware|careful|fake|do not click|don't click|report (?:this|it|them)|truffa|attenzione|non cliccate|segnalat\w|betrug|vorsicht|achtung|nicht klicken|meldet)\b/,
];

/** Whether a folded text offers or advertises something by its words. */
export function promotes(folded: string): boolean {
  return offers.some((offer) => offer.test(folded));
}

/** Whether a folded text protests, calls for support or warns. Wide on purpose: a campaign of people is never advertising. */
export function raisesVoice(folded: string): boolean {
  return voices.some((voice) => voice.test(folded));
}

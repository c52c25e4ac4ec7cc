/**
 * What kind of talk a message is, beside what it says: told by marks that stand anywhere in it. Asked only of the few messages in which
 * something was found. All read the folded view.
 */

/** "I am no racist, but": what follows is meant. */
const denial =
  /\b(?:pas (?:du tout )?(?:raciste|sexiste|homophobe|antisemite|misogyne|mechant)|rien contre (?:[\w']+ ){1,3}|no(?:t|n)? (?:a )?(?:racist|sexist|homophobe|homophobic)|non sono (?:razzist\w|sessist\w|omofob\w)|kein (?:rassist|nazi|sexist)|nichts gegen (?:[\w']+ ){1,3})[ ,;:.]{1,3}(?:mais|but|ma|pero|aber)\b/;

const counterCues: readonly RegExp[] = [
  // French
  /\b(?:commentaires?|propos|remarques?|messages?|tweets?|discours|blagues?|cliches?|prejuges?|reflexions?|insultes?|haters?|gens) (?:[\w']+ ){0,2}(?:racistes?|sexistes?|homophobes?|haineux|haineuses?|xenophobes?|antisemites?|islamophobes?|transphobes?|validistes?|grossophobes?|misogynes?|immondes?|abjectes?|abjects?|puants?)\b/,
  /\b(?:stop|halte|non|marre|ras[- ]le[- ]bol|fatigue\w*|contre|victimes?|lutte[rz]?|subi\w*|denonce\w*|combattre) (?:[\w']+ ){0,2}(?:racisme|sexisme|homophobie|antisemitisme|islamophobie|xenophobie|transphobie|misogynie|haine|grossophobie|validisme|discriminations?|prejuges)\b/,
  /\b(?:le (?:racisme|sexisme)|l'(?:homophobie|antisemitisme|islamophobie|xenophobie)|la (?:haine|misogynie|transphobie)) (?:[\w']+ ){0,3}(?:pas (?:sa|leur|de) place|n'a|tue|fatigue|est un delit|decomplexe\w*|ordinaire|ambiant\w*)\b/,
  /\b(?:arrete[rz]?|cesse[rz]|stop a|on (?:ne )?(?:dit|traite|insulte|parle) pas|faut (?:pas|arreter de)|personne ne (?:devrait|merite)) (?:[\w'@]+ ){0,4}(?:insulte\w*|traite[rz]?|harcel\w+|menace[rz]?|parler|dire|ecrire|haine|agresse\w*)\b/,
  /\b(?:ceux|celui|celles?|gens|personnes|type|mec|monsieur|dame|rageux|ceusses) qui (?:[\w']+ ){0,2}(?:dis(?:ent|ait)|dit|ecri\w+|trait\w+|pensent|crient?|insult\w+|commentent?|parlent?|menac\w+|balancent?)\b/,
  /\b(?:je (?:signale|bloque|report)|j'ai (?:signale|bloque)|signale[zr]? (?:ce|ces|le|les|moi)|c'est signale|signalement fait|moderateurs?|moderation)\b/,
  /\b(?:solidarite|soutien|courage|force|bravo|respect) (?:[\w']+ ){0,1}(?:a|au|aux|avec|pour) (?:[\w']+ ){0,3}(?:vendeuse|conseillere?|equipe|celles?|ceux|elle|lui|communaute|musulmans?|juifs?|gays|femmes|victimes?)\b/,
  // English
  /\b(?:racist|sexist|homophobic|antisemitic|hateful|bigoted|transphobic|xenophobic|ableist|disgusting) (?:[\w']+ )?(?:comments?|remarks?|repl(?:y|ies)|jokes?|people|posts?|abuse|slurs?|rubbish|nonsense|takes?)\b/,
  /\b(?:stop|no place for|fed up with|sick of|tired of|against|victims? of|no to|fight(?:ing)?|call(?:ing)? out) (?:[\w']+ ){0,2}(?:racism|sexism|homophobia|antisemitism|islamophobia|hate|bigotry|ableism|abuse|slurs?|prejudice)\b/,
  /\b(?:people|anyone|everyone|those|guys?|bloke|whoever) (?:[\w']+ )?(?:who|that|calling|saying|telling|writing|shouting)\b|\b(?:chap|lad|man|woman|person|lot|idiot) (?:who )?(?:calling|called|saying|telling|writing|shouting|shouted)\b/,
  /\breport(?:ed|ing) (?:this|that|you|him|her|them|the)\b|\bdon'?t (?:call|say|tell) (?:people|someone|anyone|her|him|them)\b/,
  // Italian
  /\b(?:commenti|frasi|parole|battute|messaggi|gente) (?:[\w']+ )?(?:razzist\w|sessist\w|omofob\w|d'odio|xenofob\w|antisemit\w)\b/,
  /\b(?:basta|stop|no|contro|stanc\w|vittim\w) (?:[\w']+ ){0,2}(?:razzismo|sessismo|omofobia|antisemitismo|odio|discriminazion\w|islamofobia)\b|\b(?:chi|quelli che|gente che) (?:[\w']+ )?(?:scriv\w+|dic\w+|insult\w+|comment\w+|chiam\w+)\b|\b(?:ho segnalato|segnalat[oi]|smettetela di|smettila di)\b/,
  // German
  /\b(?:rassistische[rns]?|sexistische[rns]?|homophobe[rns]?|antisemitische[rns]?|menschenverachtende[rns]?) (?:[\w']+ )?(?:kommentare?n?|spruche?n?|witze?n?|ausserung\w*|beitrag\w*|hetze|mull|scheisse)\b/,
  /\b(?:stop\w*|nein zu|kein platz fur|gegen|schluss mit|opfer von|satt) (?:[\w']+ ){0,2}(?:rassismus|sexismus|homophobie|antisemitismus|hass|hetze|diskriminierung)\b|\b(?:wer|leute die|die leute,? die) (?:[\w']+ ){0,2}(?:schreib\w+|sag\w+|beleidig\w+|nenn\w+|beschimpf\w+)\b|\b(?:gemeldet|hort auf|hor auf)\b/,
];

/** Marks of a joke: a person decides whether it is one. */
const joking =
  /\b(?:mdr+|ptdr+|lol+|xd+|jpp|haha\w*|hihi\w*|jk|lmao|rofl|ahah\w*|(?<!kein )spass|(?<!kein )scherz|scherzo|je rigole|je deconne|pour rire|just kidding|only joking|nur spass)\b|[😂🤣😅😜😉😆😹]/u;

/** Marks of affection: what is said between friends is theirs. */
const affection =
  /\b(?:freros?|frerot|mon (?:frere|pote|poto|chou|coeur)|ma (?:poule|biche)|jtm|jt'?aime|je t'aime|bisous|ti voglio bene|tvb|ti adoro|love (?:you|ya|u)|luv (?:you|ya|u)|miss you|hab dich lieb|hdl|alte socke|mon adore|mio adorato|tu m'as eu|(?:t'es|tes|t) (?:trop |vraiment |grave )?con(?:ne)?(?= *[^\w ]|$)|on se voit (?:samedi|demain)|a (?:samedi|ce soir|demain)|bis (?:spater|samstag|morgen)|domani birra|see you (?:at|on|tonight|saturday))\b|[❤💕💙😘🥰🫶]/u;

/** A film, a series, a game, a song, a match: violence that nobody suffers. */
const fiction =
  /\b(?:films?|series?|saison|episode|netflix|bande annonce|jeux? (?:video|en ligne)|gta|mario kart|forza|gran turismo|boss final|manette|movie|season|trailer|video ?games?|gameplay|videogioc\w+|spiel(?:en|e)?|filmszene|italian job|romans?|polars?|karaoke|paintball|laser game|airsoft|escape game|trackmania|1v1|fortnite|valorant|fifa|call of duty|xbox|ps5|playstation|simracing|sim racing|karting|lan party)\b/;

/** Whether the message speaks against hate or abuse, or tells of it, rather than committing it. */
export function isCounterSpeech(folded: string): boolean {
  return counterCues.some((cue) => cue.test(folded)) && !denial.test(folded);
}

/** Whether the message carries a mark of a joke. */
export function isJoking(folded: string): boolean {
  return joking.test(folded);
}

/** A court, a lawyer, a complaint to the authorities: what is announced may be lawful. */
const lawful =
  /\b(?:avocate?s?|tribuna(?:l|ux)|en justice|plainte|prud'?hommes|huissier|mise en demeure|mediateur|lawyers?|solicitors?|court|sue you|suing|avvocat\w*|tribunale|denuncia|querela|anwalt\w*|gericht|klage|anzeige erstatt\w*)\b/;

/** Whether the message speaks as friends do: affection and laughter, not one of them alone. */
export function isBanter(folded: string): boolean {
  return affection.test(folded) && joking.test(folded);
}

/** Whether the message speaks of a court, a lawyer or a complaint. */
export function isLawful(folded: string): boolean {
  return lawful.test(folded);
}

/** Whether the message speaks of a film, a game, a book. */
export function isFiction(folded: string): boolean {
  return fiction.test(folded);
}

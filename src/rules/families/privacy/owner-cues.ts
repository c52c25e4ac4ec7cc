/**
 * Words that tell whose a number or an address is. They read the folded view; each list is held to linear time by a test.
 * The sure ones speak of living somewhere or of somebody's own number; the others only point.
 */
export type Owner = 'own' | 'third' | 'firm' | 'advert';

/** Global patterns of one owner, by language or kind so that each stays short. */
export interface OwnerCues {
  readonly owner: Owner;
  /** True: it outweighs every other word about, however near. */
  readonly sure: boolean;
  readonly cues: readonly RegExp[];
}

/** Somebody with a task: whoever is named by it is not the author. */
const roleFr =
  /\b(?:vendeurs?|vendeuses?|patron(?:ne)?|gerante?|directeur|directrice|responsable|conseillere?|caissiere?|mecano|mecanicien(?:ne)?|secretaire|receptionniste|chef(?:fe)?|modo|livreur|livreuse|apprentie?|stagiaire|comptable|carrossier|hotesse)\b/g;
const roleEn =
  /\b(?:advis[eo]r|reviewer|manager|salesman|saleswoman|receptionist|apprentice|mechanic|technician|treasurer|boss|cashier|owner of the|moderator)\b/g;
const roleIt =
  /\b(?:direttore|direttrice|responsabile|capo officina|apprendista|venditor[ei]|venditrice|meccanico|centralinista|titolare|perito|quell[oa] del|commess[oa]|magazzino)\b/g;
const roleDe =
  /\b(?:verkaufer(?:in|s)?|chef(?:in|s)?|azubi|filialleiter(?:in|s)?|meister(?:in|s)?|mechaniker(?:in|s)?|mitarbeiter(?:in|s)?|rezeptionistin|lehrling|berater(?:in|s)?)\b/g;

export const ownerCues: readonly OwnerCues[] = [
  {
    owner: 'own',
    sure: true,
    cues: [
      /\b(?:j'? ?habite|je (?:loge|vis|reside) |chez moi|chez nous|mon (?:adresse|domicile|rib|iban|compte|mail|e-?mail|numero|num|portable|tel\w*)|nouvelle adresse|demenage\w*|ma (?:carte|maison|secu)|mes coordonnees)\b/g,
      /\b(?:i live|my (?:address|home|house|card|ssn|account|bank|place|number|mobile|e-?mail)|new address|(?:il mio )?nuovo indirizzo|abito|vivo (?:in|a)|il mio (?:indirizzo|conto|iban)|la mia (?:carta|casa)|ich wohne|umgezogen|neue (?:anschrift|adresse)|meine (?:nummer|mail|adresse|anschrift|iban|kreditkarte|karte)|mein konto)\b/g,
    ],
  },
  {
    owner: 'third',
    sure: true,
    cues: [
      /\b(?:(?:il|elle|qui|lui) (?:habite|dort|vit|loge|reside|creche|kreche)|chez (?:elle|lui|eux)|mon ex|(?:ma|mon) voisine?|son (?:adresse|iban|rib|compte)|leur adresse|habite|(?:tu|vous) (?:habite[sz]|vis|vivez|crechez?|creches)|loge|creche|kreche?|kr?ech|reside|(?:maison|appart\w*|villa) (?:de|du)|a la famille|du gerant|cel(?:le|ui) qui|(?:adresse|numero|num|06|portable|mail) (?:perso\w* |prive\w* )?(?:de la|du|de l') ?(?:petite? )?(?:vendeu|caissier|mecan|patron|direct|respons|secretaire|conseill|chef|modo|stagiaire)\w*|perso d[eu])\b/g,
      /\b(?:(?:he|she|who) lives|lives (?:at|on|in|above|opposite)|(?:his|her|their) (?:home|house|address|place|wife|husband|kids?)|private address|home address|at home|my ex|(?:his|her) (?:iban|card)|(?:the )?guy who|(?:owner|clown|guy|bloke|idiot|salesman|manager|woman|man|lad|lady|mechanic|driver) is)\b/g,
      /\b(?:dove abita|abita (?:in|al|a)|sta in|a casa|(?:la mia|il mio) ex|mail (?:personale|privata)|numero privato|il suo indirizzo|la sua casa|al citofono|il fenomeno|wohnt|haust|seine (?:adresse|anschrift)|ihre (?:privat\w*|frau) |privatadresse|zu hause|meine ex|privat|halter)\b/g,
    ],
  },
  {
    owner: 'own',
    sure: false,
    cues: [
      /\b(?:mon (?:numero|num|tel\w*|portable|mobile|fixe|06|07|mail|e-?mail)|ma (?:ligne|boite)|mon contact|(?:r?appell?e[rz]?|contacte[rz]?|ecrive[rz]|ecris|joigne[rz]|joindre|repondez|adresse[rz]|envoye[rz])[- ]?(?:moi|nous)|vous m'ecrivez|(?:me|m') ?(?:r?appeler|joindre|contacter|ecrire)|je suis (?:dispo|joignable|au)|joignable au|m'appel\w+)\b/g,
      /\b(?:rappel svp|rappelez|pour le rappel|retour de cheque|expedi\w+|livre[rz]|envoye[rz]|a cette adresse|rembours\w+|virement|cheque)\b/g,
      /\b(?:my (?:number|phone|mobile|cell|e-?mail|mail)|(?:call|text|ring|reach|e-?mail|contact|phone) me|i'm on|(?:post|send|deliver|refund)\b(?! (?:her|him|them)))/g,
      /\b(?:il mio (?:numero|cellulare|telefono)|la mia (?:mail|e-?mail)|(?:chiamat|contattat|scrivet|telefonat|rispondet|fat)e?mi|chiamami|contattami|spedi\w+|mi trovate|bonifico|rimborso)\b/g,
      /\b(?:meine (?:nummer|handynummer|telefonnummer|mail|e-?mail)|mein (?:handy|telefon)|(?:ruf\w*|schreib\w*|kontaktier\w*|erreich\w*|meld\w*) (?:sie )?(?:mich|mir|bei mir)|ich bin (?:erreichbar|unter)|(?:um|fur den) ruckruf|festnetz|bitte an|zuruck auf|schicken)\b/g,
    ],
  },
  {
    owner: 'third',
    sure: false,
    cues: [
      /\b(?:son (?:numero|num|tel\w*|portable|mobile|fixe|06|07|mail|e-?mail|perso)|ton (?:numero|num|portable|06|07|tel\w*|mail)|sa (?:ligne|plaque|femme|fille|meuf)|leur (?:numero|mail|fixe)|ses coordonnees|numero (?:perso|prive)\w*|(?:le )?perso (?:de|du))\b/g,
      /\b(?:(?:appele[rz]|harcele[rz]|inonde[rz]|spamme[rz]|contacte[rz]|ecrivez|sonne[rz])[- ]?(?:le|la|les|lui|chez)|le (?:numero|portable|mail|06) (?:perso\w* )?(?:de|du|d')|(?:allez|dites)[- ](?:lui|leur|y|verifier)|rendez[- ]lui|elle decroche|il decroche|s'appelle|voila (?:qui|celui|celle)|(?:le|la|ce|cette) (?:mec|gars|type|meuf|vendeur|vendeuse|modo|mecano|patron) qui|la dame|la modo|elle adore)\b/g,
      /\b(?:(?:his|her|their) (?:number\w*|phone|mobile|mob|cell|e-?mail|wife's)|(?:call|text|harass|spam|ring|e-?mail|bombard|give|tell) (?:him|her|them|this (?:guy|woman|man|idiot))|(?:personal|private|home) (?:number|phone|e-?mail)|pay (?:him|her|them) a visit)\b/g,
      /\b(?:il suo (?:numero|cellulare|telefono)|la sua (?:mail|e-?mail)|(?:chiamat|tempestat|scrivet|parlat|fat)e?(?:lo|la|li|gli|ci)|numero (?:privato|personale)|quest[ao] risponde|cellulare di casa|il padre|la madre|la signora)\b/g,
      /\b(?:(?:seine|ihre) (?:nummer|handynummer|telefonnummer|private|mail|e-?mail)|sein (?:handy|telefon)|(?:ruft|bombardiert|schreibt|sagt) (?:ihn|sie|ihm|ihr|den|schone)|privat(?:e )?nummer|die dame|danach hilft|freut sich uber)\b/g,
    ],
  },
  { owner: 'third', sure: false, cues: [roleFr, roleEn, roleIt, roleDe] },
  {
    owner: 'firm',
    sure: false,
    cues: [
      /\b(?:standard|accueil|concession\w*|garage|service (?:client|apres)\w*|sav|hotline|agence|magasin|boutique|site officiel|siege|assistance|depannage|restaurant|salon|expo\w*|musee|parking|borne\w*|station|hotel|numero (?:vert|officiel)|prefecture|mairie|rasso\w*|car show|meet|festival|rally\w*|tribunal|caf|carrosserie)\b/g,
      /\b(?:dealer\w*|showroom|switchboard|customer (?:service|care|support)|official|helpline|head office|store|garage|reception|charging|museum|officina|concessionari\w*|numero verde|assistenza|servizio clienti|sede|negozio|autohaus|zentrale|kundendienst|kundenservice|werkstatt|pressestelle|niederlassung|filiale|ladesaule)\b/g,
    ],
  },
];

/** An offer: who writes here sells something, and the number is the shop's. Spam and scam rules judge it. */
export const advertCues: readonly RegExp[] = [
  /\b(?:reserve[rz]? (?:au|votre)|prets? (?:entre|aux) particuliers|credit|taux|marabout|voyant\w*|voyance|retour d'?affecti\w*|r[e€]tour d'affection|travail a domicile|recrut\w+|frais de dossier|acompte|sans justificatif|sans diplome|permis de conduire enregistre|livraison apres|mandat cash|mission humanitaire|cher client|conseiller sur|code promo|promo|avec le code|desenvout\w+|etre aime|remboursement immediat|remise employes|whats-?app zero|reclamation est acceptee|garantie (?:mini )?expir\w+|rappel gratuit|equipe d'assistance|muni\w* de (?:votre|vos|la) carte|avec la carte bleue|ecris[- ]moi sur ce nouveau numero|paiement en)\b/,
  /\b(?:special offer|discount|% off|crypto|trading|invest\w*|loans?|earn|per day|per week|whatsapp (?:me|him|her|\+)|dm for|guadagn\w+|noleggio|sconti|rito a distanza|contattatela|scrivete a loro|block paving|quotes|prestit\w+|offerta|sconto|kredit (?:ohne|ab)|rabatt|gewinn\w*|verdien\w+)\b/,
];

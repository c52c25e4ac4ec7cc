import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';

/** Somebody of whom rumours are said to come; the brand's own people and the author are not among them. */
const somebody =
  "syndicaliste|actionnaire|copine au|kinesi\\w{1,8}|standardiste|secretaire|responsable|informateur|shareholder|secretary|azionista|aktionar|sekretarin|beauf|grand-pere|grand-mere|pere|mere|papa|maman|parrain|marraine|commercial|vendeur|delegue|technicien|salariee?|employee?|ouvrier|ingenieure?|assureur|banquier|avocat|comptable|notaire|policier|pompier|depanneur|chef d'atelier|contact|insider|source|ancien|prof|client|employee|worker|engineer|technician|salesman|dad|mum|father|mother|wife|husband|boyfriend|girlfriend|cop|nurse|driver|operaio|impiegat[oa]|tecnico|ingegnere|venditore|papa|mamma|padre|madre|marito|moglie|carrozziere|meccanico|benzinaio|infermier[ae]|mitarbeiter\\w{0,2}|techniker|ingenieur|verkaufer|vater|mutter|mann|frau|bruder|schwester|tankwart|taxifahrer|polizist|bekannte|ex-kollege|beau[- ]?frere|belle[- ]?soeur|beau[- ]?pere|belle[- ]?mere|cousine?s?|voisine?s?|oncle|tante|neveu|niece|pote|copine?|amie?|ami d'ami|collegue|connaissance|mecano|garagiste|coiffeuse|coiffeur|boulangere|boulanger|infirmiere|gendarme|docker|chauffeur|greffier|facteur|femme de menage|dame de la cantine|kine|medecin|dentiste|cadre|ex-salariee?|ingenieur|hotesse|formateur|livreur|routier|brother[- ]in[- ]law|sister[- ]in[- ]law|father[- ]in[- ]law|mates?|neighbou?r|uncle|auntie?|nephew|hairdresser|barber|plumber|bloke|lad|postman|accountant(?:'s)?|friend|cognat[oa]|cugin[oa]|zi[oa]|vicin[oa]|amic[oa]|suocer[oa]|barbiere|parrucchiera|nipote|idraulico|collega|schwager|schwagerin|schwiegervater|kollege|kumpel|nachbar\\w{0,2}|onkel|friseurin|friseur|backerin|bekannter?|kusine|cousin|freund\\w{0,2}";
/** What such a person is said to do or say. */
const tells =
  "que je connais|le soigne|il sait tout|elle sait tout|on leur a demande|i know\\b|m'assure|m'assurent|assurent|jurent|disent|a assiste|a signe|bosse au|nettoie|conduit le|en est sur\\w?|est formel\\w{0,2}|fait le menage|est dans la confidence|a (?:tout )?(?:balance|avoue|confie|explique|raconte|jure|vu|lu|entendu)|m'(?:a|ont) (?:tout )?(?:balance|avoue|confie|explique|raconte|jure|dit|certifie)|l'(?:a|ont) (?:dit|lu|vu|su)|bossait|travaillait|travaillant|certifie|previent|transporte|meint|behauptet|putzt|hat mir|hat erzahlt|erfahren|sieht|drives|used to work|is in the know|confirmed|lets slip|let slip|mi ha|gli ha|afferma|sostiene|guida|fa le pulizie|ha lavorato|bosse|taffe|travaille|y bosse|y livre|y travaille|livre|conduit|roule pour|dit|disait|raconte|jure|connait|sait|affirme|confirme|certifie|a vu|a entendu|a lache|l'a (?:vu|dit|appris|entendu)|m'a (?:jure|affirme|confirme|lache|souffle|montre|parle)|me l'a|me l'ont|est deja|assure|works?|worked|told|says?|said|saw|heard|swears|reckons|knows|cleans|drives for|lavora|lavorava|giura|dice|ha detto|ha visto|sta in|conosce|arbeitet|schafft|fahrt|sagt|sagte|erzahlt|schwort|hat (?:gesehen|gehort|erzahlt)|weiss|putzt|kennt";

/** Marks that a thing is only heard of. */
export const hearsayPatterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${somebody}) (?:[\w']{1,20} ){0,5}?(?:${tells})\b`,
    confidence: 0.3,
    severity: 'low',
    why: 'a relation who is said to know',
  },
  {
    pattern: compose`\b(?:d'apres|selon|source ?:|according to|secondo|laut|sagt|dice|says) (?:un|une|mon|ma|le|a|my|some|un|mio|mia|mein|meine|meinem|einer|einem)? ?(?:${somebody}|vendeur|employee?|insider|type|gars|mec|guy|worker|der)\b`,
    confidence: 0.3,
    severity: 'low',
    why: 'a source without name',
  },
  {
    pattern: compose`\b(?:(?:tout le |le )?(?:personnel|quartier|monde|reseau) est au courant|(?:c'est )?confirmee? par (?:un|une|mon|ma|des)|il se trame|on m'apprend|j'apprends que|de bonne source|un petit oiseau|devinez quoi|vous savez pas|vous ne savez pas|accrochez-vous|retenez bien|d'ici (?:six mois|noel|l'ete|la fin)|sous peu|on va vous annoncer|dans la confidence|sources? (?:internes?|proches?|concordantes?|bien placees?|surs?)|selon (?:des|mes|certaines|plusieurs) (?:sources?|infos?|rumeurs?)|d'apres (?:mes|des|certaines) (?:sources?|infos?)|des bruits|ca (?:se dit|murmure|jase)|a ce qu'(?:on|il) (?:dit|parait)|a ce qui se dit|croyez[- ]moi|j'ai mes sources|un ancien (?:de|du)|entendu de mes oreilles|parole de|il (?:se )?parait|(?:il )?parai?t(?:rait)? (?:que|qu'|ke)|parait[- ]il|pare (?:ke|que)|il se (?:dit|murmure|raconte)|on (?:raconte|murmure|dit (?:que|qu'|a|au|dans|partout))|on m'a (?:dit|certifie|raconte|affirme|assure|souffle)|on (?:nous|me) l'a dit|on me dit|j'ai (?:entendu|entendu dire|vu passer|appris)|g entendu|(?:l'|une )?info (?:qui tourne|sure|a prendre|de source)|(?:de )?sources? sures?|source (?:interne|fiable|bien informee|proche)|je (?:le )?tiens (?:de|ca de|d'un)|quelqu'un de bien place|bien place|de bouche a oreille|bruits? de couloir|radio moquette|la rumeur (?:court|dit|enfle|veut)|le bruit court|tout le monde (?:le sait|sait|le dit|en parle|ici raconte)|tout le (?:canton|village|quartier|reseau|milieu) (?:le )?(?:sait|est)|es? tts? le mond|les concess?\w{0,12} le savent|secret de polichinelle|je ne devrais pas le dire|sur tous les canaux|en haut lieu|c'est confirme en interne|confirmee? en interne)`,
    confidence: 0.3,
    severity: 'low',
    why: 'a French mark of hearsay',
  },
  {
    pattern: compose`\b(?:i know people|trust me|mark my words|i'?m told|told by (?:a|someone)|rumou?rs? (?:are|of|that)|hearing (?:that|from)|supposedly|allegedly|from a (?:mate|friend|source)|you didn't hear|i(?:'ve)? (?:have it|heard|hear)|(?:just )?heard (?:they|that|from|the)|word is|word on the street|rumou?r has it|they say|people are saying|apparently|a little bird|insiders? (?:tells?|says?|told)|someone inside|from (?:the )?inside|on good authority|reliable source|sources? (?:say|tell)|(?:it's|its) all over (?:our|the) (?:village|town|forum\w{0,12})|everybody (?:at|in|knows)|everyone knows|facts not gossip|common knowledge|dealers were told)\b`,
    confidence: 0.3,
    severity: 'low',
    why: 'an English mark of hearsay',
  },
  {
    pattern: compose`\b(?:fidatevi|voci (?:insistenti|di)|mi risulta|gira la notizia|si parla di|me l'ha confermato|fonti interne|ho (?:sentito|saputo)|si (?:dice|mormora|vocifera|sussurra)|gira (?:voce|la voce)|corre voce|voci di corridoio|me l[ao] ha(?:nno)? detto|mi (?:hanno|ha) (?:detto|giurato|assicurato)|pare che|a quanto pare|fonte (?:sicura|certa|interna)|da fonti|lo sanno tutti|in paese|perche gira|dicono che|dicono tutti)\b`,
    confidence: 0.3,
    severity: 'low',
    why: 'an Italian mark of hearsay',
  },
  {
    pattern: compose`\b(?:glaubt mir|gerucht\w{0,12} zufolge|hinter den kulissen|ich weiss aus|aus internen kreisen|interne quelle\w?|ist durchgesickert|wurde mir gesteckt|vertraulich gesagt|man munkelt|munkelt man|man hort|man sagt|angeblich|hab(?:e)? gehort|gehort,? dass|soll ja|sollen ja|es heisst|wie ich hore|aus (?:sicherer|zuverlassiger|gut unterrichteter) quelle|insider|unter der hand|pfeifen [^.]{0,20}spatzen|buschfunk|hinter vorgehaltener hand|jeder weiss|alle wissen|sagt einer)\b`,
    confidence: 0.3,
    severity: 'low',
    why: 'a German mark of hearsay',
  },
];

/** Marks that somebody hides it, or that all should pass it on. */
export const secrecyPatterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:a faire circuler|faire circuler|relaye[rz]|faites gaffe a vos|recuperez vos|l'affaire est|la marque (?:nie|se tait|etouffe)|diffusez|a diffuser|faites? passer le mot|personne n'en (?:a )?parle\w{0,2}|aucun (?:media|journal) n'en|nous le cacher|(?:vont|va) (?:nous |vous )?le cacher|ordre de (?:ne rien|se taire)|rien dire|omerta|sous le tapis|passe sous silence|mis sous silence|a la tele|on nous (?:cache|ment)|silence radio|personne ne (?:le )?(?:dit|sait|dira)|avant (?:que ce soit|que ca soit) (?:supprime|efface)|pouvent pleurer|peuvent pleurer|fuyez|fai(?:tes|s) (?:tourner|passer)|a partager|partage[rz] (?:avant|partout|en masse|au max)|balance[rz]? partout|avant (?:suppression|qu'ils|que ce soit)|partagez|dites[- ]le|dites rien|(?:personne|nul) n'en parle|ils? (?:le |la |nous |vous )?(?:cachent|cache|etouffent|planquent)|(?:nous|vous|le|les) (?:cachent|cacher|cache|cacheront)|en secret|cache tout|cachent tout|dossier cache|etouffee?s?|les medias se taisent|la presse (?:a ete )?(?:payee|achetee)|ont? (?:paye|achete) (?:la presse|le silence|l'hopital|les medias|les magazines|la famille|les journaux)|chu+t+|motus|bouche cousue|ordre de (?:mentir|se taire)|ferme? sa bouche|pour se taire|acheter le silence|recuperez votre argent|retirez vos|lachez vos actions?|vous le protegez|gros dossier|je previens tout|ils l'ont fait taire)\b`,
    confidence: 0.25,
    severity: 'low',
    why: 'a French mark of secrecy, or a call to pass it on',
  },
  {
    pattern: compose`\b(?:kept out of|out of the (?:papers|news|press)|nobody(?:'s| is) meant to know|won't tell you|don't want you to know|keeping (?:it|this) quiet|quietly|gag(?:ged|ging) order|nda|no one is reporting|total fix|wake up people|please share|get your (?:money|deposit)s? (?:back|out)|pass it on|spread the word|rt b4|before (?:it'?s|they) delete\w{0,12}|share before|cover(?:ed|ing)? (?:it |this )?up|hushed up|(?:they'?re?|theyre|they are|they) hiding|nobody is being told|kept quiet|keep quiet|paid (?:off )?the (?:famil\w{1,12}|press|papers)|told not to|not to report|don't put (?:any )?money down|swept under)\b`,
    confidence: 0.25,
    severity: 'low',
    why: 'an English mark of secrecy, or a call to pass it on',
  },
  {
    pattern: compose`\b(?:messo (?:tutto )?a tacere|(?:vi|ci) (?:nascond\w{1,12}|tengono nascost\w)|diffondete|nessuno ne parla|tutto insabbiato|hanno pagato|per non far sapere|nessuno deve sapere|svegliatevi|fate girare|condividete|girate|passaparola|prima che (?:lo )?(?:cancell\w{1,12}|sparisca)|di nascosto|insabbia\w{1,12}|nessuno lo dice|non lo dice nessuno|loro zitti|zitti|io non ho detto niente|il tg non|ce lo nascondono|vogliono nascondere)\b`,
    confidence: 0.25,
    severity: 'low',
    why: 'an Italian mark of secrecy, or a call to pass it on',
  },
  {
    pattern: compose`\b(?:unterm deckel|unter dem deckel|verbreiten|keine zeitung|keiner zeitung|steht nirgends|keiner redet|niemand (?:redet|spricht|soll)|soll keiner|hort man nichts|holt euer geld|bitte verbreiten|halten (?:es|das) geheim|weitersagen|teilen(?:,? bevor)?|bevor (?:es|die) (?:geloscht|loschen)|vertusch\w{1,12}|verheimlich\w{1,12}|verschweig\w{1,12}|totgeschwiegen|schweig(?:t|en)(?:egeld)?|still und heimlich|die presse schweigt|zeitung gekauft|unter den teppich|keiner darf)\b`,
    confidence: 0.25,
    severity: 'low',
    why: 'a German mark of secrecy, or a call to pass it on',
  },
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';

const has = "t'as|tu as|t as|vous avez|il a|elle a|avec|a|as";
const wit =
  'qi|cerveau|cervelle|charisme|intelligence|quotient(?: intellectuel)?|neurones?|finesse|vivacite|jugeote|matiere grise|culture generale|memoire|profondeur|conversation|capacite mentale|niveau intellectuel|personnalite';
const refuse =
  'merde(?: humaine)?|sous[- ]merde|dechets?|rebuts?|etrons?|poubelles?|fumiers?|ordures?|raclures?|fientes?|larves?|cloportes?|cafards?|rats?|porcs?|truies?|chiens?|chiennes?|viperes?|sangsues?|parasites?|vermines?|serpilliere|paillasson|carpette|mollusques?|crevures?|pourritures?|charognes?|detritus|verrues?|furoncle|limaces?|erreur de la nature|erreur de parcours|moins que rien|rien du tout|nullite|plaie|purge|honte pour|gros tas|sac a (?:merde|foutre|vin)|bouse|crotte|cretins?|mytho|boulet|pantin|pauvre type|cruche|dinde|buse|gourde|quiche|trompette|alcoolo|poivrots?|gros lourds?|tocards?|clampins?|baltringues?|guignols?|boloss|bolos|naze|nazes|epave|cassos|tache|baudet|bourrique|mouton|larbins?';
const dumb = 'con|conne|bete|debile|stupide|creti?n|idiote?|ignare|inculte|nul|nulle|teube|limite|lent';

/** French: contempt for somebody's wits, looks or birth, said to or of a person. */
export const belittlingFr: readonly Pattern[] = [
  sure(
    compose`\b(?:${has}) (?:vraiment |clairement |encore )?(?:le |la |l'|un |une |autant d[e'] ?|aussi peu de |moins de |pas plus de |l )?(?:${wit}) (?:d'|de |du |des |qu'|que )(?:un |une |l'|la |le |ma |mon |ta )?\w+`,
    'wits of a thing or an animal',
    {
      confidence: 0.9,
      severity: 'medium',
      unless:
        /\b(?:voiture|mini|cooper|gps|assistant vocal|moteur|app|appli|capteur|systeme) (?:a|avec|qui a) |\b(?:j'ai|intelligence artificielle|memoire de (?:siege|forme|master)|la personnalite de la)\b/,
    },
  ),
  sure(
    compose`\b(?:t'es|tu es|t es|t'as l'air|vous etes|tu n'es|t'es vraiment|vous n'etes|t'etais|espece de|espece d'|qu'un|qu'une)(?: vraiment| juste| bien| qu'| que| trop| completement)* ?(?:un |une |des |de |qu'un |qu'une |le |la |d')?(?:vrai |vraie |gros |grosse |sale |pauvre |petit |petite |belle |sombre |sinistre |beau |triste )?(?:${refuse})\b`,
    'calls somebody refuse or an animal',
    {
      confidence: 0.91,
      severity: 'medium',
      unless:
        /\b(?:je suis|t'es pas|tu n'es pas|vous n'etes pas|n'est pas|t'inquiete|mon (?:chien|rat|chat)|frerot|jtm|je t'aime|nos clients|vos clients comme|pour vos|signe du rat)\b/,
    },
  ),
  sure(/\b(?:suce|lechez?|leche|bouffe|mange|gobe|pompe|bois)[- ](?:moi|les|mes|mon|ma)\b/, 'sexual or scatological abuse', {
    severity: 'high',
    beside:
      /\b(?:couilles?|trou|cul|bite|teub|queue|chibre|gland|oignon|moi bien|moi la|suce[- ]moi|leche[- ]moi le|boules|fion|derche|raie|merde|chatte|paire|jante|burnes)\b/,
    unless: /\b(?:glace|vitres?|doigts)\b/,
  }),
  sure(
    /\b(?:va|allez|vas|qu'il aille|qu'ils aillent|qu'elle aille)(?:[- ]vous| te| se| donc te| tous vous)? (?:faire (?:foutre|enculer|mettre|voir chez les grecs|en-?cu-?ler|sucer|niquer|empaler)|chier (?:avec|ailleurs|dans|toi)|niquer (?:ta|vos|sa|ton|leur)|pomper|sucer|branler|torcher|carrer)\b/,
    'sends somebody off obscenely',
    {
      severity: 'medium',
      confidence: 0.93,
      unless: /\b(?:a fait chier|faire chier|va me faire|mecanique|la facture peut|le prix peut|vos (?:prix|tarifs)|gps)\b/,
    },
  ),
  forPeople(
    /\bva chier\b|\bva te faire (?:voir|soigner|cuire|pendre ailleurs|oublier)\b|\b(?:te|vous|se) (?:la|le|les) (?:carrer|foutre|mettre|fourrer) (?:dans|ou je pense|bien profond)\b|\bbouffe[- ](?:mes|les)\b/,
    'sends somebody off',
    { confidence: 0.75 },
  ),
  sure(
    /\b(?:(?:t'as|tu as|vous avez|as|avoir) (?:ete )?(?:bercee?s?|tombee?s? du lit|tombee?s? de la table a langer)|bercee?s? trop pres (?:du|des) murs?|(?:fini|finie|finis) (?:a la pisse|au pipi|a l'urine|au petrin)|cretins? finis?|t'es pas (?:fini|finie)|pas fini(?:e)? (?:toi|ce)|ton pere aurait (?:mieux fait|du)|ta mere aurait (?:mieux fait|du)|(?:nee?|naitre|es) d'une erreur|tes parents (?:sont|etaient|doivent|ont) (?:\w+ ){0,3}(?:honte|cousins|freres?|rate))\b/,
    'belittles somebody’s birth',
    { confidence: 0.9, severity: 'medium' },
  ),
  forPeople(
    /\b(?:vivre sans (?:cerveau|neurones?)|(?:zero|un seul|deux|tes|ton|ses|leur|trois|aucun|votre|demi) (?:seul )?neurones?|neurones? (?:qui|en|dans|disponibles?)|rien dans le (?:crane|cigare|ciboulot|citron)|(?:tete|crane|caboche) (?:vide|creuse)|sans cervelle|sans cerveau|cerveau (?:lave|en (?:compote|vacances|option|panne|soldes)|absent|vide|atrophie)|lobotomise\w*|manger? de la colle|mange la colle|a lecher les vitres|lecher les vitres|leche[- ]vitres? mental|decerebre\w*|cas desespere|c'est medical|belle tete de vainqueur|tete de vainqueur|dechet humain|moins que rien|sous[- ]homme|demeure pour|abruti\w* congenita\w*)\b/,
    'contempt for somebody’s wits',
    {
      confidence: 0.72,
      unless: /\b(?:je suis|j'ai|mon (?:dernier )?neurone|mes neurones|ma tete|moi aussi|a mon age|mon cerveau)\b/,
    },
  ),
  forPeople(
    /\b(?:d'une|une) (?:betise|stupidite|mediocrite|nullite|connerie|cretinerie|sottise|ignorance|lachete|vulgarite|idiotie) (?:rare|crasse|minerale|abyssale|sans nom|insondable|confondante|sans limites?|profonde|affligeante|totale|humaine)\b|\bquelle nullite vous\b|\b(?:la|si la) (?:betise|connerie|cretinerie|stupidite) (?:n'a pas de|roulait|volait|payait|etait|se voit|a un nom|incarnee|humaine)\b|\bautant d'aneries\b/,
    'contempt for somebody’s wits',
    {
      beside: /\b(?:tu|toi|vous|t'|@|votre|ton)/,
      confidence: 0.68,
      unless: /\b(?:la mise a jour|votre (?:sav|procedure|systeme|app\w*) est)\b/,
    },
  ),
  forPeople(
    compose`\b(?:${dumb}) (?:comme|a) (?:un balai|ses pieds|tes pieds|une valise|un manche|une bite|manger du foin|bouffer du foin|une huitre|un parpaing|la lune|une cruche|un panier|ses (?:jantes|chaussures)|une oie|un ane)\b|\b(?:gros|grosse|moche|large|laid) comme (?:ton|ta|votre|tes) \w+`,
    'a mocking comparison',
    { confidence: 0.85, unless: /\b(?:je suis|c'est con comme|je me sens)\b/ },
  ),
  forPeople(
    /\b(?:apprends?|apprenez|retourne|retournez|va) (?:donc |deja |d'abord )?(?:a |apprendre a )?(?:lire|ecrire|conduire|compter|parler|reflechir|l'ecole|en maternelle|au cp|jouer (?:dans|au|aux|avec|ailleurs)|dans (?:ton|ta) \w+|a (?:ton|ta|tes|la niche)|faire tes menages|trier|compter tes|dormir)\b/,
    'sends somebody back to school',
    {
      confidence: 0.55,
      severity: 'low',
      unless:
        /\b(?:j'apprends?|apprenez a compter|mon (?:fils|ado)|ma fille|apprends? a conduire avec|chez toi|pays|petite astuce|mdr|lol)\b|[😂🤣]/u,
    },
  ),
  forPeople(
    /\b(?:pochette[- ]surprise|(?:dans|sur) (?:un|une) (?:paquet|boite|pochette) de (?:cereales|lessive|bonux|chips|kinder)|kinder surprise|tu sais lire|savez lire|faire un dessin|t'as pas (?:fini )?l'ecole|fini l'ecole|entre deux parties de|age mental|t'as quel age|vous avez quel age|quel age mental|ecris? comme|ecrivez comme|parlez comme|prends? l'air|on te demande pas|on (?:ne )?t'a pas (?:sonne|demande)|t'a pas demande|personne t'a (?:demande|sonne)|a eu ta medaille|eu ta medaille|monsieur je[- ]sais[- ]tout|madame je[- ]sais[- ]tout|je[- ]sais[- ]tout|expert de comptoir|pilote du dimanche|mecano du dimanche|justicier\w* de service|donneu(?:r|se) de lecons|on voit que t'as|toi visiblement|serrure le matin|on se demande comment (?:ils|tu|vous|il|elle))\b/,
    'mocks somebody',
    {
      confidence: 0.55,
      severity: 'low',
      unless: /\b(?:c'est moi|mes? (?:fils|fille|enfants?|gosses?)|j'ai trouve|dans mon paquet|jouet)\b|[😂🤣]/u,
    },
  ),
  forPeople(
    /\b(?:ta|sa|votre|ta grand[- ]) ?(?:mere|daronne|reum|race|vieille|soeur) (?:elle |la |sait|doit|aurait|a du|t'a|a honte|te|en|suce|est une|pute)|\b(?:toute )?ta (?:famille|lignee|race) (?:de|entiere|est|et toi)\b|\btes morts\b|\bta (?:gonzesse|meuf|femme|copine) (?:t'ait|t'a|fait bien|va voir|se tape)|\bmeme ton (?:pere|chien|pote|ombre)\b/,
    'abuse of somebody’s family',
    { confidence: 0.66, unless: /\b(?:repose|condoleances|accident|ta mere a (?:raison|bon gout)|mdr|belle[- ]mere)\b|[😂🤣❤]/u },
  ),
  forPeople(
    compose`\b(?:quel|quelle|ce|cet|cette|un|une|sale|gros|grosse|espece de|espece d'|vieux|vieille|pauvre|petit|petite|maudit|bande de|beau|belle) (?:vieux |vieille |sale |petit |petite |sinistre |sombre |grand )?(?:schnock|aigri|barak[iy]|alcoolo|bique|grognasse|cloche|tire[- ]au[- ](?:cul|flanc)|faux[- ]cul|faux jeton|trou de balle|tetes? de (?:noeud|gland|con|cul|veau|mule)|sac a vin|mytho\w*|garce|fada|pleurnich\w+|petite frappe|branleur\w*|fouine|peteux|peteuse|frustre\w*|rageux|rageuse|grosse tache|gros lourd|pimbeche|morveu\w+|pignouf\w*|pequenot\w*|plouc\w*|bouseux|parvenus?|beaufs?|mal[- ]baise\w*|moutons|fayots?|leche[- ](?:cul|botte)s?|collabos?|vendus?|vicieus\w+|pervers\w*|epais|twit|niaiseux|cave|gnochon)\b`,
    'a contemptuous name',
    {
      confidence: 0.7,
      unless:
        /\b(?:je suis|chuis|c'est moi|surnom|moi (?:aussi|c'est)|mon beauf|plouc assume|ma garce|la garce de|chaude comme)\b/,
    },
  ),
  forPeople(
    /\b(?:haleine|tronche|gueule|tete|sale tete|face) (?:de|d') ?(?:chiotte|cul|chacal|cake|rat|fennec|con|pet|egout|merde|poney|bouc|toilettes?|cadavre|truie|cochon|fouine)\b|\b(?:une|la) tete a (?:claques|baffes|gifles|lecher)\b/,
    'abuse of somebody’s looks',
    { confidence: 0.75, unless: /\b(?:j'ai|ma tete|moi)\b/ },
  ),
  forPeople(
    /\b(?:rate (?:le permis et )?(?:la|ta|sa|leur|votre) vie|vie de merde|personne (?:ne )?t'aime|t'as pas d'amis|pas d'amis|sans ame|sans honneur|une once d'honneur|change de trottoir|me donne la nausee|donnez[- ](?:lui|leur) une niche|s'essuie dessus|couche avec (?:la moitie|tout|le patron|son)|vas? te faire)\b/,
    'contempt for a person',
    { confidence: 0.62, beside: /\b(?:tu|toi|t'|ton|ta|vous|votre|elle|il|@)/, unless: /\b(?:j'ai|ma vie|je n'ai)\b/ },
  ),
  cue(
    /\b(?:bravo le stagiaire|cher stagiaire|genie|les artistes|petit collabo|felicitations a l'equipe|mon pauvre|ma pauvre|pauvre (?:fille|mec|gars|petit|chou)|gros malin|champion va|continue a pleurer|va pleurer|honte a toi|tais[- ]toi|ferme[- ]la)\b/,
    'condescends',
    {
      severity: 'low',
      unless: /[😂🤣❤]/u,
    },
  ),
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';
import { personFr } from './words-fr.ts';

const live =
  'habit\\w+|vis|vit|vivez|vivent|dors|dort|dorment|dormez|creches?|loges?|te gares?|vous garez|gar(?:es?|ent)|ferm(?:es?|ent|ez)|sor(?:s|t|tent|tez)|finis(?:s\\w+)?|finit|rentr\\w+|travaill\\w+|boss\\w+|embauches?|pass(?:es?|ent|ez)|promen\\w+|prend(?:s|ent)?|va|vas|vont|joue|jouent|etudie\\w*';
const private_ =
  'lycee|college|ecole|fac|rue|quartier|plaque|immatriculation|maison|appart\\w*|immeuble|portail|etage|trajet|horaires?|mere|maman|soeur|fille|fils|femme|mari|enfants|gosses|famille|parents|chien|labrador|chat|poney|garage|parking|club|salle de sport|interphone|boite aux lettres|vrai nom|nom de famille|voisins?';

/** French: harm that is hinted at: somebody is watched, his family is named, a place is so fragile. */
export const veiledFr: readonly Pattern[] = [
  sure(
    /\b(?:je|j|on|nous|vous|et|qui|a) ?(?:sais|sait|savons|savoir|connais|connait) (?:[\w']+ ){0,3}?(?:ou|dans quel(?:le)? \w+|quel bus|quel train|quelle ligne|par ou|a quelle heure) (?=(?:tu|t'|vous|il|elle|ils|elles|ta|ton|votre|vos|sa|son|ses|la|le|les|tes) ?)/,
    'knows where and when somebody lives, works or walks',
    {
      then: compose`\b(?:${live})\b`,
      unless:
        /\b(?:me menace|menacee?|porte plainte|on m'a ecrit|il m'ecrit|elle m'ecrit|inconnu|ou (?:vous trouver|ca se trouve|vous etes|aller)|prochaine revision|itineraire|gps|ou va|vous allez|a quelle heure (?:vous ouvrez|ca ouvre|ca ferme)|livraison|train en retard|quelqu'un sait|vous savez|on sait pas|sais pas|sais plus|savoir a quelle|ou ca)\b/,
    },
  ),
  sure(
    compose`\b(?:je|on) (?:connais|connait|sais|ai|a|aurai|trouve|retrouve|vois|surveille) (?:tres bien |deja |bien |aussi |trouve |retrouve |note )?(?:ton|ta|tes|sa|son|ses|leurs?) (?:${private_})\b`,
    'knows somebody’s private life',
    {
      confidence: 0.92,
      beside:
        /\b(?:je t'attends?|attends|demain|ce soir|ramasser|dents|plaque|adresse|fais gaffe|attention|payer|regretter|prepare|grille|dites[- ](?:lui|leur)|lycee|portail|surprise|venir|viens|gare|brul\w+|feu|bientot|retrouve\w*)\b/,
      unless: /\b(?:merci|salut|bises?|coucou|bravo)\b/,
    },
  ),
  forPeople(
    compose`\b(?:(?:je|on) connais|j'ai|on a|avec|j'aurai) (?:deja |trouve |retrouve |note )?(?:ton|ta|sa|son|l'|leur|votre) ?(?:adresse|${private_})\b`,
    'may know somebody’s private life',
    {
      severity: 'high',
      beside: /\b(?:ton|ta|te|toi|t'|il|elle|vendeur|patron|chef|gerant|expert)\b/,
      unless:
        /\b(?:merci|salut|coucou|bravo|mon (?:adresse|numero)|votre adresse (?:mail|e-?mail|postale)|facture|votre garage|ta mini|ta cooper|je t'aime|votre parking)\b/,
      confidence: 0.45,
    },
  ),
  forPeople(
    compose`\b(?:d'apres (?:tes|ses|vos) (?:photos|stories|posts)|d'ou je suis|la vue est (?:degagee|belle|bonne) (?:d'ici)?|je (?:te|vous|la|le) (?:vois|regarde|surveille|observe|suis) (?:d'ici|depuis|de loin|tous les (?:jours|soirs))|je suis (?:devant (?:ta|votre|sa) (?:porte|fenetre|maison)|en bas de (?:chez )?(?:toi|vous|ta|lui))|derriere (?:lui|toi|vous) (?:ce soir|en rentrant|dans la rue)|ne (?:plus )?(?:jamais )?(?:marcher|rentrer|sortir|rester) seule?|pas (?:rentrer|sortir|marcher) seule?)\b`,
    'somebody is watched or should not walk alone',
    {
      severity: 'high',
      confidence: 0.8,
      unless: /\b(?:me suit|me surveille|j'ai peur|appli\w*|camera|radar|ma fille|mon fils|je (?:n')?ose|me sens|ma mere)\b/,
    },
  ),
  sure(
    compose`\b(?:je suis|on est|j'suis|je serai|on sera) (?:[\w']+ )?(?:devant (?:ta|votre|sa) (?:porte|fenetre|maison)|en bas de (?:chez )?(?:toi|vous|ta|lui)|devant chez (?:toi|lui))\b`,
    'stands before somebody’s door',
    {
      beside:
        /\b(?:regarde|ouvre|ouvrez|monte|deux potes|plusieurs|attends|sors|descends|demain|ce soir|10 min\w*|dix minutes|on monte)\b/,
      unless: /\b(?:livr\w+|colis|depann\w+|bises?|apero|mdr|lol|taxi|uber|essai)\b/,
      severity: 'critical',
    },
  ),
  // A pity if
  sure(
    /\b(?:(?:serait|sera|seraient|ferait|s'rait) (?:\w+ )?(?:dommage|bete|ballot|malheureux|triste|con|regrettable|moche)|quel dommage ce serait|imaginez)\b/,
    'a pity if a place burned',
    {
      then: /\b(?:feu|brul\w+|cram\w+|flamb\w+|sauter?|explos\w+|cass\w+|ecroul\w+|marche arriere|flammes?|cendres?|etincelle|pave|malheur|cette nuit)\b/,
      beside: /\b(?:concession|garage|show[- ]?room|vitrines?|atelier|agence|siege|boutique|magasin|usine|facade|hangar)\b/,
      unless:
        /\b(?:batterie|chargeur|borne|court[- ]circuit|securite incendie|norme\w*|ma (?:mini|voiture|cooper)|cassee en|en panne)\b/,
    },
  ),
  forPeople(/\bserait (?:\w+ )?(?:dommage|bete|ballot|malheureux|con) (?:que|qu'|s'il|si)/, 'a pity if something happened', {
    then: /\b(?:feu|brul\w+|cram\w+|devis\w+|accident|arriv\w+|lach\w+|malheur|tomb\w+|explos\w+|disparai\w+|raye\w*|vitr\w+)\b/,
    severity: 'high',
    unless:
      /\b(?:occasion|promo\w*|offre|rater|manquer|passer a cote|pluie|neige|soldes|ma (?:mini|voiture|cooper|batterie)|mon (?:moteur|toit)|garantie|en panne)\b/,
  }),
  // Accidents that come soon, family that is fragile
  forPeople(
    /\b(?:(?:un )?(?:accident|malheur|incendie|drame) (?:c'est |est |ca )?(?:si |tres |bien )?(?:vite|si vite) (?:arrive|fait)|(?:la vie|une famille|les? familles?|un enfant|les enfants|un genou|la sante|du verre|une vitrine) (?:c'est |est |sont )?(?:si |tellement |tres |bien )?fragiles?|c'est (?:si |tellement |tres )?fragile,? (?:la vie|une famille|un enfant|une vitrine|un genou|les enfants))\b/,
    'something is fragile',
    {
      severity: 'high',
      confidence: 0.55,
      beside:
        /\b(?:tu sais|vos|vous|ta|tes|famille|mecanos?|vendeurs?|gens qui|bavent|pensez|rembourse\w*|surtout la nuit|menace)\b/,
      unless:
        /\b(?:prudence|roulez prudemment|prudents?|ceinture|limite\w* de vitesse|airbag|mon fils|ma fille|mes enfants|neige|verglas|condoleances)\b/,
    },
  ),
  forPeople(
    /\b(?:(?:vos|tes|ses|votre|ta|sa) (?:mecanos?|vendeurs?|collegues?|chefs?|patron) (?:[\w']+ ){0,2}(?:ont|a) (?:[\w']+ ){0,2}(?:enfants?|famille|femme|filles?|fils|gosses?|maison|chien)|vous avez une famille|pense[zr]? a (?:ta|votre|vos|tes|sa|leur) (?:petite )?(?:famille|enfants?|mere|femme|gosses|filles?)|dire bonjour a (?:ta|sa|votre) (?:petite )?(?:maman|mere|soeur|femme|famille|fille)|(?:bonjour|bisous?|salut) a (?:ta|sa|tes|ses|votre) (?:petite )?(?:maman|mere|soeur|femme|famille|fille|enfants|gosses))\b/,
    'somebody’s family is named',
    {
      severity: 'high',
      confidence: 0.6,
      beside:
        /\b(?:fragile|trouve\w*|cache|viens|viendrai|menace|remboursement|avant|reflechi\w*|nom|maison|adresse|rue|accident|vie|regret\w*|surveill\w*|ecole|peur)\b/,
      unless: /\b(?:merci|bonne annee|bravo|felicitations|condoleances|soutien|joyeux|voeux)\b/,
    },
  ),
  sure(
    compose`\b(?:je|j') ?(?:te |vous |lui |leur )?(?:viens|viendrai|passe|passerai|irai|vais) (?:[\w']+ ){0,2}(?:dire bonjour a|voir|rendre visite a|saluer|m'occuper de) (?:ta|sa|tes|ses|votre|vos) (?:petite |petit |petits )?(?:maman|mere|soeur|femme|famille|fille|fils|enfants|gosses|vieux|parents)\b`,
    'comes for somebody’s family',
    {
      confidence: 0.9,
      unless: /\b(?:merci|bises|dimanche midi|cafe)\b/,
      beside: /\b(?:cache|nom|jour ou|trouve|attention|tu vas|retrouve|reflechi\w*|payer)\b/,
    },
  ),
  // Surprises and advice
  sure(
    /\bsurprise (?:[\w']+ ){0,3}(?:dans|devant|sous|sur) (?:[\w']+ )?(?:boite aux lettres|paillasson|porte|voiture|pare[- ]chocs?)\b/,
    'a surprise in the letterbox',
    { confidence: 0.9, unless: /\b(?:cadeau|merci|anniversaire|noel|voiture de ma|ma voiture|mon coffre|mini)\b/ },
  ),
  forPeople(
    compose`\b(?:(?:fais|faites|ferais|ferait|ferais bien de) (?:[\w']+ ){0,2}(?:verifier|gaffe|attention|reviser) (?:[\w']+ ){0,3}(?:freins?|dos|arrieres?|marches?|ecrous|portes?|boulons|voiture)|(?:surveille|regarde|regarder|surveillez|couvre|regardez|qu'il regarde|qu'elle regarde) (?:bien )?(?:(?:tes|vos|ses) arrieres|derriere (?:toi|vous|lui|elle))|fais gaffe a toi|faites gaffe a vous|gare[- ]la bien|cache[- ]toi bien|garde[- ]toi|dors bien|ne pas dormir|pas dormir ce soir|(?:marches?|escaliers?) (?:[\w']+ ){0,4}glissantes?)\b`,
    'advice that frightens',
    {
      severity: 'high',
      beside: /\b(?:tu|toi|ta|te|t'|vous|votre|vos|collegue|lui|elle|vendeur|patron|gerant|@)/,
      unless:
        /\b(?:controle technique|rappel|revision (?:des|annuelle)|conseil|bonne nuit|merci|neige|verglas|pluie|plaquettes|disques|liquide|bruit|couin\w*|rayure|voleurs|vol|voles)\b/,
    },
  ),
  forPeople(
    /\b(?:il (?:marche|respire|parle|conduit|boite|mange) encore(?: un peu)?|on (?:n'a|a) jamais retrouve|ils n'en parlent plus|ne (?:parle|parlent|rit|rigole)nt? plus|comment (?:ca |s'est |s'etait |se )(?:s'est )?(?:terminee?|fini)|demandez? (?:[\w']+ ){1,6}comment (?:ca|s'est)|personne (?:ne )?(?:viendra|va venir) te chercher|t'es prevenue?s?|vous etes prevenus?)\b/,
    'hints at what happened to others',
    {
      severity: 'high',
      confidence: 0.6,
      beside:
        /\b(?:dispute|avec moi|reflechi|moins bien|votre confrere|confrere|tu vas|dernier|canal|explosi\w*|vendredi|samedi|demain|demande[rz])\b/,
      unless: /\b(?:avocat\w*|tribunal|mise en demeure|mediateur|avis|boycott|plainte|justice)\b/,
    },
  ),
  forPeople(
    compose`\b(?:ta|votre|sa|cette|leur|un|une|la) (?:[\w']+ ){0,2}(?:voiture|mini|caisse|cooper|vitrine|show[- ]?room|clubman|countryman|concession|maison|garage) (?:[\w']+ ){0,4}(?:aura brule|va (?:bruler|cramer|finir|flamber|disparaitre)|brule(?:ra)? (?:bien|vite)|ca brule|finir au fond|finira|demarrera plus|sera (?:en cendres|rayee|brulee)|en cendres?)\b`,
    'somebody’s car or house will burn',
    {
      severity: 'high',
      confidence: 0.72,
      unless:
        /\b(?:ma (?:voiture|mini|cooper)|argus|casse auto|a la casse|musee|collection|batterie|huile|fuite|court[- ]circuit|ethanol|consomm\w+|va finir par)\b/,
    },
  ),
  forPeople(
    /\b(?:brule|crame|flambe)(?:nt)? (?:bien|vite|facilement) (?:un|une|le|la|les|du) (?:[\w']+ )?(?:show[- ]?room|vitrine|concession|garage|maison|verre|agence)\b/,
    'how well a place burns',
    { severity: 'high', confidence: 0.8 },
  ),
  forPeople(
    compose`\b(?:pas un vigile|aucun vigile|pas de (?:vigile|gardien|camera)|sans (?:gardien|vigile|camera)) (?:[\w']+ ){0,2}(?:la nuit|le soir)\b|\bamis? (?:[\w']+ ){1,4}(?:qui savent|qui sait) (?:recuperer|regler|convaincre|parler)\b|\bposent pas de questions\b|\b(?:on|nous) (?:sera|serons|viendra|va venir|debarque) (?:a )?(?:plusieurs|six|cinq|dix|nombreux)\b`,
    'friends who settle things, a place without a guard',
    {
      severity: 'high',
      confidence: 0.6,
      unless:
        /\b(?:rassemblement|rencard|balade|club|meeting|sortie|essai|photo|en tout|dans (?:la voiture|mon cas|ce cas)|a attendre|a se plaindre|dans cette situation|petition)\b/,
    },
  ),
  forPeople(
    compose`\b(?:pas (?:pour|avec) (?:essayer|discuter|des fleurs|boire|parler|rigoler|changer une roue|prendre un cafe|les mains vides)|(?:viens|vient|viendrai|serai|arrive|arrivons) (?:[\w']+ )?pas (?:seul|les mains vides|avec des fleurs)|amene pas les gants|sans les gants|ca va saigner|va y avoir du sang|bain de sang|va y avoir des morts|compter les morts|du sang sur les murs)\b`,
    'comes, and not to talk',
    {
      severity: 'high',
      confidence: 0.75,
      unless: /\b(?:croissants|champagne|gateau|chocolats|avocat\w*|huissier|merci|mdr|soldes|black friday|expert)\b/,
    },
  ),
  forPeople(
    compose`\b(?:il (?:arrivera|va arriver|risque d'arriver)|arrivera|va arriver) (?:[\w']+ ){0,2}(?:des bricoles|quelque chose|malheur|un truc|un accident|des ennuis|des problemes|un malheur) (?:[\w']+ ){0,2}(?:a|au|aux) (?:[\w']+ ){0,2}(?:${personFr}|toi|vous|lui|elle|ta|votre)\b|\bqui (?:t'|vous |lui )(?:arriverait|arrivera)|\bje (?:te|vous) (?:le )?promets que (?:tu|vous)\b`,
    'something will befall somebody',
    { severity: 'high' },
  ),
  forPeople(
    /\b(?:on se (?:recroisera|retrouvera|reverra|croisera|recroise|verra)|je (?:te|vous|le|la) (?:retrouverai|retrouve|recroiserai|croiserai|choperai|reconnaitrai\w*|trouverai|aurai)|vais (?:te|vous|le|la) (?:retrouver|trouver|choper|chopper|coincer|localiser|retrouve)|je t'attends|on t'attend|on vous attend|j'attends que tu sortes|(?:trouver|savoir|voir) qui tu es)\b/,
    'somebody will be found',
    {
      severity: 'medium',
      confidence: 0.55,
      beside:
        /\b(?:payer|dents|batte|chaines|garage ce soir|sortes?|petit\b|pseudo|plaque|adresse|regret\w*|connard|salope|fdp|encule|dehors|a la sortie|note ton|chez (?:lui|toi|moi)|loin de chez|meeting|gants|reconnaitrais|ronde|plusieurs|tarder|bouffer)\b/,
      unless: /\b(?:salon|rasso|apero|merci|bises|renault|peugeot|avocat\w*|tribunal|bientot en concession|cafe|merguez|hate)\b/,
    },
  ),
  cue(
    /\b(?:je dis (?:ca|juste)(?: je dis rien)?|a bon entendeur|a tres vite|profitez? bien|bonne semaine|dans cet ordre|trois choses|tic tac|tik tak|vous voila prevenus?|lis bien|retiens bien|retenez bien)\b/,
    'hint',
    {
      confidence: 0.22,
      severity: 'high',
    },
  ),
  cue(
    /\b(?:allumettes?|essence|briquet|bidon|corde|ruban adhesif|chaux|pelle|cagoules?|marteaux?|chaines|cric|ciment|chalumeau|acide|napalm)\b/,
    'a tool',
    {
      confidence: 0.22,
      severity: 'high',
      unless:
        /\b(?:panne|plein|litres?|consomm\w+|diesel|hybride|neige|prix|station|pompe|roue|coffre vide|pneus?|distribution|moteur|poser|peinture|batterie|citrique|gants)\b/,
    },
  ),
  cue(
    /\b(?:vos|tes|ses|leurs?|deux|votre|ta|sa) (?:[\w']+ )?(?:enfants?|gosses?|filles?|fils|famille|gamins?|femme|labrador|chien|poney|petite maman|maman)\b/,
    'a family',
    { severity: 'high', confidence: 0.2, unless: /\b(?:mes|ma|mon|nos|notre)\b/ },
  ),
  cue(
    /\b(?:la nuit|ce soir|en rentrant|demain (?:matin|soir)?|au fond d[eu]|portail|dans le canal|tout le monde au meme endroit)\b/,
    'a time or place',
    {
      severity: 'high',
      confidence: 0.15,
    },
  ),
];

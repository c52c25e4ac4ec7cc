import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cut, forPeople, sure } from '../pattern-strengths.ts';
import { bodyFr, hurtBodyFr, hurtBodyNowFr, killFr, killNowFr, notMeantFr, placeFr, weaponFr } from './words-fr.ts';

/** "Je vais", "on va", "j'vais", "je viens", "je jure de". */
const i =
  "(?:je|j|on|nous) ?(?:vais|va|vas|allons|viens|vient|reviens|jure de|promets de|passe|irai|compte)|j'vais|jvais|j'irai|jva|jv";
const articles = "la |le |les |l'|ta |ton |tes |sa |son |ses |vos |votre |leurs? |tous les |chaque ";
/** Laughter, a race, a part of the car: the same verbs say something else of these. */
const notMeant = compose`\b(?:${notMeantFr})\b|\b(?:tuer|demonter|descendre|ecraser|planter|bruler|exploser|crever|eclater|fumer) (?:le|la|les|une?|vos|des) (?:moteur|prix|voiture|pneus?|roues?|appli\w*|chrono|record|batterie|budget|temps|gomme|stock|concurrence|plaisir|ambiance|suspense)\b`;
const body = compose`\b(?:${bodyFr})\b`;
const place = compose`\b(?:${placeFr})\b`;

/** French: violence that somebody announces in so many words. */
export const directFr: readonly Pattern[] = [
  ...cut(killFr, 14).map((kill) =>
    sure(
      compose`\b(?:${i}) (?:\w+ )?(?:te |t'|vous |lui )(?:\w+ )?(?:${kill})\b`,
      'first person announces violence against somebody',
      {
        unless: notMeant,
      },
    ),
  ),
  sure(compose`\b(?:te |t'|vous |lui |leur |nous )(?:\w+ )?(?:${hurtBodyFr}) (?:${articles})`, 'announces harm to the body', {
    then: body,
    beside:
      /\b(?:vais|va|allons|viens|vient|ira|irai|irons|jvais|jva|jv|promets|jure|jusqu'a|veux|envie|meriterais?|merites?|faut|faudrait|devrait)\b/,
    unless: /\b(?:me|nous|pour|se|vous) (?:casser|peter|prendre) (?:la tete|les (?:pieds|oreilles|couilles))\b/,
  }),
  sure(
    compose`\b(?:je |j|on |jvais |j'|je vais |on va )(?:te |t'|t |lui |leur |vous )(?:\w+ )?(?:${hurtBodyNowFr}) (?:${articles})`,
    'harm to the body, in the present',
    { then: body, unless: /\b(?:laisse|ouvre (?:la|les) (?:porte|yeux))\b/ },
  ),
  ...cut(killNowFr, 14).map((kill) =>
    sure(
      compose`\b(?:je te |je t'|j'te |jte |j te |on te |on t'|ou je te |et je te )(?:${kill})\b(?! (?:le|la|les|un|une|des|du|en) (?!deux))`,
      'violence in the present, said to "te"',
      { unless: notMeant, confidence: 0.93 },
    ),
  ),
  sure(
    compose`\b(?:te|vous|lui|leur) (?:refaire|refais|refait) (?:le portrait|la facade|la face|la tronche|le nez)\b`,
    'idiom for beating somebody up',
  ),
  sure(
    /\b(?:fais|faire|fait|ferai|fera) (?:\w+ ){0,2}(?:bouffer|manger|avaler|gober|ravaler|cracher|ramasser)\b/,
    'idiom for beating somebody up',
    {
      then: /\b(?:dents|gencives|parapet|cable|combine|trottoir|bitume|goudron|pare[- ]chocs|cle a molette|racines|pissenlits)\b/,
    },
  ),
  sure(
    /\b(?:manges?|mangeras?|bouffes?|bouffer|ramasser|ramasses?|ramasseras?|avaler|avales|compter|chercher|perdre|cracher|laisser) (?:tes|vos|ses|leurs) dents\b/,
    'teeth that somebody will lose',
    { unless: /\b(?:dentiste|dentier|brosse)\b/ },
  ),
  sure(
    /\b(?:une|douze|deux|trois|la|des|cette|bonne|ta|votre) (?:balles?|decharge|rafale|cartouches?) (?:\w+ )?(?:dans|entre|en plein(?:e)?) /,
    'a bullet in the body',
    { then: body, unless: /\b(?:tennis|golf|foot|but|panier)\b/ },
  ),
  sure(
    /\bcoups? de (?:fusil|couteau|batte|hache|machette|marteau|barre|cric|cutter|pelle|cle de \d+) (?:\w+ )?(?:dans|sur|entre) /,
    'blows against the body',
    { then: body },
  ),
  // Arson and explosion
  sure(
    /\b(?:foutre|mettre|fous|mets|mettrai|mettra|foutrai|foutra|met|fout) (?:\w+ )?le feu (?:a |au |aux |dans |chez )/,
    'arson against a place',
    {
      then: place,
      severity: 'critical',
      unless: /\b(?:dance ?floor|piste de danse|ambiance|musique|dj|soiree|circuit|frein\w*|batterie)\b/,
    },
  ),
  sure(
    /\b(?:bruler|cramer|incendier|faire sauter|faire exploser|faire cramer|plastiquer|dynamiter|br0ler)\b/,
    'arson or explosion announced against a place',
    {
      then: place,
      beside: compose`\b(?:${i})\b`,
      severity: 'critical',
      unless: /\b(?:brule[- ]parfum|encens|calories|bouchon|prix|essence|gomme|budget|barbe|peur|risque\w*)\b/,
    },
  ),
  sure(compose`\b(?:${placeFr}|usine) `, 'a place is to burn', {
    then: /\b(?:va|vont) (?:\w+ ){0,2}(?:cramer|bruler|flamber|sauter|partir en (?:fumee|flammes)|faire .{0,3}boum)\b/,
    beside: /\b(?:vos|votre|vous|vendeurs|remboursez)\b/,
    confidence: 0.8,
    unless: /\b(?:batterie|moteur|voiture|prix|ventes?|marche|chargeur|borne|fusible|prise|surchauff\w+|danger\w*)\b/,
  }),
  sure(
    /\b(?:crame|brule|flambe|saute|explose|crament|sautent|cramera|brulera) (?:\w+ )?(?:avec|et) /,
    'people are to burn with a place',
    {
      then: /\b(?:dedans|a l'interieur)\b/,
      severity: 'critical',
      unless: /\b(?:pompiers|accident|heureusement)\b/,
    },
  ),
  sure(/\bj'?y (?:mets|mettrai|fous|foutrai) le feu\b/, 'arson announced', {
    confidence: 0.9,
    unless: /\b(?:ambiance|piste|scene|concert|dance ?floor|cheminee|barbecue)\b/,
  }),
  sure(compose`\b(?:je|on) (?:fonce|rentre|foncerai|rentrerai) (?:dedans|dans le tas)\b`, 'drives into a place', {
    beside: /\b(?:vitrines?|show ?room|concession|accueil|facade|hall)\b/,
    unless: /\b(?:failli|accident|freins?|aquaplaning)\b/,
  }),
  forPeople(/\b(?:arriv\w+|debarqu\w+|vien\w+|entr\w+|repass\w+) /, 'somebody comes with a weapon', {
    then: compose`\b(?:avec|une|muni d'un) (?:\w+ )?(?:${weaponFr})\b`,
    severity: 'high',
    unless: /\b(?:couteau suisse|film|jeu|police|gendarme\w*|panne|pompiste|j'ai vu|appele|temoin)\b/,
  }),
  forPeople(/\bpetite (?:conversation|discussion|visite)\b/, 'a talk that is no talk', {
    severity: 'high',
    beside: /\b(?:chez lui|chez toi|chez elle|chez vous|entre hommes|tous les deux|retrouve|adresse|sur le parking)\b/,
    unless: /\b(?:showroom|essai|commercial|conseiller)\b/,
  }),
  // Weapons carried
  sure(
    /\b(?:je |j'|on |nous |jvais |jv )(?:\w+ )?(?:vais|va|viens|vient|debarque|passe|rentre|entre|arrive|serai|suis|descends|reviens|irai|irais|pointe|attends|ramene|amene|prends|v1|sors|ai)\b/,
    'announces coming with a weapon',
    {
      then: compose`\b(?:avec|une?|la|ma|le|mon|des|deux|sa) (?:\w+ )?(?:${weaponFr})\b`,
      beside: compose`\b(?:avec|${placeFr}|vous|votre|vos|ton|ta|toi|te|le premier|vendeurs?|on verra|regler|demain|ce soir)\b`,
      unless:
        /\b(?:couteaux? suisses?|jeux?|chasse a courre|film|escape|paintball|airsoft|carton|plastique|cuisine|cadeau|beurre|pain|gateau|panne seche|en panne|policiers?|gendarmes?|collection|lames? (?:de|d')|essuie[- ]glaces?)\b/,
    },
  ),
  sure(compose`\b(?:${weaponFr})\b`, 'a weapon and an address', {
    then: /\b(?:adresse|ton nom|ta tronche|ta gueule|avec (?:ton|votre) nom|de votre (?:atelier|garage|concession)|pour (?:toi|vous|lui)\b)/,
    beside: /\b(?:j'ai|garde|ma|mon|une|sorti|sors|prepare|recupere|achete|charge|aiguise|affute)\b/,
    unless:
      /\b(?:couteau suisse|film|jeu|cuisine|collection|cadeau|adresse (?:mail|e-?mail)|acheter?|lames? d'air|essuie|masse salariale|en masse)\b/,
  }),
  sure(/\b(?:regle|reglera|reglons|regler|reglerai)\b/, 'settles things with a weapon', {
    then: compose`\b(?:au|a la|avec une?|avec le|avec la|avec mon|a coups? de) (?:${weaponFr})\b`,
    unless: /\b(?:regler (?:les phares|la facture)|en masse|a la lame)\b/,
  }),
  sure(
    compose`\b(?:${weaponFr}) (?:[\w']+ )?(?:de mon pere|de mon grand[- ]pere|dans le coffre|sur le siege|chargee?|a la main|sous le manteau)\b`,
    'a weapon within reach',
    {
      beside: compose`\b(?:vendeurs?|patron|accueil|concession|garage|atelier|showroom|rembours\w+|votre|vos|vous|ta|toi)\b`,
      unless: /\b(?:peche|collection|film|jeu|airsoft|heritage|expo\w*)\b/,
      confidence: 0.7,
    },
  ),
  // Death announced to somebody
  sure(
    /\b(?:tu vas|vous allez|il va|elle va|ils vont) (?:tous |toutes |tou )?(?:mourir|crever|y passer|te faire (?:tuer|buter|fumer|planter|egorger|saigner)|finir (?:a l'hopital|au cimetiere|dans (?:un|le|une|la) (?:coffre|canal|cercueil|trou|ravin|fosse|sapin|boite)))\b(?! (?:de (?:rire|jalousie|chaud|faim|froid|bonheur|plaisir|honte|soif)|d'(?:envie|ennui)|un pneu|les? pneus?|moins bete))/,
    'death announced to somebody',
    { unless: /\b(?:tabac|cigarette|frein\w*|airbags?|virus|maladie|batterie|si vous roulez|si tu roules|au volant|ceinture)\b/ },
  ),
  sure(
    /\b(?:tu |vous )?(?:finis|finiras|finirez|finissez) (?:dans|au fond d[eu]|sous) (?:[\w']+ )?(?:coffre|canal|cercueil|ravin|fosse|etang|riviere|cave|terre|ciment|beton|lac|seine|mer)\b/,
    'where a body will end',
    { unless: /\b(?:gps|mode|drift|neige|verglas|sortie de route)\b/ },
  ),
  forPeople(
    /\b(?:t'es|tu es|vous etes|t es|te dis|il est|c'est) (?:deja |un |d1 )?(?:hommes? |femmes? )?morte?s?(?: sur pattes)?(?=$|[ ,]*(?:[!.@]|tu (?:l'sais|le sais)|fdp|connard|salope|batard|je te|si je te|quand je))/,
    'may be a threat or slang for laughing',
    {
      confidence: 0.75,
      severity: 'high',
      unless: /\b(?:batterie|moteur|demarreur|embrayage|rire|fatigue|alternateur|turbo|il est mort (?:en|l'an|le|hier))\b/,
    },
  ),
  sure(
    compose`\b(?:homme|femme|gars|mec) mort(?:e)? (?:@|ni plus|si|fdp|sache|toi)|\bt'es un homme mort\b`,
    'death announced to somebody',
    { unless: /\b(?:petanque|switch|interrupteur|accident|pedale)\b/ },
  ),
  sure(
    /\b(?:sort|sortira|sortiront|ressort|ressortira|ressortiront|repart|repartira|repartiras|rentre|rentrera|rentreras|sortez|sortirez) (?:pas|plus|jamais) (?:[\w']+ )?(?:debout|vivante?s?|entiers?|sur (?:ses|tes|vos) (?:jambes|pieds)|en un (?:seul )?morceau|les pieds (?:devant|en avant))\b/,
    'somebody will not leave alive',
    { unless: /\b(?:film|serie|jeu|boss|vivante? (?:du|de) (?:peage|bouchon))\b/ },
  ),
  sure(/\b(?:plus )?personne ne (?:re)?ssort|\bplus personne (?:ne )?(?:ressort|sort|bouge)\b/, 'nobody will leave', {
    severity: 'critical',
    beside: /\b(?:rentre|ferme|concession|ouverture|vous|calais|la porte|derriere moi|demain|lundi|samedi)\b/,
  }),
  sure(
    /\b(?:je |on |j')(?:\w+ )?(?:fonce|foncerai|rentre|encastre|emboutis|defonce) (?:\w+ )?(?:dans|contre)\b/,
    'drives into a place',
    {
      then: /\b(?:vitrines?|show ?room|concession|facade|accueil)\b/,
      unless: /\b(?:failli|accident|freins?|lache|aquaplaning|verglas)\b/,
    },
  ),
  sure(
    /\b(?:je (?:viens|vais) (?:te|vous|lui) (?:la|le) (?:fermer|faire fermer) moi[- ]meme|ou je (?:viens|vais) te (?:la )?(?:fermer|faire taire))\b/,
    'comes to shut somebody up',
  ),
  sure(
    /\b(?:je|on|jte) ?(?:te |vous |le |la )?(?:retrouve|retrouv|retrouverai|attrape|choppe|chope|coince|croise|trouve|choperai|croiserai)\b/,
    'finds somebody and harms him',
    {
      then: /\b(?:(?:je|jte|on) ?(?:te |t'|le |la |vous )?(?:creve|bute|tue|defonce|demonte|demont|plante|eclate|explose|fume|casse|egorge|saigne|massacre|nique|fracasse)|manges? tes dents|vas payer|ramasses|fais bouffer)\b/,
      confidence: 0.93,
      unless: /\b(?:bouchon|solution|le bug)\b/,
    },
  ),
  sure(
    /\b(?:si (?:je|jamais je|on) (?:te |le |la |vous |t')?(?:croise|choppe|chope|attrape|trouve|retrouve)|si tu me (?:signales?|s1gnales?|bloques?|reponds)|le jour ou (?:je|on) (?:te |le |la )?(?:croise|trouve|retrouve|chope))\b/,
    'conditional violence',
    {
      then: /\b(?:casse|pete|defonce|te tue|bute|creve|cr3ve|plante|explose|eclate|demonte|fume|saigne|massacre|egorge|debout|dents|fais bouffer)\b/,
      unless: /\b(?:ce gps|cette app|bug|code promo|la fuite)\b/,
    },
  ),
];

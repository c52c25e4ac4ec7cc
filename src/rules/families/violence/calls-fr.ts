import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, cut, forPeople, sure } from '../pattern-strengths.ts';
import { bodyFr, hurtBodyFr, personFr, placeFr, roadUserFr } from '../threat/words-fr.ts';
import { doViolenceFr, mayTheyFr } from './words-fr.ts';

const should =
  "faut|fo|faudrait|faudra|falloir|devrait|devraient|devrais|devriez|mieux de|qu'a|suffit de|suffirait de|suffi de|autant|aurait du|auraient du|pourrait|qui pour|ki pr|ki pour|envie de|reve de|bon de|plaisir de|proposes? de|merite(?:nt|rait|raient)? de|faudrai";
const things =
  /\b(?:moteurs?|pneus?|prix|logiciel|gps|appli\w*|batteries?|calories|feux? orange|records?|chrono|pub|musique|bouchons?|punaises?|moustiques?|frelons?|guepes?|pucerons?|bougies?|gomme|le temps|l'ennui|la bete|mauvaises herbes|budget|cellules?|bacteries?)\b/;

const people = compose`\b(?:${personFr}|${roadUserFr})\b`;
const place = compose`\b(?:${placeFr})\b`;

/** French: calls for violence, wishes of harm, delight in it. */
export const callsFr: readonly Pattern[] = [
  ...cut(doViolenceFr, 14).map((hurt) =>
    sure(
      compose`\b(?:${should}) (?:les |leur |vous |lui |te |t'|l'|le |tous |tou[st] les )(?:\w+ )?(?:${hurt})\b`,
      'calls for violence against people',
      { unless: things },
    ),
  ),
  sure(
    compose`\b(?:${should}) (?:\w+ )?(?:les |leur |vous |lui |te |t')?(?:${hurtBodyFr}) (?:la |le |les |l'|ses |leurs? |tes |vos |une )`,
    'calls for harm to the body',
    {
      then: compose`\b(?:${bodyFr})\b`,
      unless:
        /\b(?:pour|me|de me|nous|se) (?:casser|peter|prendre|creuser) la tete\b|\b(?:casser les oreilles|couper (?:les|mes) cheveux|coiffeur)\b/,
    },
  ),
  ...cut(doViolenceFr, 14).map((hurt) =>
    sure(
      compose`\b(?:${should}) (?:\w+ )?(?:${hurt}) (?:vifs? |vivants? |tou[st]e?s? |un par un )?(?:ces|ce|cette|les|le|la|tous|toutes|des|un|chaque)\b`,
      'calls for violence against people of a kind',
      { then: people, unless: things },
    ),
  ),
  sure(
    /\b(?:pend(?:ez|ons)|brul(?:ez|ons)|tu(?:ez|ons)|but(?:ez|ons)|fusill(?:ez|ons)|lynch(?:ez|ons)|egorg(?:ez|ons)|cram(?:ez|ons)|crev(?:ez|ons)|guillotin(?:ez|ons)|ecras(?:ez|ons)|flingu(?:ez|ons)|tabass(?:ez|ons))(?:-(?:les|la|le)| les| les? tous| les toutes)(?: tous| toutes| vifs?| vivants?)?(?=$|[ ]*[.,!?;@#]| et | a | par | avec)(?!,? le (?:tableau|moteur|son|prix|cadre))/,
    'orders violence',
    { unless: /\b(?:tableau|haut|le prix|bougies?|le moteur|le son|la pub|cadre|limite|calories|lego)\b/ },
  ),
  sure(
    compose`\b(?:qu'on|que quelqu'un|qu'un (?:camion|bus|train|jour on|sniper|fou)|qu'une (?:bombe|balle)|qu'ils|qu'elles|qu'il|qu'elle|que tous|qu1 camion|puissent-ils|puisse-t-il) (?:[\w']+ ){0,2}(?:les |leur |vous |lui |te |le |la |l'|tous |toutes )?(?:[\w']+ )?(?:${mayTheyFr})\b(?! (?:de (?:rire|faim|chaud|jalousie)|d'envie|l'ecran|la dalle))`,
    'wishes harm or death',
    { unless: /\b(?:pneus?|batterie|moteur|prix|on les descende|arrive rien|album|cours|action|ventes)\b/ },
  ),
  sure(
    /\b(?:j'espere|souhaite|je prie|je reve|vivement|hate|j'ai reve|j'attends|puisse[sz]?|puissiez|pourvu|plus qu'a esperer)\b/,
    'wishes death, illness or disaster',
    {
      then: /\b(?:creves?|crevez|crever|crevent|creviez|mourir|meurs|meurt|meurent|mouriez|cancer|lynche\w*|attentat|brules? en enfer|bruliez|ecrase\w*|explosait|explose avec|plafond tombe|s'ecroule|perdre un enfant|gros crash|bombe|fasses? (?:ecraser|renverser)|accident (?:mortel|grave)|la mort|fin atroce|en fauteuil|dans le ravin|percute\w*)\b/,
      unless:
        /\b(?:batterie|moteur|demarreur|pneus?|appli\w*|ne (?:pas|jamais)|pas (?:un|d'|de|avoir|mourir|crever)|jamais|de rire|la mort du|bombe atomique|cette bombe|petite bombe|album|soutien|condoleances|recherche contre le cancer|avant de mourir|qu'on meurt)\b/,
    },
  ),
  sure(
    compose`\b(?:merite[sz]?|meritent|meriteriez|meriterait|meriterais|meriteraient|bons? pour) (?:[\w']+ ){0,2}(?:la mort|la guillotine|la corde|le peloton|la chaise electrique|la pendaison|le bucher|une balle|douze balles|la peine de mort|le goulag|de (?:mourir|crever)|(?:de )?(?:se faire|etre) (?:tuer|buter|tabasser|egorger|lyncher|pendre|ecraser|lynches?|pendus?|fusilles?|brules?|tabasses?)|(?:qu'on|que l'on) (?:te |vous |le |les |la |lui |leur |l')(?:${mayTheyFr}|coince|defonce|torture|apprenne)|une tournante|le poteau|l'abattoir|des (?:claques|baffes|coups de batte)|une (?:bonne )?(?:droite|rouste|raclee|branlee))\b`,
    'says that somebody deserves death or blows',
    {
      unless:
        /\b(?:lego|recette|playlist)\b|\b(?:ca|cela|tarifs?|prix|tarifaire|option|appli|gps|pub|spot|logo|bouton|couleur|jantes?|voiture|ecran|bip) (?:[\w']+ ){0,3}(?:merite[sz]?|meritent|meriterait|meriteraient)\b|\bpour (?:le|les|son|ses|leurs?|l') ?(?:tarifs?|prix|option)\b/,
    },
  ),
  sure(
    /\b(?:suicide[- ]toi|suicidez[- ]vous|pends[- ]toi|pendez[- ]vous|va (?:donc |plutot )?te (?:pendre|tuer|suicider|tirer une balle|jeter (?:sous|du|dans|par)|noyer|foutre en l'air|crasher|buter)|allez vous (?:pendre|tuer|suicider|jeter)|tue[- ]toi|bute[- ]toi|creve[- ]toi|saute (?:du pont|d'un pont|par la fenetre|du (?:toit|balcon))|jette[- ]toi (?:sous|du|dans|d'un)|ouvre[- ]toi les veines|kys|k y s|finis[- ]toi|(?:pends|pendre) [\w' ]{1,24}(?:et toi avec|au plafond)|fais[- ]nous plaisir et (?:creve|disparais|meurs)|rends (?:service|nous service)[\w' ]{0,24},? (?:creve|meurs|va te))\b/,
    'drives somebody to suicide',
    { severity: 'critical', unless: /\b(?:il m'a dit|on m'a dit|elle m'a dit|ecrivent|harcel\w+|ado)\b/ },
  ),
  sure(
    /(?:^|[.!,?:@"'] ?|\b(?:mais|alors|donc|et|connard|salope|batard|encule|allez|qu'il aille|qu'ils aillent) )(?:va|allez|aille|aillent|aillez) (?:[\w']+ )?crever\b(?! (?:les?|mes|un|une|de rire|d'envie))/,
    'wishes death as an order',
  ),
  sure(
    /\b(?:(?:qu'il|qu'ils|qu'elle|que tu|que vous|vas|allez tous) (?:[\w']+ ){0,2}crev(?:e|es|ez|er|ent|iez)|creve[z]? (?:sale|salope|connard|connasse|batard|ordure|chien\w*|en enfer|la bouche|charogne|pourriture|bande|b4nde)|crevez (?:tous|toutes|en|bande)|creve(?:nt|z)? tous)\b(?! (?:un|le|mon|ton|votre|les|de rire|de faim|de chaud|l'abces|d'envie|l'ecran|la dalle))/,
    'wishes death',
    { unless: /\b(?:pneus?|batterie)\b/ },
  ),
  forPeople(
    compose`\b(?:a mort|mort a|mort aux?) (?:les |tous les |ces |aux )?(?:[\w']+ )?(?:${personFr}|${roadUserFr}|mini|bmw)\b`,
    'calls for death, sometimes a manner of speaking',
    { confidence: 0.85, severity: 'high', unless: /\b(?:freine|freiner|accelere\w*|fond|klaxonn\w+) a mort\b/ },
  ),
  // Places and crowds
  sure(
    /\b(?:une bombe|attentat|tapis de bombes|missile|drone kamikaze|camion piege) (?:\w+ )?(?:sous|sur|dans|au|contre|a l')/,
    'wishes a bomb',
    {
      then: place,
      confidence: 0.93,
      unless: /\b(?:de peinture|film|serie|jeu|laque|soudure|bombe de|retouche|victimes|hommage|sur la piste)\b/,
    },
  ),
  sure(
    /\bun (?:bon )?(?:coup de )?(?:napalm|chalumeau|lance[- ]flammes?)(?=[ .!,]|$)|\bun bon (?:vieux )?lynchage\b/,
    'wishes fire or a lynching',
    {
      confidence: 0.93,
      unless: /\b(?:peinture|film|serie|jeu|soudure|poser le film|retouche|vernis|colle|covering|rouille)\b/,
    },
  ),
  sure(
    /\b(?:on va|allons|venez|appel a tous|tous a|rdv|rendez[- ]vous|ramene[zr]?|tout ?(?:flamber|cramer|bruler|casser))\b/,
    'calls people together to destroy a place',
    {
      then: /\b(?:tout casser (?:dans|chez|au|a la)|cramer|bruler (?:la|le|les|leur)|saccager|caillasser|bidons?|cocktails? molotov|marteaux|cagoules?)\b/,
      beside: place,
      severity: 'critical',
      unless: /\b(?:piste de danse|sur la piste|ambiance|prix|soldes|dance ?floor|rasso|tirelire|gomme|calories)\b/,
    },
  ),
  forPeople(
    compose`\b(?:cramer|bruler|flamber|casser|saccager|incendier|faire sauter|detruire|raser) (?:tou[st]e?s? )?(?:les |la |leurs? |vos |votre |le |ces )(?:[\w']+ )?(?:concess\w*|chefs?|show[- ]?rooms?|siege|usines?|locaux|electriques|bornes?)\b`,
    'calls for arson',
    { severity: 'high', unless: /\b(?:batteries?|prix|piste|risque\w*|danger\w*|peur|rumeur\w*|veulent|raconte\w*)\b/ },
  ),
  forPeople(
    /\b(?:avec (?:toi|vous|lui|eux|elle|elles|tout le monde|ceux|les (?:gens|vendeurs|chefs|patrons)|tous (?:ces|les|vos) [\w']+|vos [\w']+|leurs? [\w']+|un [\w']+|l'equipe) (?:[\w']+,? ){0,5}(?:dedans|a l'interieur|au volant))\b/,
    'with people inside',
    {
      severity: 'high',
      confidence: 0.7,
      beside:
        /\b(?:brul\w+|cram\w+|explos\w+|feu|crash|retourn\w+|flamb\w+|lach\w+|ecras\w+|bomb\w+|saut\w+|freins?|ravin|canal|coule\w*)\b/,
      unless: /\b(?:accident|failli|pompiers|urgence|secours|sauve\w*|film|serie)\b/,
    },
  ),
  sure(
    compose`\b(?:fera|feront|ferait|fasse|fassent|faites) (?:sauter|exploser|cramer|bruler|peter) (?:vos|votre|leurs?|ces|ce|le|la|les) (?:${placeFr})\b`,
    'looks forward to a place destroyed',
    { unless: /\b(?:prix|marche|ventes|record|compteurs?|peur|risque|danger)\b/, confidence: 0.93 },
  ),
  sure(
    compose`\b(?:que|vivement que|pourvu que|j'espere que) (?:le|la|les|votre|vos|ce|cette|tout) (?:${placeFr})(?: de \w+| @)?(?: \w+)? (?:s'ecroule|brule|crame|explose|flambe|s'effondre|saute|prenne feu)\b`,
    'wishes a place destroyed',
    { unless: /\b(?:peur|crains|pas que|eviter|empecher|avant que|batterie)\b/, confidence: 0.93 },
  ),
  // On the road
  forPeople(compose`\b(?:${roadUserFr})\b`, 'people on the road are to be hurt', {
    then: /\b(?:faucher|leur roul\w+|roul\w+ dessus|fonc(?:er|e|ez) dedans|accelerer?|j'accelere|t'acceleres|ecras(?:er|ez|ons)|degomm\w+|petite cuillere|coup de (?:portiere|volant|pare[- ]chocs)|passe[zr]? dessus|torgnoles?|claques?|baffes?|au four|fusil|les noyer|on les (?:noie|cloue\w*|brule|pend|ecrase|fauche|vire a coups)|dans le ravin|au karcher|rouleau compresseur|au fond du canal|sous les roues)\b/,
    severity: 'high',
    confidence: 0.8,
    unless:
      /\b(?:failli|evite|presque|heureusement|prudence|peur|attention aux|freinage d'urgence|accident|prie pour eux|(?:on )?ne fonce pas|secours|pompiers)\b/,
  }),
  forPeople(
    /\b(?:les passe[zr]? au rouleau|passe[zr]? (?:les |vous )?(?:au )?(?:4u )?rouleau compresseur|leur roul(?:er|e|ez) dessus|rouler dessus|lacher des clous|petite cuillere|fonce[zr]? dans (?:le tas|la foule)|on les (?:cloue|ligote|pend|egorge|fouette|fusille|tabasse|ramasserait)|on (?:le|la) (?:ligote|pend|egorge|fouette|tabasse|cloue|lynche)|on vous pend(?:ra)?|l'accident l'avait (?:fini|tue|acheve))\b/,
    'violence as a remedy',
    { severity: 'high', confidence: 0.8, unless: /\b(?:failli|chat|valises?|velos? sur le toit|barres de toit)\b/ },
  ),
  // Delight
  forPeople(/\b(?:dommage|regrette|triste) (?:que|qu')/, 'delights in harm', {
    then: /\b(?:eu le temps de (?:sauter|freiner|fuir|s'ecarter)|survecu\w*|(?:soit|soient) (?:sorti|tire)|pas (?:mort|creve|brule|reste))/,
    severity: 'high',
    confidence: 0.75,
    unless: /\b(?:batterie|moteur|modele|boutons?|leviers?)\b/,
  }),
  forPeople(
    /\bj'aurais applaudi\b|\b(?:un|une|deux) de moins\b|\bfait de l'engrais\b|\bboirai (?:une coupe|a (?:ta|votre|sa) mort)|\bbien fait pour (?:sa|leur|ta) gueule\b|\bmange[rz]? les pissenlits\b|\bj'ai ri en voyant (?:l'ambulance|le corbillard|l'accident)\b/,
    'delights in harm',
    {
      severity: 'high',
      confidence: 0.72,
      unless:
        /\b(?:portes?|places?|kilos?|points?|bouton\w*|modele|cylindre|photo|promo|offre|but|penalty|jours?|dents?|chevaux|km|euros?|batterie|sur la liste)\b/,
    },
  ),
  sure(/\b(?:des heros|un heros|gloire a|respect aux?|chapeau aux?|bravo aux?)\b/, 'glorifies an attack', {
    then: /\b(?:fonce dans la foule|attentat|tueurs?|assassins?|terroristes?|massacre)\b/,
    severity: 'critical',
    unless: /\b(?:pompiers?|policiers?|secouristes?|contre|victimes|face a)\b/,
  }),
  sure(/\bfonce dans la foule\b/, 'glorifies an attack', {
    then: /\b(?:heros|exemple|gloire|respect|bravo)\b/,
    severity: 'critical',
    unless: /\b(?:pompiers?|policiers?|secouristes?|contre|victimes|face a)\b/,
  }),
  forPeople(
    /\b(?:une (?:bonne )?(?:droite|rouste|raclee|torgnole|branlee|correction|balle|corde|fessee)|des (?:baffes|claques|gifles|torgnoles|coups de (?:batte|ceinture|pied))|des clous|l'acide|un mur|le bucher|la guillotine|le peloton|un peloton|trois fusils|une tournante|la potence|pas de pitie)\b/,
    'violence as a remedy',
    {
      then: compose`\b(?:${personFr}|${roadUserFr}|chacun|reverbere|coute moins|aux gens|sur les gens|fusils|qui rayent|et le peloton|place de la)\b`,
      severity: 'high',
      confidence: 0.72,
      unless: /\b(?:lego|golf|film|serie|m'a mis|j'ai pris|nous a mis|salle de sport|il a pris)\b/,
    },
  ),
  forPeople(/\b(?:cent balles a celui qui|celui qui|ceux qui|(?:la |le )?prochaine? qui)\b/, 'the next one will be hurt', {
    then: /\b(?:(?:on devrait|je|qu'on|faudrait) (?:lui |leur )(?:\w+ )?(?:coup\w+|cass\w+|arrach\w+|explos\w+|enfonc\w+|defonc\w+|pet\w+|fai[st] bouffer|fous|colle|mets|retourne)|je l'(?:explose|eclate|encule|egorge|etrangle)|colle une (?:droite|gifle|baffe)|j'y mets le feu|je descends et)/,
    severity: 'high',
    confidence: 0.8,
    unless: /\b(?:offre|paye|tirage|concours|biere|cafe|devoir)\b/,
  }),
  cue(
    compose`\b(?:la guillotine|le peloton|peloton d'execution|au four|au poteau|au bucher|crematoire|potence|lynchage|lyncher|corde|un mur|fusils?|chaux|tombe|cercueil|ravin|fosse|enterrement|bain de sang|egorg\w+|decapit\w+|massacr\w+|carnage|crev(?:e|ent|er|ez))\b`,
    'a word of death',
    {
      severity: 'high',
      confidence: 0.22,
      unless: /\b(?:pneus?|crevaison|crevee? de|lego|film|serie|four a|pizza|pain|enterrement de|ravin splendide|corde raide)\b/,
    },
  ),
  cue(
    /\b(?:dehors|en enfer|lentement|un par un|sans pitie|aucune pitie|bon debarras|qu'on en finisse|et qu'on filme|ca leur apprendra|ils comprendront|ca calme)\b/,
    'how it should be done',
    {
      severity: 'high',
      confidence: 0.3,
    },
  ),
];

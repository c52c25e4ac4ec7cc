/** Classes of French words that constructions of threat and violence are made of. All in the spelling of the folded view. */

/** People who work for the brand or its dealers, and those whom anger names. */
export const personFr =
  'vendeu(?:rs?|ses?)|commercia(?:l|ux|les?)|patron(?:s|ne)?|directeurs?|directrices?|dirigeants?|pdg|gerante?s?|responsables?|chefs?|cheffes?|boss|mecanos?|mecaniciens?|garagistes?|receptionnistes?|receptionnaires?|conseill(?:er|ers|ere|eres)|stagiaires?|secretaires?|standardistes?|hotesses?|carrossiers?|experts?|livreurs?|depanneurs?|community managers?|cm|moderateurs?|modos?|ingenieurs?|designers?|concepteurs?|collegues?|employes?|salaries?|equipe|staff|types?|mecs?|gars|bonhomme|monsieur|homme|femmes?|gamins?|gamines?|gosses?|gens|connards?|salopards?|salauds?|ordures?|profiteurs?|menteurs?|voleurs?|escrocs?|responsable|journalistes?|influenceu(?:rs?|ses?)|politiques?|flics?|policiers?|controleurs?|assureurs?|cadres|actionnaires?|client(?:s|es|e)?';

/** People on and beside the road. */
export const roadUserFr =
  'pietons?|pietonnes?|cyclistes?|velos?|trottinettes?|scooters?|motards?|automobilistes?|chauffards?|conducteurs?|ecolos?|militants?|activistes?|manifestants?|grevistes?|la vieille|les vieux|mamies?|papys?|touristes?|supporters?|mendiants?|laveurs de vitres|migrants?|sdf|punks?';

/** Places of the brand, and homes. */
export const placeFr =
  'concession\\w*|concess|garages?|magasins?|agences?|siege(?: social)?|usines?|locaux|batiments?|boutiques?|show[- ]?rooms?|bureaux?|ateliers?|vitrines?|succursales?|parking|portes ouvertes|salon|stand|hangar|entrepot|maison|baraque|chez (?:vous|toi|lui|eux|elle)|chambre|immeuble|tout|accueil|hall|inauguration';

/** What one hits, burns or shoots with, and what carries it. */
export const weaponFr =
  "batte(?: de base-?ball)?|fusils?(?: de chasse)?|flingues?|couteaux?|machettes?|haches?|barres? de fer|jerr[iy]cans?|bidons? d'essence|cocktails? molotov|pied[- ]de[- ]biche|kalach\\w*|armes?|calibre|carabine|pistolets?|revolver|lames?|surin|tronconneuse|grenades?|demonte[- ]pneus?|cle de (?:17|bras)|poing americain|matraques?|tazer|taser|explosifs?|masse|gourdin";

export const bodyFr =
  'gueules?|geule?|tetes?|tronches?|faces?|cranes?|dents|genoux?|jambes?|bras|os|nez|machoires?|yeux|oeil|gorges?|ventres?|doigts|mains?|cheveux|couilles|oreilles|bouches?|visages?|portraits?|cou|nuques?|cotes|tripes|boyaux|rotules?|chevilles|poignets|cervelle|peau|yeule|museau|langue|trachee';

/** Infinitives that harm a body part. */
export const hurtBodyFr =
  'casser|peter|eclater|exploser|defoncer|demonter|arracher|briser|fracasser|fendre|ouvrir|couper|trancher|crever|refaire|broyer|ecraser|demolir|tordre|trouer|enfoncer|niquer|latter|bruler|sortir|faire sauter|dechirer|ravaler|fermer|rompre';

/** The same in the present. */
export const hurtBodyNowFr =
  'casse|pete|eclate|explose|defonce|demonte|arrache|brise|fracasse|fends|ouvre|coupe|tranche|creve|refais|refait|broie|ecrase|demolis|tords|troue|enfonce|nique|latte|brule|sors|dechire|ravale';

/** Infinitives that kill or beat somebody. */
export const killFr =
  'tuer|buter|crever|egorger|saigner|flinguer|etrangler|poignarder|trucider|zigouiller|massacrer|tabasser|fracasser|eclater|exploser|defoncer|demolir|demonter|fumer|planter|cramer|bruler|etriper|eventrer|decapiter|lyncher|abattre|pendre|noyer|savater|cogner|demolir|regler (?:ton|votre|son|leur) compte|faire la peau|casser en (?:deux|2)|couper en (?:deux|morceaux|rondelles)|finir au \\w+|descendre|ecraser|retourner avec|rouler dessus|passer dessus';

/** The same in the present, said to "te". */
export const killNowFr =
  'tue|bute|creve|egorge|saigne|flingue|etrangle|massacre|tabasse|fracasse|eclate|explose|defonce|demolis|demonte|fume|plante|crame|brule|etripe|eventre|abats|pends|noie|savate|regle ton compte|fais la peau|casse en (?:deux|2)|nique ta race|descends|eteins|enterre';

/** A pleasure or a laugh that "kills" nobody. */
export const notMeantFr =
  "de (?:rire|jalousie|bonheur|plaisir|joie|honte|ennui|curiosite|bisous|calins)|d'(?:envie|ennui|amour|impatience)|a (?:mario kart|fifa|la petanque|la belote|la console)|au (?:karting|kart|bowling|foot|poker|tennis|ping pong)|aux? (?:cartes|billes|echecs|points|feu vert)|sur (?:forza|gta|la piste|le circuit|gran turismo|fifa)";

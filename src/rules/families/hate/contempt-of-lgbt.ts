import { hateRule } from './hate-rule.ts';
import type { HatePattern } from './hate-rule.ts';

const french: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:pubs?|voitures?|caisses?|bagnoles?|marques?|toits?|foot|couleurs?|trucs?|roses?|mini|drapeau|decapotable|cabrio|sports?|equipe|ramassis|bande|tas|chanteurs?) (?:de|pour|des) (?:gros |sales )?(?:pedes?|pd|pds|p3d3s|p\.d\.|tapettes?|tarlouz[es]{0,2}|t4rl0uze|tafioles?|fiottes?|lopettes?|folles|pedales?|gouines?|travelos?|tantouz[es]{0,2}|invertis|homos)\b/,
    unless: /\b(?:on me (?:le )?dit|eh bien oui|la mienne|club|nous les)\b|\?/,
    about: 'hate_lgbt',
    confidence: 0.93,
    severity: 'high',
    why: 'a thing for queers, as contempt',
  },
  {
    pattern:
      /\b(?:(?:sent|pue|sens) le (?:pd|pede)|(?:ti|p'tit|petit|gros) (?:pd|pede)|(?:pd|pede|p[e3]d[e3]) (?:va|de merde|refoule)|gros(?:se)? (?:g0u1n.|gouine)|pedo ?que|pedale (?:de merde|va)|vendeur p3d4l3|toi la folle|folle du (?:bureau|comptoir)|deux (?:lesbos|tapettes|pedes)|grande folle|manieree?|effemines?|voitures? sans couilles|travelo\w*|vrai mec pour leur apprendre|retourne a ta gay pride|recrutent au sauna|en jupe)\b/,
    unless: /\b(?:mini[- ]?jupe|jupes? (?:de|avant|lateral)|cage aux folles|nous les)\b/,
    about: 'hate_lgbt',
    confidence: 0.8,
    severity: 'high',
    why: 'slur for gay, lesbian or trans people',
  },
  {
    pattern:
      /\b(?:(?:l'homosexualite|homosexualite|ca|tout ca|l'homo[a-z]{0,8}|transgenre|etre gay|le reste) (?:c'est |est |ca )?(?:(?:de la |une |du )?(?:maladie|malade|contre[- ]nature|perversion|peche|anormal|deviance|l'hopital psy|abomination)|se (?:soigne|guerit))|maladies? mentale?s?|malades? mentaux|(?:pas|plus) (?:tres )?naturels?|contre[- ]nature|(?:y'? ?a|il y a|n'y a) (?:que )?deux sexes|erreurs? de la nature|pas (?:une |de )(?:vraie? )?femme|un (?:enfant|enfants),? un papa,? une maman|un papa,? une maman|ou est la mere)\b/,
    beside:
      /\b(?:gays?|homos?|lesbiennes?|lesbos?|trans|pedes?|pride|fiertes?|lgbt[a-z]{0,4}|arc[- ]en[- ]ciel|drapeaux|iel|peres?|mari|moustachus|vernis|sexes|papa|maman|gouines?|couple|mois|se (?:soigne|celebre)|toit|pub|video|spot|char|enfants?|femmes?)\b/,
    unless:
      /\b(?:n'est pas une (?:maladie|perversion)|pas une maladie|nous sommes|je suis (?:gay|trans|lesbienne)|mon fils (?:trans|gay)|ma fille (?:trans|lesbienne)|ce n'est pas contre)\b/,
    about: 'hate_lgbt',
    confidence: 0.78,
    severity: 'high',
    why: 'calls queer people ill or unnatural',
  },
  {
    pattern:
      /\b(?:propagande (?:lgbt[a-z]{0,4}|gay|homo[a-z]{0,9}|arc[- ]en[- ]ciel|trans)|lobby (?:lgbt[a-z]{0,4}|gay|homo[a-z]{0,9}|trans)|theorie du genre|wokis(?:me|tes?)|couleurs de la normalite|la normalite|normaux|des gens normaux|un vendeur normal|la decence|deviants?|perver(?:s|tis|sion)|detraques?|degeneres?|vos drapeaux|ces (?:lubies|malades))\b/,
    beside:
      /\b(?:gays?|homos?|lesbiennes?|lesbos?|trans|pedes?|pride|fiertes?|lgbt[a-z]{0,4}|arc[- ]en[- ]ciel|drapeaux|iel|peres?|mari|moustachus|vernis|sexes|papa|maman|gouines?|couple|mois|se (?:soigne|celebre)|toit|pub|video|spot|char|enfants?|femmes?)\b/,
    unless:
      /\b(?:n'est pas une (?:maladie|perversion)|pas une maladie|nous sommes|je suis (?:gay|trans|lesbienne)|mon fils (?:trans|gay)|ma fille (?:trans|lesbienne)|ce n'est pas contre)\b/,
    about: 'hate_lgbt',
    confidence: 0.78,
    severity: 'high',
    why: 'calls queer people ill or unnatural',
  },
  {
    pattern:
      /\b(?:(?:loin des|proteg(?:ez|er|eons)|epargnez|epargne a|pense(?:z|r)? a|devant|touchez pas a|laissez|montrer (?:ca )?a) (?:(?:nos|mes|les|vos|aux) )?(?:enfants|ecoles?|gosses|gamins|mioches|petits garcons|familles?|mineurs)|histoires de petits garcons|pour nos enfants|je (?:le|la) desherite|mon fils (?:monte|devient))\b/,
    group: 'anywhere',
    beside:
      /\b(?:gays?|homos?|lesbiennes?|lesbos?|trans|pedes?|pride|fiertes?|lgbt[a-z]{0,4}|arc[- ]en[- ]ciel|drapeaux|peres|mari|deviants|contre[- ]nature|perver(?:s|tis|sion)|eux|ces gens|entre eux|tarlouzes?|spectacle)\b/,
    unless: /\b(?:siege auto|isofix|airbag|pneus?|vitesse|accident)\b/,
    about: 'hate_lgbt',
    confidence: 0.76,
    alone: 0.45,
    severity: 'high',
    why: 'children to be kept from queer people',
  },
];

const english: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:queers?|gays?|trans(?:gender|sexual|enwahn|wahn)?s?|homosexual(?:s|ity)?|this|it|lgbt[a-z]{0,4}) (?:is|are) (?:a |an |all )?(?:mental(?:ly)? ?(?:ill\w*|disorder)|illness|sick\w*|disease|unnatural|sin\w*|abomination|perver(?:s|tis|sion)|disgusting|against nature)|being (?:gay|queer|trans) is (?:a|an|not)|not natural|unnatural lifestyle|shoved? (?:it )?down our throats?|(?:away from|near|around|protect|think of|leave) (?:the |our |my )?(?:children|kids)|groomers?|only two (?:genders|sexes)|real man (?:sees|drives|wouldn'?t)|not a real (?:man|woman)|men in dresses|selling to the sick|attack helicopter|go woke|woke (?:rubbish|nonsense|agenda|mob|garbage)|gay agenda|rainbow (?:logo|nonsense|rubbish|crap) again)\b/,
    beside:
      /\b(?:gay|gays|queers?|trans(?:gender|sexual|enwahn|wahn)?s?|homo[a-z]{0,9}|lesbians?|lgbt[a-z]{0,4}|rainbow|pride|faggots?|fags?|pronouns?|genders?|creatures|illness|woke|dresses|hairdresser|month)\b/,
    unless:
      /\b(?:is not (?:a|an) (?:illness|disease|sin)|isn'?t an? (?:illness|disease|sin|choice)|love is love|my (?:son|daughter|wife|husband|brother|sister) is)\b/,
    about: 'hate_lgbt',
    confidence: 0.76,
    severity: 'high',
    why: 'calls queer people ill, unnatural or a danger to children',
  },
  {
    pattern:
      /\b(?:fagg?[o0]ts?|f4gg0ts?|trann(?:y|ies)|shemales?|poofters?|dykes?|queers?|gayboys?|batty ?b[o0]ys?|carpet munchers?|bum bandits?|fudge packers?)\b/,
    beside:
      /\b(?:hang|kick|month|ur|you|your|these|those|in a car|ad|advert|disgust\w*|sick|scum|lost a|well done|enjoy|freaks?|every|pink|fuck\w*|off)\b/,
    unless:
      /\b(?:slip\w*|gearbox|transmission|rebuild|mile\w*|queer as folk|reclaim\w*|we queers|i'?m (?:a )?(?:queer|dyke)|proud|called me|shouted)\b/,
    about: 'hate_lgbt',
    confidence: 0.92,
    severity: 'high',
    why: 'slur for queer people, aimed',
  },
];

const italian: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:roba|macchin[ae]|auto|colore|spot|pubblicita) (?:da|per|di) (?:froci|ricchioni|culattoni|finocchi|checche|gay|recchioni|femminucce)|contro ?natura|(?:omosessualita|essere gay|l'omosessualita) e (?:una )?(?:malattia|peccato|contro)|malattia mentale|si cura|(?:tenete |state )?lontan[oi] (?:i |dai )?bambini|(?:proteggere|pensate ai|giu le mani dai) (?:i )?(?:nostri )?bambini|pervertit[oi]|difetto di fabbrica|difettosi|vergogna nazionale|famiglia (?:naturale|tradizionale)|teoria gender|lobby gay|propaganda (?:gay|lgbt[a-z]{0,4}|gender))\b/,
    beside:
      /\b(?:gay|omosessual[a-z]{1,3}|lesbic(?:a|he)|froci?o?|ricchion[ei]|culatton[ei]|trans(?:gender|sexual|enwahn|wahn)?s?|travestit[oi]|lgbt[a-z]{0,4}|arcobaleno|pride|tacchi|due (?:papa|padri|madri|mamme)|gender|vetrina|checc\w+|finocchi)\b/,
    unless: /\b(?:non e una malattia|non e contro|mio figlio|mia figlia|sono gay|omofob(?:i|ia|o|e))\b/,
    about: 'hate_lgbt',
    confidence: 0.88,
    severity: 'high',
    why: 'calls queer people ill, unnatural or a danger to children',
  },
];

const german: readonly HatePattern[] = [
  {
    pattern:
      /\b(?:(?:auto|karre|mini|sondermodell|farbe|werbung)s? fur (?:schwule|schwuchteln|tunten|schwuppen|homos)|ansteckende krankheit|geisteskrank\w*|(?:schwul|homosexuell|trans) (?:sein )?ist (?:krank|eine krankheit|sunde|unnormal|widernaturlich)|widernaturlich|unnaturlich|keine frau und kein mann|nur zwei geschlechter|wir normalen|die perversen|fruhsexualisierung|(?:vor|von) (?:unseren )?kindern fern|schutzt (?:die|unsere) kinder|genderwahn|genderga\w+|homo ?lobby|rosa winkel|regenbogen(?:dreck|mist|terror)|zirkus)\b/,
    beside:
      /\b(?:schwul\w*|schwuch\w*|schwupp\w*|lesbiennes?|lesbos?|trans(?:gender|sexual|enwahn|wahn)?s?|queer\w*|homo[a-z]{0,9}|tunten?|regenbogen\w*|csd|lgbt[a-z]{0,4}|gender\w*|menschen|geschlechter|perversen|auftritt|t 4 n s e n)\b/,
    unless: /\b(?:ist keine krankheit|mein sohn|meine tochter|ich bin (?:schwul|trans|lesbisch)|homophob[a-z]{0,4})\b/,
    about: 'hate_lgbt',
    confidence: 0.86,
    severity: 'high',
    why: 'calls queer people ill, unnatural or a danger to children',
  },
];

/** "Voiture de tarlouzes", "ça se soigne", "protect our children", "contro natura", "nur zwei Geschlechter". */
export const contemptOfLgbt = hateRule({
  id: 'hate.contempt-of-lgbt',
  describes: 'A message calls gay, lesbian, bisexual or trans people ill, unnatural or a danger, or uses them as an insult.',
  effect: 'act',
  patterns: [...french, ...english, ...italian, ...german],
  examples: {
    hits: [
      'Une pub de pédés',
      'L’homosexualité se soigne',
      'Being gay is an illness',
      'Arcobaleno? Contro natura',
      'Trans ist eine Krankheit, nur zwei Geschlechter',
    ],
    misses: [
      'MINI, voiture de pédés ? La mienne a même des coussins assortis',
      'Je suis gay et fan de MINI',
      'My tranny is slipping between second and third',
      'Mio figlio gay adora la Cooper',
      'Schwul, verheiratet, Cabrio in Rot',
    ],
  },
});

import type { Pattern } from '../pattern/pattern.ts';

/**
 * Death threats, wishes of harm, incitement to suicide, veiled threats and ultimatums, in four languages.
 * Announcing a lawyer, a bad review, a cancelled order or a strike is no threat, and none of these patterns reads one.
 */
export const threatPatterns: readonly Pattern[] = [
  // French: direct
  {
    pattern:
      /\b(?:je|on|nous|j) (?:vais|va|allons|vas|viens?) (?:[\w']+ ){0,2}(?:te|t'|vous|le|la|les|lui) ?(?:[\w']+ )?(?:tuer|buter|crever|egorger|planter|saigner|descendre|flinguer|fumer la gueule|bruler vi\w+|casser (?:la gueule|les (?:jambes|dents|genoux)|en deux)|defoncer la (?:gueule|tete)|peter (?:la gueule|les dents)|arracher la (?:tete|gueule)|eclater la (?:gueule|tete)|demonter la (?:gueule|tete))\b/,
    confidence: 0.97,
    severity: 'high',
    why: 'first person announces violence',
  },
  {
    pattern:
      /\b(?:je vais|on va|je viens|je vous promets? de|je jure de) (?:[\w']+ ){0,3}(?:foutre le feu|mettre le feu|bruler|cramer|faire sauter|faire exploser|incendier) (?:[\w']+ ){0,3}(?:concession|garage|magasin|agence|siege|usine|locaux|batiment|boite|showroom|bureaux?|maison|tous?)\b/,
    confidence: 0.97,
    severity: 'critical',
    why: 'arson or explosion against a place',
  },
  {
    pattern:
      /\b(?:je sais|on sait) (?:tres bien )?ou (?:tu|vous|il|elle|ils|t')\s?(?:habit\w+|travaill\w+|boss\w+|dor\w+|cre\w+|gar\w+)/,
    confidence: 0.95,
    severity: 'high',
    why: 'veiled threat: knows where somebody lives',
  },
  {
    pattern:
      /\b(?:une balle|un coup de (?:fusil|couteau|batte)|des coups de batte) (?:dans|entre|sur) (?:la|ta|sa|votre|leur|les|ton|le) (?:tete|nuque|crane|yeux|gueule|ventre)\b/,
    confidence: 0.95,
    severity: 'high',
    why: 'violence against the body',
  },
  {
    pattern:
      /\b(?:t'es|tu es|vous etes|c'est un homme|il est|elle est|t es) (?:un homme |une femme |deja )?morte?s?(?: sur pattes)?(?=$|[ ,]*(?:[!.]|fdp|connard|salope|batard|je te|si je te))/,
    confidence: 0.8,
    severity: 'high',
    needsPerson: true,
    why: 'may be a threat or slang for laughing',
  },
  // French: wishes of harm and incitement
  {
    pattern:
      /\b(?:(?:allez|allez tous|qu'il|qu'ils|qu'elle|que tu|que vous|vas) (?:[\w']+ ){0,2}creve[sz]?r?(?:ent|iez)?|creve[z]? (?:sale|salope|connard|connasse|batard|ordure|chien\w*|en enfer|la bouche|charogne|pourriture)|creve[z]? (?:tous|toutes))\b(?! (?:un|le|mon|ton|votre|les|de rire|de faim|de chaud|l'abces|d'envie|l'ecran))/,
    confidence: 0.95,
    severity: 'high',
    why: 'wish of death',
  },
  {
    // As an order, not of a battery that "va crever".
    pattern: /(?:^|[.!,?:@"] ?|\b(?:mais|alors|donc|et|connard|salope|batard|encule) )va (?:[\w']+ )?crever\b/,
    confidence: 0.95,
    severity: 'high',
    why: 'wish of death as an order',
  },
  {
    pattern:
      /\b(?:j'espere|je (?:te|vous|lui|leur) souhaite|je prie pour|vivement) (?:[\w']+ ){0,5}(?:creve[sz]?|crever|crevent|creviez|mourir|meurs|meurt|meurent|mouriez|mort|cancer|accident mortel|brules? en enfer)\b/,
    confidence: 0.95,
    severity: 'high',
    why: 'wish of death or illness',
  },
  {
    pattern:
      /\b(?:suicide[- ]toi|suicidez[- ]vous|pends[- ]toi|pendez[- ]vous|va te (?:pendre|tuer|suicider|tirer une balle|jeter sous)|allez vous (?:pendre|tuer|suicider)|tue[- ]toi|bute[- ]toi|creve[- ]toi)\b/,
    confidence: 0.96,
    severity: 'high',
    why: 'incitement to suicide',
  },
  {
    pattern:
      /\b(?:merite[sz]?|meritent|meriteriez|meriterait|meriterais) (?:tous |juste |vraiment |que )?(?:la mort|de (?:mourir|crever)|de se faire (?:tuer|buter|tabasser|egorger)|une balle|la peine de mort|qu'on (?:te|vous|le|les) (?:tue|bute|brule|creve))\b/,
    confidence: 0.94,
    severity: 'high',
    why: 'says that somebody deserves death',
  },
  {
    pattern:
      /\b(?:a mort|mort a) (?:les |tous les |ces |aux )?(?:vendeurs?|patrons?|commerciaux|garagistes?|salopards?|conducteurs?|mini|bmw)\b/,
    confidence: 0.85,
    severity: 'high',
    needsPerson: true,
    why: 'call for death, sometimes a manner of speaking',
  },
  // French: ultimatums and vague menace
  {
    pattern:
      /\b(?:tu vas|vous allez|il va|ils vont) (?:[\w']+ ){0,2}(?:le regretter|regretter|le payer (?:tres )?cher|payer cher|avoir de mes nouvelles|comprendre votre douleur|comprendre ta douleur|voir ce que vous allez voir|pleurer du sang)\b|\b(?:je vous (?:retrouverai|aurai)|je te (?:retrouverai|retrouve|choppe|attends? (?:dehors|a la sortie))|fais gaffe a (?:toi|tes arrieres)|surveille tes arrieres|dernier avertissement|ca va mal (?:finir|se terminer) pour (?:toi|vous))\b/,
    confidence: 0.75,
    severity: 'medium',
    needsPerson: true,
    why: 'leaves open what will happen',
  },
  {
    pattern:
      /\b(?:je|on) (?:vais|va|viens?|debarque|passe) (?:[\w']+ ){0,6}(?:avec|a coups? de) (?:ma |une |un |mon |des |deux |mes )?(?:batte|fusil|couteau|flingue|arme|barre de fer|machette|essence|jerrican|potes? et des battes)\b/,
    confidence: 0.93,
    severity: 'high',
    why: 'announces coming with a weapon',
  },
  // English
  {
    pattern:
      /\b(?:i'?ll|i will|i'm (?:gonna|going to)|im (?:gonna|going to)|we'?ll|we will|we're (?:gonna|going to)|gonna|i swear i'?ll) (?:[\w']+ ){0,2}(?:kill|murder|shoot|stab|gut|slaughter|strangle|beat the (?:shit|crap|hell) out of|break (?:your|his|her|their) (?:legs|neck|jaw|face|knees)|smash (?:your|his|her|their) (?:face|head|skull)|slit) (?:you|u|him|her|them|your|all of you|every|the (?:manager|salesman|dealer|staff)|that (?:guy|salesman|manager))?/,
    confidence: 0.95,
    severity: 'high',
    why: 'first person announces violence',
  },
  {
    pattern:
      /\b(?:i'?ll|i will|gonna|going to|we'?ll) (?:[\w']+ ){0,3}(?:burn|torch|blow up|bomb|set fire to) (?:[\w']+ ){0,3}(?:dealership|showroom|garage|office|building|hq|headquarters|factory|house|place)\b/,
    confidence: 0.97,
    severity: 'critical',
    why: 'arson or explosion against a place',
  },
  {
    pattern: /\b(?:i|we) know where (?:you|u|he|she|they|your family) (?:[\w']+ ){0,1}(?:lives?|works?|sleeps?|parks?|live at)\b/,
    confidence: 0.95,
    severity: 'high',
    why: 'veiled threat: knows where somebody lives',
  },
  {
    pattern:
      /\b(?:kill (?:yourself|urself|yourselves)|kys|go (?:and )?(?:hang|shoot|drown) yourself|neck yourself|(?:i )?hope (?:you|u|he|she|they|your \w+|the \w+)(?: all| both)? (?:die|dies|burn|burns|rot|rots|get cancer|gets cancer|get hit|choke|crash and die)|(?:you|u|they|he|she)(?: all)? (?:should|deserve to|need to|must) (?:die|be (?:shot|hanged|killed|stabbed))|drop dead|rot in hell|burn in hell|bullet (?:in|through|to) (?:your|his|her|the) (?:head|skull))\b/,
    confidence: 0.94,
    severity: 'high',
    why: 'wish of death or incitement to suicide',
  },
  {
    pattern:
      /\b(?:you(?:'ll| will| are going to|'re going to|'re gonna| gonna) (?:[\w']+ )?(?:regret (?:this|it|that)|pay for (?:this|it|that))|watch your back|i'?ll (?:find|be waiting for) (?:you|him|her)|last warning|or else you'?ll see|this (?:will|won't) end well for you)\b/,
    confidence: 0.75,
    severity: 'medium',
    needsPerson: true,
    why: 'leaves open what will happen',
  },
  // Italian
  {
    pattern:
      /\b(?:ti|vi|lo|la|li|te) (?:[\w']+ )?(?:ammazz(?:o|iamo|ero|eremo)|uccid(?:o|iamo|ero)|uccidero|spar(?:o|ero)|accoltell(?:o|ero)|sgozz(?:o|ero)|spacc(?:o|ero|iamo) (?:la faccia|la testa|le gambe|le ossa|i denti|il culo)|gonfi(?:o|ero) di botte|riemp(?:o|io|iro) di botte|bruci(?:o|amo|ero)|faccio fuori)\b/,
    confidence: 0.95,
    severity: 'high',
    why: 'first person announces violence',
  },
  {
    pattern:
      /\b(?:do fuoco|daro fuoco|diamo fuoco|bruci(?:o|amo)|brucero|faccio saltare|metto una bomba) (?:[\w']+ ){0,3}(?:concessionaria|officina|sede|negozio|garage|autosalone|ufficio|casa)\b/,
    confidence: 0.96,
    severity: 'critical',
    why: 'arson or explosion against a place',
  },
  {
    pattern: /\b(?:so|sappiamo) (?:bene |benissimo )?dove (?:abit\w+|lavor\w+|viv\w+|dorm\w+|parchegg\w+)\b/,
    confidence: 0.94,
    severity: 'high',
    why: 'veiled threat: knows where somebody lives',
  },
  {
    pattern:
      /\b(?:spero (?:che )?(?:[\w']+ ){0,3}(?:muoi\w*|crepi\w*|crepate|moriate|vi venga un cancro|ti venga un cancro|schiatti\w*)|devi (?:morire|crepare)|dovete (?:morire|crepare)|crepa(?:te)? (?:bastard\w+|stronz\w+|all'inferno|tutti)|ammazzati|ammazzatevi|ucciditi|impiccati|impiccatevi|sparati|vai a (?:morire|ammazzarti)|(?:ti|vi) auguro (?:[\w']+ ){0,2}(?:la morte|di (?:morire|crepare)|un cancro|un tumore)|merit\w+ (?:di (?:morire|crepare)|la morte|una pallottola))\b/,
    confidence: 0.94,
    severity: 'high',
    why: 'wish of death or incitement to suicide',
  },
  {
    pattern:
      /\b(?:te ne (?:pentirai|farò pentire)|ve ne pentirete|te la faro pagare|ve la faro pagare|la pagherete cara|la pagherai cara|guardati le spalle|ultimo avvertimento|vi vengo a (?:prendere|cercare)|ti vengo a (?:prendere|cercare)|ti aspetto (?:fuori|sotto casa))\b/,
    confidence: 0.75,
    severity: 'medium',
    needsPerson: true,
    why: 'leaves open what will happen',
  },
  // German
  {
    pattern:
      /\b(?:ich|wir|man) (?:[\w']+ ){0,3}(?:dich|euch|ihn|sie|dir|euch alle) (?:[\w']+ ){0,3}(?:um|umbringen|tot(?:e|en)?|toten|abstechen|erschiessen|abknallen|die fresse (?:polieren|einschlagen|brechen)|totschlagen|zusammenschlagen|kalt ?machen|alle machen|die kehle durchschneiden)\b(?! die uhr)/,
    confidence: 0.93,
    severity: 'high',
    why: 'first person announces violence',
  },
  {
    pattern:
      /\b(?:zunde|zund|fackle|fackel|sprenge|brenne|sprengen|abfackeln|anzunden|niederbrennen) (?:[\w']+ ){0,4}(?:autohaus|werkstatt|laden|filiale|zentrale|haus|bude|buro)\b|\b(?:autohaus|werkstatt|laden|filiale|zentrale|haus|bude|buro) (?:[\w']+ ){0,3}(?:anzunden|abfackeln|niederbrennen|in die luft (?:jagen|sprengen)|sprengen)\b/,
    confidence: 0.94,
    severity: 'critical',
    why: 'arson or explosion against a place',
  },
  {
    pattern:
      /\b(?:ich weiss|wir wissen),? (?:genau )?wo (?:du|ihr|er|sie|dein \w+|deine \w+) (?:[\w']+ ){0,2}(?:wohn\w+|arbeit\w+|schlaf\w+|park\w+)\b/,
    confidence: 0.95,
    severity: 'high',
    why: 'veiled threat: knows where somebody lives',
  },
  {
    pattern:
      /\b(?:bring dich (?:doch )?um|bringt euch (?:doch )?um|erschiess dich|hang dich auf|hangt euch auf|verreck(?:e|t)?(?: (?:doch|endlich|du|ihr|in der holle))*|krepier(?:e|t)? (?:doch|endlich|du|ihr)|(?:ich )?hoffe? (?:[\w']+ ){0,3}(?:verreck\w*|krepier\w*|stirbst|sterbt|stirbt|krebs)|(?:sollst|sollt|sollen|solltest|solltet) (?:[\w']+ ){0,2}(?:verrecken|sterben|krepieren|krebs)|(?:gehort|gehoren|gehorst) (?:[\w']+ ){0,2}(?:erschossen|aufgehangt|abgeknallt|erschlagen|vergast)|eine kugel in (?:den|deinen) kopf)\b/,
    confidence: 0.93,
    severity: 'high',
    why: 'wish of death or incitement to suicide',
  },
  {
    pattern:
      /\b(?:(?:das )?(?:wirst du|werdet ihr|wirst|werdet) (?:[\w']+ ){0,2}(?:bereuen|bussen|noch bereuen)|pass (?:bloss )?auf dich auf|letzte warnung|ich (?:finde|kriege|erwische) (?:dich|euch)|dreh dich (?:lieber )?um)\b/,
    confidence: 0.75,
    severity: 'medium',
    needsPerson: true,
    why: 'leaves open what will happen',
  },
];

import type { Pattern } from '../pattern/pattern.ts';

/** Somebody may want to die, or suffers violence: people must look at once, whatever else the message holds. */
export const distressPatterns: readonly Pattern[] = [
  {
    pattern:
      /\b(?:(?:je veux|j'ai envie de|je vais|envie d') ?(?:juste |vraiment |plus que )?(?:mourir|me (?:suicider|tuer|pendre|foutre en l'air|jeter sous|flinguer|tirer une balle)|en finir(?: avec (?:la vie|tout)|(?=$| ?[.!,?…])))|je (?:ne )?veux plus vivre|je (?:n'ai|n ai|nai|ai) plus (?:la force|envie) de vivre|pensees? suicidaires?|mes idees noires|je (?:songe|pense) (?:au suicide|a (?:mourir|en finir|me suicider))|(?:mon (?:mari|conjoint|copain|ex|pere)|ma (?:femme|mere)) me (?:frappe|bat|tape|menace de mort)|plus (?:aucune )?raison de vivre)\b(?! de rire)/,
    confidence: 0.85,
    severity: 'high',
    why: 'suicide or violence suffered (fr)',
  },
  {
    pattern:
      /\b(?:i (?:want|wanna|just want) (?:to )?(?:die|kill myself|end it(?: all)?|end my life)|i'?(?:m| am) (?:going to|gonna) (?:kill myself|end it(?: all)?|end my life)|i'?ll kill myself|don'?t want to (?:live|be alive|be here) any ?more|suicidal(?: thoughts)?|no reason to live|(?:he|my (?:husband|boyfriend|partner|dad|father)) (?:beats|hits) me)\b/,
    confidence: 0.85,
    severity: 'high',
    why: 'suicide or violence suffered (en)',
  },
  {
    pattern:
      /\b(?:voglio (?:solo )?(?:morire|uccidermi|ammazzarmi|farla finita|suicidarmi)|mi (?:ammazzo|uccido|suicido) (?:davvero|sul serio|stasera)|non (?:voglio|ho) piu (?:voglia di )?vivere|(?:pensieri|idee) suicid\w+|(?:mio (?:marito|padre|compagno)) mi (?:picchia|mena))\b/,
    confidence: 0.85,
    severity: 'high',
    why: 'suicide or violence suffered (it)',
  },
  {
    pattern:
      /\b(?:ich (?:will|mochte) (?:nur noch |einfach )?(?:sterben|nicht mehr leben|mich umbringen)|ich (?:bringe|bring|hange|hang) mich (?:um|auf)|nicht mehr leben|suizid\w*|selbstmord\w*|keinen grund mehr zu leben|mein (?:mann|freund|vater) schlagt mich)\b/,
    confidence: 0.85,
    severity: 'high',
    why: 'suicide or violence suffered (de)',
  },
];

/** Lawyers, formal notices, warranty claims, withdrawal from a purchase. */
export const legalNoticePatterns: readonly Pattern[] = [
  {
    pattern:
      /\b(?:mise en demeure|mon avocate?|nos avocats|un avocat|porter plainte|porte plainte|depose(?:r)? plainte|attaquer en justice|en justice|tribunal|prud'?hommes|huissier|mediateur|conciliateur|ufc[- ]que choisir|dgccrf|signal ?conso|droit de retractation|me retracter|retractation|vice cache|garantie legale|assign(?:er|ation)|lettre recommandee|recommande avec (?:accuse|ar))\b/,
    confidence: 0.8,
    severity: 'low',
    why: 'legal step (fr)',
  },
  {
    pattern:
      /\b(?:my (?:lawyer|solicitor|attorney)|legal action|see you in court|take you to court|small claims|sue (?:you|mini|bmw)|suing|formal notice|trading standards|ombudsman|letter before action|right to (?:reject|cancel|withdraw)|cooling[- ]off|consumer rights act)\b/,
    confidence: 0.8,
    severity: 'low',
    why: 'legal step (en)',
  },
  {
    pattern:
      /\b(?:il mio avvocato|nostro avvocato|avvocat[oi]|vie legali|azioni? legal[ei]|denunci\w+|messa in mora|diffida|diritto di recesso|recesso|garanzia legale|tribunale|raccomandata|giudice di pace)\b/,
    confidence: 0.75,
    severity: 'low',
    why: 'legal step (it)',
  },
  {
    pattern:
      /\b(?:mein\w* (?:anwalt|anwaltin|rechtsanwalt)|anwalt\w*|rechtliche schritte|vor gericht|klage|verklag\w+|anzeige (?:erstatten|ist raus)|mahnung|fristsetzung|nachfrist|widerruf\w*|rucktritt vom (?:kauf|vertrag)|verbraucherzentrale|gewahrleistung\w*|einschreiben)\b/,
    confidence: 0.75,
    severity: 'low',
    why: 'legal step (de)',
  },
];

/** A question, a request or a complaint: in a direct message somebody waits for an answer. */
export const requestPatterns: readonly Pattern[] = [
  {
    pattern:
      /\?|\b(?:pouvez[- ]vous|pourriez[- ]vous|peux[- ]tu|est[- ]ce que|comment|quand|combien|ou en est|j'aimerais|je (?:voudrais|souhaite\w*|cherche|n'arrive pas|ne comprends pas)|merci de (?:me|m'|bien)|besoin (?:d'aide|de)|aidez[- ]moi|can you|could you|how (?:do|can|much|long)|when (?:will|is|can)|i(?:'d| would) like|i need|please (?:help|call|tell|let)|help me|potete|potreste|puoi|vorrei|ho bisogno|come (?:posso|si)|quando|quanto|aiutatemi|konnen sie|konnt ihr|kannst du|ich (?:mochte|brauche|hatte gern)|wie (?:kann|lange|viel)|wann|bitte (?:um|helfen|melden))\b/,
    confidence: 0.8,
    severity: 'none',
    why: 'asks or requests',
  },
];

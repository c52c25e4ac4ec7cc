import type { Pattern } from '../pattern/pattern.ts';

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

import { compose } from '../pattern/compose.ts';
import type { Pattern } from '../pattern/pattern.ts';

/**
 * Talk of films, games and tests is no report of danger, nor is a harm wished on others. Each entry is a construction that no report needs:
 * it silences the whole message, so a bare "i hope" or "embrayage" has no place here.
 */
const noReport =
  "(?:video|resultats?|results?|risultati) (?:des?|du|of|dei|del) crash[- ]?tests?|euro ?ncap|dans le film|gta|mario kart|video game|feu (?:tricolore|d'artifice|de camp)|(?:brul|grill)\\w* (?:un|le|les|des) feux?|fume au feu|on fire (?:today|tonight|this season)|(?:fumee|odeur|smoke|fumo) (?:d[eu]|from (?:the|a|our)|dal|del) (?:barbecue|bbq|cheminee|tombino)|parodique|senza freni,? (?:in cima|e giu)";
const harmWished =
  "i hope (?:your|their|his|her) (?:brakes?|car|mini|engine|battery|airbags?|tyres?|wheels?)|j'espere que (?:tes|ses|leurs|vos|ta|sa|leur|votre) (?:freins|voiture|mini|bagnole|caisse|batterie|moteur|pneus|roues|airbags?)|ich hoffe,? (?:[\\w']+,? )?dass (?:deine?|seine?|ihre?|eure?|die) (?:bremsen?|karre|auto|akku|reifen) (?:bei|von|versag|brenn|in flammen)\\w*|spero che (?:i tuoi|i suoi|i vostri|i loro|il prossimo) (?:freni|airbag|non freni)|spero (?:che )?gli capiti";
const silenced = compose`\b(?:${noReport}|${harmWished})\b`;

/** A first-hand report of danger: a part, and what it did within the sentence. */
export const danger = (why: string, pattern: RegExp, then?: RegExp, confidence = 0.8): Pattern => ({
  pattern,
  why,
  confidence,
  severity: 'high',
  unless: silenced,
  ...(then === undefined ? {} : { then }),
});

/** A fault that is dangerous in some circumstances only: one pattern for each of them, which stay small so. */
export const atRisk = (circumstances: readonly RegExp[], why: string, pattern: RegExp, then?: RegExp): Pattern[] =>
  circumstances.map((beside) => ({ ...danger(why, pattern, then, 0.7), beside }));

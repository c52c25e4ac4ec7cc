import { compose } from '../../pattern/compose.ts';
import { signHits, signsOf } from '../../pattern/large-pattern-rule.ts';
import type { Sign } from '../../pattern/large-pattern-rule.ts';
import type { SeenMessage } from '../../rule.ts';

/**
 * Press, unions, whistle-blowers and talk of working conditions: never hidden automatically, whatever the message shows.
 * Reads the folded view.
 */
const heldBack = compose`\b(?:journaliste\w{0,12}|redact\w{1,12}|presse|media\w{0,12}|syndica\w{1,12}|syndiqu\w{1,12}|cgt|cfdt|fo|cse|comite d'entreprise|delegue\w{0,12}|greve|prud'?hommes|lanceu\w{1,12} d'alerte|canal d'alerte|alerte interne|inspection du travail|conditions de travail|harcel\w{1,12}|burn[- ]?out|souffrance au travail|salaires?|grille de salaires|discrimin\w{1,12}|illegal\w{0,12}|fraude|scandale|journalist\w{0,12}|press|reporter|union|unions|whistle-?blow\w{0,12}|strike|working conditions|wages|pay scales?|harass\w{1,12}|giornalist\w{0,12}|stampa|sindacat\w{1,12}|sciopero|condizioni di lavoro|stipendi\w?|segnalant\w|presse|gewerkschaft\w{0,12}|betriebsrat\w{0,12}|ig metall|streik|hinweisgeber\w{0,12}|arbeitsbedingungen|lohne|gehalter|rappel|securite|safety|recall|richiamo|ruckruf)\b`;

/** The marks of such talk, for the rules that ask. */
export const heldBackSigns: readonly Sign[] = signsOf([
  { pattern: heldBack, confidence: 0, severity: 'none', why: 'press, union, whistle-blower or working conditions' },
]);

/** Whether only a person may decide about the message. */
export function isHeldBack(seen: SeenMessage): boolean {
  return signHits(seen, heldBackSigns).length > 0;
}

import type { Finding } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { Label, Signal } from '../../domain/netiquette.ts';
import { severityRank } from '../../domain/netiquette.ts';
import { carriesGrievance } from './grievance.ts';
import { foldText } from '../normalize/fold-text.ts';

/** Labels that a furious but legitimate complaint can be mistaken for. A slur, a threat or personal data is never a complaint. */
const mistakable: readonly (Label | Signal)[] = ['insult', 'rumour', 'offtopic'];

/**
 * The guard "criticism is never hidden automatically", whoever the finding comes from: a word list, a model, a manager's own rule.
 * True when the finding alone must not take the message away because the message carries a concrete grievance.
 */
export function isCriticism(finding: Pick<Finding, 'rule' | 'about' | 'severity'>, message: Pick<Message, 'text'>): boolean {
  // A manager's word list knows nothing of context: whatever label it carries, it may meet a complaint.
  const mayBeComplaint = mistakable.includes(finding.about) || finding.rule.startsWith('own.');
  if (!mayBeComplaint || severityRank(finding.severity) >= severityRank('high')) return false;
  return carriesGrievance(foldText(message.text, []).folded);
}

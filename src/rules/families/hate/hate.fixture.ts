import type { Finding } from '../../../domain/finding.ts';
import type { MessageLanguage } from '../../../domain/netiquette.ts';
import type { Rule } from '../../rule.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';

/** From here a finding goes to people. */
export const escalates = 0.5;

/** What a rule finds in a reply, surest first. */
export function findingsIn(rule: Rule, text: string, lang: MessageLanguage = 'und'): readonly Finding[] {
  const said = rule.check(seen(text, { lang }), shippedPolicy);
  return said.kind === 'found' ? [...said.findings].sort((a, b) => b.confidence - a.confidence) : [];
}

/** The confidence of the surest finding; 0 when there is none. */
export function surest(rule: Rule, text: string): number {
  return findingsIn(rule, text)[0]?.confidence ?? 0;
}

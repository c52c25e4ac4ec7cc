import type { Finding } from '../domain/finding.ts';
import type { Label } from '../domain/netiquette.ts';
import { labels, severityRank } from '../domain/netiquette.ts';
import { ownPrefix } from './own-rules/own-rule.ts';

/** From here a finding goes to people by itself. */
const enoughAlone = 0.5;
/** However many weak signs there are, people decide. */
const sumAtMost = 0.85;
const hate: readonly Label[] = labels.filter((label) => label.startsWith('hate_'));

/**
 * Signs that are too weak alone and tell something together: "les", "chez nous", "rentrer" say little each. Signs of one label, or of any
 * hate, are taken as independent (noisy or: 1 - Π(1 - cᵢ), Pearl 1988, section 4.3.2); signs on one stretch count once. The sum goes to people and never acts.
 */
export function weakSignsTogether(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return [];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.span === null || finding.severity === 'none' || isTriedOut(finding)) continue;
    const group = hate.includes(finding.about as Label) ? 'hate' : finding.about;
    const signs = groups.get(group);
    if (signs === undefined) groups.set(group, [finding]);
    else signs.push(finding);
  }
  return [...groups.values()].flatMap(together);
}

function together(signs: readonly Finding[]): readonly Finding[] {
  if (signs.some(({ confidence, effect }) => confidence >= enoughAlone && effect !== 'record')) return [];
  const ranked = [...signs].sort((a, b) => b.confidence - a.confidence);
  const kept = ranked.filter((sign, i) => !ranked.slice(0, i).some((stronger) => overlap(sign, stronger)));
  const [first] = kept;
  if (first === undefined || kept.length < 2) return [];
  const doubt = kept.reduce((product, { confidence }) => product * (1 - confidence), 1);
  const severity = kept.reduce(
    (worst, sign) => (severityRank(sign.severity) > severityRank(worst) ? sign.severity : worst),
    first.severity,
  );
  return [
    {
      ...first,
      rule: 'signs.together',
      confidence: Math.min(sumAtMost, 1 - doubt),
      severity,
      effect: 'escalate',
      needsPerson: true,
    },
  ];
}

/** A manager's own rule that is only to be noted is being tried out: it must send nothing to people, not even as one sign of several. */
function isTriedOut({ rule, effect }: Finding): boolean {
  return effect === 'record' && rule.startsWith(ownPrefix);
}

function overlap({ span: a }: Finding, { span: b }: Finding): boolean {
  return a !== null && b !== null && a[0] < b[1] && b[0] < a[1];
}

import type { Finding } from '../../domain/finding.ts';
import { aimOf } from '../speech/aim.ts';
import { spanOf } from '../normalize/normalize.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { matchPatterns } from '../pattern/pattern.ts';
import type { PatternHit } from '../pattern/pattern.ts';
import { answer } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { threatPatterns } from './threat-patterns.ts';

/** Marks of a joke: a person decides whether it is one. */
const joking = /\b(?:mdr+|ptdr+|lol+|xd+|jpp|haha\w*|hihi|jk|lmao|rofl|ahah\w*|spass|scherz|scherzo)\b|😂|🤣|😅|😜|😉/u;
/** What is announced is a lawyer or a court, a film or a game: not violence. */
const harmlessFrame =
  /\b(?:avocats?|tribunal|justice|plainte|prud'?hommes|lawyers?|court|sue|avvocat\w*|tribunale|anwalt\w*|gericht|klage|film|serie|jeu|game|gta|mario kart|track ?day|circuit)\b/;

/** Threats and wishes of harm. */
export const threat: Rule = {
  id: 'threat.pattern',
  about: ['threat'],
  describes: 'A message threatens somebody, wishes somebody harm or death, or drives somebody to suicide.',
  check({ normalized }) {
    return answer(matchPatterns(normalized.view.folded, threatPatterns).map((hit) => findingOf(normalized, hit)));
  },
};

function findingOf(normalized: NormalizedMessage, { pattern, from, to }: PatternHit): Finding {
  const { folded } = normalized.view;
  const aim = aimOf(normalized, from, to);
  const doubtful =
    pattern.needsPerson === true || aim === 'reported' || aim === 'denied' || joking.test(folded) || harmlessFrame.test(folded);
  return {
    rule: 'threat.pattern',
    about: 'threat',
    confidence: aim === 'reported' ? Math.min(pattern.confidence, 0.6) : pattern.confidence,
    severity: pattern.severity,
    effect: 'act',
    span: spanOf(normalized, from, to),
    ...(doubtful ? { needsPerson: true } : {}),
  };
}

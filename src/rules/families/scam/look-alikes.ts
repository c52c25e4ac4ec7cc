import type { Finding, Span } from '../../../domain/finding.ts';
import { readAtMost } from '../../normalize/fold-text.ts';
import { isBrandHost } from '../../policy/brand-index.ts';
import type { RulePolicy, Rule, SeenMessage } from '../../rule.ts';
import { answer, clean } from '../../rule.ts';
import { isFreshAccount } from '../spam/fresh-account.ts';
import { hostsIn } from '../spam/reach.ts';
import { shorteners } from '../spam/shorteners.ts';
import { sign, together, weightiest } from '../spam/signs.ts';
import { isWarning } from '../spam/warning.ts';
import { hostCue } from '../spam/written-hosts.ts';
import { lookAlikeHandle } from './look-alike-handle.ts';
import { isBaitHost, lookAlikeHost } from './look-alike-host.ts';
import { calls, fees, secrets, urgency } from './pressure-signs.ts';
import { impersonations, pretexts } from './pretext-signs.ts';

const id = 'scam.look-alike';
/** What a likeness is worth alone. A forged host has no other use; a name beside a word of tricksters may be a fan's. */
const hostWorth = { forged: 0.93, bait: 0.87, named: 0.55, trap: 0.35 } as const;
const handleWorth = { forged: 0.85, bait: 0.65 } as const;
/** A name beside a word of service, and nothing asked: a fan, a dealer, somebody who looks for help. */
const likenessAlone = 0.65;
const sureAlone = 0.8;
const shownElsewhere = 0.85;
const shownBrand = 0.93;
const warned = 0.15;
const most = 0.98;
const freshShare = 0.3;
/** Longer than X allows: fakes are quoted and misspelt. */
const anyHandle = /(?<![\p{L}\p{N}_@.])@[A-Za-z0-9_]{3,30}(?![A-Za-z0-9_@])/gu;
const handlesAtMost = 50;

const thisWay = [
  sign(/[→>👉➜➡⬇👇] ?\ufffc|\b(?:ici|here|hier|qui|form|formulaire|page|login|claim|bit)\b/u, 0.2, 'points at the place'),
];
const groups = [calls, secrets, urgency, fees, pretexts, impersonations, thisWay];

interface Likeness {
  readonly worth: number;
  readonly span: Span | null;
}

/** Hosts and handles that are taken for the brand's, and links that lead elsewhere than they show. */
export const lookAlikes: Rule = {
  id,
  about: ['scam'],
  describes:
    'A message leads to a domain or an account that looks like the brand’s and is not, or a link shows another target than it has.',
  examples: {
    hits: [
      'Réclamez votre lot sur mini-gagnant.example',
      'https://mini.fr.evil.example/compte',
      'mіnі-rappel.test, confirmez vite',
      'please write to our support officer @MlNI_support_sample',
    ],
    misses: [
      'Tout est sur www.mini.fr',
      'Le forum mini-passion.example est super',
      '@MINIFrance bonjour',
      'mini-zoll.example, seid ihr das?',
    ],
  },
  patterns: [hostCue],
  check(seen, policy) {
    const likenesses = [...hosts(seen, policy), ...handles(seen, policy), ...disguises(seen, policy), ...author(seen, policy)];
    const [first, ...rest] = likenesses;
    if (first === undefined) return clean;
    const strongest = rest.reduce((best, each) => (each.worth > best.worth ? each : best), first);
    return answer(findingsOf(seen, strongest));
  },
};

function findingsOf(seen: SeenMessage, { worth, span }: Likeness): readonly Finding[] {
  const { normalized } = seen;
  const weights = groups.map((group) => weightiest(seen, group)?.pattern.confidence ?? 0);
  const asked = weights.some((weight) => weight > 0);
  const sum = together([asked || worth >= sureAlone ? worth : worth * likenessAlone, ...weights]);
  const fresh = isFreshAccount(normalized.message) ? sum + (1 - sum) * freshShare : sum;
  const confidence = isWarning(normalized.view.folded) ? warned : Math.min(most, fresh);
  return [{ rule: id, about: 'scam', confidence, severity: 'high', effect: 'act', span }];
}

function hosts(seen: SeenMessage, policy: RulePolicy): Likeness[] {
  const linked = seen.normalized.links.map(({ host, start, end }) => ({
    host,
    span: [start, end] as Span,
    mixed: false,
    disguised: false,
  }));
  return [...linked, ...(seen.hits.of([hostCue]).length > 0 ? hostsIn(seen) : [])].flatMap(
    ({ host, span, mixed, disguised }): Likeness[] => {
      if (host === '' || isBrandHost(host, policy.brand)) return [];
      const likeness = lookAlikeHost(host, policy.brand) ?? (isBaitHost(host) ? 'trap' : null);
      if (likeness === null) return [];
      // Who spells out the dot of a look-alike, or borrows letters for it, hides it.
      return [{ worth: mixed || (disguised && likeness === 'bait') ? hostWorth.forged : hostWorth[likeness], span }];
    },
  );
}

function handles(seen: SeenMessage, policy: RulePolicy): Likeness[] {
  const text = seen.normalized.message.text.slice(0, readAtMost);
  if (!text.includes('@')) return [];
  return [...text.matchAll(anyHandle)].slice(0, handlesAtMost).flatMap((match): Likeness[] => {
    const likeness = lookAlikeHandle(match[0].slice(1), policy.brand);
    return likeness === null ? [] : [{ worth: handleWorth[likeness], span: [match.index, match.index + match[0].length] }];
  });
}

/** The author may be the impostor himself. */
function author({ normalized }: SeenMessage, policy: RulePolicy): Likeness[] {
  const { handle } = normalized.message.author;
  const likeness = handle === null ? null : lookAlikeHandle(handle, policy.brand);
  return likeness === null ? [] : [{ worth: handleWorth[likeness] - 0.15, span: null }];
}

function disguises({ normalized }: SeenMessage, policy: RulePolicy): Likeness[] {
  return normalized.links.flatMap(({ shownHost, host, start, end }): Likeness[] => {
    if (shownHost === '' || host === '' || isSameSite(shownHost, host) || isBrandHost(host, policy.brand)) return [];
    return [{ worth: isBrandHost(shownHost, policy.brand) ? shownBrand : shownElsewhere, span: [start, end] }];
  });
}

/** X shortens every link itself (t.co), and what it shows may be cut: only another site counts as a disguise. */
function isSameSite(shown: string, target: string): boolean {
  if (shown === 't.co' || target === 't.co' || shorteners.has(shown)) return true;
  return (
    target === shown ||
    target.endsWith(`.${shown}`) ||
    shown.endsWith(`.${target}`) ||
    target.startsWith(shown) ||
    shown.startsWith(target)
  );
}

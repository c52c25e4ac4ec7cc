import type { Finding } from '../../../domain/finding.ts';
import type { Severity } from '../../../domain/netiquette.ts';
import { severityRank } from '../../../domain/netiquette.ts';
import type { PatternHit } from '../../pattern/pattern.ts';
import { spanOf } from '../../normalize/normalize.ts';
import { isBrandHost } from '../../policy/brand-index.ts';
import { patternsOf, signHits, signsOf, triggersOf } from '../../pattern/large-pattern-rule.ts';
import { answer, clean } from '../../rule.ts';
import type { Rule } from '../../rule.ts';
import { claimPatterns } from './claim-patterns.ts';
import { harmPatterns } from './harm-words.ts';
import { hearsayPatterns, secrecyPatterns } from './hearsay-patterns.ts';
import { isOfficialNews } from './known-rumours.ts';
import { isStayingTalk, stayingSigns } from './staying-frames.ts';

const claimSigns = signsOf(claimPatterns);
const hearsaySigns = signsOf(hearsayPatterns);
const secrecySigns = signsOf(secrecyPatterns);
const harmSigns = signsOf(harmPatterns);

/** What a rumour is worth: heard and harmful, with or without a mark of secrecy; two of the three marks that say no fact. */
const heardAndHarmful = 0.72;
const allThree = 0.8;
const heardAndSecret = 0.6;
/** A mark beside a word of harm, with no claim that a pattern knows. */
const heardOfHarm = 0.55;
/** Asked, official, refuted, an opinion or seen by the author: noted, never shown by this rule. */
const stays = 0.3;
/** One mark alone says little; so does a claim with nothing that says where it comes from. */
const aloneAtMost = 0.45;
/** A flat claim of several harms at once. */
const severalClaims = 0.55;

/** Hearsay on facts that hurt: a mark of hearsay or secrecy beside a claim that can be checked. Never taken away by machine. */
export const rumour: Rule = {
  id: 'rumour.hearsay',
  about: ['rumour'],
  describes:
    'A message passes on, as a fact, something harmful that its author only heard: a closure, a hidden recall, a death, a crime.',
  examples: {
    hits: [
      'Mon beau-frère y bosse : l’usine ferme en mars, faites tourner',
      'Word is the Oxford plant is closing for good, pass it on',
      'Gira voce che lo stabilimento chiude a giugno',
      'Man munkelt, das Werk wird geschlossen, weitersagen',
    ],
    misses: [
      'C’est vrai que l’usine ferme ?',
      'Le rappel est officiel, communiqué sur le site',
      'Mes freins ont lâché, personne ne rappelle',
      'À mon avis ils le font exprès',
      'Mon cousin travaille à la concession, super accueil',
    ],
  },
  patterns: patternsOf([...claimSigns, ...hearsaySigns, ...secrecySigns, ...harmSigns, ...stayingSigns]),
  triggers: [claimSigns, hearsaySigns, secrecySigns].flatMap(triggersOf),
  check(seen, policy) {
    const { normalized } = seen;
    const claims = signHits(seen, claimSigns);
    const heard = signHits(seen, hearsaySigns);
    const secret = signHits(seen, secrecySigns);
    const chief = gravest(claims) ?? heard[0] ?? secret[0];
    if (chief === undefined) return clean;
    const harmful = signHits(seen, harmSigns).length > 0;
    const excused =
      isStayingTalk(seen, chief.from, chief.to) ||
      normalized.links.some(({ host }) => isBrandHost(host, policy.brand)) ||
      isOfficialNews(normalized, policy.brand);
    const worth = confidenceOf(claims, heard, secret, harmful);
    const finding: Finding = {
      rule: 'rumour.hearsay',
      about: 'rumour',
      confidence: excused ? Math.min(stays, worth) : worth,
      severity: severityOf(chief, secret),
      effect: 'escalate',
      span: spanOf(normalized, chief.from, chief.to),
    };
    return answer([finding]);
  },
};

type Hits = readonly PatternHit[];

function confidenceOf(claims: Hits, heard: Hits, secret: Hits, harmful: boolean): number {
  const [isClaimed, isHeard, isSecret] = [claims, heard, secret].map((hits) => hits.length > 0);
  if (isClaimed && isHeard && isSecret) return allThree;
  if (isClaimed && (isHeard || isSecret)) return heardAndHarmful;
  if (isHeard && isSecret) return heardAndSecret;
  if ((isHeard || isSecret) && harmful) return heardOfHarm;
  if (apart(claims) > 1) return severalClaims;
  return Math.min(aloneAtMost, ...[...claims, ...heard, ...secret].map(({ pattern }) => pattern.confidence));
}

/** How many of the hits stand in stretches of their own. */
function apart(hits: Hits): number {
  let end = -1;
  let count = 0;
  for (const { from, to } of [...hits].sort((a, b) => a.to - b.to)) {
    if (from < end) continue;
    count++;
    end = to;
  }
  return count;
}

function gravest(hits: Hits): PatternHit | undefined {
  return [...hits].sort((a, b) => severityRank(b.pattern.severity) - severityRank(a.pattern.severity))[0];
}

/** Deaths are grave only where the message says that they are hidden or that all should know: panic. */
function severityOf(chief: PatternHit, secret: Hits): Severity {
  const { severity } = chief.pattern;
  return severity === 'high' && secret.length === 0 ? 'medium' : severity;
}

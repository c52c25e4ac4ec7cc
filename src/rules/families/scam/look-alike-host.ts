import type { BrandIndex } from '../../policy/compiled-policy.ts';
import { isBrandHost } from '../../policy/brand-index.ts';
import { isBaitWord, isFriendlyWord } from './bait-words.ts';
import { decodePunycode } from './punycode.ts';
import { isOneSlipAway, skeleton } from './skeleton.ts';

/**
 * How a host resembles the brand's: `forged` – letters swapped for look-alikes, the official domain nested in another, a slip of the pen;
 * `bait` – the brand's name beside a word of tricksters; `trap` – no brand at all, and a word of money, trouble or service;
 * `named` – the brand's name beside any other word that is not a fan's.
 */
export type HostLikeness = 'forged' | 'bait' | 'named' | 'trap';

/** Names shorter than this lie one letter from too many others. */
const slipFrom = 6;

/** How the host resembles the brand's; null when it does not, when it is official, or when it is an exception of `brand.yaml`. */
export function lookAlikeHost(host: string, brand: BrandIndex): HostLikeness | null {
  const name = host.toLowerCase().replace(/^www\./, '');
  if (isBrandHost(name, brand) || brand.lookAlikeExceptions.has(name)) return null;
  const written = name
    .split('.')
    .slice(0, -1)
    .map((label) => decodePunycode(label) ?? label);
  if (written.length === 0) return null;
  if (nestsOfficial(name, brand)) return 'forged';
  const labels = written.map((label) => skeleton(label));
  let best: HostLikeness | 'name' | null = null;
  for (const [at, label] of labels.entries()) {
    const likeness = ofLabel(label, written[at] ?? label, brand);
    if (likeness === 'forged') return 'forged';
    if (likeness !== null && best !== 'bait') best = likeness;
  }
  if (best === null) return null;
  if (labels.some((label) => tokens(label).some(isBaitWord))) return 'bait';
  // The bare name under another ending is often the brand of another country.
  return best === 'name' ? null : best;
}

/** Whether the host speaks of money, trouble or service, whosever name it bears. */
export function isBaitHost(host: string): boolean {
  return host
    .split('.')
    .slice(0, -1)
    .some((label) => tokens(skeleton(label)).some(isBaitWord));
}

/** `mini.fr.evil.example` and `mini-fr.evil.example`: the eye stops at the part it knows. */
function nestsOfficial(name: string, brand: BrandIndex): boolean {
  for (const domain of brand.domains) {
    if (name.startsWith(`${domain}.`) || name.includes(`.${domain}.`)) return true;
    const hyphened = domain.replaceAll('.', '-');
    if (name.startsWith(`${hyphened}-`) || name.startsWith(`${hyphened}.`)) return true;
  }
  return false;
}

function ofLabel(label: string, written: string, brand: BrandIndex): HostLikeness | 'name' | null {
  const parts = tokens(label);
  const writtenParts = tokens(written);
  let best: HostLikeness | 'name' | null = null;
  for (const name of brand.names) {
    const seen = skeleton(name);
    if (label.length >= slipFrom && name.length >= slipFrom && isOneSlipAway(label, seen)) return 'forged';
    const at = parts.indexOf(seen);
    if (at >= 0) {
      // The same to the eye and not the same to the machine, in the name itself or beside it.
      if (writtenParts[at] !== name || /[^a-z0-9-]/.test(written)) return 'forged';
      best ??= parts.length === 1 ? 'name' : 'named';
    } else if (isGlued(label, seen)) {
      if (!written.includes(name)) return 'forged';
      best = 'bait';
    }
  }
  if (best !== 'named') return best;
  if (parts.some(isBaitWord)) return 'bait';
  return parts.some(isFriendlyWord) ? null : best;
}

/** "minirappel", "gagnetamini": a name and a bait word without a hyphen. */
function isGlued(label: string, name: string): boolean {
  if (label.length <= name.length) return false;
  if (label.startsWith(name) && glueWord(label.slice(name.length))) return true;
  return label.endsWith(name) && glueWord(label.slice(0, -name.length));
}

/** Short words are parts of too many others ("miniprix" is one, "minima" is none). */
function glueWord(rest: string): boolean {
  return rest.length >= 4 && isBaitWord(rest);
}

/** Parts between hyphens; a name that is spelt letter by letter is one part. */
function tokens(label: string): readonly string[] {
  const parts = label.split('-').filter((part) => part !== '');
  return parts.length > 2 && parts.every((part) => part.length === 1) ? [parts.join('')] : parts;
}

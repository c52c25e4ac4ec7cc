import type { BrandIndex } from '../../policy/compiled-policy.ts';
import { isBaitWord } from './bait-words.ts';
import { skeleton } from './skeleton.ts';

/** `forged`: the same to the eye as an official handle or name, not the same to the machine. `bait`: the name beside a word of service. */
export type HandleLikeness = 'forged' | 'bait';

/** How the handle (without `@`) resembles the brand's own; null when it does not, is official, or is an exception of `brand.yaml`. */
export function lookAlikeHandle(handle: string, brand: BrandIndex): HandleLikeness | null {
  const lower = handle.toLowerCase();
  if (brand.handles.has(lower) || brand.lookAlikeExceptions.has(lower)) return null;
  const seen = skeleton(handle);
  for (const official of brand.handles) {
    if (official.length >= 6 && squeezed(seen) === squeezed(skeleton(official))) return 'forged';
  }
  const parts = handle.split(/_|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== '');
  const seenParts = seen.split('_').filter((part) => part !== '');
  for (const name of brand.names) {
    const at = seenParts.findIndex((part) => part === skeleton(name));
    const named = at >= 0 || parts.some((part) => skeleton(part) === skeleton(name));
    if (!named) continue;
    const glyphs = !parts.some((part) => part.toLowerCase() === name);
    if (glyphs) return 'forged';
    if ([...parts.map(skeleton), ...seenParts].some(isBaitWord)) return 'bait';
  }
  return null;
}

function squeezed(handle: string): string {
  return handle.replaceAll('_', '');
}

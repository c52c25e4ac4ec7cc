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
  const own = skeletonsOf(brand);
  if (own.handles.has(squeezed(seen))) return 'forged';
  const parts = handle.split(/_|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== '');
  const seenParts = seen.split('_').filter((part) => part !== '');
  for (const [name, look] of own.names) {
    const named = seenParts.includes(look) || parts.some((part) => skeleton(part) === look);
    if (!named) continue;
    const glyphs = !parts.some((part) => part.toLowerCase() === name);
    if (glyphs) return 'forged';
    if ([...parts.map(skeleton), ...seenParts].some(isBaitWord)) return 'bait';
  }
  return null;
}

/** What the brand's own names look like. */
interface OwnSkeletons {
  readonly handles: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
}

/** Shorter official handles look like many others. */
const longEnough = 6;
const known = new WeakMap<BrandIndex, OwnSkeletons>();

function skeletonsOf(brand: BrandIndex): OwnSkeletons {
  const before = known.get(brand);
  if (before !== undefined) return before;
  const handles = [...brand.handles].filter((official) => official.length >= longEnough);
  const made = {
    handles: new Set(handles.map((official) => squeezed(skeleton(official)))),
    names: new Map([...brand.names].map((name) => [name, skeleton(name)])),
  };
  known.set(brand, made);
  return made;
}

function squeezed(handle: string): string {
  return handle.replaceAll('_', '');
}

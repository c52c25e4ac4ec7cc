/** Two texts, by their positions, that say nearly the same; `similarity` between `nearFrom` and 1. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Texts whose sets of five-character sequences share half of their union or more are near-duplicates. */
export const nearFrom = 0.5;
const gramLength = 5;

/**
 * All pairs of near-duplicates. Exact: two sets that share half of their union share at least one of the rarest half of either, so only
 * texts that meet there are compared.
 */
export function nearPairs(texts: readonly string[]): readonly NearPair[] {
  const sets = texts.map(grams);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const gram of set) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const rank = new Map([...frequency].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([gram], index) => [gram, index]));
  const byGram = new Map<string, number[]>();
  const pairs: NearPair[] = [];
  for (const [b, set] of sets.entries()) {
    const rarest = [...set]
      .sort((x, y) => (rank.get(x) ?? 0) - (rank.get(y) ?? 0))
      .slice(0, set.size - Math.ceil(nearFrom * set.size) + 1);
    const met = new Set(rarest.flatMap((gram) => byGram.get(gram) ?? []));
    for (const a of met) {
      const similarity = jaccard(sets[a] ?? new Set(), set);
      if (similarity >= nearFrom) pairs.push({ a, b, similarity });
    }
    for (const gram of rarest) {
      const rows = byGram.get(gram);
      if (rows === undefined) byGram.set(gram, [b]);
      else rows.push(b);
    }
  }
  return pairs;
}

/** Families: texts tied together by pairs. Only those with two members or more, each in ascending order. */
export function families(count: number, pairs: readonly NearPair[]): readonly (readonly number[])[] {
  const head = Array.from({ length: count }, (_, index) => index);
  const headOf = (index: number): number => {
    let at = index;
    while (head[at] !== at) at = head[at] ?? at;
    return at;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [headOf(a), headOf(b)];
    head[Math.max(x, y)] = Math.min(x, y);
  }
  const members = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const list = members.get(headOf(index));
    if (list === undefined) members.set(headOf(index), [index]);
    else list.push(index);
  }
  return [...members.values()].filter((family) => family.length > 1);
}

/** Letters and digits only, without case and accents; a text shorter than a sequence is one sequence, signs alone stay as they are. */
function grams(text: string): ReadonlySet<string> {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = new Set<string>();
  for (let at = 0; at + gramLength <= folded.length; at++) found.add(folded.slice(at, at + gramLength));
  return found.size > 0 ? found : new Set([folded === '' ? text : folded]);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  // Sets of too different sizes cannot share half of their union.
  if (small.size < nearFrom * large.size) return 0;
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

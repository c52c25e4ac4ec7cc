import type { Pattern } from '../pattern/pattern.ts';

/** What a construction may say differently from its kind. */
type Extra = Partial<Pick<Pattern, 'then' | 'beside' | 'unless' | 'severity' | 'confidence'>>;

/** No harmless reading is known: the machine may act. */
export function sure(pattern: RegExp, why: string, extra: Extra = {}): Pattern {
  return { pattern, why, confidence: 0.94, severity: 'high', ...extra };
}

/** Mostly meant, sometimes not: a person looks, whatever else is found in it. */
export function forPeople(pattern: RegExp, why: string, extra: Extra = {}): Pattern {
  return { pattern, why, confidence: 0.65, severity: 'medium', needsPerson: true, ...extra };
}

/** Says nothing alone; with a second sign of the same kind a person looks. */
export function cue(pattern: RegExp, why: string, extra: Extra = {}): Pattern {
  return { pattern, why, confidence: 0.33, severity: 'medium', needsPerson: true, ...extra };
}

/**
 * Cuts a class of words into several of at most `size` words each. A pattern with few alternatives is proven linear in an instant; one with
 * hundreds is not, and the pre-filter makes four small patterns as cheap as a large one.
 */
export function cut(words: string, size: number): readonly string[] {
  const each: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at <= words.length; at++) {
    const char = words[at];
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === undefined || (char === '|' && depth === 0)) {
      each.push(words.slice(begin, at));
      begin = at + 1;
    }
  }
  return Array.from({ length: Math.ceil(each.length / size) }, (_, i) => each.slice(i * size, (i + 1) * size).join('|'));
}

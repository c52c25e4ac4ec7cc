import type { Pattern } from '../pattern/pattern.ts';

type Also = Partial<Pick<Pattern, 'then' | 'beside' | 'unless' | 'confidence'>>;

/** Enough alone for people to look, or together with what must stand beside or after it. */
export const hint = (why: string, pattern: RegExp, also: Also = {}): Pattern => ({
  pattern,
  why,
  confidence: 0.7,
  severity: 'high',
  ...also,
});

/** Says little alone: a loss, a loneliness, a means at hand; two of them say much (see `weak-signs.ts`). */
export const trace = (why: string, pattern: RegExp, confidence = 0.32, unless?: RegExp): Pattern => ({
  pattern,
  why,
  confidence,
  severity: 'high',
  ...(unless === undefined ? {} : { unless }),
});

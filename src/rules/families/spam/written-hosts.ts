import type { Span } from '../../../domain/finding.ts';
import type { NormalizedMessage } from '../../normalize/normalize.ts';
import { spanOf } from '../../normalize/normalize.ts';
import { sign } from './signs.ts';

/** A host as somebody wrote it out, bare or in words ("mini-offre point com"). */
export interface WrittenHost {
  /** Dots between labels, letters of other scripts read as the Latin ones they look like. */
  readonly host: string;
  /** Letters of other scripts stand among the Latin ones. */
  readonly mixed: boolean;
  readonly span: Span;
  /** It follows an `@`: an address of mail. */
  readonly mail: boolean;
  /** The dot was spelt, bracketed or spaced: somebody hides it from machines. */
  readonly disguised: boolean;
}

/** Hosts read at most in one message. */
const hostsAtMost = 40;
const labelsAtMost = 5;
const labelAtMost = 63;

/** Ends of hosts that are no words; a spelt or spaced dot is only read before these. */
const plainEnd =
  /(?:\.|\[\.\]|\(\.\)| \. | ?[([{] ?(?:point|dot|punkt|punto|pt) ?[)\]}] ?| (?:point|dot|punkt|punto) )(?:example|test|invalid|com|net|org|info|shop|store|online|site|xyz|top|club|live|vip|win|click|link|app|dev|pro|biz|icu|fun|space|website|fr|uk|eu|ru|cn|tk|gg|gl|ly|cc)(?![a-z0-9-])/g;
/** Ends that are words too: only right behind a dot. */
const shortEnd = /(?<=[a-z0-9])\.(?:de|it|me|to|be|ch|co|io|es|us|at|nl|lu|ca|in|is)(?![a-z0-9.-])/g;
const speltHyphen = / (?:minus|trattino|tiret|bindestrich|dash|hyphen) $/;
const spelt = /(?:\.|\[\.\]|\(\.\)| \. | ?[([{] ?(?:point|dot|punkt|punto|pt) ?[)\]}] ?| (?:point|dot|punkt|punto) )$/;

/** A letter that is not Latin. */
const otherScript = /[^\P{L}\p{Script=Latin}]/u;

/** Where a host may stand: lets the others be passed over without reading them. */
export const hostCue = sign(
  /[.\] )}t](?:example|test|invalid|com|net|org|info|shop|store|online|site|xyz|top|club|live|vip|win|click|link|app|dev|pro|biz|icu|fun|space|website|fr|uk|eu|ru|cn|tk|gg|gl|ly|cc|de|it|me|to|be|ch|co|io|es|us|at|nl|lu|ca)(?![a-z0-9])/,
  0,
  'a host may stand here',
);

/** Hosts written in the text that are no links of the platform, at most forty, in bounded time. */
export function writtenHosts(normalized: NormalizedMessage): readonly WrittenHost[] {
  const text = normalized.view.latin;
  const hosts: WrittenHost[] = [];
  for (const end of [plainEnd, shortEnd]) {
    for (const match of text.matchAll(end)) {
      if (hosts.length >= hostsAtMost) return hosts;
      const host = hostBefore(normalized, match.index, match[0]);
      if (host !== null) hosts.push(host);
    }
  }
  return hosts;
}

function hostBefore(normalized: NormalizedMessage, at: number, ending: string): WrittenHost | null {
  const text = normalized.view.latin;
  const labels: string[] = [];
  let disguised = !/^\.[a-z]/.test(ending);
  let from = at;
  for (let label = 0; label < labelsAtMost; label++) {
    const read = labelBefore(text, from);
    if (read.start === from) break;
    labels.unshift(read.label);
    from = read.start;
    if (read.spelt) disguised = true;
    const separator = spelt.exec(text.slice(Math.max(0, from - 10), from))?.[0];
    // A spaced dot may end a sentence: only the last one is read.
    if (separator === undefined || (separator === ' . ' && !disguised) || separator.trim() === '') break;
    if (separator !== '.') disguised = true;
    from -= separator.length;
    if (labelStart(text, from) === from) {
      from += separator.length;
      break;
    }
  }
  if (labels.length === 0) return null;
  const to = at + ending.length;
  const tld = /[a-z]{2,10}$/.exec(ending)?.[0] ?? '';
  const span = spanOf(normalized, from, to);
  return {
    host: [...labels, tld].join('.').replace(/^www\./, ''),
    mixed: otherScript.test(normalized.message.text.slice(...span)),
    span,
    mail:
      text.charAt(from - 1) === '@' ||
      /(?:arobase|\(at\)|\[at\]|chiocciola|klammeraffe) ?$/.test(text.slice(Math.max(0, from - 12), from)),
    disguised,
  };
}

/** A label with its spelt hyphens ("mini minus bonus") and spaced letters ("m i n i - b o n u s"). */
function labelBefore(text: string, to: number): { readonly label: string; readonly start: number; readonly spelt: boolean } {
  let start = labelStart(text, to);
  let label = text.slice(start, to);
  const plain = label;
  while (label.length > 0 && label.length < labelAtMost) {
    const hyphen = speltHyphen.exec(text.slice(Math.max(0, start - 14), start))?.[0];
    const single = label.length === 1 || (label !== plain && speltLetter(text, start));
    if (hyphen === undefined && !(single && speltLetter(text, start))) break;
    const end = start - (hyphen?.length ?? 1);
    const next = hyphen === undefined ? end - 1 : labelStart(text, end);
    if (next >= end) break;
    label = text.slice(next, end) + (hyphen === undefined ? '' : '-') + label;
    start = next;
  }
  return { label, start, spelt: label !== plain };
}

/** A single letter or hyphen stands before the blank before `start`. */
function speltLetter(text: string, start: number): boolean {
  return /(?:^|[^a-z0-9-])[a-z0-9-] $/.test(text.slice(Math.max(0, start - 3), start));
}

function labelStart(text: string, to: number): number {
  let start = to;
  while (start > 0 && to - start < labelAtMost && /[a-z0-9-]/.test(text.charAt(start - 1))) start--;
  return start;
}

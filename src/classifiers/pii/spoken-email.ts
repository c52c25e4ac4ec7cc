import { parse } from 'tldts';
import type { Entity } from '../../domain/entity.ts';
import { found, named } from './found.ts';
import type { Reading } from './reading.ts';

const hint = /arobas|chiocciola|klammeraffe|\bat\b|\(at\)|\[at\]|\(chez\)|\[chez\]|\{at\}|@ /;
/** The sign between name and domain: a word that is nothing else, or a small one in brackets or between spaces. */
const sure = /[ ([{<_-]{0,3}(?:arobase?|arobas|chiocciola|klammeraffe|\(at\)|\[at\]|\{at\}|\(chez\)|\[chez\])[ )\]}>_-]{0,3}/g;
const doubtful = / {1,2}(?:at|chez|@) {1,2}/g;
const dot = /[ ([{<_-]{0,3}(?:\bpoint\b|\bpunto\b|\bpunkt\b|\bdot\b|\.)[ )\]}>_-]{0,3}/g;
const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,3}/;
/** The words of `dot` made one sign; a blank in front of the name ends it. */
const reachBefore = 60;
/** Top-level domains of examples (RFC 2606): a reader takes such an address for a real one. */
const reserved = /\.(?:example|test|invalid)$/;
const reachAfter = 60;
const addressesAtMost = 5;

/** E-mail addresses in words: "nom arobase domaine point fr", "name at domain dot com", "(point) (chez)", "chiocciola", "klammeraffe". */
export function detectSpokenEmails(reading: Reading): readonly Entity[] {
  if (!hint.test(reading.lower)) return [];
  const entities: Entity[] = [];
  for (const [sign, mustDot] of [
    [sure, false],
    [doubtful, true],
  ] as const) {
    for (const match of reading.lower.matchAll(sign)) {
      const entity = emailAround(reading, match.index, match.index + match[0].length, mustDot);
      if (entity !== null && entities.every(({ end }) => end <= entity.start)) entities.push(entity);
      if (entities.length >= addressesAtMost) return entities;
    }
  }
  return entities;
}

/** `mustDot`: the domain's dot must be a word too, since "at" alone stands everywhere ("a test at mini.fr"). */
function emailAround({ lower, ...reading }: Reading, from: number, to: number, mustDot: boolean): Entity | null {
  const before = lower.slice(Math.max(0, from - reachBefore), from);
  const after = lower.slice(to, to + reachAfter);
  const leftRead = joined(before);
  const left = nameAtEnd(leftRead.text);
  const read = joined(after);
  const right = domain.exec(read.text)?.[0].replace(/\.$/, '');
  if (left === '' || right === undefined) return null;
  if (mustDot && !/\b(?:point|punto|punkt|dot)\b/.test(after.slice(0, read.ends[right.length - 1]))) return null;
  const { isIcann, isPrivate, domain: host } = parse(right);
  if (!(isIcann === true || isPrivate === true || reserved.test(right)) || host === null) return null;
  const start = from - before.length + (leftRead.starts[leftRead.text.length - left.length] ?? 0);
  const end = to + (read.ends[right.length - 1] ?? 0);
  return found({ lower, ...reading }, 'EMAIL', start, end, { confidence: named, normalized: `${left}@${right}` });
}

/** The letters, digits and dots that a text ends with. */
function nameAtEnd(text: string): string {
  let from = text.length;
  while (from > 0 && /[a-z0-9._-]/.test(text.charAt(from - 1))) from--;
  return text.slice(from).replace(/^[._-]+/, '');
}

/** The text with its words for dots made dots, and where each of its characters stands. */
function joined(text: string): { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] } {
  let written = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (char: string, start: number, end: number): void => {
    written += char;
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  for (const match of text.matchAll(dot)) {
    for (; at < match.index; at++) put(text.charAt(at), at, at + 1);
    // A full stop before a blank ends a sentence.
    if (/^\.\s/.test(match[0])) put(' ', at, at + 1);
    else put('.', match.index, match.index + match[0].length);
    at = match.index + match[0].length;
  }
  for (; at < text.length; at++) put(text.charAt(at), at, at + 1);
  return { text: written, starts, ends };
}

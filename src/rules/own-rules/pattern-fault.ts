/** Why a pattern cannot be used, at a character counted from 1; the whole of it where no single place is to blame. */
export interface PatternFault {
  readonly at: number | null;
  readonly reason: string;
}

const noLookAround =
  'the engine looks neither ahead nor behind, so that no pattern can hold it up: put what must stand nearby into "all", and what must not into "none"';
const noBackReference =
  'the engine remembers no earlier part of a match, so that no pattern can hold it up: write out what may be repeated';

/** Beginnings of what RE2 does not have, and what to write instead. The longer ones first. */
const missing: readonly (readonly [start: string, advice: string])[] = [
  ['(?<=', noLookAround],
  ['(?<!', noLookAround],
  ['(?=', noLookAround],
  ['(?!', noLookAround],
  ['(?>', 'groups are never atomic here, and need not be: write (?: instead'],
  ['(?P=', noBackReference],
  ['(?#', 'a pattern holds no remarks: write them into "why"'],
];

/** What the engine's words for a fault mean for the person who wrote the pattern. */
const advices: Readonly<Record<string, string>> = {
  'missing closing )': 'this bracket is never closed: add ")", or write "\\(" when the sign itself is meant',
  'unexpected )': 'this bracket closes nothing: take it out, or write "\\)" when the sign itself is meant',
  'missing closing ]': 'this list of characters is never closed: add "]", or write "\\[" when the sign itself is meant',
  'missing argument to repetition operator':
    'there is nothing to repeat here: write "\\*", "\\+" or "\\?" when the sign itself is meant',
  'invalid nested repetition operator': 'two repetitions in a row: keep one of them',
  'invalid repeat count': 'a count is at most 1000, also where counts multiply, and the lower one comes first',
  'invalid character class range': 'this is no range of characters, or no name of one: the smaller comes first, as in a-z',
  'trailing backslash at end of expression': 'a backslash stands at the end: write "\\\\" when the sign itself is meant',
  'expression nests too deeply': 'too many brackets inside brackets: write it flatter',
  'duplicate capture group name': 'two groups have one name: write (?: instead, names are not used',
};

/** Says in plain words what the engine refused. `description` and `fragment` are the engine's own words and the part it blames. */
export function explainFault(source: string, description: string, fragment: string | null): PatternFault {
  const lacking = firstLacking(source);
  if (lacking !== null) return lacking;
  const advice = adviceFor(description, fragment);
  return { at: placeOf(source, description, fragment), reason: advice };
}

function firstLacking(source: string): PatternFault | null {
  for (let at = 0; at < source.length; at++) {
    const next = source.charAt(at + 1);
    if (source.charAt(at) === '\\') {
      if (/[1-9k]/.test(next)) return { at: at + 1, reason: noBackReference };
      at++;
      continue;
    }
    const found = missing.find(([start]) => source.startsWith(start, at));
    if (found !== undefined) return { at: at + 1, reason: found[1] };
  }
  return null;
}

function adviceFor(description: string, fragment: string | null): string {
  if (description === 'invalid escape sequence') {
    return `"${fragment ?? '\\'}" has no meaning: known are \\b \\d \\s \\w, their capitals, and a backslash before a sign that is meant itself`;
  }
  return advices[description] ?? `this is not understood (${description})`;
}

function placeOf(source: string, description: string, fragment: string | null): number | null {
  if (description === 'missing closing )' || description === 'unexpected )') return unmatchedBracket(source);
  if (description.startsWith('trailing backslash')) return source.length;
  const at = fragment === null || fragment === '' ? -1 : source.indexOf(fragment);
  return at < 0 ? null : at + 1;
}

/** The first bracket that has no partner. */
function unmatchedBracket(source: string): number | null {
  const open: number[] = [];
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') open.push(at);
    else if (char === ')' && open.pop() === undefined) return at + 1;
  }
  const first = open[0];
  return first === undefined ? null : first + 1;
}

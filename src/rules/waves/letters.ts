/** Letters of a text that count for comparing; what stands behind them makes no other text of it. */
const lettersAtMost = 2_000;

const lookingLike: ReadonlyMap<number, number> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '@': 'a',
    $: 's',
    '€': 'e',
    '!': 'i',
    '|': 'l',
  }).map(([sign, letter]) => [sign.charCodeAt(0), letter.charCodeAt(0)]),
);

const otherLetter = /^\p{L}$/u;
const euro = 0x20ac;

/** Written over by every call, so that comparing allocates nothing for it. */
const letters = new Uint16Array(lettersAtMost);

/**
 * What is left of a folded text for comparing: its letters in a row, doubled ones once. Links, handles, figures, signs, emoji and
 * spaces fall away, so that a changed tail or a disguise does not make another text of it. A figure or sign between two letters
 * stands for the letter it looks like. Linear in at most a few thousand characters. What is returned holds until the next call.
 */
export function lettersOf(folded: string): Uint16Array {
  let length = 0;
  let last = 0;
  for (let at = 0; at < folded.length && length < lettersAtMost; at++) {
    const unit = folded.charCodeAt(at);
    const letter = isAsciiLetter(unit) ? unit : otherwise(folded, at, unit);
    if (letter === 0 || letter === last) continue;
    letters[length++] = letter;
    last = letter;
  }
  return letters.subarray(0, length);
}

/** 0 for what is no letter. */
function otherwise(folded: string, at: number, unit: number): number {
  if (unit === 0x20) return 0;
  if (unit >= 0x80 && unit !== euro) return otherLetter.test(folded.charAt(at)) ? unit : 0;
  if (!isAsciiLetter(folded.charCodeAt(at - 1)) || !isAsciiLetter(folded.charCodeAt(at + 1))) return 0;
  return lookingLike.get(unit) ?? 0;
}

function isAsciiLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

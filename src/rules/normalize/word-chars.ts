const none = 0;
const letter = 1;
const digit = 2;
const other = 4;

const letterOrDigit = /^[\p{L}\p{N}]$/u;
/** Filled when first asked for; 0xff is not yet known. */
const kinds = new Uint8Array(0x10000).fill(0xff);

/** What a character of the folded view is to a word: one of `wordChar`. */
export function wordCharOf(unit: number): number {
  const kind = kinds[unit] ?? none;
  if (kind !== 0xff) return kind;
  return (kinds[unit] = learnt(unit));
}

/** `letter` is a to z, `digit` 0 to 9, `other` a letter or digit of another script, `none` no part of a word. Bits, so that what a word holds can be added up. */
export const wordChar = { none, letter, digit, other } as const;

function learnt(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return letter;
  if (unit >= 0x30 && unit <= 0x39) return digit;
  return unit >= 0x80 && letterOrDigit.test(String.fromCharCode(unit)) ? other : none;
}

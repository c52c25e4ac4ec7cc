/** Latin letters in other shapes that Unicode's own folding leaves alone: small capitals, phonetic signs, strokes and hooks. */
const shapesOf: Readonly<Record<string, string>> = {
  a: 'ᴀɑⱥ',
  b: 'ʙƀɓƃƅᴃ฿',
  c: 'ᴄƈȼ¢₵',
  d: 'ᴅđɖɗƌ',
  e: 'ᴇɇȩⱸ℮',
  f: 'ꜰƒ₣',
  g: 'ɢɡɠǥ₲',
  h: 'ʜħɦⱨ',
  i: 'ɪıɨɩ',
  j: 'ᴊɉȷ',
  k: 'ᴋƙⱪ₭',
  l: 'ʟłɫɭƚⱡ',
  m: 'ᴍɱ₥',
  n: 'ɴɲɳƞŋ₦',
  o: 'ᴏøɵ',
  p: 'ᴘƥᵽ₱',
  q: 'ǫɋʠ',
  r: 'ʀɍɽɼ',
  s: 'ꜱʂȿ₴',
  t: 'ᴛŧƭʈⱦ₮',
  u: 'ᴜʉ',
  v: 'ᴠʋⱱ',
  w: 'ᴡⱳ₩',
  x: 'ᶍ',
  y: 'ʏɏƴ',
  z: 'ᴢƶʐȥɀⱬ',
};

const letterFor: ReadonlyMap<string, string> = new Map(
  Object.entries(shapesOf).flatMap(([latin, shapes]) => Array.from(shapes, (shape): [string, string] => [shape, latin])),
);

/** Alphabets of white letters on black discs and squares, and the letters that flags are made of. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6] as const;
const firstFlagLetter = 0x1f1e6;
const lastFlagLetter = 0x1f1ff;
const capitalA = 0x41;
const smallA = 0x61;

/** The plain small letter of a decorated one (one code point, lower case where it has cases); null when it is none. */
export function undecorated(char: string): string | null {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0xa2) return null;
  if (code < 0x10000) return letterFor.get(char) ?? null;
  for (const first of alphabets) if (code >= first && code < first + 26) return String.fromCharCode(smallA + code - first);
  return null;
}

/** Whether the code point is one of the letters that flags are made of. */
export function isFlagLetter(code: number): boolean {
  return code >= firstFlagLetter && code <= lastFlagLetter;
}

const known = new Map<string, boolean>();
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a run of flag letters is nothing but flags: pairs that all name a country. Anything else is writing. */
export function isFlags(codes: readonly number[]): boolean {
  if (codes.length % 2 !== 0) return false;
  for (let i = 0; i < codes.length; i += 2) {
    const pair = String.fromCharCode(...codes.slice(i, i + 2).map((code) => code - firstFlagLetter + capitalA));
    let valid = known.get(pair);
    if (valid === undefined) known.set(pair, (valid = regions.of(pair) !== undefined));
    if (!valid) return false;
  }
  return true;
}

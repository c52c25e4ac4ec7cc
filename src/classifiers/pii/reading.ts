/** A text made ready for the detectors. All three strings have the same length, so that an offset in one is an offset in all. */
export interface Reading {
  /** As written. */
  readonly text: string;
  /** Capitals kept; accents, typographic marks, full-width and circled characters, keycaps and odd blanks made plain. */
  readonly plain: string;
  readonly lower: string;
  /** How many decimal digits stand in it: what most detectors need some of. */
  readonly digits: number;
}

/** Blocks of the basic plane whose characters may stand for a plain one. */
const blocks: readonly (readonly [from: number, to: number])[] = [
  [0xa0, 0x24f],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x24b6, 0x24e9],
  [0xff01, 0xff5e],
];
/** What no decomposition tells. Each stands for one character, so that offsets stay true: `ß` is one `s`. */
const others: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  ß: 's',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  '\u200b': ' ',
  '\u200c': ' ',
  '\u200d': ' ',
  '\u2060': ' ',
  '\ufe0f': ' ',
  // The keycap around a digit.
  '\u20e3': ' ',
};

const plainOf = plainTable();
/** Written over by every text. */
const units = new Uint16Array(10_000);

/** Makes a text of at most 10,000 characters ready. Linear. */
export function readText(text: string): Reading {
  const length = Math.min(text.length, units.length);
  let digits = 0;
  let changed = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const plain = unit < 0x80 ? unit : (plainOf[unit] ?? unit);
    if (plain !== unit) changed = true;
    if (plain >= 0x30 && plain <= 0x39) digits++;
    units[i] = plain;
  }
  const plain = changed ? String.fromCharCode(...units.subarray(0, length)) : text.slice(0, length);
  return { text, plain, lower: lowerOf(plain), digits };
}

/** Few letters change their length in lower case; a text with one of them is lowered letter by letter. */
function lowerOf(plain: string): string {
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return plain.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function plainTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [from, to] of blocks) {
    for (let unit = from; unit <= to; unit++) {
      const base = String.fromCharCode(unit).normalize('NFKD').replace(/\p{M}/gu, '');
      if (base.length === 1 && base.charCodeAt(0) < 0x80) table[unit] = base.charCodeAt(0);
    }
  }
  for (let digit = 0; digit < 10; digit++) {
    table[0x660 + digit] = 0x30 + digit;
    table[0x6f0 + digit] = 0x30 + digit;
  }
  for (const [from, to] of Object.entries(others)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

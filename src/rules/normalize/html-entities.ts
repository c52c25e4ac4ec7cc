/** HTML entities as they occur in texts delivered by X (`&amp;`, `&lt;`, `&gt;`) or pasted by people. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  igrave: 'ì',
  ograve: 'ò',
};

const longest = 10;

/** The entity that begins at `at` (where an ampersand stands), or null when there is none. `end` is half open. */
export function htmlEntityAt(text: string, at: number): { readonly char: string; readonly end: number } | null {
  const semicolon = text.slice(at, at + longest).indexOf(';');
  if (semicolon < 2) return null;
  const name = text.slice(at + 1, at + semicolon);
  const end = at + semicolon + 1;
  if (name.startsWith('#')) {
    const char = numeric(name.slice(1));
    return char === null ? null : { char, end };
  }
  const char = Object.hasOwn(named, name) ? named[name] : undefined;
  return char === undefined ? null : { char, end };
}

function numeric(digits: string): string | null {
  const hex = /^[xX][0-9a-fA-F]{1,6}$/.test(digits);
  if (!hex && !/^[0-9]{1,7}$/.test(digits)) return null;
  const code = hex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  const wellFormed = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return wellFormed ? String.fromCodePoint(code) : null;
}

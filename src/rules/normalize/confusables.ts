/** Letters of other scripts that look like Latin ones. Our own short map: ready-made ones turn "m" into "rn". */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Cyrillic
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    // Greek
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    // Latin cousins
    ɑ: 'a',
    ƅ: 'b',
    ɡ: 'g',
    ʟ: 'l',
    ɴ: 'n',
    ʀ: 'r',
    ꜱ: 's',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ᴏ: 'o',
    ᴘ: 'p',
    ᴛ: 't',
    ᴜ: 'u',
  }),
);

/** The word with look-alike letters put back to Latin; null when it holds none. */
export function withoutLookAlikes(word: string): string | null {
  let changed = false;
  let out = '';
  for (const char of word) {
    const latin = lookAlikes.get(char);
    if (latin !== undefined) changed = true;
    out += latin ?? char;
  }
  return changed ? out : null;
}

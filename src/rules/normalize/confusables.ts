/**
 * Letters of other scripts that look like Latin ones. Our own map: ready-made ones turn "m" into "rn". Capitals stand apart where they
 * look like another letter than their small form (Greek Η is an H, η an n).
 */
const lookAlikesOf: Readonly<Record<string, string>> = {
  a: 'аαɐᎪᗩ卂₳ꓮⲁΛԱ',
  b: 'вьъβҍᏴᗷ乃ꓐⲃ',
  c: 'сϲҫͻᏟᏣᑕ匚ꓚⲥↄɔц',
  d: 'ԁძᎠᗪꓓ∂δД',
  e: 'еёєэεҽәɘǝɜɛзᎬᗴᙓ乇ꓰⲉΣΞ',
  f: 'ғϝᎰᖴ千ꓝք',
  g: 'ԍցɢᏀᎶᘜꓖ',
  h: 'һհңҥћђᎻᕼ卄ꓧⲏん',
  i: 'іїιɪᎥ丨ꓲⲓᴉ',
  j: 'јյʝᎫᒍﾌꓙנ',
  k: 'кκқҝҡќᏦКҜꓗⲕ',
  l: 'ӏʟլᏞᒪㄥꓡℓ',
  m: 'мϻᎷᗰ爪ꓟⲙ๓ɯ',
  n: 'пηήийлոռղᏁᑎ几ꓠⲛก',
  o: 'оοσөӧόՕօᎾㄖꓳⲟѳ๏ዐθф',
  p: 'рρᏢᑭ卩ꓑⲣϷ',
  q: 'ԛզԚᑫ',
  r: 'гґѓяɾᎡᏒᖇ尺ꓣɹᴦ',
  s: 'ѕʂᏚᔕ丂ꓢՏϩ',
  t: 'тτҭᎢㄒꓔⲧʇե',
  u: 'μџύϋսᑌㄩꓴմυひ',
  v: 'ѵνᏙᐯꓦѴʌ',
  w: 'ԝωшщѡώաᎳᏔᗯ山ꓪ',
  x: 'хχҳӽ᙭乂ӾꓫⲭЖ',
  y: 'уγүұўʏᎩㄚꓬʎч',
  z: 'ᏃꓜζㄗⲌ',
};

/** What a Greek capital looks like where its small form looks like something else. */
const capitals: Readonly<Record<string, string>> = {
  Η: 'h',
  Ν: 'n',
  Υ: 'y',
  Μ: 'm',
  Ρ: 'p',
  Χ: 'x',
  Ω: 'o',
  Π: 'n',
  П: 'n',
  Р: 'p',
};

const latinFor: ReadonlyMap<string, string> = lookAlikeMap();

/** The Latin letter that a character of another script looks like; null when it looks like none. Asks for one character as written. */
export function lookAlike(char: string): string | null {
  return latinFor.get(char) ?? null;
}

function lookAlikeMap(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [latin, chars] of Object.entries(lookAlikesOf)) {
    for (const char of chars) if (!map.has(char)) map.set(char, latin);
  }
  for (const [char, latin] of [...map]) {
    const upper = char.toUpperCase();
    if (upper.length === 1 && !map.has(upper)) map.set(upper, latin);
    const lower = char.toLowerCase();
    if (lower.length === 1 && !map.has(lower)) map.set(lower, latin);
  }
  for (const [char, latin] of Object.entries(capitals)) map.set(char, latin);
  return map;
}

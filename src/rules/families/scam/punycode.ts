/**
 * Decodes one label of a host that stands in the ASCII form of an international name (RFC 3492, section 6.2); null when it is malformed.
 * Rules read no runtime's URL parser: what it accepts changes with the runtime.
 */
export function decodePunycode(label: string): string | null {
  const prefix = 'xn--';
  if (!label.startsWith(prefix) || label.length > 63) return null;
  const body = label.slice(prefix.length);
  const dash = body.lastIndexOf('-');
  const points = Array.from(body.slice(0, Math.max(0, dash)), (char) => char.codePointAt(0) ?? 0);
  let code = 128;
  let index = 0;
  let bias = 72;
  let at = dash < 0 ? 0 : dash + 1;
  while (at < body.length) {
    const before = index;
    let weight = 1;
    for (let step = base; ; step += base) {
      const digit = digitOf(body.charCodeAt(at++));
      if (digit < 0) return null;
      index += digit * weight;
      const threshold = Math.min(26, Math.max(1, step - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = points.length + 1;
    bias = adapted(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return null;
    points.splice(index++, 0, code);
  }
  return String.fromCodePoint(...points);
}

const base = 36;

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x61 : -1;
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > 455; steps += base) rest = Math.floor(rest / 35);
  return steps + Math.floor((36 * rest) / (rest + 38));
}

/**
 * Takes registered secrets out of text that is about to be shown, in plain and in base64 (wherever they stand in the
 * encoded bytes), so that neither an error of a library nor a URL gives one away.
 */
export class Masker {
  readonly #forms = new Set<string>();
  #pattern: RegExp | null = null;

  register(secret: string): void {
    for (const form of formsOf(secret)) if (form.length >= 4) this.#forms.add(form);
    // The longest first: a short secret inside a long one must not leave the rest of the long one behind.
    const longestFirst = [...this.#forms].sort((a, b) => b.length - a.length);
    this.#pattern = longestFirst.length === 0 ? null : new RegExp(longestFirst.map((form) => escaped(form)).join('|'), 'g');
  }

  mask(text: string): string {
    return this.#pattern === null ? text : text.replace(this.#pattern, '***');
  }
}

function formsOf(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, encodeURIComponent(secret), ...base64Forms(Buffer.from(secret, 'utf8'))];
}

/** The base64 text that does not depend on the bytes before and behind, for each of the three ways the bytes can fall. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replaceAll('=', '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    const sure = encoded.slice(first, last);
    // A short piece of base64 could be anything; masking it would eat innocent text.
    if (sure.length < 8) return [];
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

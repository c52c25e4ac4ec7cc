/** A text without the characters that nobody sees, and where each of the others stands. */
export interface VisibleText {
  readonly text: string;
  /** Offset in the original of each character; null when nothing was left out. */
  readonly places: readonly number[] | null;
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Leaves out soft hyphens, zero-width spaces and joiners, which cut numbers and names in pieces for a machine only. */
export function visibleText(text: string): VisibleText {
  if (!invisible.test(text)) return { text, places: null };
  const places: number[] = [];
  let visible = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (invisible.test(char)) continue;
    visible += char;
    places.push(at);
  }
  return { text: visible, places };
}

/** A stretch of a folded view, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands between quotation marks. An odd mark at the end opens nothing. */
export function findQuotes(folded: string): readonly Stretch[] {
  const quotes: Stretch[] = [];
  let open = folded.indexOf('"');
  while (open >= 0) {
    const close = folded.indexOf('"', open + 1);
    if (close < 0) break;
    quotes.push({ from: open + 1, to: close });
    open = folded.indexOf('"', close + 1);
  }
  return quotes;
}

/** A word inside a run-together word; positions of the folded views, half open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Outside of a hashtag, letters of changing case ("sAlOpE", "iPhone") are no words, and two words a name ("YouTube"). */
const piecesAtLeast = 3;
const shortestPiece = 2;
const lettersPerPiece = 3;

/**
 * Cuts a run-together word at its capitals: "RetourneDansTonPays". Empty when there is nothing to cut. `humps` are the positions
 * where a capital begins, in order; `next` the first of them that is not before `from`.
 */
export function camelPieces(
  from: number,
  to: number,
  humps: readonly number[],
  next: number,
  hashtag: boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let i = next; i < humps.length; i++) {
    const hump = humps[i] ?? to;
    if (hump >= to) break;
    if (hump <= start) continue;
    pieces.push({ from: start, to: hump });
    start = hump;
  }
  if (pieces.length === 0) return pieces;
  pieces.push({ from: start, to });
  if (to - from < lettersPerPiece * (pieces.length - (hashtag ? 1 : 0))) return [];
  return hashtag || (pieces.length >= piecesAtLeast && pieces.every((piece) => piece.to - piece.from >= shortestPiece))
    ? pieces
    : [];
}

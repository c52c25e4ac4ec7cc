import { foldChars, isCombining } from './char-fold.ts';
import type { FoldedChars } from './char-fold.ts';

/** What a code unit is: `one` character on its own, white space, half of a surrogate pair, a mark on the character before it. */
export const unitKind = { unknown: 0, one: 1, blank: 2, half: 3, mark: 4 } as const;

const units = 0x10000;
const ampersand = 0x26;
/** Filled when first asked for. */
const kinds = new Uint8Array(units);
/**
 * Units that fold one for one into characters below U+0100: the plain character in the high byte, the folded one in the low byte; 0 for
 * all others, for those not met yet, and for the ampersand, which may begin an entity.
 */
export const quickUnits = new Uint16Array(units);
const foldings = new Map<number, FoldedChars>();

const whiteSpace = /^\s/u;
const unreadable: FoldedChars = { plain: '\ufffd', folded: '\ufffd', latin: '\ufffd' };
const blank: FoldedChars = { plain: ' ', folded: ' ', latin: ' ' };

/** What the code unit is. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0;
  if (kind !== unitKind.unknown) return kind;
  return (kinds[unit] = learnt(unit));
}

/** Folding of a unit that stands alone. */
export function foldUnit(unit: number): FoldedChars {
  const kind = kindOf(unit);
  if (kind === unitKind.blank) return blank;
  return kind === unitKind.half ? unreadable : (foldings.get(unit) ?? unreadable);
}

function learnt(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unitKind.half;
  const char = String.fromCharCode(unit);
  const folding = foldChars(char);
  if (whiteSpace.test(char) || folding.folded === ' ') {
    quickUnits[unit] = 0x2020;
    return unitKind.blank;
  }
  foldings.set(unit, folding);
  if (isCombining(unit)) return unitKind.mark;
  const { plain, folded, latin } = folding;
  if (folded.length === 1 && folded === latin && plain < '\u0100' && folded < '\u0100' && unit !== ampersand) {
    quickUnits[unit] = (plain.charCodeAt(0) << 8) | folded.charCodeAt(0);
  }
  return unitKind.one;
}

// Ordinary texts are met in full at once.
for (let unit = 0; unit < 0x180; unit++) kindOf(unit);

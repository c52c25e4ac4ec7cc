/** So many letters of a script that no rule reads make a message unread. */
const enough = 3;

/**
 * Whether most letters of a text stand in a script that none of our languages is written in (Arabic, Hebrew, Cyrillic…). No rule
 * can say that such a message is clean. Looks at UTF-16 units of the basic plane only: one pass, no allocation.
 */
export function isUnreadScript(text: string): boolean {
  let read = 0;
  let unread = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x370) read += isLatinLetter(unit) ? 1 : 0;
    else unread += isOtherLetter(unit) ? 1 : 0;
  }
  return unread >= enough && unread > read;
}

function isLatinLetter(unit: number): boolean {
  return unit >= 0xc0 || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** Blocks from Greek on, without Latin extensions, punctuation, symbols, variation selectors, full-width forms and surrogates. */
function isOtherLetter(unit: number): boolean {
  if (unit >= 0x1d00 && unit <= 0x1eff) return false;
  if (unit >= 0x2000 && unit <= 0x2dff) return unit >= 0x2c80;
  if (unit >= 0x2e00 && unit <= 0x303f) return unit >= 0x2e80 && unit < 0x3000;
  if (unit >= 0xa720 && unit <= 0xa7ff) return false;
  if (unit >= 0xd800 && unit <= 0xfaff) return unit >= 0xf900;
  return (
    unit < 0xfb00 || (unit >= 0xfb1d && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xff00) || (unit >= 0xff66 && unit < 0xfff0)
  );
}

import type { EntityDetector } from '../../classifiers/detect-entities.ts';
import type { MessageLanguage } from '../../domain/netiquette.ts';

/** Enough to recognise what a message is about. */
const shownAtMost = 160;
const handle = /@[A-Za-z0-9_]{1,50}/g;
const longNumber = /\d{5,}/g;

/** A message's text for a screen that is not meant for it: handles, found personal data and long numbers masked, on one line, cut. */
export function maskedText(text: string, lang: MessageLanguage, detector: EntityDetector): string {
  let masked = '';
  let at = 0;
  for (const { start, end, type } of detector.detect(text, lang)) {
    if (start < at) continue;
    masked += `${text.slice(at, start)}[${type}]`;
    at = end;
  }
  masked += text.slice(at);
  const line = masked
    .replace(handle, '@…')
    .replace(longNumber, '…')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  // A character that the cut would halve is left out.
  return line.length > shownAtMost ? `${line.slice(0, shownAtMost).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

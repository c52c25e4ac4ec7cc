import type { Entity } from '../../domain/entity.ts';
import { cuedBefore, found, maybe, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

/** A form of plates: how sure it is by itself (0: never) when written in capitals. */
interface Form {
  readonly plate: RegExp;
  readonly alone: number;
}

/** France since 2009 and Italy share the first; then Britain since 2001 and before, Germany, old French, Swiss. */
const forms: readonly Form[] = [
  { plate: /(?<![\w-])(?!ss|ww)[a-hj-np-tv-z]{2}([- ]?)\d{3}\1[a-hj-np-tv-z]{2}(?![\w-])/g, alone: shaped },
  { plate: /(?<![\w-])[a-hj-pr-y][a-hj-y]\d\d ?[a-hj-z]{3}(?![\w-])/g, alone: shaped },
  { plate: /(?<![\w-])[a-z]{1,3}-[a-z]{1,2}[ -]\d{2,4}[eh]?(?![\w-])/g, alone: maybe },
  { plate: /(?<![\w-])[a-hj-nprstv-y]\d{1,3} ?[a-z]{3}(?![\w-])/g, alone: 0 },
  { plate: /(?<![\w-])\d{2,4}[ -][a-z]{2,3}[ -](?:\d\d|2[ab])(?![\w-])/g, alone: 0 },
  {
    plate: /(?<![\w-])(?:ag|ai|ar|be|bl|bs|fr|ge|gl|gr|ju|lu|ne|nw|ow|sg|sh|so|sz|tg|ti|ur|vd|vs|zg|zh)[- ]\d{4,6}(?![\w-])/g,
    alone: 0,
  },
];
const cue = /\b(?:plaque|immat\w*|plate|reg|registration|targa|targat[ao]|kennzeichen|nummernschild|kontrollschild)\b/;
const platesAtMost = 20;

/** Number plates of the four markets and Switzerland. In small letters, and in forms that other things have, a word before them must tell. */
export function detectPlates(reading: Reading): readonly Entity[] {
  if (reading.digits < 2) return [];
  const entities: Entity[] = [];
  for (const { plate, alone } of forms) {
    for (const match of reading.lower.matchAll(plate)) {
      const end = match.index + match[0].length;
      const capitals = !/[a-z]/.test(reading.plain.slice(match.index, end));
      const cued = cuedBefore(reading, match.index, cue);
      const confidence = cued ? named : capitals ? alone : 0;
      if (confidence === 0) continue;
      entities.push(
        found(reading, 'LICENSE_PLATE', match.index, end, {
          confidence,
          normalized: match[0].replace(/[ -]/g, '').toUpperCase(),
        }),
      );
      if (entities.length >= platesAtMost) return entities;
    }
  }
  return entities;
}

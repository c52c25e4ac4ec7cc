import type { Entity } from '../../domain/entity.ts';
import { readText } from './reading.ts';
import type { Reading } from './reading.ts';

/** What a detector finds in a text, as written, and whether the offsets say the same. */
export function textsOf(detect: (reading: Reading) => readonly Entity[], text: string): readonly string[] {
  return detect(readText(text)).map((entity) => {
    if (text.slice(entity.start, entity.end) !== entity.text) throw new Error(`offsets of "${entity.text}" lie`);
    return entity.text;
  });
}

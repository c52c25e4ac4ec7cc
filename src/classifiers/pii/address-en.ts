import type { Entity } from '../../domain/entity.ts';
import { addressesAtMost, withTown } from './address-places.ts';
import { cuedBefore, found, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

const capitalized =
  /(?<![\w.,/£$€-])\d{1,4}[A-Za-z]?,? (?:[A-Z][A-Za-z'-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Close|Avenue|Ave|Drive|Dr|Way|Court|Ct|Terrace|Crescent|Cres|Gardens|Gdns|Place|Pl|Grove|Mews|Row|Hill|Square|Sq|Walk|Rise|View|Green|Boulevard|Blvd|Wharf|Parade|Heights|Villas|Cottages|Mansions|Buildings)\b(?!'s)/g;
const small =
  /(?<![\w.,/-])\d{1,4}[a-z]?,? (?:[a-z'-]+ ){1,2}(?:street|road|rd|lane|close|avenue|ave|drive|terrace|crescent|gardens|grove|mews|court)\b/g;
const cue =
  /\b(?:lives? (?:at|on|in)|address|live at|living at|round to|send (?:it|them|to)|post (?:it|them|the \w+) to|deliver(?:ed)? to|at)\b[ :]*(?:is )?$/;
const flat =
  /\b(?:flat|apartment|apt\.?|unit) \d{1,3}[a-z]?,? (?=[a-z0-9])[a-z0-9' -]{0,24}(?:house|court|road|street|tower|building)\b/g;
const postcode = /\b(?:[a-z]{1,2}\d{1,2}|[a-z]{1,2}\d[a-z]) ?\d[abd-hjlnp-uw-z]{2}\b/y;

/** British, Irish and American addresses: a number, a name and a kind of street, with town and postcode where they follow. */
export function detectEnglishAddresses(reading: Reading): readonly Entity[] {
  const { lower, plain } = reading;
  const entities: Entity[] = [];
  const add = (start: number, end: number, confidence: number): void => {
    if (entities.length < addressesAtMost)
      entities.push(found(reading, 'ADDRESS', start, withPostcode(lower, withTown(plain, end)), { confidence }));
  };
  for (const match of plain.matchAll(capitalized)) add(match.index, match.index + match[0].length, named);
  for (const match of lower.matchAll(small)) {
    const known = entities.some(({ start, end }) => match.index >= start && match.index < end);
    if (!known && cuedBefore(reading, match.index, cue)) add(match.index, match.index + match[0].length, shaped);
  }
  for (const match of lower.matchAll(flat)) add(match.index, match.index + match[0].length, shaped);
  return entities;
}

function withPostcode(lower: string, end: number): number {
  const at = end + (/^,? */.exec(lower.slice(end, end + 3))?.[0].length ?? 0);
  postcode.lastIndex = at;
  const match = postcode.exec(lower);
  return match === null ? end : at + match[0].length;
}

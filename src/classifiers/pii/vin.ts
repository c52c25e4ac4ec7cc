import type { Entity } from '../../domain/entity.ts';
import { checked, cuedBefore, found, named, shaped } from './found.ts';
import type { Reading } from './reading.ts';

/** Seventeen letters and digits without I, O and Q (ISO 3779); these three are read as 1 and 0 where a maker or a word vouches for it. */
const compactForm = /(?<![a-z0-9])[a-z0-9]{17}(?![a-z0-9])/g;
/** In groups: only after the code of a maker of the group or a word that names it, so that ordinary words are not pressed together. */
const groupedForm = /(?<![a-z0-9])(?:wba|wbs|wbx|wby|wb1|4us|5ux|5ym|3mw|3mf|lbv|wmw|wmz|sca)[ .-]?[a-z0-9]/g;
const namedForm =
  /\b(?:vin|chassis|serie|carte grise|telaio|fahrgestellnummer|fin)(?: n[°o]?\.?| number| nummer| numero)?[ :.#-]{1,3}/g;
/** World manufacturer identifiers of the group, confirmed by two independent lists. */
const maker = /^(?:wb[asxy1]|4us|5ux|5ym|3m[wf]|lbv|wm[wz]|sca)/;
const cue = /\b(?:vin|chassis|serie|carte grise|telaio|fahrgestell\w*|fin)\b/;
const length = 17;
const groupsAtMost = 6;
const numbersAtMost = 20;

/** Vehicle identification numbers. No check digit and no year is asked for: European makers write neither. */
export function detectVins(reading: Reading): readonly Entity[] {
  if (reading.digits < 3) return [];
  const entities: Entity[] = [];
  for (const match of reading.lower.matchAll(compactForm)) {
    const entity = vinOf(reading, match.index, match.index + length, match[0]);
    if (entity !== null) entities.push(entity);
    if (entities.length >= numbersAtMost) return entities;
  }
  if (entities.length > 0) return entities;
  const starts = [
    ...[...reading.lower.matchAll(groupedForm)].map(({ index }) => index),
    ...[...reading.lower.matchAll(namedForm)].map((match) => match.index + match[0].length),
  ].slice(0, numbersAtMost);
  return starts.flatMap((start) => groupedAt(reading, start) ?? []).slice(0, 1);
}

function vinOf(reading: Reading, start: number, end: number, raw: string): Entity | null {
  const vouched = maker.test(raw) || cuedBefore(reading, start, cue);
  const normalized = raw.replaceAll('o', '0').replaceAll('q', '0').replaceAll('i', '1').toUpperCase();
  const digits = raw.replace(/\D/g, '').length;
  // Digits alone are another number; without a maker a random identifier must at least look like one of ours.
  if (digits < 4 || digits > 15 || (!vouched && (digits < 6 || normalized.toLowerCase() !== raw))) return null;
  const confidence = maker.test(raw) ? checked : vouched ? named : shaped;
  return found(reading, 'VIN', start, end, { confidence, normalized });
}

function groupedAt(reading: Reading, start: number): Entity | null {
  const { lower } = reading;
  let raw = '';
  let at = start;
  for (let groups = 1; at < lower.length && raw.length < length; at++) {
    const char = lower.charAt(at);
    if (/[a-z0-9]/.test(char)) raw += char;
    else if (!/[ .-]/.test(char) || ++groups > groupsAtMost + 2) return null;
  }
  if (raw.length < length || /[a-z0-9]/.test(lower.charAt(at))) return null;
  // The last four are digits in every European plant; words that follow a beginning are not.
  return /\d{4}$/.test(raw) ? vinOf(reading, start, at, raw) : null;
}

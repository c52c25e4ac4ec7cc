import type { Entity } from '../../domain/entity.ts';
import { found, named } from './found.ts';
import type { Reading } from './reading.ts';

const cue =
  /\b(?:nee? (?:le|en)|date de naissance|naissance|born(?: on| in)?|dob|date of birth|birthday|nat[oa] (?:il|nel)|data di nascita|geboren(?: am)?|geb\.?(?: am)?|geburtsdatum|geburtstag)[ :]{0,3}/g;
const numeric = /^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)?\d\d\b/;
const worded = /^\d{1,2}(?:er|st|nd|rd|th|\.)? (?:of )?[a-z]{3,9}\.?,? (?:19|20)\d\d\b/;
const american = /^[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b/;
const longest = 32;

/** Dates of birth: a whole date right after a word that says so. */
export function detectBirthDates(reading: Reading): readonly Entity[] {
  if (reading.digits < 4) return [];
  return [...reading.lower.matchAll(cue)].flatMap((match) => {
    const start = match.index + match[0].length;
    const window = reading.lower.slice(start, start + longest);
    const date = (numeric.exec(window) ?? worded.exec(window) ?? american.exec(window))?.[0];
    return date === undefined ? [] : [found(reading, 'DATE_OF_BIRTH', start, start + date.length, { confidence: named })];
  });
}

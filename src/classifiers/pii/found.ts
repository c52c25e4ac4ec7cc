import type { Entity, EntityType } from '../../domain/entity.ts';
import type { Reading } from './reading.ts';

/** Characters before a number in which a word that names it is looked for. */
const cueReach = 45;

/** How sure a detector is: a checksum or an unmistakable form; a named but unchecked number; a form that other things have too. */
export const checked = 0.97;
export const named = 0.93;
export const shaped = 0.9;
export const maybe = 0.6;

/** An entity at a stretch of the text. */
export function found(
  { text }: Reading,
  type: EntityType,
  start: number,
  end: number,
  told: Pick<Entity, 'confidence'> & Partial<Pick<Entity, 'normalized' | 'valid' | 'business' | 'owner'>>,
): Entity {
  const written = text.slice(start, end);
  return { type, start, end, text: written, normalized: written, ...told };
}

/** Whether one of the words stands shortly before a place. `cue` has no `g` flag and reads lower case without accents. */
export function cuedBefore({ lower }: Reading, at: number, cue: RegExp): boolean {
  return cue.test(lower.slice(Math.max(0, at - cueReach), at));
}

/** Words before a number that make it an order, a part, an amount of something. */
export const orderWords =
  /\b(?:commande|dossier|facture|devis|ref|reference|colis|suivi|piece|contrat|sirene?|siret|order|invoice|ticket|part|case|tracking|ordine|fattura|pratica|ricambio|bestellung|bestellnummer|auftrag\w*|rechnung\w*|teile\w*|kundennummer|vorgang\w*)\b/;

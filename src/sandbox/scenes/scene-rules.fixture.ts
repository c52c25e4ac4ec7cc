/** What every scene's text is held against in the tests. */

/** Insults for people. Each is plain and widespread, so that a simple word list knows it. */
const abuse = new RegExp(
  [
    String.raw`connards?|connasses?|abruti(?:e?s?)|cretins?|debiles?|imbeciles?|salopes?|encules?|fdp|fils de pute|bouffons?|tocards?|ordures?|raclures?|sale con|pauvre type|va te faire foutre|ta gueule`,
    String.raw`idiots?|morons?|asshole|scumbags?|bastards?|bitch|piece of shit|dickheads?|fuck you|shut the fuck up`,
    String.raw`stronz[oi]|coglion[ei]|idiot[ai]|deficient[ei]|bastard[oi]|pezzo di merda|vaffanculo|figlio di puttana|cretin[oia]`,
    String.raw`arschloch|wichser|hurensohn|vollidiot(?:en)?|drecksau|missgeburt|schlampe|idioten?|halt die fresse|verpiss dich`,
  ].join('|'),
  'u',
);

/** Whether a text abuses somebody by a plain word, mild disguises (leet, stops, spaced letters) undone. */
export function isAbusive(text: string): boolean {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('0', 'o').replaceAll('@', 'a');
  const joined = folded.replace(/(?<=(?<!\p{L})\p{L})[ .]+(?=\p{L}(?!\p{L}))/gu, '');
  return new RegExp(String.raw`(?<!\p{L})(?:${abuse.source})(?!\p{L})`, 'u').test(`${folded} ${joined}`);
}

/** Runs of digits, spaces and stops that can be read as a telephone number. */
export function phonesIn(text: string): readonly string[] {
  return (text.match(/\+?\d[\d .-]{7,}\d/gu) ?? [])
    .map((phone) => phone.replace(/\D/gu, ''))
    .filter((digits) => digits.length >= 9);
}

/** Ranges that no telephone is behind. */
export const reservedPhone =
  /^(?:019900\d{4}|026191\d{4}|035301\d{4}|046571\d{4}|053649\d{4}|063998\d{4}|07700900\d{3}|017604069\d{1,4}0?)$/u;

/** E-mail addresses and web addresses of a text: host names only. */
export function hostsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:https?:\/\/|[\w.-]+@)(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)/giu)].map(
    ({ groups }) => groups?.['host'] ?? '',
  );
}

/** Names that lead nowhere, by RFC 2606. */
export const reservedHost = /(?:^|\.)(?:example|example\.(?:com|org|net))$/u;

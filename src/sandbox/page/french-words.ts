const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const timeZone = 'Europe/Paris';
const shortDate = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone });
const longDate = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const clockTime = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone });
const plain = new Intl.NumberFormat('fr-FR');
const compact = new Intl.NumberFormat('fr-FR', { notation: 'compact', maximumFractionDigits: 1 });
const oneDigit = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How long ago, as short as on X: « 12 s », « 4 min », « 2 h », « 3 j », then the date. What lies in the future is « à l’instant ». */
export function ago(at: number, now: number): string {
  const age = now - at;
  if (age < 5 * second) return 'à l’instant';
  if (age < minute) return `${Math.floor(age / second)} s`;
  if (age < hour) return `${Math.floor(age / minute)} min`;
  if (age < day) return `${Math.floor(age / hour)} h`;
  if (age < 7 * day) return `${Math.floor(age / day)} j`;
  return shortDate.format(at);
}

/** « 14:05 · 22 novembre 2026 », in French time. */
export function moment(at: number): string {
  return `${clockTime.format(at)} · ${longDate.format(at)}`;
}

/** A span of time: « 0,8 s », « 42 s », « 3 min 05 s », « 2 h 10 ». */
export function duration(milliseconds: number): string {
  const span = Math.max(0, milliseconds);
  if (span < 10 * second) return `${oneDigit.format(span / second)} s`;
  if (span < minute) return `${Math.floor(span / second)} s`;
  if (span < hour) return `${Math.floor(span / minute)} min ${twoDigits((span % minute) / second)} s`;
  return `${Math.floor(span / hour)} h ${twoDigits((span % hour) / minute)}`;
}

/** 1 240 in full, from 10 000 on in short (« 12,4 k »). */
export function count(value: number): string {
  return value < 10_000 ? plain.format(value) : compact.format(value);
}

/** French counts zero and one as singular. */
export function plural(value: number, one: string, many: string): string {
  return `${count(value)} ${value < 2 ? one : many}`;
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}

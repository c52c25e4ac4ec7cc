import { foldText } from '../../normalize/fold-text.ts';

/**
 * What a name looks like to a reader in a hurry: letters of other scripts as Latin ones, 1, l and | as i, 0 as o, rn as m, vv as w.
 * Two names with one skeleton can be taken for each other.
 */
export function skeleton(name: string): string {
  return foldText(name, [])
    .latin.replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/[1l|!]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('3', 'e')
    .replaceAll('5', 's')
    .replaceAll('4', 'a');
}

/** Whether one letter was put in, left out, changed or swapped with its neighbour (Damerau 1964). */
export function isOneSlipAway(name: string, other: string): boolean {
  if (name === other || Math.abs(name.length - other.length) > 1) return false;
  let at = 0;
  while (at < name.length && name.charAt(at) === other.charAt(at)) at++;
  const rest = name.slice(at);
  const otherRest = other.slice(at);
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.charAt(0) === otherRest.charAt(1) && rest.charAt(1) === otherRest.charAt(0) && rest.slice(2) === otherRest.slice(2))
  );
}

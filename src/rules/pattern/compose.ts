/**
 * Puts a pattern together from classes of words, so that a construction is written once for all groups, places or things it can speak of:
 * compose`\b(?:${groups}) dehors\b`. A class is the inside of an alternation ("arabes?|maghrebins?"), without capturing groups.
 * For patterns of modules only: what is put together here is held to linear time by the same test as every literal.
 */
export function compose(parts: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  return new RegExp(String.raw(parts, ...classes));
}

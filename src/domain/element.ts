/** The element at an index that must be there. Throws `RangeError` (a bug) instead of handing out undefined. */
export function element<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return list[index] as T;
}

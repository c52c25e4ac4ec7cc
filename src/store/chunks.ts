/** Rows or ids in one statement: the widest table then stays far below SQLite's 32,766 and PostgreSQL's 65,535 parameters. */
const most = 400;

/** The list in pieces that fit in one statement each. An empty list has no piece. */
export function chunks<T>(list: readonly T[]): readonly (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  for (let start = 0; start < list.length; start += most) pieces.push(list.slice(start, start + most));
  return pieces;
}

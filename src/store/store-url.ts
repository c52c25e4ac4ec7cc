import { StoreRefusedError } from '../domain/errors.ts';

/** Where a database is: a file, or a PostgreSQL server. */
export type StorePlace = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

/** Reads `sqlite:<path>` or `postgres://…`. Throws `StoreRefusedError` (without the value, which may hold a password). */
export function storePlace(url: string): StorePlace {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    if (path !== '' && !path.includes('\0') && path !== ':memory:') return { kind: 'sqlite', path };
  }
  if (/^postgres(?:ql)?:\/\/./.test(url)) return { kind: 'postgres', url };
  throw new StoreRefusedError('the database address must be sqlite:<path> or postgres://…');
}

/** The file of the key store that belongs to a SQLite database. */
export function keyPath(path: string): string {
  return `${path}.keys`;
}

/** The file whose lock says that an instance runs on a SQLite database. */
export function lockPath(path: string): string {
  return `${path}.lock`;
}

import type { XId } from '../domain/ids.ts';

/** X's limit for a query on self-serve plans, in characters. */
const longestQuery = 512;

/**
 * The search queries that together find what is said to or about the brand and under its root posts: as many threads in each as
 * fit. The first one always asks for posts to and about the brand.
 */
export function searchQueries(handle: string, roots: readonly XId[]): readonly string[] {
  const around = (terms: readonly string[]): string => `(${terms.join(' OR ')}) -from:${handle} -is:retweet`;
  const queries: string[] = [];
  let terms = [`to:${handle}`, `@${handle}`];
  for (const root of roots) {
    const term = `conversation_id:${root}`;
    if (around([...terms, term]).length > longestQuery) {
      queries.push(around(terms));
      terms = [];
    }
    terms.push(term);
  }
  return [...queries, around(terms)];
}

/** Where a sweep over several queries stands: our page token holds the query's number and X's own token. */
export function readSearchToken(token: string | undefined): { readonly query: number; readonly token: string | null } {
  const match = /^(\d{1,4})\.(.*)$/s.exec(token ?? '');
  if (match === null) return { query: 0, token: null };
  return { query: Number(match[1]), token: match[2] === '' ? null : (match[2] ?? null) };
}

/** The token of what comes next: the query's next page, else the next query's first; null at the end of the last. */
export function nextSearchToken(query: number, queries: number, token: string | null): string | null {
  if (token !== null) return `${query}.${token}`;
  return query + 1 < queries ? `${query + 1}.` : null;
}

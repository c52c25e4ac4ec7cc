import { XRequestRefusedError, XUnavailableError } from '../domain/errors.ts';
import { compareXIds } from '../domain/ids.ts';
import type { XId } from '../domain/ids.ts';
import type { Arrival } from '../domain/message.ts';
import type { Page } from '../domain/ports/x.ts';
import { readAuthors } from './authors.ts';
import type { Authors } from './authors.ts';
import type { Endpoint } from './endpoints.ts';
import { PageBody, WithId } from './page-schema.ts';
import { readPartialProblems } from './problem-schema.ts';
import { goneReason } from './translate-error.ts';
import type { Body } from './x-client.ts';

function idsOf(items: readonly unknown[]): readonly XId[] {
  return items
    .flatMap((item) => {
      const read = WithId.safeParse(item);
      return read.success ? [read.data.id] : [];
    })
    .sort(compareXIds);
}

/**
 * One page of X's as a page of ours. Partial errors beside the data are counted as `skipped`; a 200 that holds errors and nothing
 * else is no empty page: it rejects, so that no cursor moves over it.
 */
export function readPage(body: Body, endpoint: Endpoint, parse: (item: unknown, authors: Authors) => Arrival): Page {
  const page = PageBody.safeParse(body).data;
  const problems = readPartialProblems(body);
  if (page?.data === undefined && page?.meta === undefined) {
    const problem = problems[0];
    const facts = { endpoint, code: 'no-data', ...(problem?.slug == null ? {} : { problem: problem.slug }) };
    if (problem !== undefined && goneReason(problem) !== null) throw new XRequestRefusedError('X has no such list', facts);
    throw new XUnavailableError('X answered without data', facts);
  }
  const items = page.data ?? [];
  const authors = readAuthors(page.includes?.users);
  const ids = idsOf(items);
  const skipped = problems.map((problem): Arrival => ({ kind: 'skipped', type: `problem.${problem.slug ?? 'unnamed'}` }));
  return {
    arrivals: [...items.map((item) => parse(item, authors)), ...skipped],
    newestId: page.meta?.newest_id ?? ids.at(-1) ?? null,
    oldestId: page.meta?.oldest_id ?? ids[0] ?? null,
    nextToken: page.meta?.next_token ?? null,
  };
}

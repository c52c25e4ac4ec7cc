import { XRequestRefusedError, XUnavailableError } from '../domain/errors.ts';
import { isXId } from '../domain/ids.ts';
import type { AccountId, XId } from '../domain/ids.ts';
import type { LivePost, Looked, Page, PostReader } from '../domain/ports/x.ts';
import { readAuthors } from './authors.ts';
import type { Authors } from './authors.ts';
import { Me, PageBody } from './page-schema.ts';
import { parsePost, repliedTo, versionsOf } from './parse-post.ts';
import { postFields } from './post-fields.ts';
import { Post } from './post-schema.ts';
import { readPartialProblems } from './problem-schema.ts';
import { readPage } from './read-page.ts';
import { nextSearchToken, readSearchToken, searchQueries } from './search-query.ts';
import { goneReason, meaningOf } from './translate-error.ts';
import type { XCall, XClient } from './x-client.ts';

/** X's limit for one look-up. */
const idsPerLookup = 100;

function sinceAndPage(sinceId: XId | undefined, tokenName: string, token: string | null | undefined): Record<string, string> {
  return {
    max_results: '100',
    ...postFields,
    ...(sinceId === undefined ? {} : { since_id: sinceId }),
    ...(token === undefined || token === null ? {} : { [tokenName]: token }),
  };
}

/** Reads posts through X's API, one page a call. */
export class XPostReader implements PostReader {
  readonly #client: XClient;
  readonly #account: AccountId;
  #handle: string | null = null;

  constructor(client: XClient, account: AccountId) {
    this.#client = client;
    this.#account = account;
  }

  async me(signal: AbortSignal): Promise<{ readonly id: XId; readonly handle: string }> {
    const body = await this.#client.call({ endpoint: 'me', auth: 'user', method: 'GET', path: '/2/users/me' }, signal);
    const me = Me.safeParse(body);
    if (!me.success) throw new XUnavailableError('X did not say whose token it is', { endpoint: 'me', code: 'body' });
    const { id, username } = me.data.data;
    if (String(id) === String(this.#account)) this.#handle = username;
    return { id, handle: username };
  }

  async mentions(query: { sinceId?: XId; pageToken?: string }, signal: AbortSignal): Promise<Page> {
    const body = await this.#client.call(
      {
        endpoint: 'mentions',
        auth: 'user',
        method: 'GET',
        path: `/2/users/${this.#account}/mentions`,
        query: sinceAndPage(query.sinceId, 'pagination_token', query.pageToken),
      },
      signal,
    );
    return readPage(body, 'mentions', (item, authors) => parsePost(item, { account: this.#account, road: 'mentions', authors }));
  }

  async searchThreads(query: { roots: readonly XId[]; sinceId?: XId; pageToken?: string }, signal: AbortSignal): Promise<Page> {
    const queries = searchQueries(await this.#ownHandle(signal), query.roots);
    const place = readSearchToken(query.pageToken);
    const text = queries[place.query];
    if (text === undefined)
      throw new XRequestRefusedError('no such page of the sweep', { endpoint: 'search', code: 'page-token' });
    const call = (sinceId: XId | undefined): XCall => ({
      endpoint: 'search',
      auth: 'user',
      method: 'GET',
      path: '/2/tweets/search/recent',
      query: { ...sinceAndPage(sinceId, 'next_token', place.token), query: text },
    });
    const first = await this.#client.attempt(call(query.sinceId), signal);
    // X refuses a cursor older than its seven days; without one it gives just these seven days.
    const tooOld = !first.ok && meaningOf(first.failure) === 'old-since-id';
    if (!first.ok && !tooOld) throw first.error;
    const body = first.ok ? first.body : await this.#client.call(call(undefined), signal);
    const page = readPage(body, 'search', (item, authors) =>
      parsePost(item, { account: this.#account, road: 'search', authors }),
    );
    return { ...page, nextToken: nextSearchToken(place.query, queries.length, page.nextToken) };
  }

  async lookup(ids: readonly XId[], signal: AbortSignal): Promise<ReadonlyMap<XId, Looked>> {
    const looked = new Map<XId, Looked>();
    for (let from = 0; from < ids.length; from += idsPerLookup) {
      await this.#lookupSome([...new Set(ids.slice(from, from + idsPerLookup))], looked, signal);
    }
    return looked;
  }

  async #lookupSome(ids: readonly XId[], looked: Map<XId, Looked>, signal: AbortSignal): Promise<void> {
    const body = await this.#client.call(
      { endpoint: 'lookup', auth: 'user', method: 'GET', path: '/2/tweets', query: { ids: ids.join(','), ...postFields } },
      signal,
    );
    const page = PageBody.safeParse(body).data;
    const authors = readAuthors(page?.includes?.users);
    for (const item of page?.data ?? []) {
      const post = this.#livePost(item, authors);
      if (post !== null) looked.set(post.id, { kind: 'found', post });
    }
    for (const problem of readPartialProblems(body)) {
      const why = goneReason(problem);
      // Problems of what stands beside the posts (`includes`) are about other ids.
      if (why === null || problem.section === 'includes' || (problem.parameter ?? 'ids') !== 'ids' || !isXId(problem.about))
        continue;
      if (!looked.has(problem.about)) looked.set(problem.about, { kind: 'gone', why });
    }
    const missing = ids.filter((id) => !looked.has(id)).length;
    // Silence about an id is no proof that the post is gone, and content is erased on such proof.
    if (missing > 0)
      throw new XUnavailableError('X did not answer for every post', { endpoint: 'lookup', code: 'missing', missing });
  }

  #livePost(item: unknown, authors: Authors): LivePost | null {
    const post = Post.safeParse(item).data;
    if (post?.author_id === undefined || post.conversation_id === undefined) return null;
    return {
      id: post.id,
      authorId: post.author_id,
      conversationId: post.conversation_id,
      inReplyTo: repliedTo(post),
      versions: versionsOf(post),
      arrival: parsePost(item, { account: this.#account, road: 'lookup', authors }),
    };
  }

  async #ownHandle(signal: AbortSignal): Promise<string> {
    const handle = this.#handle ?? (await this.me(signal)).handle;
    if (this.#handle === null) throw new XRequestRefusedError('the token belongs to another account', { code: 'other-account' });
    return handle;
  }
}

import type { Act, ActResult } from '../domain/act.ts';
import { compareXIds } from '../domain/ids.ts';
import type { XId } from '../domain/ids.ts';
import type { Arrival, ArrivedMessage } from '../domain/message.ts';
import type { ActBudget, DmCopyDeleter, DmReader, LivePost, Looked, Page, PostReader, ReplyHider } from '../domain/ports/x.ts';
import { brand } from './messages.fixture.ts';

export interface FakeCall {
  readonly what: 'me' | 'mentions' | 'search' | 'lookup' | 'dms' | Act;
  readonly ids?: readonly XId[];
  readonly sinceId?: XId | undefined;
  readonly pageToken?: string | undefined;
}

/** X in memory: lists served page by page, newest first, and posts to look up. */
export class FakeX implements PostReader, DmReader, ReplyHider, DmCopyDeleter, ActBudget {
  readonly calls: FakeCall[] = [];
  pageSize = 100;
  mentionList: readonly ArrivedMessage[] = [];
  threadList: readonly ArrivedMessage[] = [];
  dmList: readonly ArrivedMessage[] = [];
  readonly posts = new Map<XId, LivePost>();
  identity: XId = brand;
  budget = { remaining: 50, resetAt: 0 };
  /** Called before every answer; what it throws is the answer. */
  fault: (call: FakeCall) => void = () => undefined;
  /** How acts end; done by default. */
  ending: (act: Act, id: XId) => ActResult | Promise<ActResult> = () => ({ kind: 'done' });

  put(...posts: readonly LivePost[]): this {
    for (const post of posts) this.posts.set(post.id, post);
    return this;
  }

  of(what: FakeCall['what']): readonly FakeCall[] {
    return this.calls.filter((call) => call.what === what);
  }

  async me(): Promise<{ readonly id: XId; readonly handle: string }> {
    await this.#asked({ what: 'me' });
    return { id: this.identity, handle: 'marque_inventee' };
  }

  async mentions(query: { sinceId?: XId; pageToken?: string }): Promise<Page> {
    await this.#asked({ what: 'mentions', ...query });
    return this.#page(this.mentionList, query);
  }

  async searchThreads(query: { roots: readonly XId[]; sinceId?: XId; pageToken?: string }): Promise<Page> {
    await this.#asked({ what: 'search', ids: query.roots, sinceId: query.sinceId, pageToken: query.pageToken });
    const inThreads = this.threadList.filter((one) => (query.roots as readonly string[]).includes(one.conversationId ?? ''));
    return this.#page(inThreads, query);
  }

  async dmEvents(query: { pageToken?: string }): Promise<Page> {
    await this.#asked({ what: 'dms', ...query });
    return this.#page(this.dmList, query);
  }

  async lookup(ids: readonly XId[]): Promise<ReadonlyMap<XId, Looked>> {
    await this.#asked({ what: 'lookup', ids });
    return new Map(
      ids.map((id): [XId, Looked] => {
        const post = this.posts.get(id);
        return [id, post ? { kind: 'found', post } : { kind: 'gone', why: 'deleted' }];
      }),
    );
  }

  setHidden(id: XId): Promise<ActResult> {
    return this.#act('hide', id);
  }

  deleteDmCopy(id: XId): Promise<ActResult> {
    return this.#act('delete-dm', id);
  }

  left(): { readonly remaining: number; readonly resetAt: number } {
    return this.budget;
  }

  async #act(act: Act, id: XId): Promise<ActResult> {
    await this.#asked({ what: act, ids: [id] });
    return this.ending(act, id);
  }

  async #asked(call: FakeCall): Promise<void> {
    await Promise.resolve();
    this.calls.push(call);
    this.fault(call);
  }

  #page(list: readonly ArrivedMessage[], { sinceId, pageToken }: { sinceId?: XId; pageToken?: string }): Page {
    const all = list.filter((one) => !sinceId || compareXIds(one.id, sinceId) > 0).sort((a, b) => compareXIds(b.id, a.id));
    const from = Number(pageToken ?? 0);
    const shown = all.slice(from, from + this.pageSize);
    const next = from + this.pageSize;
    return {
      arrivals: shown.map((message): Arrival => ({ kind: 'message', message })),
      newestId: shown[0]?.id ?? null,
      oldestId: shown.at(-1)?.id ?? null,
      nextToken: next < all.length ? String(next) : null,
    };
  }
}

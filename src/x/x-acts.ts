import type { Act, ActResult } from '../domain/act.ts';
import { XUnavailableError } from '../domain/errors.ts';
import type { XId } from '../domain/ids.ts';
import type { ActBudget, DmCopyDeleter, ReplyHider } from '../domain/ports/x.ts';
import { DeletedAnswer, HiddenAnswer } from './page-schema.ts';
import { readPartialProblems } from './problem-schema.ts';
import type { RateLimits } from './rate-limits.ts';
import { actEnding, endingOfProblems } from './translate-error.ts';
import type { Body, XCall, XClient } from './x-client.ts';

/** What the bot does on X. A 200 is no success by itself: only X's own word in the body is. */
export class XActs implements ReplyHider, DmCopyDeleter, ActBudget {
  readonly #client: XClient;
  readonly #limits: RateLimits;

  constructor(client: XClient, limits: RateLimits) {
    this.#client = client;
    this.#limits = limits;
  }

  setHidden(id: XId, hidden: boolean, signal: AbortSignal): Promise<ActResult> {
    return this.#act(
      {
        endpoint: 'hide',
        auth: 'user',
        scope: 'tweet.moderate.write',
        method: 'PUT',
        path: `/2/tweets/${id}/hidden`,
        json: { hidden },
      },
      (body) => HiddenAnswer.safeParse(body).data?.data?.hidden === hidden,
      signal,
    );
  }

  deleteDmCopy(id: XId, signal: AbortSignal): Promise<ActResult> {
    return this.#act(
      { endpoint: 'delete-dm', auth: 'user', scope: 'dm.write', method: 'DELETE', path: `/2/dm_events/${id}` },
      (body) => DeletedAnswer.safeParse(body).data?.data?.deleted === true,
      signal,
    );
  }

  left(act: Act): { readonly remaining: number; readonly resetAt: number } {
    const { remaining, resetAt } = this.#limits.left(act, 'user');
    return { remaining, resetAt };
  }

  async #act(call: XCall, confirmed: (body: Body) => boolean, signal: AbortSignal): Promise<ActResult> {
    const attempt = await this.#client.attempt(call, signal);
    if (!attempt.ok) {
      const ending = actEnding(attempt.failure);
      if (ending === null) throw attempt.error;
      return ending;
    }
    if (confirmed(attempt.body)) return { kind: 'done' };
    const ending = endingOfProblems(readPartialProblems(attempt.body));
    if (ending !== null) return ending;
    throw new XUnavailableError('X did not confirm the act', { endpoint: call.endpoint, code: 'not-confirmed' });
  }
}

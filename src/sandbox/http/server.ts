import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { admit, identify, isRefusal } from '../auth/gate.ts';
import { NonceBook } from '../auth/oauth1-check.ts';
import type { Core } from '../core.ts';
import type { Fault } from '../faults/fault-rack.ts';
import { refusalOf } from '../faults/fault-replies.ts';
import { idleHeaders, takeToll } from '../limits/rate-windows.ts';
import { queryRefusal } from '../rest/query-check.ts';
import type { Call } from './call.ts';
import type { Endpoint } from './endpoint.ts';
import { notFound, plainProblem, tooManyRequests } from './problems.ts';
import type { Reply } from './reply.ts';
import { Router } from './router.ts';
import { sendReply } from './send.ts';

/** Bodies above this are refused with 413. */
const bodyLimit = 4 * 1024 * 1024;

/** Answers requests of the fake X; `control` and the page are answered beside it and never fail by fault. */
export class XServer {
  readonly #core: Core;
  readonly #router: Router;
  readonly #control: (call: Call) => Promise<Reply | null> | Reply | null;
  readonly #nonces = new NonceBook();
  readonly server: Server;

  constructor(core: Core, endpoints: readonly Endpoint[], control: (call: Call) => Promise<Reply | null> | Reply | null) {
    this.#core = core;
    this.#router = new Router(endpoints);
    this.#control = control;
    this.server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        if (response.headersSent) {
          response.destroy();
          return;
        }
        // A mistake of the sandbox itself must be seen as one, not taken for a fault of X.
        sendReply(
          response,
          plainProblem(500, 'Sandbox failure', error instanceof Error ? (error.stack ?? error.message) : 'unknown'),
          {},
        );
      });
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rawBody = await readBody(request);
    const url = new URL(`http://sandbox${request.url ?? '/'}`);
    const method = request.method ?? 'GET';
    if (rawBody === null) {
      sendReply(response, plainProblem(413, 'Payload Too Large'), {});
      return;
    }
    const match = this.#router.match(method, url.pathname);
    const call: Call = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      rawBody,
      body: parseJson(rawBody),
      params: match?.params ?? {},
      caller: null,
    };
    const aside = await this.#control(call);
    if (aside !== null) {
      sendReply(response, aside, { date: new Date(this.#core.clock.wall()).toUTCString() });
      return;
    }
    await this.#answerAsX(call, match?.endpoint ?? null, response);
  }

  async #answerAsX(call: Call, endpoint: Endpoint | null, response: ServerResponse): Promise<void> {
    const { clock, faults, log } = this.#core;
    const identity = endpoint === null ? null : identify(this.#core, this.#nonces, call, endpoint);
    const caller = isRefusal(identity) ? null : identity;
    const logged = log.open({
      at: clock.now(),
      method: call.method,
      path: call.path,
      query: call.query.toString(),
      route: endpoint?.path ?? null,
      caller: caller === null ? 'none' : caller.kind === 'app' ? 'app' : `user:${caller.userId}`,
      body: call.body,
    });
    const fault = faults.take(call.method, call.path);
    const date = { date: new Date(clock.wall()).toUTCString() };
    if (fault !== null && (await this.#refusedByFault(fault, response, endpoint, date))) {
      log.close(logged, response.headersSent ? response.statusCode : null, fault.kind);
      return;
    }
    const { reply, headers } = await this.#handle({ ...call, caller }, endpoint, identity);
    if (fault?.kind === 'slow-after') await pause(fault.ms ?? 2000);
    const status = sendReply(response, reply, { ...date, ...headers }, fault?.kind ?? null);
    log.close(logged, status, fault?.kind ?? null);
  }

  async #refusedByFault(
    fault: Fault,
    response: ServerResponse,
    endpoint: Endpoint | null,
    date: { date: string },
  ): Promise<boolean> {
    const refusal = refusalOf(this.#core, fault);
    if (refusal !== null) sendReply(response, refusal, { ...date, ...idleHeaders(this.#core.clock, endpoint?.limits ?? {}) });
    if (fault.kind === 'drop') response.destroy();
    if (fault.kind === 'slow') await pause(fault.ms ?? 2000);
    return refusal !== null || fault.kind === 'drop' || fault.kind === 'silence';
  }

  async #handle(
    call: Call,
    endpoint: Endpoint | null,
    identity: Call['caller'] | Reply,
  ): Promise<{ reply: Reply; headers: Record<string, string> }> {
    const { world, clock } = this.#core;
    if (endpoint === null) return { reply: notFound, headers: idleHeaders(clock, {}) };
    const idle = idleHeaders(clock, endpoint.limits);
    if (isRefusal(identity)) return { reply: identity, headers: idle };
    const turnedAway = admit(this.#core, endpoint, identity);
    if (turnedAway !== null) return { reply: turnedAway, headers: idle };
    const toll = takeToll(
      world,
      clock,
      `${endpoint.method} ${endpoint.path}`,
      endpoint.limits,
      identity,
      endpoint.admits === 'user',
    );
    const headers = { ...toll.headers };
    if (!toll.admitted) return { reply: tooManyRequests, headers };
    const reply = queryRefusal(this.#core, endpoint, call) ?? (await endpoint.handle(this.#core, call));
    return { reply, headers };
  }

  /** Forgets used nonces. */
  reset(): void {
    this.#nonces.clear();
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size > bodyLimit ? null : Buffer.concat(chunks);
}

function parseJson(raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  try {
    return JSON.parse(raw.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

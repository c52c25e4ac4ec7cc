/**
 * Sends signed webhook deliveries, as a process of its own, and prints one JSON line with what it measured. With a rate it is an
 * open loop: a late answer does not slow the next request down, and latency counts from the moment a request was due, so waiting
 * shows up. Without one it keeps `parallel` requests under way, as fast as they are answered.
 */
import { createHmac } from 'node:crypto';
import http from 'node:http';
import { percentile } from './percentile.ts';

/** What to send, as JSON on standard input. */
export interface LoadPlan {
  readonly url: string;
  readonly clientSecret: string;
  readonly brand: { readonly id: string; readonly handle: string };
  /** The brand's post that every delivery replies to. */
  readonly rootId: string;
  readonly total: number;
  /** Deliveries a second; null: as fast as they are answered. */
  readonly perSecond: number | null;
  /** Requests under way at most; the rest waits, which counts. */
  readonly parallel: number;
  /** First X id to use; every delivery takes the next. */
  readonly firstId: string;
  /** Milliseconds UTC: when the first of the replies was written. */
  readonly writtenAt: number;
  readonly texts: readonly string[];
}

/** Latencies in milliseconds. */
export interface LoadReport {
  readonly sent: number;
  readonly answered200: number;
  /** Status or error code → how many. */
  readonly otherAnswers: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** The generator's own lateness in sending, 99th percentile: large when this process did not get the processor. */
  readonly sentLateP99: number;
}

const authors = 5_000;

function delivery(plan: LoadPlan, index: number): Buffer {
  const id = (BigInt(plan.firstId) + BigInt(index)).toString();
  const author = String(900_000_000 + ((index * 7919) % authors));
  const mention = `@${plan.brand.handle}`;
  return Buffer.from(
    JSON.stringify({
      data: {
        event_uuid: id,
        filter: { user_id: plan.brand.id },
        event_type: 'post.reply.create',
        tag: 'replies',
        payload: {
          id,
          text: `${mention} ${plan.texts[index % plan.texts.length] ?? ''} ${index}`,
          author_id: author,
          created_at: new Date(plan.writtenAt + index).toISOString(),
          conversation_id: plan.rootId,
          in_reply_to_user_id: plan.brand.id,
          referenced_tweets: [{ type: 'replied_to', id: plan.rootId }],
          edit_history_tweet_ids: [id],
          entities: { mentions: [{ start: 0, end: mention.length, username: plan.brand.handle, id: plan.brand.id }] },
          lang: 'fr',
        },
        includes: { users: [{ id: author, username: `visiteur_${author}`, name: 'Visiteur' }] },
      },
    }),
  );
}

async function run(plan: LoadPlan): Promise<LoadReport> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: plan.parallel });
  const { hostname, port, pathname } = new URL(plan.url);
  const latencies: number[] = [];
  const lateness: number[] = [];
  const otherAnswers: Record<string, number> = {};
  let answered200 = 0;

  const send = (index: number, dueAt: number): Promise<void> =>
    new Promise((resolve) => {
      const body = delivery(plan, index);
      const signature = `sha256=${createHmac('sha256', plan.clientSecret).update(body).digest('base64')}`;
      const settle = (answer: string): void => {
        latencies.push(performance.now() - dueAt);
        if (answer === '200') answered200 += 1;
        else otherAnswers[answer] = (otherAnswers[answer] ?? 0) + 1;
        resolve();
      };
      const headers = {
        'content-type': 'application/json',
        'content-length': body.length,
        'x-twitter-webhooks-signature-oauth2': signature,
      };
      const request = http.request({ agent, host: hostname, port, path: pathname, method: 'POST', headers }, (response) => {
        response.resume();
        response.on('end', () => settle(String(response.statusCode)));
      });
      request.on('error', (error: NodeJS.ErrnoException) => settle(error.code ?? 'error'));
      request.end(body);
      lateness.push(performance.now() - dueAt);
    });

  const began = performance.now();
  if (plan.perSecond === null) await closedLoop(plan, (index) => send(index, performance.now()));
  else await openLoop(plan.total, began, 1000 / plan.perSecond, send);
  const seconds = Math.round(performance.now() - began) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  lateness.sort((a, b) => a - b);
  return {
    sent: plan.total,
    answered200,
    otherAnswers,
    seconds,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    max: percentile(latencies, 1),
    sentLateP99: percentile(lateness, 0.99),
  };
}

async function openLoop(
  total: number,
  began: number,
  everyMs: number,
  send: (index: number, dueAt: number) => Promise<void>,
): Promise<void> {
  const running: Promise<void>[] = [];
  while (running.length < total) {
    for (;;) {
      const dueAt = began + running.length * everyMs;
      if (running.length >= total || dueAt > performance.now()) break;
      running.push(send(running.length, dueAt));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(running);
}

async function closedLoop(plan: LoadPlan, send: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < plan.total) await send(next++);
  };
  await Promise.all(Array.from({ length: plan.parallel }, sender));
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
console.log(JSON.stringify(await run(JSON.parse(Buffer.concat(chunks).toString()) as LoadPlan)));

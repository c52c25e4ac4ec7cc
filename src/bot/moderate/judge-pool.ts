import { element } from '../../domain/element.ts';
import { nothingExtracted } from '../../domain/finding.ts';
import type { Judgement, UnknownReason } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { Judge } from '../../domain/ports/judge.ts';
import { JudgeThread, JudgeThreadError } from './judge-thread.ts';
import type { ThreadPolicy } from './judge-thread.ts';

export interface JudgePoolOptions {
  readonly entry: URL;
  readonly threads: number;
  /** Milliseconds a batch may take; a batch that takes longer is judged one by one, and then a message that takes longer is unknown. */
  readonly limitMs: number;
  /** Milliseconds a thread may take to start and to compile a policy; a minute when not given. */
  readonly compileLimitMs?: number;
  readonly onTrouble: (why: UnknownReason, error: unknown) => void;
}

/** Judging threads behind the port. What a thread could not judge comes back as unknown, and so goes to people. */
export class JudgePool implements Judge {
  readonly #options: JudgePoolOptions;
  readonly #threads: readonly JudgeThread[];
  readonly #queues: Promise<unknown>[];
  #policy: ThreadPolicy | undefined;
  #turn = 0;
  #closed = false;

  constructor(options: JudgePoolOptions) {
    this.#options = options;
    this.#threads = Array.from({ length: options.threads }, () => new JudgeThread(options.entry, options.compileLimitMs));
    this.#queues = this.#threads.map(() => Promise.resolve());
  }

  /**
   * All threads change to the policy together: batches in hand end under the old one. Rejects when one of them cannot compile
   * it, and then the old one stands in all of them: no thread goes on before every thread has tried.
   */
  async usePolicy(id: PolicyId, content: unknown): Promise<void> {
    let untried = this.#threads.length;
    const refusals: unknown[] = [];
    let allTried: () => void = () => undefined;
    const tried = new Promise<void>((resolve) => (allTried = resolve));
    const changes = this.#threads.map((thread, index) =>
      this.#queue(index, async () => {
        const before = this.#policy;
        await thread.usePolicy(id, content).catch((error: unknown) => refusals.push(error));
        untried -= 1;
        if (untried === 0) allTried();
        await tried;
        if (refusals.length > 0) thread.goBackTo(before);
        else this.#policy = { id, content };
      }),
    );
    await Promise.all(changes);
    if (refusals.length > 0) throw refusals[0];
  }

  async judge(messages: readonly Message[], signal: AbortSignal): Promise<readonly Judgement[]> {
    const share = Math.ceil(messages.length / this.#threads.length);
    if (share === 0) return [];
    const parts: Promise<readonly Judgement[]>[] = [];
    for (let at = 0; at < messages.length; at += share) {
      const part = messages.slice(at, at + share);
      const index = this.#turn++ % this.#threads.length;
      parts.push(this.#queue(index, () => this.#judgePart(element(this.#threads, index), part, signal)));
    }
    return (await Promise.all(parts)).flat();
  }

  /** Ends the threads. What they had in hand is rejected, not called unknown: it is judged after the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  /** One thing at a time in each thread. */
  #queue<T>(index: number, work: () => Promise<T>): Promise<T> {
    const result = (this.#queues[index] ?? Promise.resolve()).then(work);
    this.#queues[index] = result.catch(() => undefined);
    return result;
  }

  async #judgePart(thread: JudgeThread, messages: readonly Message[], signal: AbortSignal): Promise<readonly Judgement[]> {
    signal.throwIfAborted();
    try {
      const judgements = await thread.judge(messages, this.#options.limitMs);
      if (!answersAll(messages, judgements)) throw new JudgeThreadError('bug');
      return judgements;
    } catch (error) {
      signal.throwIfAborted();
      if (this.#closed) throw error;
      const why = error instanceof JudgeThreadError ? error.why : 'bug';
      this.#options.onTrouble(why, error);
      if (messages.length === 1) return messages.map((message) => this.#unknown(message, why));
    }
    const one: Judgement[] = [];
    for (const message of messages) one.push(...(await this.#judgePart(thread, [message], signal)));
    return one;
  }

  #unknown(message: Message, why: UnknownReason): Judgement {
    return {
      key: message.key,
      policy: this.#policy?.id ?? ('p-none' as PolicyId),
      lang: 'und',
      findings: [],
      unknowns: [{ source: 'judge', why }],
      extracted: nothingExtracted,
    };
  }
}

/** Whether every message has its own judgement at its own place: another one's would hide the wrong message. */
function answersAll(messages: readonly Message[], judgements: readonly Judgement[]): boolean {
  return messages.length === judgements.length && messages.every((message, index) => judgements[index]?.key === message.key);
}

import { Worker } from 'node:worker_threads';
import type { Judgement, UnknownReason } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { FromJudge, ToJudge } from './judge-messages.ts';

interface Running {
  readonly batch: number;
  readonly resolve: (judgements: readonly Judgement[]) => void;
  readonly reject: (error: JudgeThreadError) => void;
  readonly timer: NodeJS.Timeout;
}

/** The thread died, hung or refused the policy; `why` is what the message's unknown will say. */
export class JudgeThreadError extends Error {
  readonly why: UnknownReason;
  constructor(why: UnknownReason, cause?: unknown) {
    super('the judging thread did not answer', { cause });
    this.name = 'JudgeThreadError';
    this.why = why;
  }
}

/** A policy as a thread is given it. */
export interface ThreadPolicy {
  readonly id: PolicyId;
  readonly content: unknown;
}

/**
 * Megabytes of one thread's heap. Without limits the engine, which judges by the whole machine's memory, lets several times what
 * is in use pile up before it cleans. A thread that outgrows them ends like any that died, and a new one takes its place.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

/**
 * One worker thread that judges. It is started when first needed and again after it died or was killed for taking
 * too long, so that no message can take the bot down with it.
 */
export class JudgeThread {
  readonly #entry: URL;
  readonly #compileLimitMs: number;
  #worker: Worker | undefined;
  #ready: Promise<void> | undefined;
  #settleReady: { resolve: () => void; reject: (error: JudgeThreadError) => void } | undefined;
  #running: Running | undefined;
  #policy: ThreadPolicy | undefined;
  #nextBatch = 1;
  #closed = false;

  /** `entry` is the compiled worker file; `compileLimitMs` bounds how long the thread may take to start and to compile a policy. */
  constructor(entry: URL, compileLimitMs = 60_000) {
    this.#entry = entry;
    this.#compileLimitMs = compileLimitMs;
  }

  /** Hands the policy over and waits until the thread has compiled it. Rejects when it cannot, and then the one before stands. */
  async usePolicy(id: PolicyId, content: unknown): Promise<void> {
    const before = this.#policy;
    this.goBackTo({ id, content });
    try {
      await this.#start();
    } catch (error) {
      this.goBackTo(before);
      throw error;
    }
  }

  /** Makes this policy the thread's own without waiting: the next batch is judged under it. */
  goBackTo(policy: ThreadPolicy | undefined): void {
    this.#policy = policy;
    this.#ready = undefined;
  }

  /** Judges one batch. Rejects with `JudgeThreadError` when the thread dies or does not answer within `limitMs`. */
  async judge(messages: readonly Message[], limitMs: number): Promise<readonly Judgement[]> {
    await this.#start();
    const batch = this.#nextBatch++;
    return new Promise((resolve, reject) => {
      // First, because it throws when the batch cannot be copied, and then there is nothing to wait for.
      this.#post({ kind: 'judge', batch, messages });
      // The limit is on the machine's own time: it guards the processor, not a schedule.
      const timer = setTimeout(() => this.#fail(new JudgeThreadError('timeout')), limitMs);
      this.#running = { batch, resolve, reject, timer };
    });
  }

  /** Ends the thread. What it had in hand is rejected, and so is everything that is asked of it afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#fail(new JudgeThreadError('unavailable'));
    await worker?.terminate();
  }

  #start(): Promise<void> {
    const policy = this.#policy;
    if (!policy || this.#closed) return Promise.reject(new JudgeThreadError('unavailable'));
    this.#worker ??= this.#spawn();
    this.#ready ??= this.#compile(policy);
    return this.#ready;
  }

  #compile({ id, content }: ThreadPolicy): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#post({ kind: 'policy', id, content });
      const timer = setTimeout(() => this.#fail(new JudgeThreadError('timeout')), this.#compileLimitMs);
      this.#settleReady = {
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      };
    });
  }

  #spawn(): Worker {
    const worker = new Worker(this.#entry, { name: 'judge', resourceLimits });
    worker.on('message', (message: FromJudge) => {
      if (this.#worker === worker) this.#receive(message);
    });
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#fail(new JudgeThreadError('unavailable', error));
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#fail(new JudgeThreadError('unavailable'));
    });
    return worker;
  }

  #post(message: ToJudge): void {
    this.#worker?.postMessage(message);
  }

  #receive(message: FromJudge): void {
    switch (message.kind) {
      case 'ready':
        if (message.policy === this.#policy?.id) this.#settleReady?.resolve();
        return;
      case 'refused':
        if (message.policy !== this.#policy?.id) return;
        this.#ready = undefined;
        this.#settleReady?.reject(new JudgeThreadError('unavailable'));
        return;
      case 'judged': {
        const running = this.#running;
        if (running?.batch !== message.batch) return;
        this.#running = undefined;
        clearTimeout(running.timer);
        running.resolve(message.judgements);
      }
    }
  }

  /** Ends the thread; the next call starts a new one. */
  #fail(error: JudgeThreadError): void {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#ready = undefined;
    this.#settleReady?.reject(error);
    this.#settleReady = undefined;
    const running = this.#running;
    this.#running = undefined;
    if (running) {
      clearTimeout(running.timer);
      running.reject(error);
    }
    void worker?.terminate();
  }
}

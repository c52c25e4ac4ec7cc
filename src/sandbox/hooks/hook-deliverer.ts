import type { Core } from '../core.ts';
import type { Delivery } from '../world-events.ts';
import type { WorldEvent, WorldWebhook } from '../world.ts';
import { HookClient } from './hook-client.ts';
import { parcelsOf, unknownEvent, type Parcel } from './parcels.ts';
import { signatureHeaders } from './signature.ts';

/** One delivery as it ended. `lost`: bad luck of the settings; `not-valid`: the webhook was or became invalid. */
export interface LoggedDelivery {
  readonly seq: number;
  readonly at: number;
  readonly webhookId: string;
  readonly what: string;
  readonly itemId: string | null;
  readonly ending: number | 'lost' | 'network' | 'timeout' | 'tls' | 'not-valid';
}

const parallel = 64;
const keptLog = 50_000;
/** A delivery that is overtaken waits for at most this long, in milliseconds of real time. */
const overtakenMs = 150;

/** Posts events to webhooks: signed, at most one try each, over kept-alive connections. */
export class HookDeliverer {
  readonly client = new HookClient();
  readonly #core: () => Core;
  readonly #queue: Parcel[] = [];
  readonly #heldEvents = new Map<string, WorldEvent>();
  readonly #overtaken: { readonly parcel: Parcel; left: number; timer: NodeJS.Timeout }[] = [];
  readonly #log: LoggedDelivery[] = [];
  readonly #counts = new Map<string, number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #active = 0;
  #seq = 0;
  #sinceUnknown = 0;
  #idle: (() => void)[] = [];

  constructor(core: () => Core) {
    this.#core = core;
  }

  /** Takes an event to everybody who subscribed to it. A held creation goes when its post is deleted or released. */
  onEvent(event: WorldEvent, delivery: Delivery): void {
    if (delivery === 'lost') return;
    if (event.kind === 'post' && delivery === 'held') {
      this.#heldEvents.set(event.post.versions[0] ?? event.post.id, event);
      return;
    }
    this.#spread(event);
    if (event.kind === 'post-deleted') this.release(event.post.versions[0] ?? event.post.id);
  }

  /** Lets a held creation go (by id of its first version), or all of them. */
  release(postId?: string): void {
    for (const [id, event] of [...this.#heldEvents]) {
      if (postId !== undefined && id !== postId) continue;
      this.#heldEvents.delete(id);
      this.#spread(event);
    }
  }

  /** Sends a parcel, with the bad luck of the settings unless it is spared. */
  send(parcel: Parcel): void {
    const { random, settings } = this.#core();
    const luck = settings.deliveries;
    if (parcel.certain === true) {
      this.#enqueue(parcel);
      return;
    }
    this.#sinceUnknown += 1;
    if (luck.unknownEvery > 0 && this.#sinceUnknown >= luck.unknownEvery) {
      this.#sinceUnknown = 0;
      this.#enqueue({ webhookId: parcel.webhookId, what: 'unknown', itemId: null, make: () => unknownEvent(random.signed64()) });
    }
    if (random.happens(luck.loss)) this.#note(parcel, 'lost');
    else if (random.happens(luck.disorder)) this.#overtake(parcel, 1 + random.below(5));
    else this.#later(parcel);
    if (random.happens(luck.duplicates)) this.#later({ ...parcel, what: `${parcel.what} again` });
  }

  /** Posts raw bytes: wrong signatures, broken JSON, huge bodies. Answers the status, or why there was none. */
  async sendRaw(
    webhook: WorldWebhook,
    body: Uint8Array,
    headers: Readonly<Record<string, string>>,
  ): Promise<number | 'network' | 'timeout' | 'tls'> {
    const answer = await this.client.call('POST', new URL(webhook.url), { ...headers, 'content-length': body.length }, body);
    return answer.kind === 'answered' ? answer.status : answer.why;
  }

  /** Resolves when nothing is under way any more; held creations do not count. */
  idle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  /** Deliveries that ended, the newest 50,000. */
  log(): readonly LoggedDelivery[] {
    return this.#log;
  }

  /** `what ending` to number. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** Forgets what is under way and what was. */
  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const { timer } of this.#overtaken) clearTimeout(timer);
    this.#timers.clear();
    this.#overtaken.length = 0;
    this.#queue.length = 0;
    this.#heldEvents.clear();
    this.#log.length = 0;
    this.#counts.clear();
    this.#settle();
  }

  close(): void {
    this.clear();
    this.client.close();
  }

  #spread(event: WorldEvent): void {
    const core = this.#core();
    const { world } = core;
    for (const webhook of world.webhooks.values()) {
      for (const parcel of parcelsOf(core, event, webhook.id)) {
        if (!webhook.valid) this.#note(parcel, 'not-valid');
        else this.send(parcel);
      }
    }
    core.streams.onEvent(event);
  }

  #later(parcel: Parcel): void {
    const { delayMs } = this.#core().settings.deliveries;
    if (delayMs <= 0) {
      this.#enqueue(parcel);
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#enqueue(parcel);
    }, delayMs);
    this.#timers.add(timer);
  }

  #overtake(parcel: Parcel, by: number): void {
    const timer = setTimeout(() => this.#catchUp((entry) => entry.parcel === parcel), overtakenMs);
    this.#overtaken.push({ parcel, left: by, timer });
  }

  #catchUp(due: (entry: { readonly parcel: Parcel; left: number }) => boolean): void {
    for (const entry of this.#overtaken.filter(due)) {
      clearTimeout(entry.timer);
      this.#overtaken.splice(this.#overtaken.indexOf(entry), 1);
      this.#queue.push(entry.parcel);
    }
    this.#pump();
  }

  #enqueue(parcel: Parcel): void {
    this.#queue.push(parcel);
    this.#pump();
    for (const entry of this.#overtaken) entry.left -= 1;
    if (this.#overtaken.some((entry) => entry.left <= 0)) this.#catchUp((entry) => entry.left <= 0);
  }

  #pump(): void {
    while (this.#active < parallel) {
      const parcel = this.#queue.shift();
      if (parcel === undefined) break;
      this.#active += 1;
      this.#post(parcel)
        .then((ending) => this.#note(parcel, ending))
        .catch(() => this.#note(parcel, 'network'))
        .finally(() => {
          this.#active -= 1;
          parcel.done?.();
          this.#pump();
          this.#settle();
        });
    }
    this.#settle();
  }

  async #post(parcel: Parcel): Promise<LoggedDelivery['ending']> {
    const core = this.#core();
    const webhook = core.world.webhooks.get(parcel.webhookId);
    if (webhook?.valid !== true) return 'not-valid';
    const made = parcel.make();
    if (made === null) return 'lost';
    const body = Buffer.from(JSON.stringify(made), 'utf8');
    if (parcel.what.startsWith('post.')) core.bill.charge('event.post', core.clock.now());
    if (parcel.what === 'dm.received' || parcel.what === 'chat.received') core.bill.charge('event.dm', core.clock.now());
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'TwitterBot/1.0',
      ...signatureHeaders(core.settings, core.credentials, body),
    };
    return this.sendRaw(webhook, body, headers);
  }

  #note(parcel: Parcel, ending: LoggedDelivery['ending']): void {
    this.#seq += 1;
    this.#log.push({
      seq: this.#seq,
      at: this.#core().clock.now(),
      webhookId: parcel.webhookId,
      what: parcel.what,
      itemId: parcel.itemId,
      ending,
    });
    if (this.#log.length > keptLog * 1.1) this.#log.splice(0, this.#log.length - keptLog);
    const key = `${parcel.what} ${ending}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  #isIdle(): boolean {
    return this.#active === 0 && this.#queue.length === 0 && this.#timers.size === 0 && this.#overtaken.length === 0;
  }

  #settle(): void {
    if (!this.#isIdle()) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}

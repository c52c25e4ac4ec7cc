import type { MovableClock } from './clock.ts';
import type { IdMint } from './id-mint.ts';
import { composeText } from './post-text.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SandboxSettings } from './settings.ts';
import { recordEvent, type Delivery, type EventSink } from './world-events.ts';
import { compareIds, userByHandle, type World, type WorldChat, type WorldDm } from './world.ts';

/** A DM on its way. Users are given by id. */
export interface DmDraft {
  readonly senderId: string;
  readonly recipientIds: readonly string[];
  readonly text: string;
  /** An existing conversation; default: the one-to-one conversation of the two. */
  readonly conversationId?: string;
  readonly key?: string;
  readonly media?: number;
  readonly viaApi?: boolean;
  readonly delivery?: Delivery;
}

/** Why a DM cannot be sent, with the old error code. */
export interface DmRefusal {
  readonly code: 150 | 349;
  readonly message: string;
}

/** The id of a one-to-one conversation: both user ids, the smaller first. */
export function pairConversationId(a: string, b: string): string {
  return compareIds(a, b) < 0 ? `${a}-${b}` : `${b}-${a}`;
}

/** What people (and the API on their behalf) do with direct messages. */
export class DmActs {
  readonly #world: World;
  readonly #clock: MovableClock;
  readonly #ids: IdMint;
  readonly #random: SeededRandom;
  readonly #settings: SandboxSettings;
  readonly #sink: EventSink;

  constructor(deps: {
    readonly world: World;
    readonly clock: MovableClock;
    readonly ids: IdMint;
    readonly random: SeededRandom;
    readonly settings: SandboxSettings;
    readonly sink: EventSink;
  }) {
    this.#world = deps.world;
    this.#clock = deps.clock;
    this.#ids = deps.ids;
    this.#random = deps.random;
    this.#settings = deps.settings;
    this.#sink = deps.sink;
  }

  /** Why `sender` may not write to `recipient`; null when it may. */
  refusal(senderId: string, recipientId: string): DmRefusal | null {
    const recipient = this.#world.users.get(recipientId);
    if (recipient === undefined) return { code: 150, message: 'You cannot send messages to users who are not following you.' };
    if (recipient.dmBlocks.has(senderId) || recipient.blocks.has(senderId) || recipient.acceptsDms === 'nobody') {
      return { code: 349, message: 'You cannot send messages to this user.' };
    }
    if (recipient.acceptsDms === 'everyone') return null;
    const pair = pairConversationId(senderId, recipientId);
    const wrote = this.inConversation(pair).some((dm) => dm.senderId === recipientId);
    return wrote ? null : { code: 349, message: 'You cannot send messages to this user.' };
  }

  /** Sends a message without asking whether it may be sent. */
  send(draft: DmDraft): WorldDm {
    const id = this.#ids.next();
    const first = draft.recipientIds[0] ?? draft.senderId;
    const handle = this.#world.users.get(draft.senderId)?.username ?? 'i';
    const count = draft.media ?? 0;
    const shown = composeText({
      typed: draft.text,
      implicit: [],
      trailing:
        count === 0 ? [] : [{ expandedUrl: `https://twitter.com/messages/media/${id}`, displayUrl: `pic.x.com/${handle}` }],
      htmlEscape: this.#settings.htmlEscape,
      random: this.#random,
      resolve: (name) => userByHandle(this.#world, name),
    });
    const dm: WorldDm = {
      id,
      type: 'MessageCreate',
      conversationId: draft.conversationId ?? pairConversationId(draft.senderId, first),
      senderId: draft.senderId,
      participantIds: [draft.senderId, ...draft.recipientIds],
      text: shown.text,
      typed: draft.text,
      createdAt: this.#clock.now(),
      urls: shown.urls,
      media: Array.from({ length: count }, (_, n) => ({
        mediaKey: `3_${id}${n}`,
        type: 'photo',
        url: `https://ton.twitter.com/1.1/ton/data/dm/${id}/${n}.jpg`,
        altText: null,
      })),
      deletedFor: new Map(),
      viaApi: draft.viaApi ?? false,
    };
    this.#world.dms.set(id, dm);
    if (draft.key !== undefined) this.#world.keys.set(draft.key, id);
    recordEvent(this.#world, this.#clock.now(), { kind: 'dm', dm }, this.#sink, draft.delivery ?? 'now');
    return dm;
  }

  /** Somebody joins or leaves a group: such events are in the list beside messages. */
  membership(
    type: 'ParticipantsJoin' | 'ParticipantsLeave',
    senderId: string,
    participantIds: readonly string[],
    conversationId: string,
  ): WorldDm {
    const dm: WorldDm = {
      id: this.#ids.next(),
      type,
      conversationId,
      senderId,
      participantIds: [senderId, ...participantIds],
      text: '',
      typed: '',
      createdAt: this.#clock.now(),
      urls: [],
      media: [],
      deletedFor: new Map(),
      viaApi: false,
    };
    this.#world.dms.set(dm.id, dm);
    return dm;
  }

  /** Sends an encrypted XChat message: the API never sees its text. */
  sendChat(senderId: string, recipientId: string, key?: string): WorldChat {
    const chat: WorldChat = { id: this.#ids.next(), senderId, recipientId, createdAt: this.#clock.now() };
    this.#world.chats.push(chat);
    if (key !== undefined) this.#world.keys.set(key, chat.id);
    recordEvent(this.#world, this.#clock.now(), { kind: 'chat', chat }, this.#sink, 'now');
    return chat;
  }

  /** Removes one participant's copy; the others keep theirs. */
  deleteCopy(dm: WorldDm, userId: string): void {
    if (!dm.deletedFor.has(userId)) dm.deletedFor.set(userId, this.#clock.now());
  }

  /** Messages of a conversation, oldest first. */
  inConversation(conversationId: string): WorldDm[] {
    return [...this.#world.dms.values()].filter((dm) => dm.conversationId === conversationId);
  }
}

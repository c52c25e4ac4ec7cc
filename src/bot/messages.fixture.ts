import { accountId, dmKey, postKey, xId } from '../domain/ids.ts';
import type { PersonRef, PolicyId, RowId, XId } from '../domain/ids.ts';
import type { Finding, Judgement } from '../domain/finding.ts';
import { nothingExtracted } from '../domain/finding.ts';
import type { Arrival, ArrivedMessage, Message } from '../domain/message.ts';
import type { TakenMessage } from '../domain/ports/stores.ts';
import type { LivePost } from '../domain/ports/x.ts';

/** The brand of these tests; every id is invented. */
export const account = accountId('2244994945');
export const brand = xId(account);
export const customer = xId('900000000000000001');
export const ownRoot = xId('1800000000000000001');
export const aPolicyId = 'p-0000000000000001' as PolicyId;

/** A public reply in a thread of the brand's. */
export function aMessage(over: Partial<Message> = {}): Message {
  return {
    key: postKey(xId('1800000000000000100')),
    surface: 'reply',
    text: 'Bonjour, quels sont les horaires ?',
    langHint: 'fr',
    author: { id: customer, handle: 'cliente_inventee', createdAt: null, followers: null },
    conversationId: ownRoot,
    ownedThread: null,
    createdAt: null,
    links: [],
    media: 0,
    ...over,
  };
}

/** The same as it arrives. `id` makes the key, too. */
export function anArrived(id: string, over: Partial<ArrivedMessage> = {}): ArrivedMessage {
  const { surface, text, langHint, author, conversationId, createdAt, links, media } = aMessage();
  const key = over.surface === 'dm' ? dmKey(xId(id)) : postKey(xId(id));
  return {
    ...{ key, surface, text, langHint, author, conversationId, createdAt, links, media },
    ...{ id: xId(id), versions: [xId(id)], inReplyTo: null, complete: true, road: 'mentions' },
    ...over,
  };
}

export function anArrival(id: string, over: Partial<ArrivedMessage> = {}): Arrival {
  return { kind: 'message', message: anArrived(id, over) };
}

/** A message taken for judging. */
export function aTaken(id: string, message: Partial<Message> = {}, over: Partial<TakenMessage> = {}): TakenMessage {
  const key = message.surface === 'dm' ? dmKey(xId(id)) : postKey(xId(id));
  return {
    ref: `row-of-${id}` as RowId,
    person: `person-of-${message.author?.id ?? customer}` as PersonRef,
    message: aMessage({ key, ...message }),
    id: xId(id),
    roads: ['mentions'],
    versions: [xId(id)],
    complete: true,
    receivedAt: 0,
    attempts: 0,
    ...over,
  };
}

/** A post as a look-up gives it. */
export function aLivePost(id: string, over: Partial<LivePost> = {}): LivePost {
  const versions = over.versions ?? [xId(id)];
  const conversationId = over.conversationId ?? ownRoot;
  return {
    id: xId(id),
    authorId: customer,
    conversationId,
    inReplyTo: ownRoot,
    versions,
    arrival: anArrival(id, { road: 'lookup', versions, conversationId }),
    ...over,
  };
}

/** The brand's own post that started a thread. */
export function anOwnRoot(id: XId = ownRoot): LivePost {
  return aLivePost(id, { authorId: brand, conversationId: id, inReplyTo: null });
}

export function aJudgement(over: Partial<Judgement> = {}): Judgement {
  return {
    key: aMessage().key,
    policy: aPolicyId,
    lang: 'fr',
    findings: [],
    unknowns: [],
    extracted: nothingExtracted,
    ...over,
  };
}

/** A finding that is sure and severe enough to be acted on. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  return { rule: 'insult.lexicon', about: 'insult', confidence: 0.99, severity: 'medium', effect: 'act', span: null, ...over };
}

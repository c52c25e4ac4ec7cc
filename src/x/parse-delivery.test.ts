import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../domain/message.ts';
import { brand } from './local-x.fixture.ts';
import { parseDelivery } from './parse-delivery.ts';

function parse(delivery: unknown): Arrival[] {
  return parseDelivery(Buffer.from(typeof delivery === 'string' ? delivery : JSON.stringify(delivery)), brand);
}

function activity(eventType: string, payload: unknown, more: object = {}): object {
  const filter = { user_id: '2244994945' };
  return { data: { event_uuid: '-2781149976877970683', filter, event_type: eventType, tag: 't', payload, ...more } };
}

const post = {
  id: '2090000000000000001',
  text: '@MINIFrance Great post',
  author_id: '900001',
  created_at: '2026-08-12T18:00:00.000Z',
  conversation_id: '2080761390344937796',
  in_reply_to_tweet_id: '2080761390344937796',
  referenced_tweets: [{ type: 'replied_to', id: '2080761390344937796' }],
  entities: { mentions: [{ start: 0, start_str: '0', end: 11, end_str: '11', username: 'MINIFrance', id: '2244994945' }] },
  public_metrics: { like_count: 0, like_count_str: '0' },
};
const dmEvent = {
  type: 'message_create',
  id: '2080765901528535096',
  created_timestamp: '1784928224372',
  message_create: {
    target: { recipient_id: '2244994945' },
    sender_id: '900001',
    message_data: { text: 'hello!', entities: { urls: [] } },
  },
};
const dmPayload = { direct_message_events: [dmEvent], users: { 900001: { data: { id: '900001', username: 'troll_fr' } } } };
const sentEvent = {
  ...dmEvent,
  message_create: { ...dmEvent.message_create, target: { recipient_id: '900001' }, sender_id: '2244994945' },
};
const chat = {
  id: 'e4f4d3fc-8bbf-4928-92eb-e5058d6bb6f6',
  created_at_msec: '1784841183370',
  sender_id: '900001',
  conversation_id: '900001:2244994945',
};
const legacy = {
  created_at: 'Mon May 19 14:01:46 +0000 2025',
  id: 1924465506158879000,
  id_str: '1924465506158878979',
  text: '@MINIFrance The Antikythera … https://t.co/bzbEKj8cd8',
  truncated: true,
  in_reply_to_status_id_str: '1924460000000000000',
  in_reply_to_user_id_str: '2244994945',
  user: { id_str: '900001', screen_name: 'troll_fr', followers_count: 3 },
  extended_tweet: {
    full_text: '@MINIFrance The Antikythera Mechanism https://t.co/bzbEKj8cd8',
    entities: { urls: [{ indices: [38, 61], url: 'https://t.co/bzbEKj8cd8', expanded_url: 'https://example.org/a' }] },
  },
  quoted_status_id_str: null,
  lang: 'en',
  timestamp_ms: '1747663306000',
};

const valid: readonly object[] = [
  activity('post.reply.create', post, { includes: { users: [{ data: { id: '900001', username: 'troll_fr' } }] } }),
  activity('post.delete', { id: '2080761269309813134', author_id: '2244994945' }),
  activity('dm.received', dmPayload),
  activity('chat.received', chat),
  { for_user_id: '2244994945', user_has_blocked: 'false', tweet_create_events: [legacy] },
  {
    for_user_id: '2244994945',
    tweet_delete_events: [{ status: { id: '1045405559317569537', user_id: '2244994945' }, timestamp_ms: '1432228155593' }],
  },
  {
    for_user_id: '2244994945',
    direct_message_events: [dmEvent],
    users: { 900001: { id: '900001', created_timestamp: '1422556069340', screen_name: 'troll_fr', followers_count: 22 } },
  },
  {
    user_event: {
      revoke: { date_time: '2018-05-24T09:48:12+00:00', target: { app_id: '13090192' }, source: { user_id: '63046977' } },
    },
  },
  {
    replay_job_status: {
      webhook_id: '1',
      job_state: 'Complete',
      job_state_description: 'Job completed successfully',
      job_id: '9',
    },
  },
];

describe('x/parse-delivery', () => {
  it.each`
    delivery                                                                                                       | arrival                                                                                                                                                                          | because
    ${activity('post.reply.create', post)}                                                                         | ${{ kind: 'message', message: { surface: 'reply', conversationId: '2080761390344937796', road: 'webhook' } }}                                                                    | ${'reply'}
    ${activity('tweet.reply.create', post)}                                                                        | ${{ kind: 'message', message: { surface: 'reply' } }}                                                                                                                            | ${'the old name of the event'}
    ${activity('post.mention.create', { ...post, in_reply_to_tweet_id: undefined, referenced_tweets: undefined })} | ${{ kind: 'message', message: { surface: 'mention' } }}                                                                                                                          | ${'mention'}
    ${activity('post.quote.create', { ...post, in_reply_to_tweet_id: undefined, referenced_tweets: undefined })}   | ${{ kind: 'message', message: { surface: 'quote' } }}                                                                                                                            | ${'quote by subscription'}
    ${activity('post.create', { ...post, author_id: '2244994945' })}                                               | ${{ kind: 'own', key: 'post:2090000000000000001' }}                                                                                                                              | ${'own post'}
    ${activity('post.delete', { id: '5', author_id: '2244994945' })}                                               | ${{ kind: 'deletion', key: 'post:5', at: null }}                                                                                                                                 | ${'own deletion'}
    ${activity('dm.received', dmPayload)}                                                                          | ${{ kind: 'message', message: { key: 'dm:2080765901528535096', surface: 'dm', conversationId: '900001-2244994945', createdAt: 1784928224372, author: { handle: 'troll_fr' } } }} | ${'DM'}
    ${activity('dm.sent', { direct_message_events: [sentEvent] })}                                                 | ${{ kind: 'own', key: 'dm:2080765901528535096', conversationId: '900001-2244994945' }}                                                                                           | ${'own DM'}
    ${activity('chat.received', chat)}                                                                             | ${{ kind: 'encrypted-dm', senderId: '900001', conversationId: '900001:2244994945', at: 1784841183370 }}                                                                          | ${'ciphertext'}
    ${activity('chat.received', { ...chat, sender_id: '2244994945' })}                                             | ${{ kind: 'skipped', type: 'chat.sent' }}                                                                                                                                        | ${'our own ciphertext'}
    ${activity('oauth.revoke', { date_time: '2026-07-23T21:44:05+00:00', user_id: '2244994945' }, { filter: {} })} | ${{ kind: 'access-revoked', userId: '2244994945', at: Date.UTC(2026, 6, 23, 21, 44, 5) }}                                                                                        | ${'access taken away'}
    ${activity('like.create', { x: 1 })}                                                                           | ${{ kind: 'skipped', type: 'like.create' }}                                                                                                                                      | ${'of no interest'}
    ${activity('post.repost.create', post)}                                                                        | ${{ kind: 'skipped', type: 'post.repost.create' }}                                                                                                                               | ${'repost'}
    ${activity('galaxy.explode', { x: 1 })}                                                                        | ${{ kind: 'unreadable', type: 'galaxy.explode', why: 'unknown event type' }}                                                                                                     | ${'unknown'}
    ${activity('bonjour, je suis Jean', {})}                                                                       | ${{ kind: 'unreadable', type: 'unnamed' }}                                                                                                                                       | ${'a name that is none'}
    ${activity('post.reply.create', undefined)}                                                                    | ${{ kind: 'unreadable', type: 'post' }}                                                                                                                                          | ${'half an envelope'}
    ${activity('dm.received', { direct_message_events: [] })}                                                      | ${{ kind: 'unreadable', type: 'dm.received' }}                                                                                                                                   | ${'a DM delivery without a DM'}
    ${activity('post.reply.create', post, { filter: { user_id: '77' } })}                                          | ${{ kind: 'skipped', type: 'other-account' }}                                                                                                                                    | ${'another account on the same address'}
    ${{ for_user_id: '77', tweet_create_events: [legacy] }}                                                        | ${{ kind: 'skipped', type: 'other-account' }}                                                                                                                                    | ${'likewise'}
    ${{ for_user_id: '2244994945', favorite_events: [] }}                                                          | ${{ kind: 'skipped', type: 'favorite_events' }}                                                                                                                                  | ${'an empty list'}
    ${{ for_user_id: '2244994945', comet_events: [{}] }}                                                           | ${{ kind: 'unreadable', type: 'comet_events', why: 'unknown event type' }}                                                                                                       | ${'unknown list'}
    ${{ for_user_id: '2244994945' }}                                                                               | ${{ kind: 'unreadable', type: 'delivery', why: 'unknown shape' }}                                                                                                                | ${'nothing in it'}
    ${{ replay_job_status: { job_state: 'Incomplete', job_id: '9' } }}                                             | ${{ kind: 'replay-ended', jobId: '9', complete: false }}                                                                                                                         | ${'a replay that failed'}
    ${'{"data":'}                                                                                                  | ${{ kind: 'unreadable', type: 'delivery', why: 'not JSON' }}                                                                                                                     | ${'cut'}
    ${''}                                                                                                          | ${{ kind: 'unreadable', type: 'delivery', why: 'not JSON' }}                                                                                                                     | ${'empty'}
    ${'[]'}                                                                                                        | ${{ kind: 'unreadable', type: 'delivery' }}                                                                                                                                      | ${'a list'}
    ${'{"__proto__":{"polluted":1}}'}                                                                              | ${{ kind: 'unreadable' }}                                                                                                                                                        | ${'a hostile key'}
  `('understands one delivery ($because)', ({ delivery, arrival }) => {
    expect(parse(delivery)).toMatchObject([arrival]);
  });

  it('reads a v1.1 post: string id, full text, its links', () => {
    const [arrival] = parse({ for_user_id: '2244994945', tweet_create_events: [legacy] });

    expect(arrival).toEqual({
      kind: 'message',
      message: {
        key: 'post:1924465506158878979',
        id: '1924465506158878979',
        surface: 'reply',
        text: '@MINIFrance The Antikythera Mechanism https://t.co/bzbEKj8cd8',
        langHint: 'en',
        author: { id: '900001', handle: 'troll_fr', createdAt: null, followers: 3 },
        conversationId: null,
        createdAt: 1747663306000,
        links: [{ start: 38, end: 61, display: 'https://t.co/bzbEKj8cd8', expanded: 'https://example.org/a' }],
        media: 0,
        versions: ['1924465506158878979'],
        inReplyTo: '1924460000000000000',
        complete: true,
        road: 'webhook',
      },
    });
  });

  it.each`
    change                                                                                       | arrival                                                                                      | because
    ${{ id_str: undefined }}                                                                     | ${{ kind: 'unreadable', why: 'bad id_str' }}                                                 | ${'the numeric id is rounded'}
    ${{ extended_tweet: undefined }}                                                             | ${{ kind: 'message', message: { complete: false } }}                                         | ${'cut, to be looked up'}
    ${{ retweeted_status: {} }}                                                                  | ${{ kind: 'skipped', type: 'repost' }}                                                       | ${'repost'}
    ${{ user: { id_str: '2244994945' } }}                                                        | ${{ kind: 'own', conversationId: null }}                                                     | ${'own reply: its thread is not said'}
    ${{ user: {} }}                                                                              | ${{ kind: 'unreadable', why: 'bad user' }}                                                   | ${'nobody wrote it'}
    ${{ in_reply_to_status_id_str: null, in_reply_to_user_id_str: null, is_quote_status: true }} | ${{ kind: 'message', message: { surface: 'quote', conversationId: '1924465506158878979' } }} | ${'quote: root of its own thread'}
    ${{ extended_entities: { media: [{}, {}] } }}                                                | ${{ kind: 'message', message: { media: 2 } }}                                                | ${'pictures'}
  `('reads a v1.1 post otherwise ($because)', ({ change, arrival }) => {
    expect(parse({ for_user_id: '2244994945', tweet_create_events: [{ ...legacy, ...change }] })).toMatchObject([arrival]);
  });

  it('drops one bad element and keeps its neighbours', () => {
    const arrivals = parse({
      for_user_id: '2244994945',
      tweet_create_events: [7, legacy, {}],
      tweet_delete_events: ['x'],
      favorite_events: [1, 2],
    });

    expect(arrivals.map((arrival) => arrival.kind)).toEqual([
      'unreadable',
      'message',
      'unreadable',
      'unreadable',
      'skipped',
      'skipped',
    ]);
  });

  it('takes in any JSON and any bytes: never throws, never nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text) => Buffer.from(text)),
          fc.uint8Array().map((bytes) => Buffer.from(bytes)),
        ),
        (body) => {
          expect(parseDelivery(body, brand).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes in valid deliveries with any part replaced: never throws, never nothing, text always well-formed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(60), fc.jsonValue(), fc.boolean(), (delivery, place, value, remove) => {
        const arrivals = parse(mutated(delivery, place, remove ? undefined : value));

        expect(arrivals.length).toBeGreaterThan(0);
        for (const arrival of arrivals) {
          if (arrival.kind === 'message') expect(/\p{Surrogate}/u.test(arrival.message.text)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** A copy with the part at the given place (counted through the tree) replaced; undefined removes it. */
function mutated(delivery: object, place: number, value: unknown): unknown {
  let at = place;
  return JSON.parse(
    JSON.stringify(delivery, (key: string, part: unknown) => {
      if (key === '') return part;
      at -= 1;
      return at === -1 ? value : part;
    }),
  );
}

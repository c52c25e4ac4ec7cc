import { describe, expect, it } from 'vitest';
import type { ArrivedMessage } from '../domain/message.ts';
import { readAuthors } from './authors.ts';
import { brand } from './local-x.fixture.ts';
import { parsePost } from './parse-post.ts';
import type { PostContext } from './parse-post.ts';

const context: PostContext = { account: brand, road: 'mentions', authors: new Map() };

const aReply = {
  id: '2090000000000000001',
  text: '@MINIFrance bande de nuls',
  author_id: '900001',
  conversation_id: '2080761390344937796',
  created_at: '2026-08-12T18:00:00.000Z',
  in_reply_to_user_id: '2244994945',
  referenced_tweets: [{ type: 'replied_to', id: '2080761390344937796' }],
  edit_history_tweet_ids: ['2090000000000000001'],
  lang: 'fr',
};

function messageOf(raw: unknown, more: Partial<PostContext> = {}): ArrivedMessage {
  const arrival = parsePost(raw, { ...context, ...more });
  if (arrival.kind !== 'message') throw new Error(`no message: ${arrival.kind}`);
  return arrival.message;
}

describe('x/parse-post', () => {
  it('reads a reply with its author', () => {
    const authors = readAuthors([
      { id: '900001', username: 'troll_fr', created_at: '2026-04-20T19:55:59.000Z', public_metrics: { followers_count: 22 } },
    ]);

    expect(messageOf(aReply, { authors })).toEqual({
      key: 'post:2090000000000000001',
      id: '2090000000000000001',
      surface: 'reply',
      text: '@MINIFrance bande de nuls',
      langHint: 'fr',
      author: { id: '900001', handle: 'troll_fr', createdAt: Date.UTC(2026, 3, 20, 19, 55, 59), followers: 22 },
      conversationId: '2080761390344937796',
      createdAt: Date.UTC(2026, 7, 12, 18),
      links: [],
      media: 0,
      versions: ['2090000000000000001'],
      inReplyTo: '2080761390344937796',
      complete: true,
      road: 'mentions',
    });
  });

  it('understands the new spelling as the old one', () => {
    const { referenced_tweets, edit_history_tweet_ids, ...rest } = aReply;
    const renamed = { ...rest, referenced_posts: referenced_tweets, edit_history_post_ids: edit_history_tweet_ids };

    expect(messageOf({ ...renamed, note_post: { text: 'long' } })).toEqual(
      messageOf({ ...aReply, note_tweet: { text: 'long' } }),
    );
  });

  it.each`
    change                                                                                         | surface      | because
    ${{}}                                                                                          | ${'reply'}   | ${'it answers a post'}
    ${{ referenced_tweets: [{ type: 'quoted', id: '1' }], in_reply_to_user_id: undefined }}        | ${'quote'}   | ${'it quotes one'}
    ${{ referenced_tweets: [{ type: 'quoted', id: '1' }, { type: 'replied_to', id: '2' }] }}       | ${'reply'}   | ${'a reply that quotes can be hidden'}
    ${{ referenced_tweets: undefined, in_reply_to_user_id: undefined }}                            | ${'mention'} | ${'it stands alone'}
    ${{ referenced_tweets: undefined }}                                                            | ${'reply'}   | ${'it answers a person'}
    ${{ referenced_tweets: undefined, in_reply_to_user_id: undefined, in_reply_to_tweet_id: '3' }} | ${'reply'}   | ${'as envelopes say it'}
    ${{ referenced_tweets: 'nonsense', in_reply_to_user_id: 7 }}                                   | ${'mention'} | ${'nothing readable says otherwise'}
  `('stands as $surface ($because)', ({ change, surface }) => {
    expect(messageOf({ ...aReply, ...change }).surface).toBe(surface);
  });

  it.each`
    raw                                                                   | arrival                                                                                     | because
    ${{ ...aReply, author_id: '2244994945' }}                             | ${{ kind: 'own', conversationId: '2080761390344937796', inReplyTo: '2080761390344937796' }} | ${'own reply'}
    ${{ id: '5', author_id: '2244994945', text: 'x' }}                    | ${{ kind: 'own', conversationId: '5', inReplyTo: null }}                                    | ${'own root post'}
    ${{ ...aReply, referenced_tweets: [{ type: 'retweeted', id: '1' }] }} | ${{ kind: 'skipped', type: 'repost' }}                                                      | ${'repost'}
    ${{ ...aReply, id: 2090000000000000001 }}                             | ${{ kind: 'unreadable', type: 'post', why: 'bad id' }}                                      | ${'a number has lost digits'}
    ${{ ...aReply, author_id: undefined }}                                | ${{ kind: 'unreadable', type: 'post', why: 'bad author_id' }}                               | ${'nobody wrote it'}
    ${null}                                                               | ${{ kind: 'unreadable', type: 'post', why: 'not an object' }}                               | ${'null'}
    ${[aReply]}                                                           | ${{ kind: 'unreadable' }}                                                                   | ${'a list'}
  `('gives another kind of arrival ($because)', ({ raw, arrival }) => {
    expect(parsePost(raw, context)).toMatchObject(arrival);
  });

  it.each`
    change                                         | text                  | because
    ${{ note_tweet: { text: 'the whole of it' } }} | ${'the whole of it'}  | ${'the note holds the full text'}
    ${{ note_tweet: {} }}                          | ${aReply.text}        | ${'an empty note does not'}
    ${{ text: 'a\ud800b' }}                        | ${'a\ufffdb'}         | ${'lone surrogate'}
    ${{ text: '' }}                                | ${''}                 | ${'only a picture'}
    ${{ text: '\u202eمرحبا' }}                     | ${'\u202eمرحبا'}      | ${'right to left stays as it is'}
    ${{ text: 'x'.repeat(10_000) }}                | ${'x'.repeat(10_000)} | ${'very long'}
  `('has its text ($because)', ({ change, text }) => {
    expect(messageOf({ ...aReply, ...change }).text).toBe(text);
  });

  it('takes the links of the note with the text of the note', () => {
    const url = { start: 4, end: 20, url: 'https://t.co/abc', expanded_url: 'https://example.com' };

    const message = messageOf({ ...aReply, note_tweet: { text: '😡 a https://t.co/abc', entities: { urls: [url, 7, null] } } });

    expect(message.links).toEqual([{ start: 5, end: 21, display: 'https://t.co/abc', expanded: 'https://example.com' }]);
  });

  it('counts attachments and keeps the versions in order', () => {
    const message = messageOf({ ...aReply, attachments: { media_keys: ['3_1', '3_2'] }, edit_history_tweet_ids: ['7', 8, '9'] });

    expect(message.media).toBe(2);
    expect(message.versions).toEqual(['7', '9', '2090000000000000001']);
  });

  it.each`
    road         | text                                      | complete | because
    ${'webhook'} | ${`${'a'.repeat(250)}… https://t.co/abc`} | ${false} | ${'an envelope without the note'}
    ${'webhook'} | ${'et alors…'}                            | ${true}  | ${'short, it only trails off'}
    ${'search'}  | ${`${'a'.repeat(250)}… https://t.co/abc`} | ${true}  | ${'the note was asked for'}
  `(
    'is complete: $complete ($because)',
    ({ road, text, complete }: { road: 'webhook' | 'search'; text: string; complete: boolean }) => {
      expect(messageOf({ ...aReply, text }, { road }).complete).toBe(complete);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildCore } from '../core-builder.ts';
import { parseSearch, SearchSyntaxError } from './search-query.ts';

const core = buildCore({});
const { acts, world } = core;
const troll = acts.addUser({ handle: 'troll_fr' });
const brand = acts.user('MINIFrance');
const root = acts.publish({ authorId: brand.id, text: 'La nouvelle MINI' });
const reply = acts.publish({ authorId: troll.id, text: 'Quel panneau !', inReplyTo: root.id, lang: 'fr' });
const nested = acts.publish({ authorId: troll.id, text: 'encore', inReplyTo: reply.id, mention: false });
const quote = acts.publish({ authorId: troll.id, text: 'regardez https://example.com/a', quoteOf: root.id });
const repost = acts.publish({ authorId: troll.id, text: 'RT', repostOf: root.id });
const named = new Map(Object.entries({ root, reply, nested, quote, repost }));

describe('sandbox/rest/search-query', () => {
  it.each`
    query                                            | hits                                      | because
    ${'from:troll_fr'}                               | ${['reply', 'nested', 'quote', 'repost']} | ${'author, any case'}
    ${'to:MINIFrance'}                               | ${['reply']}                              | ${'direct replies to the account'}
    ${'@minifrance'}                                 | ${['reply']}                              | ${'mentions, the carried ones too'}
    ${`conversation_id:${root.id}`}                  | ${['root', 'reply', 'nested']}            | ${'the thread with its root'}
    ${`conversation_id:${root.id} -from:MINIFrance`} | ${['reply', 'nested']}                    | ${'and not'}
    ${'from:troll_fr -is:retweet'}                   | ${['reply', 'nested', 'quote']}           | ${'no reposts'}
    ${'nouvelle OR panneau'}                         | ${['root', 'reply']}                      | ${'either word'}
    ${'neau'}                                        | ${[]}                                     | ${'words, not parts of words'}
    ${'"la nouvelle"'}                               | ${['root']}                               | ${'phrase, any case'}
    ${'url:example.com'}                             | ${['quote']}                              | ${'the link behind t.co'}
    ${'from:troll_fr encore OR nouvelle'}            | ${['root', 'nested']}                     | ${'and binds tighter than or'}
    ${'from:troll_fr (encore OR nouvelle)'}          | ${['nested']}                             | ${'parentheses'}
    ${'from:troll_fr -(encore OR regardez)'}         | ${['reply', 'repost']}                    | ${'a negated group'}
    ${`quotes_of_tweet_id:${root.id}`}               | ${['quote']}                              | ${'quotes'}
    ${'from:nobody'}                                 | ${[]}                                     | ${'an unknown account'}
    ${'from:troll_fr lang:fr'}                       | ${['reply']}                              | ${'language'}
  `('$query finds $hits ($because)', ({ query, hits }: { query: string; hits: string[] }) => {
    const predicate = parseSearch(query);

    expect([...named].filter(([, post]) => predicate(post, world)).map(([name]) => name)).toEqual(hits);
  });

  it.each`
    query               | because
    ${'-is:retweet'}    | ${'nothing but a negation'}
    ${'is:reply'}       | ${'not standalone'}
    ${'(a OR b'}        | ${'open parenthesis'}
    ${'a) b'}           | ${'closed one too many'}
    ${'a OR'}           | ${'or without a right side'}
    ${'()'}             | ${'empty group'}
    ${'sparkle:x'}      | ${'unknown operator'}
    ${'a is:sparkling'} | ${'unknown flag'}
  `('refuses $query ($because)', ({ query }: { query: string }) => {
    expect(() => parseSearch(query)).toThrow(SearchSyntaxError);
  });

  it('ends for any text, with a predicate or a syntax error', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        try {
          expect(typeof parseSearch(query)(reply, world)).toBe('boolean');
        } catch (error) {
          expect(error).toBeInstanceOf(SearchSyntaxError);
        }
      }),
    );
  });
});

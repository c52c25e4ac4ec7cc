import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call } from './sandbox-caller.ts';

let x: Sandbox;

beforeAll(async () => {
  x = await startSandbox();
  x.addUser({ handle: 'troll_fr', id: '900001' });
  x.addDm('troll_fr', 'MINIFrance', 'hello');
});
afterAll(() => x.close());

const routes = [
  'GET /2/users/2244994945/mentions',
  'GET /2/tweets/search/recent',
  'GET /2/tweets',
  'GET /2/dm_events',
  'GET /2/activity/subscriptions',
  'PUT /2/tweets/1/hidden',
  'POST /2/tweets',
  'POST /2/users/2244994945/muting',
  'POST /2/dm_conversations',
  'POST /2/dm_conversations/with/900001/messages',
  'POST /2/webhooks',
  'POST /2/webhooks/replay',
  'POST /2/activity/subscriptions',
  'POST /2/oauth2/token',
];
const body = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      text: fc.jsonValue(),
      reply: fc.jsonValue(),
      attachments: fc.jsonValue(),
      hidden: fc.jsonValue(),
      url: fc.oneof(fc.webUrl(), fc.jsonValue()),
      event_type: fc.constantFrom('post.create', 'x', 3),
      filter: fc.jsonValue(),
      participant_ids: fc.jsonValue(),
      message: fc.jsonValue(),
      conversation_type: fc.constant('Group'),
      webhook_id: fc.jsonValue(),
      from_date: fc.jsonValue(),
      to_date: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);
const query = fc.dictionary(
  fc.constantFrom('max_results', 'pagination_token', 'since_id', 'start_time', 'query', 'ids', 'tweet.fields', 'expansions', 'x'),
  fc.string({ unit: 'grapheme' }),
  { maxKeys: 4 },
);

describe('contract/sandbox-fuzz', () => {
  it('answers anything without breaking', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), body, query, async (route, sent, asked) => {
        const [method = '', path = ''] = route.split(' ');
        const as =
          path.startsWith('/2/webhooks') || path.startsWith('/2/activity') ? 'app' : x.credentials.brand.oauth2.accessToken;

        const answer = await call(
          x,
          as,
          method,
          `${path}?${new URLSearchParams(asked).toString()}`,
          method === 'GET' ? undefined : sent,
        );

        expect(answer.status, answer.text).toBeLessThan(500);
        expect(answer.body).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('says no to strange addresses and headers', async () => {
    for (const path of ['//', '/2/tweets/%E0%A4%A/hidden', '/2/users/', '/_control/nothing', '/2/tweets/../users/me']) {
      const answer = await fetch(x.url + path, { headers: { authorization: 'OAuth oauth_token="%zz"' } });
      expect([400, 401, 404]).toContain(answer.status);
    }
  });
});

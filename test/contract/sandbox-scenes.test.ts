import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { demoRoots, demoStream } from '../../src/sandbox/scenes/demo-stream.ts';
import { journeyStream } from '../../src/sandbox/scenes/journey-stream.ts';
import { call, Hook, subscribe, type Loose } from './sandbox-caller.ts';

let x: Sandbox;
let hook: Hook;
const brand = '2244994945';

beforeEach(async () => {
  x = await startSandbox();
  hook = await Hook.open(x.credentials.clientSecret);
});
afterEach(async () => {
  await x.close();
  await hook.close();
});

/** Ids of a whole list, page by page. */
async function idsOf(path: string): Promise<string[]> {
  const ids: string[] = [];
  let token = '';
  do {
    const page = await call(x, 'brand', 'GET', `${path}${token === '' ? '' : `&pagination_token=${token}`}`);
    ids.push(...(page.body.data ?? []).map((item: Loose) => item.id));
    token = page.body.meta.next_token ?? '';
  } while (token !== '');
  return ids;
}

describe('contract/sandbox-scenes', () => {
  it('gives each message of the journey to its own road', async () => {
    await subscribe(x, hook, ['post.reply.create', 'post.mention.create', 'post.quote.create', 'dm.received']);
    const root = x.addPost('MINIFrance', 'La nouvelle MINI');
    const posted = journeyStream.map((message) => ({ message, made: x.post(message, root.id) }));
    await x.deliveries.idle();

    const hooked = new Set(hook.hits.map((hit) => hit.body.data.payload.id ?? hit.body.data.payload.direct_message_events[0].id));
    const mentioned = new Set(await idsOf(`/2/users/${brand}/mentions?max_results=100`));
    const query = encodeURIComponent(`conversation_id:${root.id} -from:MINIFrance`);
    const swept = new Set(await idsOf(`/2/tweets/search/recent?query=${query}&max_results=100`));
    const dms = new Set(await idsOf('/2/dm_events?max_results=100'));

    for (const { message, made } of posted) {
      const id = made?.id ?? 'refused';
      const label = `${message.road} ${message.surface}`;
      expect(hooked.has(id), label).toBe(message.road === 'webhook');
      if (message.road === 'polling') expect(mentioned.has(id), label).toBe(true);
      if (message.road === 'sweep') expect([mentioned.has(id), swept.has(id)], label).toEqual([false, true]);
      if (message.surface === 'dm') expect(dms.has(id), label).toBe(true);
    }
  });

  it('shows the thread to the public, with what was hidden folded away', async () => {
    const root = x.addPost('MINIFrance', demoRoots[0].text, { media: demoRoots[0].mediaCount });
    for (const message of demoStream.filter((known) => known.surface === 'reply').slice(0, 10)) x.post(message, root.id);
    const insult = x.addReply('kev_dlm75', root.id, 'UNMISTAKABLE-INSULT');
    const page = async () => (await fetch(`${x.url}/MINIFrance/status/${root.id}.json`)).json() as Promise<Loose>;

    const before = await page();
    await call(x, 'brand', 'PUT', `/2/tweets/${insult.id}/hidden`, { hidden: true });
    const after = await page();
    const html = await fetch(`${x.url}/`);

    const shown = (json: Loose) => json.replies.find((reply: Loose) => reply.id === insult.id).hidden;
    expect([shown(before), shown(after)]).toEqual([false, true]);
    expect(html.status).toBe(200);
    expect(html.headers.get('content-type')).toContain('text/html');
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

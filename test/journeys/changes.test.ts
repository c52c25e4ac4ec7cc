import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureHeaders } from '../../src/sandbox/hooks/signature.ts';
import { until, wireBot } from './wired-bot.fixture.ts';
import type { WiredBot } from './wired-bot.fixture.ts';

const hidePath = '/2/tweets/*/hidden';
const colleague = '900000000000000001';
const insulting = 'Espèce de connard, rends-moi mon argent';

interface Stored {
  readonly state: string;
  readonly surface: string;
  readonly roads: number;
  readonly complete: number;
  readonly length: number;
  readonly content: number;
}

describe('test/journeys/changes', () => {
  let wired: WiredBot;
  let authors = 0;

  beforeAll(async () => {
    wired = await wireBot({
      rate: 240,
      mode: 'act',
      change: (config) => ({
        ...config,
        policy: { ...config.policy, brand: { ...config.policy.brand, staff: [colleague] } },
      }),
    });
    await until('the webhook is registered', 20_000, () => wired.sandbox.state().subscriptions.length >= 7);
    wired.sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
    wired.sandbox.addUser({ handle: 'collegue', id: colleague });
  });

  afterAll(() => wired.close());

  /** An account that nobody has seen before. */
  function somebody(): string {
    authors += 1;
    const handle = `quelquun${authors}`;
    wired.sandbox.addUser({ handle });
    return handle;
  }
  function stored(key: string): Stored | undefined {
    return wired.query<Stored>(
      `select state, surface, roads, complete, text_length as length, content is not null as content from message where key = '${key}'`,
    )[0];
  }
  const storedPost = (key: string): Stored | undefined => stored(`post:${wired.post(key).id}`);
  function acts(key: string): readonly string[] {
    return wired
      .query<{ state: string }>(`select state from outbox where target = 'post:${wired.post(key).id}'`)
      .map(({ state }) => state);
  }
  async function readAgain(times: number): Promise<void> {
    const readings = (): number => wired.sandbox.calls.list({ route: 'GET /2/users/:id/mentions' }).length;
    const before = readings();
    await until(`the mentions were read ${times} times more`, 20_000, () => readings() >= before + times);
  }
  /** Keeps every hide from being made until it is released, which is when it has been asked for at least once. */
  async function holdHides(key: string, post: () => void): Promise<() => void> {
    wired.sandbox.armFault({ kind: 'rate-limit', path: hidePath, times: 10_000 });
    post();
    const path = `/2/tweets/${wired.post(key).id}/hidden`;
    await until('the hide was tried', 20_000, () => wired.sandbox.calls.list().some((call) => call.path === path));
    return () => wired.sandbox.clearFaults();
  }
  /** Makes one delivery of our own, signed as X signs. */
  async function deliver(type: string, payload: unknown): Promise<number | string> {
    const { sandbox } = wired;
    const envelope = { data: { event_uuid: '1', filter: { user_id: sandbox.credentials.brand.id }, event_type: type, payload } };
    const body = Buffer.from(JSON.stringify(envelope));
    const headers = { 'content-type': 'application/json', ...signatureHeaders(sandbox.settings, sandbox.credentials, body) };
    return sandbox.deliveries.sendRaw([...sandbox.world.webhooks.values()][0]!, body, headers);
  }

  describe('edits', () => {
    it.each([
      { seen: 'the webhook tells of', loss: 0 },
      { seen: 'only the look before acting sees', loss: 1 },
    ])('hides nothing of an insult that became harmless before the hide, by an edit that $seen', async ({ loss }) => {
      const [old, next] = [`old${loss}`, `next${loss}`];
      const release = await holdHides(
        old,
        () => void wired.sandbox.addReply(somebody(), 'root', insulting, { key: old, lang: 'fr' }),
      );

      wired.sandbox.configure({ deliveries: { loss } });
      wired.sandbox.play({ steps: [{ do: 'edit', of: old, text: 'Très belle voiture, bravo', key: next }] });
      await wired.sandbox.deliveries.idle();
      wired.sandbox.configure({ deliveries: { loss: 0 } });
      await until('the act on the old version has ended', 20_000, () => acts(old)[0] !== 'due');
      release();
      await until('the new version is decided', 20_000, () => wired.outcomesOf(next) !== null);
      await readAgain(2);

      expect(acts(old)).toEqual(['superseded']);
      expect(wired.outcomesOf(next)).toEqual(['allow']);
      expect([wired.post(old), wired.post(next)].map(({ timesHidden }) => timesHidden)).toEqual([0, 0]);
    });

    it('hides the new version of a harmless post that became an insult', async () => {
      wired.sandbox.addReply(somebody(), 'root', 'Très belle voiture, bravo', { key: 'kind', lang: 'fr' });
      await until('it is decided', 20_000, () => wired.outcomesOf('kind') !== null);

      wired.sandbox.play({ steps: [{ do: 'edit', of: 'kind', text: insulting, key: 'turned' }] });
      await until('the new version is hidden', 20_000, () => acts('turned')[0] === 'done');

      expect(wired.outcomesOf('kind')).toEqual(['allow']);
      expect(wired.post('turned')).toMatchObject({ hidden: true, timesHiddenByApi: 1 });
      expect(wired.post('kind').hideCalls).toBe(0);
    });

    it('never hides again what a colleague has unhidden in the app, however often it is read', async () => {
      wired.sandbox.addReply(somebody(), 'root', insulting, { key: 'restored', lang: 'fr' });
      await until('it is hidden', 20_000, () => acts('restored')[0] === 'done');

      wired.sandbox.unhideInApp('restored');
      await readAgain(3);
      await wired.restart();
      await readAgain(3);

      expect(wired.post('restored')).toMatchObject({ hidden: false, hideCalls: 1 });
    });
  });

  describe('deletions', () => {
    it('stores nothing of a post whose deletion comes before its creation', async () => {
      wired.sandbox.addReply(somebody(), 'root', insulting, { key: 'never', lang: 'fr', delivery: 'lost', indexedAfterMs: 9e9 });
      const { id } = wired.post('never');
      const author = wired.sandbox.world.posts.get(id)!.authorId;

      const first = await deliver('post.delete', { id, author_id: author });
      const then = await deliver('post.mention.create', replyPayload('never', insulting));

      expect([first, then]).toEqual([200, 200]);
      expect(wired.query(`select key from tombstone where key = 'post:${id}'`)).toHaveLength(1);
      expect(stored(`post:${id}`)?.content ?? 0).toBe(0);
      expect(wired.outcomesOf('never')).toBeNull();
    });

    it('hides nothing that its author has deleted before the hide, and forgets its text', async () => {
      const release = await holdHides(
        'gone',
        () => void wired.sandbox.addReply(somebody(), 'root', insulting, { key: 'gone', lang: 'fr' }),
      );

      wired.sandbox.deletePost('gone');
      await until('the act has ended', 20_000, () => acts('gone')[0] !== 'due');
      release();
      await readAgain(2);

      expect(acts('gone')).toEqual(['gone']);
      expect(storedPost('gone')).toMatchObject({ state: 'gone', content: 0 });
      expect(wired.post('gone')).toMatchObject({ timesHidden: 0, hideCalls: 0 });
    });
  });

  describe('who wrote it, and where', () => {
    it('judges nothing of colleagues, and keeps none of their words', async () => {
      wired.sandbox.addReply('collegue', 'root', insulting, { key: 'staff', lang: 'fr' });
      await until('it has come', 20_000, () => storedPost('staff') !== undefined);
      await readAgain(1);

      expect(storedPost('staff')).toMatchObject({ state: 'skipped', content: 0 });
      expect(wired.outcomesOf('staff')).toBeNull();
    });

    it('judges nothing of its own account', async () => {
      wired.sandbox.addReply('MINIFrance', 'root', insulting, { key: 'own', lang: 'fr' });
      await wired.sandbox.deliveries.idle();
      await readAgain(2);

      expect(storedPost('own')).toBeUndefined();
      expect(wired.post('own').hidden).toBe(false);
    });

    it('opens a case to answer for an encrypted message, which nobody here can read', async () => {
      const author = somebody();

      wired.sandbox.addChat(author, 'MINIFrance');
      const toAnswer = (): unknown[] =>
        wired.query(`select f.lane from case_file f join case_event e on e.case_id = f.id where e.body like '%encrypted-dm%'`);
      await until('the case is there', 20_000, () => toAnswer().length > 0);

      expect(toAnswer()).toEqual([{ lane: 'to-answer' }]);
    });

    it.each([
      { surface: 'mention', because: 'X lets us hide only replies in our own threads' },
      { surface: 'quote', because: "a quote stands in its author's own thread" },
      { surface: 'reply elsewhere', because: "the thread is somebody else's" },
    ])('shows an insulting $surface to people instead of hiding it, because $because', async ({ surface }) => {
      const key = `shown ${surface}`;
      const { sandbox } = wired;
      if (surface === 'mention') sandbox.addPost(somebody(), `@MINIFrance ${insulting}`, { key, lang: 'fr' });
      if (surface === 'quote') sandbox.addQuote(somebody(), 'root', insulting, { key, lang: 'fr' });
      if (surface === 'reply elsewhere') {
        sandbox.addPost(somebody(), 'Je regarde les MINI', { key: 'elsewhere' });
        sandbox.addReply(somebody(), 'elsewhere', `@MINIFrance ${insulting}`, { key, lang: 'fr' });
      }

      await until('it is decided', 20_000, () => wired.outcomesOf(key) !== null);

      expect(wired.outcomesOf(key)).toEqual(['escalate']);
      expect(wired.caseOf(key)).toMatchObject({ reason: 'decision' });
      expect(acts(key)).toEqual([]);
    });

    it('finds by the sweep a nested reply that no longer names the brand', async () => {
      wired.sandbox.addReply(somebody(), 'root', 'Et la garantie ?', { key: 'outer', lang: 'fr' });

      wired.sandbox.addReply(somebody(), 'outer', insulting, { key: 'nested', lang: 'fr', mention: false, delivery: 'lost' });
      await until('it is hidden', 40_000, () => acts('nested')[0] === 'done');

      // The search, third of the domain's list of roads after the webhook's and the mentions'.
      expect(storedPost('nested')?.roads).toBe(1 << 3);
      expect(wired.post('nested').timesHiddenByApi).toBe(1);
    });
  });

  describe('texts', () => {
    it('completes a cut text by looking the post up, and judges the whole', async () => {
      const long = `${'Un grand soleil brille sur la ville ce matin. '.repeat(8)}${insulting}.`;
      wired.sandbox.addReply(somebody(), 'root', long, { key: 'cut', lang: 'fr', delivery: 'lost', indexedAfterMs: 9e9 });

      const status = await deliver('post.mention.create', replyPayload('cut', `${long.slice(0, 260)}…`));
      await until('it is hidden', 20_000, () => acts('cut')[0] === 'done');

      expect(status).toBe(200);
      expect(storedPost('cut')).toMatchObject({ complete: 1 });
      expect(storedPost('cut')!.length).toBeGreaterThan(300);
    });

    it.each([
      { what: 'a post of pictures alone, which nobody here can see', text: '', media: 2, outcome: 'escalate' },
      { what: 'lone surrogates', text: 'Bonjour \ud83d la voiture \udc00 est belle', media: 0, outcome: 'allow' },
      { what: 'an insult among lone surrogates', text: `\udc00${insulting}\ud83d`, media: 0, outcome: 'hide' },
      { what: 'right-to-left text, which no rule can read', text: 'السيارة جميلة جدا ‮abc‬ שלום', media: 0, outcome: 'escalate' },
      { what: 'an insult behind a right-to-left mark', text: `‮‏${insulting}`, media: 0, outcome: 'hide' },
      { what: 'zero-width marks in an insult', text: 'Espèce de con​na‍rd', media: 0, outcome: 'hide' },
      { what: 'nothing but emoji', text: '🔥🔥🔥👨‍👩‍👧‍👦🇫🇷', media: 0, outcome: 'allow' },
      { what: 'markup', text: '<script>alert(1)</script> &amp; "quotes" \u0000', media: 0, outcome: 'allow' },
    ])('decides $what', async ({ what, text, media, outcome }) => {
      wired.sandbox.addReply(somebody(), 'root', text, { key: what, media });

      await until('it is decided', 20_000, () => wired.outcomesOf(what) !== null);

      expect(wired.outcomesOf(what)).toContain(outcome);
    });

    it.each([
      { what: 'a harmless one of 10,000 characters', text: 'Bonjour, la MINI. '.repeat(560).slice(0, 10_000) },
      { what: 'an insulting one of 10,000 characters', text: `${'x'.repeat(9_950)} ${insulting}` },
      { what: 'one of a single letter, 10,000 times', text: 'a'.repeat(10_000) },
      { what: 'one of 10,000 zero-width marks', text: '​'.repeat(10_000) },
      { what: 'one of 2,500 families', text: '👨‍👩‍👧'.repeat(1_250) },
    ])('decides a direct message: $what', async ({ what, text }) => {
      const dm = wired.sandbox.addDm(somebody(), 'MINIFrance', text, { key: what })!;

      await until('it is decided', 20_000, () => stored(`dm:${dm.id}`)?.state === 'decided');

      expect(stored(`dm:${dm.id}`)).toMatchObject({ surface: 'dm', complete: 1, length: text.length });
    });
  });

  it('ends with every case as its events say', async () => {
    expect(await wired.running.database.cases.audit()).toEqual([]);
  });

  /** What X delivers of a reply to the root, with this text. */
  function replyPayload(key: string, text: string): unknown {
    const { id } = wired.post(key);
    const { authorId, createdAt } = wired.sandbox.world.posts.get(id)!;
    const root = wired.post('root').id;
    return {
      id,
      text,
      author_id: authorId,
      created_at: new Date(createdAt).toISOString(),
      conversation_id: root,
      in_reply_to_tweet_id: root,
      in_reply_to_user_id: wired.sandbox.credentials.brand.id,
      edit_history_tweet_ids: [id],
      lang: 'fr',
    };
  }
});

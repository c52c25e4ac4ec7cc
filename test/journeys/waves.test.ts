import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, wireBot } from './wired-bot.fixture.ts';
import type { WiredBot } from './wired-bot.fixture.ts';

const variants = 60;
const spammers = 40;

/** One offer in as many dresses: another figure, handle, emoji, link or disguise each time. Alone it would only be doubted. */
function offer(index: number): string {
  const figure = 300 + 7 * index;
  const dresses = [
    `Gagnez ${figure}€ par jour depuis chez vous, écrivez vite à mon mentor @mentor_${index}`,
    `🔥🔥 GAGNEZ ${figure}€ par jour depuis chez vous !!! écrivez vite à mon mentor @mentor_${index} 🔥`,
    `Gagnez ${figure} euros par jour depuis chez vous, écrivez vite à mon mentor 👉 @coach_${index}`,
    `Gag\u200bnez ${figure}€ par jour depuis chez vous, écri\u200bvez vite à mon mentor @m_${index}`,
    `Gagnez ${figure}€ par jour depuis chez vous, écrivez viiiite à mon mentor @mentor_${index} 🎁`,
    `@ami_${index} Gagnez ${figure}€ par jour depuis chez vous, écrivez aujourd'hui à mon mentor`,
  ];
  return dresses[index % dresses.length]!;
}

/** One complaint that many people copy, each with a word of his own. */
function complaint(index: number): string {
  const towns = ['Lyon', 'Lille', 'Nantes', 'Dijon', 'Brest', 'Nice'];
  return `Toujours aucune pièce pour nos MINI en panne, personne ne répond au service client, nous voulons des réponses ! ${towns[index % 6]!} #MINIenPanne`;
}

describe('test/journeys/waves', () => {
  let wired: WiredBot;

  const spamKeys = Array.from({ length: variants }, (_, index) => `spam${index}`);
  const voiceKeys = Array.from({ length: variants }, (_, index) => `voice${index}`);
  const rowKey = (key: string): string => `post:${wired.post(key).id}`;
  const send = (from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      wired.sandbox.addReply(`vendeur${index % spammers}`, 'root', offer(index), { key: spamKeys[index]!, lang: 'fr' });
      wired.sandbox.addReply(`client${index}`, 'root', complaint(index), { key: voiceKeys[index]!, lang: 'fr' });
    }
  };
  const decidedCount = (): number => wired.rows().filter(({ state }) => state === 'decided').length;
  const wavesOf = (keys: readonly string[]): ReadonlySet<string> => {
    const own = new Set(keys.map(rowKey));
    const rows = wired.query<{ message_key: string; wave_key: string }>('select message_key, wave_key from wave_member');
    return new Set(rows.filter((row) => own.has(row.message_key)).map((row) => row.wave_key));
  };

  beforeAll(async () => {
    wired = await wireBot({ rate: 120, mode: 'act' });
    await until('the webhook is registered', 20_000, () => wired.sandbox.state().subscriptions.length >= 7);
    wired.sandbox.addPost('MINIFrance', 'La nouvelle MINI arrive.', { key: 'root' });
    for (let index = 0; index < variants; index++) wired.sandbox.addUser({ handle: `client${index}` });
    for (let index = 0; index < spammers; index++) wired.sandbox.addUser({ handle: `vendeur${index}` });

    send(0, 2);
    await until('the first ones are decided', 30_000, () => decidedCount() === 4);
    // In the middle of the wave: two authors are known, the third comes after.
    await wired.restart();
    send(2, variants);
    await until('every message is decided', 60_000, () => decidedCount() === 2 * variants);
    await until('every act is done', 90_000, () => wired.dueActs() === 0);
  });

  afterAll(() => wired.close());

  it('hides a spam wave to its last member, those that came before it was known included', () => {
    const left = spamKeys.filter((key) => !wired.post(key).hidden);

    expect(left).toEqual([]);
  });

  it('hides each member once', () => {
    expect(spamKeys.filter((key) => wired.post(key).timesHiddenByApi !== 1)).toEqual([]);
  });

  it('has one cluster of it, and a decision and an audit entry for each member', () => {
    const waves = wavesOf(spamKeys);
    const audited = wired.query<{ key: string }>(
      `select distinct json_extract(body, '$.key') as key from audit_entry where kind = 'decided'`,
    );

    expect([...waves]).toEqual([rowKey('spam0')]);
    expect(wired.rows().filter(({ decisions }) => decisions !== 1)).toEqual([]);
    expect(audited).toHaveLength(2 * variants);
  });

  it('hides no copy of a complaint, and shows none to people for being a copy', () => {
    const bothered = voiceKeys.filter((key) => wired.post(key).hidden || wired.outcomesOf(key)?.join() !== 'allow');

    expect(bothered).toEqual([]);
  });

  it('shows the storm of complaints as one cluster', () => {
    const [last] = wired.query<{ members: number; authors: number }>(
      `select max(json_extract(body, '$.wave.members')) as members, max(json_extract(body, '$.wave.authors')) as authors
       from decision where json_extract(body, '$.wave.id') = '${rowKey('voice0')}'`,
    );

    expect([...wavesOf(voiceKeys)]).toEqual([rowKey('voice0')]);
    expect(last).toEqual({ members: variants, authors: variants });
  });
});

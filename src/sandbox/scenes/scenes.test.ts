import { describe, expect, it } from 'vitest';

import { demoRoots, demoStream } from './demo-stream.ts';
import { journeyStream } from './journey-stream.ts';
import { brandAuthor } from './people.ts';
import type { ScenePost } from './scene.ts';
import { hostsIn, isAbusive, phonesIn, reservedHost, reservedPhone } from './scene-rules.fixture.ts';

const all: readonly ScenePost[] = [...demoStream, ...journeyStream];

function tally<T extends object>(posts: readonly T[], key: keyof T): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const post of posts) counts[String(post[key])] = (counts[String(post[key])] ?? 0) + 1;
  return counts;
}

function textsWhere(test: (post: ScenePost) => boolean): readonly string[] {
  return all.filter(test).map(({ text }) => text);
}

describe('sandbox/scenes', () => {
  it('says nothing twice', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('gives everybody a handle that X allows, and one name', () => {
    expect(all.filter(({ author }) => !/^\w{1,15}$/u.test(author.handle))).toEqual([]);
    expect(new Set(all.map(({ author }) => author.handle)).size).toBe(
      new Set(all.map(({ author }) => `${author.handle} ${author.name}`)).size,
    );
  });

  it('fits every text into a post', () => {
    expect(textsWhere(({ text }) => text.length > 280)).toEqual([]);
  });

  it('names only telephones and addresses that do not exist', () => {
    expect(all.flatMap(({ text }) => phonesIn(text)).filter((phone) => !reservedPhone.test(phone))).toEqual([]);
    expect(all.flatMap(({ text }) => hostsIn(text)).filter((host) => !reservedHost.test(host))).toEqual([]);
  });

  it('never insults a person in what must stay, however furious it is', () => {
    expect(textsWhere(({ expected, text }) => expected === 'stay' && isAbusive(text))).toEqual([]);
    expect(
      textsWhere(({ expected, text }) => expected === 'stay' && (phonesIn(text).length > 0 || hostsIn(text).length > 0)),
    ).toEqual([]);
  });

  it('uses plain words where somebody is insulted or hated', () => {
    expect(
      textsWhere(({ kind, text }) => (kind === 'insult' || kind === 'hate' || kind === 'threat') && !isAbusive(text)),
    ).toEqual([]);
  });

  it('shows a contact in every breach of privacy, and a link in every spam', () => {
    expect(textsWhere(({ kind, text }) => kind === 'privacy' && phonesIn(text).length + hostsIn(text).length === 0)).toEqual([]);
    expect(textsWhere(({ kind, text }) => kind === 'spam' && !text.includes('https://'))).toEqual([]);
  });

  it('hides replies only, brings harm elsewhere before people, and lets everything harmless stay', () => {
    const harmful = new Set(['insult', 'threat', 'spam', 'privacy', 'hate']);
    const due = ({ kind, surface }: ScenePost) => (harmful.has(kind) ? (surface === 'reply' ? 'hide' : 'escalate') : 'stay');

    expect(all.filter((post) => post.expected !== due(post))).toEqual([]);
  });

  it('names the brand where only its name makes X deliver the post', () => {
    const elsewhere = ({ surface }: ScenePost) => surface === 'mention' || surface === 'quote';

    expect(textsWhere((post) => elsewhere(post) && !post.text.includes(`@${brandAuthor.handle}`))).toEqual([]);
  });
});

describe('sandbox/scenes/demo-stream', () => {
  it('has two posts of the brand to play under', () => {
    expect(demoRoots.map(({ text }) => text.length > 0)).toEqual([true, true]);
  });

  it('is lively: mostly harmless, some harmful, all four languages', () => {
    const { stay = 0, hide = 0, escalate = 0 } = tally(demoStream, 'expected');
    const { fr = 0, en = 0, it: italian = 0, de = 0 } = tally(demoStream, 'lang');

    expect(stay).toBeGreaterThanOrEqual(135);
    expect(hide + escalate).toBeGreaterThanOrEqual(35);
    expect(fr / demoStream.length).toBeCloseTo(0.72, 1);
    expect(Math.min(en, italian, de)).toBeGreaterThanOrEqual(15);
  });

  it('shows a hiding soon, and never long without one', () => {
    const places = demoStream.flatMap(({ expected }, index) => (expected === 'hide' ? [index] : []));
    const gaps = places.map((place, index) => place - (places[index - 1] ?? 0));

    expect(places[0]).toBeLessThan(5);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10);
  });
});

describe('sandbox/scenes/journey-stream', () => {
  it('has its counts', () => {
    expect(journeyStream).toHaveLength(300);
    expect(tally(journeyStream, 'lang')).toEqual({ fr: 165, en: 45, it: 45, de: 45 });
    expect(tally(journeyStream, 'road')).toEqual({ webhook: 135, polling: 90, sweep: 45, 'dm-poll': 30 });
    expect(tally(journeyStream, 'expected')).toEqual({ stay: 200, hide: 60, escalate: 40 });
    expect(journeyStream.filter(({ surface, expected }) => surface === 'dm' && expected === 'escalate')).toHaveLength(15);
  });

  it('sends every message by a road it can come by', () => {
    const roads = {
      reply: ['webhook', 'polling', 'sweep'],
      mention: ['webhook', 'polling'],
      quote: ['webhook', 'polling'],
      dm: ['webhook', 'dm-poll'],
    };

    expect(journeyStream.filter(({ surface, road }) => !roads[surface].includes(road))).toEqual([]);
  });

  it('lets only answers to other people be found by the sweep', () => {
    expect(journeyStream.filter(({ road, text }) => road === 'sweep' && !/^@\w+ /u.test(text))).toEqual([]);
    expect(journeyStream.filter(({ road, text }) => road === 'sweep' && text.includes(`@${brandAuthor.handle}`))).toEqual([]);
  });

  it('mixes the languages all the way', () => {
    for (let start = 0; start < 300; start += 50)
      expect(Object.keys(tally(journeyStream.slice(start, start + 50), 'lang')).sort()).toEqual(['de', 'en', 'fr', 'it']);
  });
});

import { describe, expect, it } from 'vitest';
import { xId } from '../../domain/ids.ts';
import type { MessageKey, PersonRef } from '../../domain/ids.ts';
import type { Finding } from '../../domain/finding.ts';
import type { TakenMessage } from '../../domain/ports/stores.ts';
import { sketchOf } from '../../rules/waves/sketch.ts';
import { aFinding } from '../messages.fixture.ts';
import { aPipeline, outcomesOf, reply } from './a-pipeline.fixture.ts';

const signal = new AbortController().signal;
const scam = 'gagnez de l argent chaque jour depuis chez vous avec mon mentor';
const complaint = 'trois mois que ma voiture est au garage et personne ne me rappelle';
const doubtful: Finding = aFinding({ rule: 'spam.links', about: 'spam', severity: 'low', confidence: 0.7 });
const author = (id: number | string) => ({ author: { id: String(id), handle: null, createdAt: null, followers: null } });

/** A pipeline whose judge compares texts and doubts the scam. */
function aWavyPipeline() {
  const wired = aPipeline();
  wired.judge.finds(scam, doubtful);
  wired.judge.sketches = (text) => sketchOf(text) ?? undefined;
  return wired;
}
const copies = (text: string, count: number, from = 100): TakenMessage[] =>
  Array.from({ length: count }, (_, index) => reply(String(from + index), text, author(from + index)));

describe('bot/moderate/wave-tracker', () => {
  it('acts on advertising from the third author on, and hands the first ones back', async () => {
    const { decisions, step } = aWavyPipeline();
    decisions.put(...copies(scam, 5));

    await step(signal);

    expect(Object.values(outcomesOf(decisions))).toEqual([['escalate'], ['escalate'], ['hide'], ['hide'], ['hide']]);
    expect(decisions.decided.map(({ reopens }) => reopens?.length ?? 0)).toEqual([0, 0, 2, 2, 2]);
    expect(new Set(decisions.decided.map(({ wave }) => wave?.kept.wave))).toEqual(new Set(['post:100']));
    expect(decisions.decided.at(-1)?.decision.wave).toEqual({ id: 'post:100', members: 5, authors: 5 });
  });

  it('hands the first ones back once, and takes them away when they come again', async () => {
    const { decisions, step } = aWavyPipeline();
    decisions.put(...copies(scam, 3));
    await step(signal);

    decisions.put(...copies(scam, 2), ...copies(scam, 1, 200));
    await step(signal);

    const later = decisions.decided.slice(3);
    expect(later.map(({ key, decision }) => [key, decision.outcomes])).toEqual([
      ['post:100', ['hide']],
      ['post:101', ['hide']],
      ['post:200', ['hide']],
    ]);
    expect(later.flatMap(({ reopens }) => reopens ?? [])).toEqual([]);
    expect(later.at(-1)?.decision.wave?.members).toBe(4);
  });

  it('leaves a storm of copied complaints alone', async () => {
    const { decisions, step } = aWavyPipeline();
    decisions.put(...copies(complaint, 60));

    await step(signal);

    expect(new Set(Object.values(outcomesOf(decisions)).flat())).toEqual(new Set(['allow']));
    expect(decisions.decided.at(-1)?.decision.wave).toMatchObject({ members: 60, authors: 60 });
  });

  it('counts a message once though its batch could not be recorded at first', async () => {
    const { decisions, step } = aWavyPipeline();
    decisions.put(...copies(complaint, 3));
    decisions.fault = (what, keys) => {
      if (what === 'record' && keys.length > 1) throw new Error('away');
    };

    await step(signal);

    expect(decisions.decided.map(({ decision }) => decision.wave?.members ?? 3)).toEqual([3, 3, 3]);
    expect(decisions.decided.at(-1)?.decision.wave?.members).toBe(3);
  });

  it('goes on after a restart where it stood, by what was kept with the decisions', async () => {
    const first = aWavyPipeline();
    first.decisions.put(...copies(scam, 2));
    await first.step(signal);
    const second = aWavyPipeline();
    second.waves.kept.push(...first.decisions.decided.flatMap(({ wave }) => (wave === undefined ? [] : [wave.kept])));

    second.decisions.put(...copies(scam, 1, 300));
    await second.step(signal);

    expect(second.decisions.decided[0]).toMatchObject({
      decision: { outcomes: ['hide'], wave: { id: 'post:100', members: 3, authors: 3 } },
      reopens: ['post:100', 'post:101'],
    });
  });

  it('takes the versions of a post for one member', async () => {
    const { decisions, step } = aWavyPipeline();
    const edited = reply('101', complaint, author(1));
    decisions.put(reply('100', complaint, author(1)), { ...edited, versions: [xId('100'), xId('101')] });

    await step(signal);

    expect(decisions.decided.map(({ decision }) => decision.wave)).toEqual([undefined, undefined]);
  });

  it('follows what people said of a copy', async () => {
    const { decisions, waves, step } = aWavyPipeline();
    waves.said.push({ wave: 'post:100' as MessageKey, verdict: 'let-be', labels: ['spam'], severity: 'low' });
    decisions.put(...copies(scam, 4));

    await step(signal);

    expect(Object.values(outcomesOf(decisions))).toEqual([['escalate'], ['allow'], ['allow'], ['allow']]);
  });

  it('asks for the past of those only of whom something was found', async () => {
    const { decisions, waves, step } = aWavyPipeline();
    const person = 'person-of-7' as PersonRef;
    waves.offences.set(person, 3);
    decisions.put(reply('100', scam, author(7)), reply('101', complaint, author(8)));

    await step(signal);

    expect(waves.askedFor).toEqual([person]);
  });

  it('compares nothing that was not judged', async () => {
    const { decisions, judge, step } = aWavyPipeline();
    judge.sketches = () => undefined;
    decisions.put(...copies(scam, 4));

    await step(signal);

    expect(decisions.decided.map(({ wave }) => wave)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

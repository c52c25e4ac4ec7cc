import { rm } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ManualClock } from '../../bot/clock/manual-clock.fixture.ts';
import type { ConfigProblem } from '../../domain/errors.ts';
import type { LoadedConfig } from './load-config.ts';
import { loadConfig } from './load-config.ts';
import { anOwnRule, tempFolder, writeFiles } from './temp-folder.fixture.ts';
import { watchConfig } from './watch-config.ts';

type Told =
  | { readonly kind: 'policy'; readonly config: LoadedConfig }
  | { readonly kind: 'refused'; readonly problems: readonly ConfigProblem[]; readonly kept: string }
  | { readonly kind: 'mended' }
  | { readonly kind: 'run' }
  | { readonly kind: 'error' };

/** A watch whose reports can be awaited one by one, while its clock is moved on. */
async function watching(files: Readonly<Record<string, string>>, onPolicy: (config: LoadedConfig) => void = () => undefined) {
  const folder = await tempFolder(files);
  const clock = new ManualClock();
  const told: Told[] = [];
  const current = await loadConfig(folder);
  const watch = watchConfig({
    folder,
    clock,
    current,
    onPolicy: (config) => {
      onPolicy(config);
      told.push({ kind: 'policy', config });
    },
    onRefused: (problems, kept) => told.push({ kind: 'refused', problems, kept }),
    onMended: () => void told.push({ kind: 'mended' }),
    onRunChanged: () => told.push({ kind: 'run' }),
    onError: () => told.push({ kind: 'error' }),
  });
  onTestFinished(() => watch.close());
  /** Lets the watch look until it has reported so often in all. */
  const until = async (count: number): Promise<Told | undefined> => {
    while (told.length < count) {
      await clock.asleep();
      clock.advance(5000);
    }
    return told[count - 1];
  };
  /** Lets the watch look a few times more. */
  const looks = async (count: number): Promise<void> => {
    for (let look = 0; look < count; look += 1) {
      await clock.asleep();
      clock.advance(5000);
    }
    await clock.asleep();
  };
  return { folder, current, told, until, looks, watch };
}

describe('cli/config/watch-config', () => {
  it('hands over a valid change', async () => {
    const { folder, until } = await watching({});

    await writeFiles(folder, { 'netiquette.yaml': 'mode: act\n' });
    const told = await until(1);

    expect(told).toMatchObject({ kind: 'policy', config: { policy: { netiquette: { mode: 'act' } } } });
  });

  it('refuses an invalid change, keeps what was, and takes the correction', async () => {
    const { folder, current, until } = await watching({ 'netiquette.yaml': 'mode: simulate\n' });

    await writeFiles(folder, { 'netiquette.yaml': 'mode: never\n' });
    const refused = await until(1);
    await writeFiles(folder, { 'netiquette.yaml': 'mode: act # corrected\n' });
    const taken = await until(2);

    expect(refused).toMatchObject({ kind: 'refused', kept: current.policyId, problems: [{ line: 1, column: 7 }] });
    expect(taken).toMatchObject({ kind: 'policy' });
  });

  it('says that all is well again when a refused file goes back to what is in force', async () => {
    const { folder, until } = await watching({ 'netiquette.yaml': 'mode: simulate\n' });

    await writeFiles(folder, { 'netiquette.yaml': 'mode: never\n' });
    await until(1);
    await writeFiles(folder, { 'netiquette.yaml': 'mode: simulate # back\n' });

    expect(await until(2)).toEqual({ kind: 'mended' });
  });

  it('says nothing while nothing changes, or when a change means the same', async () => {
    const { folder, told, looks } = await watching({ 'netiquette.yaml': 'mode: simulate\n' });

    await looks(4);
    await writeFiles(folder, { 'netiquette.yaml': '# a remark\nmode: simulate\n' });
    await looks(6);

    expect(told).toEqual([]);
  });

  it('reports one refused state once', async () => {
    const { folder, told, until, looks } = await watching({});

    await writeFiles(folder, { 'netiquette.yaml': 'mode: never\n' });
    await until(1);
    await looks(5);

    expect(told).toHaveLength(1);
  });

  it('tells of a change to run.yaml, which counts from the next start', async () => {
    const { folder, until } = await watching({});

    await writeFiles(folder, { 'run.yaml': 'judge: {threads: 2}\n' });

    expect(await until(1)).toEqual({ kind: 'run' });
  });

  it('takes a new file of own rules as a new policy, and keeps it while a later change is refused', async () => {
    const { folder, current, until } = await watching({});

    await writeFiles(folder, { 'rules/spring.yaml': anOwnRule() });
    const taken = await until(1);
    await writeFiles(folder, { 'rules/spring.yaml': anOwnRule({ match: ['rien de tel'] }) });
    const refused = await until(2);

    expect(taken?.kind).toBe('policy');
    expect(refused).toMatchObject({ kind: 'refused', problems: [{ line: 7, column: 13 }] });
    expect((refused as { kept: string }).kept).not.toBe(current.policyId);
  });

  it('sees a folder of lexicons that comes later', async () => {
    const { folder, until } = await watching({});

    await writeFiles(folder, { 'lexicons/insult.fr.yaml': 'family: insult\n' });

    expect(await until(1)).toMatchObject({ kind: 'refused' });
  });

  it('tries again when the new policy could not be put into force', async () => {
    let failures = 0;
    const { folder, until } = await watching({}, () => {
      failures += 1;
      if (failures === 1) throw new Error('no database');
    });

    await writeFiles(folder, { 'netiquette.yaml': 'mode: act\n' });
    const first = await until(1);
    const second = await until(2);

    expect([first?.kind, second?.kind]).toEqual(['error', 'policy']);
  });

  it('goes on when the folder goes away', async () => {
    const { folder, until } = await watching({});

    await rm(folder, { recursive: true });
    const refused = await until(1);
    await writeFiles(folder, { 'netiquette.yaml': 'mode: act\n' });
    const back = await until(2);

    expect([refused?.kind, back?.kind]).toEqual(['refused', 'policy']);
  });
});

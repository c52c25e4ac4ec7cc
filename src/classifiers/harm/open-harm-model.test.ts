import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestFile, openHarmModel, weightsFile } from './open-harm-model.ts';

const shipped = join(import.meta.dirname, '../../../data/model');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netiquette-model-'));
  await cp(shipped, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('classifiers/harm/open-harm-model', () => {
  it('opens the model that is shipped', async () => {
    const model = await openHarmModel(folder);

    expect(model.manifest.heads).toContain('violation');
    for (const lang of ['fr', 'en', 'it', 'de', 'und']) expect(model.manifest.thresholds[lang]).toBeDefined();
  });

  it.each`
    file            | content                          | because
    ${weightsFile}  | ${gzipSync(Buffer.alloc(100))}   | ${'other weights'}
    ${weightsFile}  | ${Buffer.from('not compressed')} | ${'damaged'}
    ${manifestFile} | ${Buffer.from('{')}              | ${'a manifest cut off'}
  `('refuses $file: $because', async ({ file, content }: { file: string; content: Buffer }) => {
    await writeFile(join(folder, file), content);

    await expect(openHarmModel(folder)).rejects.toThrow();
  });

  it('refuses a folder without a model', async () => {
    await rm(join(folder, weightsFile));

    await expect(openHarmModel(folder)).rejects.toThrow();
  });
});

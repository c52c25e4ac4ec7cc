import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mainFile } from './bot-process.ts';
import { memoryOf, rounded } from './machine.ts';
import type { Measure } from './measure.ts';
import { mixedTexts } from './texts.ts';

const mb = 1024 * 1024;
/** Memory may differ by so much between a small and a large file and still be called constant. */
const slackMb = 60;

/** `netiquette moderate` on a small and a large file: messages a second, and memory that does not grow with the file. */
export const moderate: Measure = async ({ quick, full, say, execArgv }) => {
  const sizesMb = quick ? [2, 8] : full ? [100, 1024] : [20, 100];
  const folder = await mkdtemp(join(tmpdir(), 'netiquette-moderate-'));
  try {
    const runs = [];
    for (const sizeMb of sizesMb) {
      say(`a file of ${sizeMb} MB`);
      runs.push(await oneRun(folder, sizeMb, execArgv));
    }
    const peaks = runs.map((run) => run.peakRssMb);
    const growthMb = Math.max(...peaks) - (peaks[0] ?? 0);
    return { bar: 'memory does not grow with the file', met: growthMb < slackMb, growthMb, runs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

interface ModerateRun {
  readonly sizeMb: number;
  readonly messages: number;
  readonly seconds: number;
  readonly messagesPerSecond: number;
  readonly peakRssMb: number;
}

async function oneRun(folder: string, sizeMb: number, execArgv: readonly string[]): Promise<ModerateRun> {
  const file = join(folder, `${sizeMb}.jsonl`);
  const messages = await writeMessages(file, sizeMb * mb);
  const began = performance.now();
  const config = join(import.meta.dirname, '../config');
  const child = spawn(process.execPath, [...execArgv, mainFile, 'moderate', file, '--config', config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let answers = 0;
  let peakRssMb = 0;
  let looked = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answers += 1;
    if (performance.now() - looked < 50) return;
    looked = performance.now();
    peakRssMb = Math.max(peakRssMb, memoryOf(child.pid ?? 0).peakMb);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - began) / 1000;
  await rm(file);
  if (code !== 0 || answers !== messages)
    throw new Error(`${answers} answers to ${messages} messages, exit code ${String(code)}`);
  return { sizeMb, messages, seconds: rounded(seconds), messagesPerSecond: Math.round(messages / seconds), peakRssMb };
}

/** Writes invented messages until the file has the size; returns how many. */
async function writeMessages(file: string, bytes: number): Promise<number> {
  const stream = createWriteStream(file);
  const texts = mixedTexts();
  let written = 0;
  let count = 0;
  while (written < bytes) {
    const lines: string[] = [];
    for (let index = 0; index < 1_000; index += 1, count += 1) {
      lines.push(
        JSON.stringify({
          id: String(count),
          surface: 'reply',
          text: `${texts[count % texts.length] ?? ''} ${count}`,
          lang: 'fr',
        }),
      );
    }
    const block = `${lines.join('\n')}\n`;
    written += Buffer.byteLength(block);
    if (!stream.write(block)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return count;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Sandbox } from '../src/sandbox/sandbox.ts';
import type { BotProcess } from './bot-process.ts';
import type { LoadPlan, LoadReport } from './load.ts';
import { mixedTexts } from './texts.ts';

const tsx = join(import.meta.dirname, '../node_modules/tsx/dist/loader.mjs');

/** Sends mixed replies (2 % insult) to one thread of the brand's from a process of its own. */
export async function runLoad(
  sandbox: Sandbox,
  bot: BotProcess,
  load: { readonly rootId: string; readonly total: number; readonly perSecond: number | null; readonly offset?: number },
): Promise<LoadReport> {
  const { brand, clientSecret } = sandbox.credentials;
  const plan: LoadPlan = {
    url: bot.webhookUrl,
    clientSecret,
    brand,
    rootId: load.rootId,
    total: load.total,
    perSecond: load.perSecond,
    parallel: 128,
    firstId: (BigInt(load.rootId) + 1_000_000n + BigInt(load.offset ?? 0)).toString(),
    writtenAt: Date.now(),
    texts: mixedTexts(),
  };
  const child = spawn(process.execPath, ['--import', tsx, join(import.meta.dirname, 'load.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stdin.end(JSON.stringify(plan));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the load generator ended with ${String(code)}`);
  return JSON.parse(Buffer.concat(said).toString()) as LoadReport;
}

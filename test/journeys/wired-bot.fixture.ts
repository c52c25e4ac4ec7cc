import { openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { ScaledClock } from '../../src/bot/clock/scaled-clock.ts';
import { accountOf, loadConfig } from '../../src/cli/config/load-config.ts';
import type { LoadedConfig } from '../../src/cli/config/load-config.ts';
import { policyId } from '../../src/cli/config/policy-id.ts';
import { packageRoot } from '../../src/cli/package-root.ts';
import { processLog } from '../../src/cli/run/process-log.ts';
import { startBot } from '../../src/cli/run/start-bot.ts';
import type { RunningBot } from '../../src/cli/run/start-bot.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';

/** What was decided about one message, as it stands in the database. */
export interface DecidedRow {
  readonly key: string;
  readonly state: string;
  readonly decisions: number;
  readonly outcomes: readonly string[];
  /** One bit a road, in the order of the domain's list. */
  readonly roads: number;
}

/** The whole system wired as `run` wires it, against the sandbox over real HTTP, on a clock that runs fast. */
export interface WiredBot {
  readonly sandbox: Sandbox;
  readonly clock: ScaledClock;
  readonly folder: string;
  running: RunningBot;
  /** Stops the bot and starts it again on the same database. */
  restart(): Promise<void>;
  rows(): readonly DecidedRow[];
  /** Acts that are still to be done. */
  dueActs(): number;
  count(table: string): number;
  /** Everything the bot has logged so far. */
  log(): string;
  /** Every byte of the database files. */
  databaseBytes(): Buffer;
  close(): Promise<void>;
}

export interface WiredOptions {
  readonly rate: number;
  readonly mode: 'simulate' | 'act';
  readonly sandbox?: Omit<SandboxOptions, 'clock'>;
  readonly change?: (config: LoadedConfig) => LoadedConfig;
}

/** The shipped policy, changed as the journey needs it. Limits of X stay what they are. */
export async function shippedConfig(sandboxUrl: string, folder: string, options: Pick<WiredOptions, 'mode' | 'change'>): Promise<LoadedConfig> {
  const shipped = await loadConfig(join(packageRoot, 'config'));
  const netiquette = {
    ...shipped.policy.netiquette,
    mode: options.mode,
    brakes: { ...shipped.policy.netiquette.brakes, hidesPerHour: 500, hidesPerDay: 1_000 },
  };
  const listen = { host: '127.0.0.1', port: 0 };
  const config: LoadedConfig = {
    ...shipped,
    policy: { ...shipped.policy, netiquette },
    run: {
      ...shipped.run,
      database: `sqlite:${join(folder, 'netiquette.db')}`,
      x: { ...shipped.run.x, baseUrl: sandboxUrl, timeoutSeconds: 5 },
      webhook: { ...shipped.run.webhook, listen },
      console: { listen },
    },
  };
  const changed = options.change?.(config) ?? config;
  return { ...changed, policyId: policyId(changed.policy) };
}

export async function wireBot(options: WiredOptions): Promise<WiredBot> {
  const folder = await mkdtemp(join(tmpdir(), 'netiquette-journey-'));
  const now = Date.now();
  const clock = new ScaledClock({ anchor: now, origin: now, rate: options.rate });
  const sandbox = await startSandbox({ ...options.sandbox, clock });
  const config = await shippedConfig(sandbox.url, folder, options);
  const logFile = join(folder, 'log.jsonl');
  const log = processLog('debug', openSync(logFile, 'a'));
  const { credentials } = sandbox;
  const account = accountOf(config);
  if (account === null) throw new Error('the shipped brand.yaml names no account');

  const start = (): Promise<RunningBot> =>
    startBot({
      account,
      config,
      databaseUrl: config.run.database,
      masterKey: Buffer.alloc(32, 'journey'),
      credentials: {
        oauth1: { consumerKey: credentials.consumerKey, consumerSecret: credentials.consumerSecret, ...credentials.brand.oauth1 },
        oauth2: { clientId: credentials.clientId, clientSecret: credentials.clientSecret },
      },
      webhookSecrets: { client: credentials.clientSecret, consumer: credentials.consumerSecret },
      refreshToken: credentials.brand.oauth2.refreshToken,
      clock,
      log,
      firstStep: 'act',
      loopbackWebhook: true,
    });

  const path = join(folder, 'netiquette.db');
  const query = <T>(sql: string): T[] => {
    const db = new Sqlite(path, { readonly: true });
    try {
      return db.prepare(sql).all() as T[];
    } finally {
      db.close();
    }
  };
  const wired: WiredBot = {
    sandbox,
    clock,
    folder,
    running: await start(),
    restart: async () => {
      await wired.running.close();
      wired.running = await start();
    },
    rows: () =>
      query<{ key: string; state: string; decisions: number; outcomes: string | null; roads: number }>(
        `select m.key, m.state, m.roads,
                (select count(*) from decision d where d.message_key = m.key) as decisions,
                (select d.outcomes from decision d where d.message_key = m.key) as outcomes
         from message m`,
      ).map((row) => ({ ...row, outcomes: row.outcomes === null ? [] : (JSON.parse(row.outcomes) as string[]) })),
    dueActs: () => query<{ n: number }>(`select count(*) as n from outbox where state = 'due'`)[0]!.n,
    count: (table) => query<{ n: number }>(`select count(*) as n from ${table}`)[0]!.n,
    log: () => {
      log.flush();
      return readFileSync(logFile, 'utf8');
    },
    databaseBytes: () => Buffer.concat(['', '-wal', '.keys', '.keys-wal'].map((end) => readIfThere(path + end))),
    close: async () => {
      await wired.running.close();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return wired;
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Waits until `reached` holds, looking again and again; fails with `what` after `limitMs` machine milliseconds. */
export async function until(what: string, limitMs: number, reached: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await reached())) {
    if (performance.now() > end) throw new Error(`waited ${limitMs} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

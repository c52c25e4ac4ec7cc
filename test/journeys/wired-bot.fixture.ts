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
import type { PostState } from '../../src/sandbox/control/state-report.ts';
import { freePort } from './free-port.fixture.ts';
import type { Effect } from '../../src/domain/netiquette.ts';

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
  /** Stops the bot and starts it again on the same database, with another refresh token when a person has authorized anew. */
  restart(refreshToken?: string): Promise<void>;
  /** Starts one more bot beside it on the same database; should reject. */
  startSecond(): Promise<RunningBot>;
  rows(): readonly DecidedRow[];
  /** Acts that are still to be done. */
  dueActs(): number;
  count(table: string): number;
  /** Rows of the database, when it is the SQLite one. */
  query<T>(sql: string): T[];
  /** What the sandbox holds of a post, by its key. */
  post(key: string): PostState;
  /** Lane and reason of the case of a post, by its key; null while it has none. */
  caseOf(key: string): { readonly lane: string; readonly reason: string } | null;
  /** Outcomes decided about a post, by its key; null while nothing is. */
  outcomesOf(key: string): readonly string[] | null;
  /** Kinds of the alerts that stand. */
  alerts(): readonly string[];
  paused(): boolean;
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
  /** Where labels stand at first; `act` unless told, as after people have raised them. */
  readonly firstStep?: Effect;
  /** Another database than the folder's SQLite file. */
  readonly databaseUrl?: string;
  /** Only the OAuth 2.0 pair signs what the account does, and the app's bearer the rest. */
  readonly onlyOAuth2?: boolean;
}

/** What was decided about every message; on SQLite and PostgreSQL alike. */
export const decidedSql = `select m.key, m.state, m.roads,
    (select count(*) from decision d where d.message_key = m.key) as decisions,
    (select d.outcomes from decision d where d.message_key = m.key) as outcomes
  from message m`;

/** A row as `decidedSql` brings it. */
export interface RawDecidedRow {
  readonly key: string;
  readonly state: string;
  /** PostgreSQL counts in text. */
  readonly decisions: number | string;
  readonly outcomes: string | null;
  readonly roads: number;
}

export function decidedRow(row: RawDecidedRow): DecidedRow {
  const outcomes = row.outcomes === null ? [] : (JSON.parse(row.outcomes) as string[]);
  return { ...row, decisions: Number(row.decisions), outcomes };
}

/** The shipped policy, changed as the journey needs it. Limits of X stay what they are. */
export async function shippedConfig(
  sandboxUrl: string,
  folder: string,
  options: Pick<WiredOptions, 'mode' | 'change'>,
): Promise<LoadedConfig> {
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
      // The same after a restart: X knows the address.
      webhook: { ...shipped.run.webhook, listen: { ...listen, port: await freePort() } },
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

  const { consumerKey, consumerSecret } = credentials;
  const oauth1 = { consumerKey, consumerSecret, ...credentials.brand.oauth1 };
  const start = (refreshToken = credentials.brand.oauth2.refreshToken): Promise<RunningBot> =>
    startBot({
      account,
      config,
      databaseUrl: options.databaseUrl ?? config.run.database,
      masterKey: Buffer.alloc(32, 'journey'),
      credentials: {
        oauth2: { clientId: credentials.clientId, clientSecret: credentials.clientSecret },
        ...(options.onlyOAuth2 === true ? { bearer: credentials.appBearer } : { oauth1 }),
      },
      webhookSecrets: { client: credentials.clientSecret, consumer: credentials.consumerSecret },
      refreshToken,
      clock,
      log,
      firstStep: options.firstStep ?? 'act',
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
    restart: async (refreshToken) => {
      await wired.running.close();
      wired.running = await start(refreshToken);
    },
    startSecond: () => start(),
    query,
    rows: () => query<RawDecidedRow>(decidedSql).map(decidedRow),
    post: (key) => {
      const found = sandbox.state().posts.find((post) => post.key === key);
      if (!found) throw new Error(`the sandbox holds no post of key ${key}`);
      return found;
    },
    caseOf: (key) => {
      const { versions } = wired.post(key);
      const first = `post:${versions[0]!}`;
      const found = query<{ lane: string; reason: string }>(
        `select f.lane, json_extract(e.body, '$.reason') as reason
         from case_file f join case_event e on e.case_id = f.id and e.kind = 'opened' where f.root_key = '${first}'
         order by e.seq desc`,
      );
      return found[0] ?? null;
    },
    outcomesOf: (key) =>
      wired.rows().find((row) => row.key === `post:${wired.post(key).id}` && row.decisions > 0)?.outcomes ?? null,
    alerts: () => query<{ kind: string }>('select kind from alert order by since').map(({ kind }) => kind),
    paused: () => query('select 1 from pause where ended_at is null').length > 0,
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

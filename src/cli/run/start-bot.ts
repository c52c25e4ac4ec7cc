import { randomUUID } from 'node:crypto';
import { createBot } from '../../bot/bot.ts';
import type { Bot } from '../../bot/bot.ts';
import { JudgePool } from '../../bot/moderate/judge-pool.ts';
import { PolicyHolder } from '../../bot/moderate/policy-in-force.ts';
import type { Clock } from '../../domain/clock.ts';
import { StoreRefusedError } from '../../domain/errors.ts';
import type { AccountId } from '../../domain/ids.ts';
import { labels } from '../../domain/netiquette.ts';
import type { Effect } from '../../domain/netiquette.ts';
import type { Log } from '../../domain/ports/log.ts';
import { openVault } from '../../privacy/vault.ts';
import { openDatabase } from '../../store/database.ts';
import type { OpenDatabase } from '../../store/database.ts';
import { acquireInstanceLock } from '../../store/instance-lock.ts';
import { openKeyStore } from '../../store/key-store.ts';
import { migrate } from '../../store/migrate.ts';
import type { XCredentials } from '../../x/credentials.ts';
import { createX } from '../../x/create-x.ts';
import type { WebhookSecrets } from '../../x/webhook-signature.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import { canonicalJson } from '../config/policy-id.ts';
import { judgeEntry } from './judge-entry.ts';
import { policyFromConfig } from './policy-from-config.ts';
import { seedTokens } from './seed-tokens.ts';
import { startServers } from './servers.ts';
import type { Servers } from './servers.ts';

export interface StartOptions {
  readonly account: AccountId;
  readonly config: LoadedConfig;
  /** Where the database is: the config's, or the secret one. */
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
  readonly credentials: XCredentials;
  readonly webhookSecrets: WebhookSecrets;
  readonly refreshToken: string | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Where labels stand that nobody has raised or lowered yet: `escalate` in a live installation, `act` in the demo. */
  readonly firstStep: Effect;
  /** Registers the webhook at its own listening address: for a sandbox on the same machine. */
  readonly loopbackWebhook?: boolean;
}

/** A bot that runs. */
export interface RunningBot {
  readonly bot: Bot;
  readonly database: OpenDatabase;
  readonly servers: Servers;
  /** Aborts when the right to run was lost (another process holds the database now). */
  readonly lost: AbortSignal;
  /** Puts another policy into force for every judge. False when they cannot take it: the old one stays. */
  usePolicy(config: LoadedConfig, by: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Alerts about a condition, as against those a person must answer. */
const passingAlerts = [
  'x.unpaid',
  'x.unreachable',
  'x.token-refused',
  'x.spelling',
  'x.clock-skew',
  'x.limiter',
  'x.rate-windows-unsaved',
  'webhook.invalid',
  'brake.acts',
  'policy.refused',
];
const firstLookBackHours = 24;
/** Machine milliseconds a batch may take to judge: hundreds of times the ordinary. */
const judgeLimitMs = 5_000;

/** Steps of starting, each undone in reverse when a later one fails and at the end. */
class Unwinding {
  readonly #steps: (() => Promise<unknown>)[] = [];

  add(step: () => Promise<unknown>): void {
    this.#steps.unshift(step);
  }

  async run(): Promise<void> {
    for (const step of this.#steps) await step();
  }
}

/**
 * Starts the bot: lock, database, judges, X, listeners, road, in this order. Rejects with a `NetiquetteError` when it
 * cannot, after undoing what was begun.
 */
export async function startBot(options: StartOptions): Promise<RunningBot> {
  const unwinding = new Unwinding();
  try {
    return await start(options, unwinding);
  } catch (error) {
    await unwinding.run();
    throw error;
  }
}

async function start(options: StartOptions, unwinding: Unwinding): Promise<RunningBot> {
  const { account, config, clock, log, databaseUrl } = options;
  const lock = await acquireInstanceLock(databaseUrl, account);
  if (!lock)
    throw new StoreRefusedError(
      'another bot already runs on this database: stop it first, or give this one a database of its own',
    );
  unwinding.add(() => lock.release());

  await migrate(databaseUrl);
  const keys = await openKeyStore(databaseUrl);
  unwinding.add(() => keys.close());
  const vault = await openVault({ account, masterKey: options.masterKey, keys });
  const database = await openDatabase({ url: databaseUrl, scope: { account }, vault, clock, owner: randomUUID() });
  unwinding.add(() => database.close());
  await database.outbox.freeLeases();
  await takeFirstSteps(database, options);
  await seedTokens(database.tokens, database.control, options.refreshToken);
  // What still holds is raised again by the first step that meets it.
  for (const kind of passingAlerts) await database.control.clearAlert(kind);

  const policies = new PolicyHolder(policyFromConfig(config));
  const pool = new JudgePool({
    entry: judgeEntry(),
    threads: config.run.judge.threads,
    limitMs: judgeLimitMs,
    onTrouble: (why) => log.error({ why }, 'a judging thread failed: what it could not judge goes to people'),
  });
  unwinding.add(() => pool.close());

  const x = await createX({
    account,
    baseUrl: config.run.x.baseUrl,
    credentials: options.credentials,
    clock,
    tokenStore: database.tokens,
    rateWindows: database.rateWindows,
    timeoutMs: config.run.x.timeoutSeconds * 1000,
    onAlert: (kind, facts) => raise(database, clock, log, kind, facts),
  });
  unwinding.add(() => x.close());

  const webhookUrl = { current: config.run.webhook.publicUrl ?? null };
  const bot = createBot({
    account,
    database,
    x,
    judge: pool,
    policies,
    clock,
    log,
    staff: new Set(config.policy.brand.staff),
    rhythm: { ...config.run.poll, firstLookBackHours },
    webhookUrl: () => webhookUrl.current,
    judgeBatch: config.run.judge.batch,
    chance: Math.random,
  });
  unwinding.add(() => bot.close());
  // Added after the bot, so closed before it: no delivery comes in while the road is being taken down.
  const servers = await startServers({ run: config.run, account, secrets: options.webhookSecrets, bot, log });
  if (options.loopbackWebhook) webhookUrl.current = servers.webhookUrl;
  unwinding.add(() => servers.close());

  const usePolicy = async (next: LoadedConfig, by: string): Promise<boolean> => {
    const inForce = policyFromConfig(next);
    policies.announce(inForce);
    // The judges first: a policy that they cannot take must not become the active one.
    if (!(await changeJudges(pool, next, bot, log))) return false;
    await database.control.activatePolicy({ id: next.policyId, madeAt: clock.now(), by, content: canonicalJson(next.policy) });
    policies.use(inForce);
    return true;
  };
  if (!(await usePolicy(config, 'start'))) {
    bot.board.safeMode = true;
    log.error({}, 'nothing can be judged: safe mode, everything is read and goes to people, nothing is acted on');
  }
  bot.start();
  return { bot, database, servers, lost: lock.lost, usePolicy, close: () => unwinding.run() };
}

/** Gives every label that has no live step yet its first one: people raise it from there, with the figures that justify it. */
async function takeFirstSteps({ control }: OpenDatabase, { firstStep, clock }: StartOptions): Promise<void> {
  const steps = await control.steps();
  for (const label of labels) if (steps[label] === undefined) await control.setStep(label, firstStep, clock.now(), 'start');
}

/** Hands the policy to the judging threads; when they cannot take it they go on with the one before. */
async function changeJudges(pool: JudgePool, next: LoadedConfig, bot: Bot, log: Log): Promise<boolean> {
  try {
    await pool.usePolicy(next.policyId, next.policy);
    bot.board.safeMode = false;
    bot.board.reached('judges');
    return true;
  } catch {
    log.error({ policy: next.policyId }, 'the judging threads do not take this policy');
    return false;
  }
}

function raise(
  database: OpenDatabase,
  clock: Clock,
  log: Log,
  kind: string,
  facts: Readonly<Record<string, string | number | boolean>>,
): void {
  log.warn({ alert: kind, ...facts }, 'the connection to X raised an alert');
  database.control
    .raiseAlert(kind, clock.now(), facts)
    .catch(() => log.error({ alert: kind }, 'the alert could not be recorded'));
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScaledClock } from '../../bot/clock/scaled-clock.ts';
import { generateMasterKey, parseMasterKey } from '../../privacy/master-key.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { CliContext } from '../cli-context.ts';
import { CliRefusal } from '../cli-refusal.ts';
import { accountOf, loadConfig } from '../config/load-config.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import { policyId } from '../config/policy-id.ts';
import { paintFor } from '../output/terminal.ts';
import { packageRoot } from '../package-root.ts';
import { aborted, stopSignal } from '../run/stop-signal.ts';
import { startBot } from '../run/start-bot.ts';
import { DemoLog } from './demo-log.ts';
import { playStream, publishRoots } from './demo-stream.ts';

export interface DemoPorts {
  readonly port: number;
  readonly consolePort: number;
}

/** The demo's time runs 20 times faster: X's window of a quarter of an hour passes in 45 seconds, its limits stay. */
const rate = 20;

/** Runs sandbox, bot and stream on loopback until stopped. What it stored is thrown away at the end. */
export async function demo(ports: DemoPorts, context: CliContext): Promise<void> {
  for (const port of [ports.port, ports.consolePort]) {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CliRefusal('a port is a number from 0 to 65535');
  }
  const now = context.clock.now();
  const clock = new ScaledClock({ anchor: now, origin: now, rate });
  const folder = await mkdtemp(join(tmpdir(), 'netiquette-demo-'));
  const log = new DemoLog(context.stdout, paintFor(context.stdout, context.env), rate);
  const stop = stopSignal(log);
  try {
    await play(ports, folder, clock, stop, log, context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { decided, left, hidden, toPeople } = log.counts;
  context.stdout.write(`\n${decided} messages jugés : ${left} laissés, ${hidden} masqués, ${toPeople} montrés à une personne.\n`);
}

async function play(
  ports: DemoPorts,
  folder: string,
  clock: ScaledClock,
  stop: AbortSignal,
  log: DemoLog,
  context: CliContext,
): Promise<void> {
  const sandbox = await startSandbox({ port: ports.port, clock }).catch((error: unknown) =>
    refuseTakenPort(error, ports.port, '--port'),
  );
  try {
    await playIn(sandbox, ports, folder, clock, stop, log, context);
  } finally {
    await sandbox.close();
  }
}

async function playIn(
  sandbox: Sandbox,
  ports: DemoPorts,
  folder: string,
  clock: ScaledClock,
  stop: AbortSignal,
  log: DemoLog,
  context: CliContext,
): Promise<void> {
  const roots = publishRoots(sandbox);
  const config = await demoConfig(sandbox, folder, ports.consolePort);
  const running = await startDemoBot(config, sandbox, clock, log).catch((error: unknown) =>
    refuseTakenPort(error, ports.consolePort, '--console-port'),
  );

  context.stdout.write(welcome(sandbox, running.servers.consoleUrl, context));
  await playStream(sandbox, clock, roots, AbortSignal.any([stop, running.lost]));
  await aborted(stop, running.lost);

  await running.close();
}

/** The shipped policy, in earnest: the demo's "X" is ours, so the bot may act on it. */
async function demoConfig(sandbox: Sandbox, folder: string, consolePort: number): Promise<LoadedConfig> {
  const shipped = await loadConfig(join(packageRoot, 'config'));
  const policy = { ...shipped.policy, netiquette: { ...shipped.policy.netiquette, mode: 'act' as const } };
  return {
    ...shipped,
    policy,
    policyId: policyId(policy),
    run: {
      ...shipped.run,
      database: `sqlite:${join(folder, 'demo.db')}`,
      x: { ...shipped.run.x, baseUrl: sandbox.url },
      webhook: { ...shipped.run.webhook, listen: { host: '127.0.0.1', port: 0 } },
      console: { listen: { host: '127.0.0.1', port: consolePort } },
    },
  };
}

function startDemoBot(
  config: LoadedConfig,
  { credentials }: Sandbox,
  clock: ScaledClock,
  log: DemoLog,
): ReturnType<typeof startBot> {
  const account = accountOf(config);
  if (account === null) throw new CliRefusal('the shipped brand.yaml names no account: restore it from the package');
  return startBot({
    account,
    config,
    databaseUrl: config.run.database,
    masterKey: parseMasterKey(generateMasterKey(), 'demo'),
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
}

function refuseTakenPort(error: unknown, port: number, option: string): never {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  throw new CliRefusal(`port ${port} is taken: stop what uses it, or choose another with ${option}`, 1);
}

function welcome(sandbox: Sandbox, consoleUrl: string, { stdout, env }: CliContext): string {
  const { bold, dim } = paintFor(stdout, env);
  return [
    '',
    bold('Netiquette, démonstration') + dim(' : tout se passe sur cette machine, tout est inventé.'),
    '',
    `  La page publique du faux X   ${bold(sandbox.url)}`,
    `  La santé du robot            ${consoleUrl}/healthz ${dim('(la page des community managers viendra à cette adresse)')}`,
    '',
    dim('  Ouvrez la première adresse : les insultes se replient, les critiques restent. Ctrl-C pour arrêter.'),
    dim(`  Le temps y va ${rate} fois plus vite : une fenêtre de 15 minutes de X dure 45 secondes, avec les mêmes limites.`),
    '',
    '',
  ].join('\n');
}

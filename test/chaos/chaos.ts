/**
 * Kills the bot at random points while a stream of posts and DMs comes in by all roads, starts it again, and holds what X
 * saw against what the bot recorded. `--kills 100` (20 with `--quick`), `--seed N`. Ends with `lost 0, doubled 0, wrong target 0`,
 * exit code 1 when any of them is not 0.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { ScaledClock } from '../../src/bot/clock/scaled-clock.ts';
import { packageRoot } from '../../src/cli/package-root.ts';
import { labels } from '../../src/domain/netiquette.ts';
import { journeyStream } from '../../src/sandbox/scenes/journey-stream.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { BotProcess } from './bot-process.ts';
import { seededChance } from './seeded-chance.ts';
import { verdictOf } from './verdict.ts';

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' }, quick: { type: 'boolean' } } });
const kills = Number(values.kills ?? (values.quick ? 20 : 100));
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run chaos -- [--kills 100] [--seed 1] [--quick]');
  process.exit(2);
}
console.log(`chaos: ${kills} kills, seed ${seed}`);

/** A quarter of an hour of X's windows passes in 15 seconds. */
const rate = 60;
const chance = seededChance(seed);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const anchor = Date.now();
const scale = { anchor, origin: anchor, rate };

const folder = await mkdtemp(join(tmpdir(), 'netiquette-chaos-'));
const sandbox = await startSandbox({
  clock: new ScaledClock(scale),
  seed,
  settings: {
    privateSubscriptions: 'any-user-token',
    hookSignature: 'legacy',
    lateIndexing: { share: 0.1, ms: 120_000 },
    deliveries: { duplicates: 0.15, disorder: 0.15, loss: 0.05, delayMs: 0, unknownEvery: 40 },
  },
});
const bot = await prepareBot(sandbox, folder);
const databasePath = join(folder, 'netiquette.db');

try {
  await main();
} finally {
  await bot.kill();
  await sandbox.close();
}

async function main(): Promise<void> {
  const began = performance.now();
  bot.start();
  await reached('the bot is ready', 30_000, () => bot.ready());

  const root = sandbox.addPost(sandbox.credentials.brand.handle, 'La nouvelle MINI arrive.', { key: 'root' });
  const stream = playStream(root.id);
  for (let kill = 1; kill <= kills; kill += 1) {
    await momentToKill(kill);
    await bot.kill();
    // Sometimes it stays down for a while: what comes meanwhile must be found by reading.
    await wait(chance() < 0.15 ? 500 + chance() * 2_500 : 0);
    bot.start();
    if (kill % 10 === 0)
      console.log(`  ${kill} kills, ${stream.sent()} messages sent, ${Math.round((performance.now() - began) / 1000)} s`);
  }
  await stream.stop();
  console.log(`  ${stream.sent()} messages sent; waiting until everything is done`);
  await reached('everything is decided and delivered', 180_000, () => Promise.resolve(settled()));
  const code = await bot.stop();

  const verdict = verdictOf(sandbox, databasePath);
  const { lost, doubled, wrongTarget } = verdict;
  for (const [name, list] of Object.entries({ lost, doubled, 'wrong target': wrongTarget })) {
    for (const one of list.slice(0, 20)) console.log(`  ${name}: ${one}`);
  }
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(
    `seed ${seed}: ${kills} kills in ${minutes} min, ${verdict.messages} messages, ${verdict.hides} hidden, ` +
      `${verdict.repeatedRequests} requests repeated without effect, ${verdict.ambiguous} left to people as ambiguous, ` +
      `unexpected exits ${bot.unexpectedExits}, last exit code ${code ?? 'none'}`,
  );
  const bad = lost.length + doubled.length + wrongTarget.length > 0 || bot.unexpectedExits > 0 || code !== 0;
  if (bad) console.log(`  kept for looking into: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
  console.log(`lost ${lost.length}, doubled ${doubled.length}, wrong target ${wrongTarget.length}`);
  process.exitCode = bad ? 1 : 0;
}

/** Waits for the moment of the next kill: at random, or right when something happens that hurts most to interrupt. */
async function momentToKill(kill: number): Promise<void> {
  const kind = chance();
  if (kind < 0.1) return wait(chance() * 900); // while it starts
  await reached(`the bot is ready for kill ${kill}`, 60_000, () => bot.ready());
  if (kind < 0.4) return wait(chance() * 2_500);
  const calls = (): number =>
    sandbox.calls.list({ route: 'PUT /2/tweets/:id/hidden' }).filter((call) => kind < 0.6 || call.status !== null).length;
  const arrivals = (): number => sandbox.deliveries.log().length;
  const count = kind < 0.8 ? calls : arrivals;
  const before = count();
  const end = performance.now() + 3_000;
  while (count() === before && performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
  // A moment later, so that the kill falls now before and now after the record.
  await wait(chance() * 12);
}

/** Sends the stream again and again, about eight messages a second, and plays a colleague who unhides, and authors who edit and delete. */
function playStream(root: string): { stop(): Promise<void>; sent(): number } {
  let stopped = false;
  let sent = 0;
  const loop = async (): Promise<void> => {
    while (!stopped) {
      const message = journeyStream[sent % journeyStream.length];
      if (message) sandbox.post(message, root, `m${sent}`);
      sent += 1;
      if (sent % 40 === 0) colleagueUnhides();
      if (sent % 60 === 0) sandbox.deletePost(`m${authorOfReply(sent)}`);
      await wait(60 + chance() * 130);
    }
  };
  const running = loop();
  return {
    sent: () => sent,
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}

/** A recent message of the stream that is a reply (the sandbox knows DMs by other means). */
function authorOfReply(sent: number): number {
  for (let index = sent - 1; index > 0; index -= 1)
    if (journeyStream[index % journeyStream.length]?.surface === 'reply') return index;
  return 0;
}

/** Restores a reply that was hidden long enough ago that nobody would send its hide again. */
function colleagueUnhides(): void {
  const long = sandbox.clock.now() - 15 * 60_000;
  const post = [...sandbox.world.posts.values()].find(
    (one) => one.hidden && one.hiddenBy === 'api' && (one.hiddenAt ?? Infinity) < long,
  );
  if (post && !post.hiddenChanges.some((change) => !change.hidden)) sandbox.unhideInApp(post.id);
}

/** Nothing waits any more, and X has nothing that is not stored. */
function settled(): boolean {
  const db = new Sqlite(databasePath, { readonly: true });
  try {
    const stored = new Set((db.prepare('select key from message').all() as { key: string }[]).map((row) => row.key));
    const waiting = (db.prepare("select count(*) as n from message where state = 'received'").get() as { n: number }).n;
    const due = (db.prepare("select count(*) as n from outbox where state = 'due'").get() as { n: number }).n;
    const state = sandbox.state();
    const brand = sandbox.credentials.brand.handle;
    const posts = state.posts.filter((post) => post.author !== brand && post.deleted === null).map((post) => `post:${post.id}`);
    const dms = state.dms.filter((dm) => dm.sender !== brand).map((dm) => `dm:${dm.id}`);
    return waiting === 0 && due === 0 && [...posts, ...dms].every((key) => stored.has(key));
  } finally {
    db.close();
  }
}

async function reached(what: string, limitMs: number, test: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await test())) {
    if (performance.now() > end) {
      console.log(`  waited ${limitMs / 1000} s in vain until ${what}`);
      return;
    }
    await wait(25);
  }
}

/** The shipped config, in earnest, against the sandbox; every label raised as far as the config allows. */
async function prepareBot(x: Sandbox, place: string): Promise<BotProcess> {
  const configFolder = join(place, 'config');
  await cp(join(packageRoot, 'config'), configFolder, { recursive: true });
  const netiquette = join(configFolder, 'netiquette.yaml');
  const policy = await readFile(netiquette, 'utf8');
  await writeFile(
    netiquette,
    policy.replace(/^mode: simulate$/m, 'mode: act').replace(/^( +hidesPer(?:Hour|Day)): \d+/gm, '$1: 100000'),
  );
  const [hookPort, consolePort] = [await freePort(), await freePort()];
  await writeFile(
    join(configFolder, 'run.yaml'),
    [
      `database: sqlite:${join(place, 'netiquette.db')}`,
      `x: { baseUrl: '${x.url}', timeoutSeconds: 5 }`,
      `webhook: { listen: { port: ${hookPort} }, publicUrl: 'http://127.0.0.1:${hookPort}/webhooks/x' }`,
      `console: { listen: { port: ${consolePort} } }`,
      '',
    ].join('\n'),
  );
  const env = {
    NETIQUETTE_MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index + 1)).toString('base64'),
    NETIQUETTE_CLOCK: `${scale.anchor},${scale.origin},${scale.rate}`,
    X_CONSUMER_KEY: x.credentials.consumerKey,
    X_CONSUMER_SECRET: x.credentials.consumerSecret,
    X_ACCESS_TOKEN: x.credentials.brand.oauth1.accessToken,
    X_ACCESS_SECRET: x.credentials.brand.oauth1.accessSecret,
  };
  const process = new BotProcess({ env, configFolder, consolePort, logFile: join(place, 'bot.log') });
  // One start makes the database and puts every label at its first step; then people raise them.
  process.start();
  await reached('the bot has started once', 30_000, () => process.ready());
  await process.stop();
  const db = new Sqlite(join(place, 'netiquette.db'));
  const raise = db.prepare("update live_step set step = 'act' where label = ?");
  for (const label of labels) raise.run(label);
  db.close();
  return process;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

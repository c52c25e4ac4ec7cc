import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { packageRoot } from '../../src/cli/package-root.ts';
import { labels } from '../../src/domain/netiquette.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { freePort } from './free-port.fixture.ts';
import { until } from './wired-bot.fixture.ts';

/** How a command ended and what it wrote. */
export interface Ended {
  /** Null when a signal killed it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the health page says, as it comes over HTTP. */
export interface HealthAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A process of the real program. */
export class Child {
  readonly #process: ChildProcess;
  readonly #ended: Promise<Ended>;
  #stdout = '';
  #stderr = '';

  constructor(args: readonly string[], options: { readonly env: Readonly<Record<string, string>>; readonly cwd: string }) {
    const child = spawn(process.execPath, [join(packageRoot, 'dist/cli/main.js'), ...args], {
      cwd: options.cwd,
      env: { PATH: process.env['PATH'] ?? '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.#process = child;
    this.#ended = once(child, 'close').then(([code]) => ({
      code: code as number | null,
      stdout: this.#stdout,
      stderr: this.#stderr,
    }));
  }

  /** Everything it has written so far. */
  get output(): string {
    return this.#stdout + this.#stderr;
  }

  get alive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  ended(): Promise<Ended> {
    return this.#ended;
  }
}

/** A folder with the shipped config, an environment with every secret, and free ports: a place where the program runs as people run it. */
export class BotHome {
  readonly folder: string;
  readonly configFolder: string;
  readonly consolePort: number;
  readonly hookPort: number;
  readonly env: Readonly<Record<string, string>>;
  readonly #children: Child[] = [];

  private constructor(folder: string, ports: readonly [number, number], env: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.configFolder = join(folder, 'config');
    [this.hookPort, this.consolePort] = ports;
    this.env = env;
  }

  /** `rate`: how much faster than the machine's the bot's clock runs. It must be the sandbox's rate, and begin with it. */
  static async make(
    x: Sandbox,
    clock: { readonly anchor: number; readonly origin: number; readonly rate: number },
  ): Promise<BotHome> {
    const folder = await mkdtemp(join(tmpdir(), 'netiquette-process-'));
    const { consumerKey, consumerSecret, brand } = x.credentials;
    const home = new BotHome(folder, [await freePort(), await freePort()], {
      HOME: folder,
      // Compiled lexicons may be shared: they are keyed by what they were compiled from.
      XDG_CACHE_HOME: join(tmpdir(), 'netiquette-journey-cache'),
      NETIQUETTE_MASTER_KEY: Buffer.alloc(32, 'process').toString('base64'),
      NETIQUETTE_CLOCK: `${clock.anchor},${clock.origin},${clock.rate}`,
      X_CONSUMER_KEY: consumerKey,
      X_CONSUMER_SECRET: consumerSecret,
      X_ACCESS_TOKEN: brand.oauth1.accessToken,
      X_ACCESS_SECRET: brand.oauth1.accessSecret,
    });
    await cp(join(packageRoot, 'config'), home.configFolder, { recursive: true });
    await home.change('netiquette.yaml', (text) => text.replace(/^mode: simulate$/m, 'mode: act'));
    await home.write(
      'run.yaml',
      [
        `database: sqlite:${home.databasePath}`,
        `x: { baseUrl: '${x.url}', timeoutSeconds: 5 }`,
        `webhook: { listen: { port: ${home.hookPort} }, publicUrl: '${home.hookUrl}' }`,
        `console: { listen: { port: ${home.consolePort} } }`,
        '',
      ].join('\n'),
    );
    return home;
  }

  get databasePath(): string {
    return join(this.folder, 'netiquette.db');
  }

  get hookUrl(): string {
    return `http://127.0.0.1:${this.hookPort}/webhooks/x`;
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.configFolder, file), text);
  }

  read(file: string): Promise<string> {
    return readFile(join(this.configFolder, file), 'utf8');
  }

  async change(file: string, change: (text: string) => string): Promise<void> {
    await this.write(file, change(await this.read(file)));
  }

  /** Starts a command on this home's config. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = this.env): Child {
    const child = new Child([...args, '--config', this.configFolder], { env, cwd: this.folder });
    this.#children.push(child);
    return child;
  }

  /** Starts a command and waits for its end. */
  command(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended> {
    return this.start(args, env).ended();
  }

  /** Starts the bot and waits until it is ready. */
  async run(): Promise<Child> {
    const child = this.start(['run']);
    await until('the bot is ready', 30_000, async () => {
      if (!child.alive) throw new Error(`the bot has ended: ${child.output}`);
      return (await this.ask('/readyz')).status === 200;
    });
    return child;
  }

  /** Makes the database and raises every label as far as the config allows, as people would over time. */
  async raiseLabels(): Promise<void> {
    const child = await this.run();
    child.signal('SIGTERM');
    await child.ended();
    const db = new Sqlite(this.databasePath);
    const raise = db.prepare("update live_step set step = 'act' where label = ?");
    for (const label of labels) raise.run(label);
    db.close();
  }

  /** Asks the console's listener; status 0 when nobody answers. */
  async ask(path: '/healthz' | '/readyz'): Promise<HealthAnswer> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.consolePort}${path}`, { signal: AbortSignal.timeout(2_000) });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    } catch {
      return { status: 0, body: {} };
    }
  }

  /** Everything that every process of this home has written. */
  allOutput(): string {
    return this.#children.map((child) => child.output).join('\n');
  }

  query<T>(sql: string): T[] {
    const db = new Sqlite(this.databasePath, { readonly: true });
    try {
      return db.prepare(sql).all() as T[];
    } finally {
      db.close();
    }
  }

  /** Kills what still runs and removes the folder. */
  async close(): Promise<void> {
    for (const child of this.#children) if (child.alive) child.signal('SIGKILL');
    await Promise.all(this.#children.map((child) => child.ended()));
    await rm(this.folder, { recursive: true, force: true });
  }
}

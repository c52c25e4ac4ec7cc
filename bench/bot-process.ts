import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { generateMasterKey } from '../src/privacy/master-key.ts';
import type { SandboxCredentials } from '../src/sandbox/credentials.ts';
import { memoryOf } from './machine.ts';
import type { Memory } from './machine.ts';

export const mainFile = join(import.meta.dirname, '../dist/cli/main.js');

export interface BotProcessOptions {
  readonly sandboxUrl: string;
  readonly credentials: SandboxCredentials;
  /** Declares the webhook to the sandbox at its own listening address. */
  readonly declareWebhook?: boolean;
  /** Options for Node itself, as `--cpu-prof`. */
  readonly execArgv?: readonly string[];
}

/** `netiquette run` as an operator starts it, in a process and a folder of its own. */
export class BotProcess {
  readonly webhookUrl: string;
  readonly consoleUrl: string;
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #execArgv: readonly string[];
  #child: ChildProcess | undefined;
  #database: Sqlite.Database | undefined;

  private constructor(folder: string, ports: readonly [number, number], env: NodeJS.ProcessEnv, execArgv: readonly string[]) {
    this.#folder = folder;
    this.#env = env;
    this.#execArgv = execArgv;
    this.webhookUrl = `http://127.0.0.1:${ports[0]}/webhooks/x`;
    this.consoleUrl = `http://127.0.0.1:${ports[1]}`;
  }

  /** Writes the folder: the shipped config in earnest, with ports and database of its own. Starts nothing. */
  static async prepare(options: BotProcessOptions): Promise<BotProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'netiquette-bench-'));
    const config = join(folder, 'config');
    await cp(join(import.meta.dirname, '../config'), config, { recursive: true });
    const policy = await readFile(join(config, 'netiquette.yaml'), 'utf8');
    await writeFile(join(config, 'netiquette.yaml'), policy.replace(/^mode: simulate$/m, 'mode: act'));
    const ports = [await freePort(), await freePort()] as const;
    const bot = new BotProcess(folder, ports, environment(options.credentials, folder), options.execArgv ?? []);
    const run = {
      database: `sqlite:${join(folder, 'netiquette.db')}`,
      x: { baseUrl: options.sandboxUrl },
      webhook: {
        listen: { host: '127.0.0.1', port: ports[0] },
        ...(options.declareWebhook ? { publicUrl: bot.webhookUrl } : {}),
      },
      console: { listen: { host: '127.0.0.1', port: ports[1] } },
    };
    // JSON is YAML.
    await writeFile(join(config, 'run.yaml'), JSON.stringify(run));
    return bot;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Spawns the process and returns at once. */
  spawn(): void {
    const log = openSync(join(this.#folder, 'log.jsonl'), 'a');
    this.#child = spawn(process.execPath, [...this.#execArgv, mainFile, 'run', '--config', join(this.#folder, 'config')], {
      cwd: this.#folder,
      env: this.#env,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
  }

  /** Asks `/readyz` until it answers 200; returns the milliseconds until the console listened and until it was ready. */
  async ready(limitMs = 30_000): Promise<{ readonly listeningMs: number; readonly readyMs: number }> {
    const began = performance.now();
    let listeningMs: number | null = null;
    while (performance.now() - began < limitMs) {
      if (this.#child?.exitCode !== null) break;
      const status = await fetch(`${this.consoleUrl}/readyz`).then(
        async (response) => (await response.arrayBuffer(), response.status),
        () => 0,
      );
      if (status !== 0) listeningMs ??= performance.now() - began;
      if (status === 200) return { listeningMs: listeningMs ?? 0, readyMs: performance.now() - began };
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`the bot did not get ready; its log ends with:\n${this.logTail(20)}`);
  }

  /** Runs another command of the program on the same config and database. */
  async command(...args: readonly string[]): Promise<void> {
    const all = [mainFile, ...args, '--config', join(this.#folder, 'config')];
    const child = spawn(process.execPath, all, { cwd: this.#folder, env: this.#env, stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`netiquette ${args.join(' ')} ended with ${String(code)}`);
  }

  /** The first column of the first row. */
  count(query: string): number {
    this.#database ??= new Sqlite(join(this.#folder, 'netiquette.db'), { readonly: true });
    return this.#database.prepare(query).pluck().get() as number;
  }

  messages(): number {
    return this.count('select count(*) from message');
  }

  undecided(): number {
    return this.count("select count(*) from message where state = 'received'");
  }

  memory(): Memory {
    return memoryOf(this.pid);
  }

  logTail(lines: number): string {
    return readFileSync(join(this.#folder, 'log.jsonl'), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Waits until everything is judged, telling how the number of waiting messages falls. */
  async drained(limitMs: number, onTick: (waiting: number) => void): Promise<void> {
    const began = performance.now();
    for (let tick = 0; ; tick += 1) {
      const waiting = this.undecided();
      if (waiting === 0) return;
      if (tick % 20 === 0) onTick(waiting);
      if (performance.now() - began > limitMs) throw new Error(`still ${waiting} messages undecided after ${limitMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Ends the process as a service manager would. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  /** Ends the process and removes the folder. */
  async remove(): Promise<void> {
    await this.stop();
    this.#database?.close();
    this.#database = undefined;
    if (process.env['BENCH_KEEP'] === '1') console.error(`kept: ${this.#folder}`);
    else await rm(this.#folder, { recursive: true, force: true });
  }
}

function environment(credentials: SandboxCredentials, home: string): NodeJS.ProcessEnv {
  const { brand } = credentials;
  return {
    PATH: process.env['PATH'],
    // An empty home of its own; the cache of checked lexicons warms up as an operator's does.
    HOME: home,
    NETIQUETTE_MASTER_KEY: generateMasterKey(),
    X_CONSUMER_KEY: credentials.consumerKey,
    X_CONSUMER_SECRET: credentials.consumerSecret,
    X_ACCESS_TOKEN: brand.oauth1.accessToken,
    X_ACCESS_SECRET: brand.oauth1.accessSecret,
    X_CLIENT_ID: credentials.clientId,
    X_CLIENT_SECRET: credentials.clientSecret,
    X_REFRESH_TOKEN: brand.oauth2.refreshToken,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/cli/package-root.ts';

/** The bot as people run it: a process of its own that can be killed at any moment. */
export class BotProcess {
  readonly #env: Readonly<Record<string, string>>;
  readonly #configFolder: string;
  readonly #consolePort: number;
  readonly #logFile: string;
  #child: ChildProcess | null = null;
  /** Ends that nobody asked for. */
  unexpectedExits = 0;

  constructor(options: { env: Readonly<Record<string, string>>; configFolder: string; consolePort: number; logFile: string }) {
    this.#env = options.env;
    this.#configFolder = options.configFolder;
    this.#consolePort = options.consolePort;
    this.#logFile = options.logFile;
  }

  start(): void {
    const child = spawn(process.execPath, [join(packageRoot, 'dist/cli/main.js'), 'run', '--config', this.#configFolder], {
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => appendFileSync(this.#logFile, chunk));
    child.on('exit', () => {
      if (this.#child === child) {
        this.unexpectedExits += 1;
        this.#child = null;
      }
    });
    this.#child = child;
  }

  get alive(): boolean {
    return this.#child !== null;
  }

  /** `kill -9`: resolves when the process is gone. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** A graceful stop; returns the exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (!child) return null;
    this.#child = null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }

  /** Whether the bot says that it reads and judges. */
  async ready(): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.#consolePort}/readyz`, { signal: AbortSignal.timeout(1_000) });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }
}

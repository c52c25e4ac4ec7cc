import { PassThrough, Readable } from 'node:stream';
import { ManualClock } from '../bot/clock/manual-clock.fixture.ts';
import type { CliContext } from './cli-context.ts';
import { Masker } from './config/masker.ts';
import type { Environment } from './config/secrets.ts';
import { runCli } from './run-cli.ts';

/** How a command line ended. */
export interface CliEnding {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

interface CliWorld {
  readonly cwd: string;
  readonly env?: Environment;
  readonly stdin?: string;
  readonly clock?: ManualClock;
}

/** Runs one command line in a world of its own: nothing of the machine's environment is seen. */
export async function runInWorld(
  args: readonly string[],
  { cwd, env = {}, stdin = '', clock = new ManualClock() }: CliWorld,
): Promise<CliEnding> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [collected(stdout), collected(stderr)];
  let code: 0 | 1 | 2 = 0;
  const context: CliContext = {
    env,
    cwd,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    clock,
    user: 'operator',
    masker: new Masker(),
    setExitCode: (next) => {
      code = next;
    },
  };
  await runCli(args, context);
  stdout.end();
  stderr.end();
  return { out: await out, err: await err, code };
}

async function collected(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

#!/usr/bin/env node
import { userInfo } from 'node:os';
import { SystemClock } from '../bot/clock/system-clock.ts';
import { Masker } from './config/masker.ts';
import { runCli } from './run-cli.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader went away (`netiquette moderate … | head`): it has what it wanted.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

await runCli(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: new SystemClock(),
  user: userName(),
  masker: new Masker(),
  setExitCode: (code) => {
    process.exitCode = code;
  },
});

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // Containers may run as a number without a name.
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

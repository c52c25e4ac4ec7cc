import type { Writable } from 'node:stream';
import type { Clock } from '../domain/clock.ts';
import type { Masker } from './config/masker.ts';
import type { Environment } from './config/secrets.ts';

/** The world around a command, given in by `main`, so that commands can be run in tests as they are. */
export interface CliContext {
  readonly env: Environment;
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly clock: Clock;
  /** Who acts, for the records: the name of the system's user. */
  readonly user: string;
  /** Knows the secrets read so far; errors are shown through it. */
  readonly masker: Masker;
  /** What the process ends with when nothing worse happens. */
  setExitCode(code: 0 | 1 | 2): void;
}

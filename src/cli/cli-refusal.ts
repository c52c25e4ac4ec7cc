import type { Care } from '../domain/errors.ts';
import { NetiquetteError } from '../domain/errors.ts';

/** How a command ends: 0 done, 1 failed, 2 wrong usage or config. */
export type ExitCode = 0 | 1 | 2;

/** A command cannot go on for a reason the person at the terminal can mend; the message says how. */
export class CliRefusal extends NetiquetteError {
  readonly code = 'cli.refused';
  readonly care: Care = 'operator';
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = 2, cause?: unknown) {
    super(message, { exitCode }, cause);
    this.exitCode = exitCode;
  }
}

import { ConfigRefusedError, isNetiquetteError } from '../../domain/errors.ts';
import type { CliContext } from '../cli-context.ts';
import type { ExitCode } from '../cli-refusal.ts';
import { CliRefusal } from '../cli-refusal.ts';
import { problemLines } from './config-problems.ts';
import { paintFor } from './terminal.ts';

/** What is shown of an error that ended a command, and the exit code. */
export interface ErrorReport {
  readonly text: string;
  readonly exitCode: ExitCode;
}

/** Words for an error. Of errors that are not ours only the kind and the place are shown: their messages may hold a person's text. */
export function errorReport(error: unknown, context: Pick<CliContext, 'stderr' | 'env' | 'cwd' | 'masker'>): ErrorReport {
  const { red } = paintFor(context.stderr, context.env);
  const shown = (text: string): string => context.masker.mask(text);
  if (error instanceof ConfigRefusedError) {
    const count = error.problems.length;
    const lines = problemLines(error.problems, context.cwd);
    return {
      text: shown(
        [...lines, red(`${count} ${count === 1 ? 'problem' : 'problems'} in the configuration: correct them and try again`)].join(
          '\n',
        ),
      ),
      exitCode: 2,
    };
  }
  if (error instanceof CliRefusal) return { text: shown(`${red('error:')} ${error.message}`), exitCode: error.exitCode };
  if (isNetiquetteError(error)) {
    const facts = Object.entries(error.facts).map(([name, value]) => `${name} ${value}`);
    const words = `${error.message}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
    return { text: shown(`${red('error:')} ${words} [${error.code}]`), exitCode: 1 };
  }
  return { text: shown(`${red('error:')} something unexpected happened: ${kindOf(error)}`), exitCode: 1 };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [`${error.name}${code === undefined ? '' : ` ${code}`}`, ...frames].join('\n');
}

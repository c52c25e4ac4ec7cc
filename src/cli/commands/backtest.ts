import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { BacktestOptions } from '../backtest/backtest.ts';
import { configOption } from '../store-access.ts';

const examplesAtMost = 1_000;

/** `netiquette backtest`: what another config would have done. */
export function backtestCommand(program: Command, context: CliContext): void {
  program
    .command('backtest')
    .description('judge messages under the config and under another one, and say what would change, rule by rule')
    .argument('[file]', 'messages as moderate reads them, - reads standard input; without it the stored messages')
    .requiredOption('--against <dir>', 'folder of the other config')
    .option('--examples <number>', 'texts to show for each kind of change, handles and personal data masked', exampleCount, 0)
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .addHelpText(
      'after',
      '\nA line may say in "verdict" what managers decided: taken-away (or hide, protect, delete) or let-be (or allow).\nThen the table counts which changes agree with them. Stored messages bring the verdicts of their cases along.',
    )
    .action(async (file: string | undefined, options: BacktestOptions) => {
      const { backtest } = await import('../backtest/backtest.ts');
      await backtest(file, options, context);
    });
}

function exampleCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0 || count > examplesAtMost)
    throw new InvalidArgumentError(`It must be a whole number from 0 to ${examplesAtMost}.`);
  return count;
}

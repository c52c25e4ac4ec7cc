import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ConfigOption } from '../store-access.ts';
import { configOption, withSteering } from '../store-access.ts';

/** `netiquette status`: what the bot has done and what waits. Numbers only, no person. */
export function statusCommand(program: Command, context: CliContext): void {
  program
    .command('status')
    .description('show what was done, what waits, what is paused, and what needs somebody')
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .action(async (options: ConfigOption & { readonly json?: boolean }) => {
      const { readStatus, statusWords } = await import('../output/status-words.ts');
      const status = await withSteering(options, context, (steered) => readStatus(steered, context.clock.now()));
      context.stdout.write(`${options.json === true ? JSON.stringify(status) : statusWords(status, context)}\n`);
    });
}

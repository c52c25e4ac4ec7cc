import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import { configOption } from '../store-access.ts';
import type { ConfigOption } from '../store-access.ts';

/** `netiquette run`: the bot, unattended. */
export function runCommand(program: Command, context: CliContext): void {
  program
    .command('run')
    .description('run the bot, unattended: read, judge, hide, delete, escalate; stop it with Ctrl-C')
    .option(...configOption)
    .action(async (options: ConfigOption) => {
      const { run } = await import('../run/run.ts');
      await run(options.config, context);
    });
}

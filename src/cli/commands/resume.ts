import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ConfigOption } from '../store-access.ts';
import { configOption, withSteering } from '../store-access.ts';

/** `netiquette resume`: ends the pause. */
export function resumeCommand(program: Command, context: CliContext): void {
  program
    .command('resume')
    .description('end the pause: the bot acts again')
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .action(async (options: ConfigOption & { readonly json?: boolean }) => {
      const ended = await withSteering(options, context, async ({ database: { control } }) => {
        const before = await control.paused();
        await control.resume(context.clock.now(), context.user);
        return before;
      });
      const words =
        ended === null ? 'nothing was paused' : `resumed: the pause since ${new Date(ended.since).toISOString()} is over`;
      context.stdout.write(`${options.json === true ? JSON.stringify({ paused: null, ended }) : words}\n`);
    });
}

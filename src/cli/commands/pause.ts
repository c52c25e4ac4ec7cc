import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ConfigOption } from '../store-access.ts';
import { configOption, withSteering } from '../store-access.ts';

interface PauseOptions extends ConfigOption {
  readonly why: string;
  readonly json?: boolean;
}

/** `netiquette pause`: the big red switch. */
export function pauseCommand(program: Command, context: CliContext): void {
  program
    .command('pause')
    .description('stop every act at once; messages are still read and judged, and go to people')
    .option('--why <text>', 'the reason, for the records and for colleagues', 'no reason given')
    .option(...configOption)
    .option('--json', 'print the pause as one JSON object')
    .action(async (options: PauseOptions) => {
      const standing = await withSteering(options, context, async ({ database: { control } }) => {
        const before = await control.paused();
        await control.pause({ since: context.clock.now(), by: context.user, why: options.why });
        return { before, now: await control.paused() };
      });
      const words =
        standing.before === null
          ? 'paused: nothing is hidden or deleted until netiquette resume'
          : `already paused since ${new Date(standing.before.since).toISOString()}; that pause stands, with its reason`;
      context.stdout.write(`${options.json === true ? JSON.stringify({ paused: standing.now }) : words}\n`);
    });
}

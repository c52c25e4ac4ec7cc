import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ConfigOption } from '../store-access.ts';
import { configOption } from '../store-access.ts';

interface ModerateOptions extends ConfigOption {
  readonly stateful?: boolean;
}

/** `netiquette moderate`: judges JSON Lines offline. */
export function moderateCommand(program: Command, context: CliContext): void {
  program
    .command('moderate')
    .description('judge messages offline: JSON Lines in, verdicts out, in the same order')
    .argument('[file]', 'file of messages, one JSON object a line; - reads standard input', '-')
    .option('--stateful', 'earlier lines count for later ones, as in a running bot (kept in memory for this run)')
    .option(...configOption)
    .addHelpText(
      'after',
      '\nA line: {"id":"1","surface":"reply","text":"…"} with surface reply, mention, quote or dm.\nLines that cannot be read are named on standard error and make the exit code 1.',
    )
    .action(async (file: string, options: ModerateOptions) => {
      const { moderateFile } = await import('../moderate/moderate-file.ts');
      await moderateFile(file, options, context);
    });
}

import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ConfigOption } from '../store-access.ts';
import { commandStore, configOption } from '../store-access.ts';

/** `netiquette backup`: copies the database and its keys beside a running bot. */
export function backupCommand(program: Command, context: CliContext): void {
  program
    .command('backup')
    .description('copy the database and its key store into an empty folder, also while the bot runs')
    .argument('<dir>', 'folder for the copy; made if it does not exist')
    .option(...configOption)
    .option('--json', 'print the manifest as one JSON object')
    .action(async (dir: string, options: ConfigOption & { readonly json?: boolean }) => {
      const { url } = await commandStore(options, context);
      const { backup } = await import('../../store/backup.ts');
      const manifest = await backup(url, resolve(context.cwd, dir), context.clock.now());
      const bytes = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
      const words = `backed up ${bytes} bytes to ${dir}; keep it for 30 days at most, and the master key somewhere else`;
      context.stdout.write(`${options.json === true ? JSON.stringify(manifest) : words}\n`);
    });
}

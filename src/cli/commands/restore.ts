import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ConfigOption } from '../store-access.ts';
import { commandStore, configOption } from '../store-access.ts';

/** `netiquette restore`: puts a backup where no database is. */
export function restoreCommand(program: Command, context: CliContext): void {
  program
    .command('restore')
    .description('put a backup into place; the bot stays paused until somebody resumes it')
    .argument('<dir>', 'folder that netiquette backup made')
    .option(...configOption)
    .option('--json', 'print the manifest as one JSON object')
    .action(async (dir: string, options: ConfigOption & { readonly json?: boolean }) => {
      const { url } = await commandStore(options, context);
      const { restore } = await import('../../store/restore.ts');
      const manifest = await restore(url, resolve(context.cwd, dir), context.clock.now(), context.user);
      const words = `restored the backup of ${new Date(manifest.madeAt).toISOString()}; acting is paused: look with netiquette status, then netiquette resume`;
      context.stdout.write(`${options.json === true ? JSON.stringify(manifest) : words}\n`);
    });
}

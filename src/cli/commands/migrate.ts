import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import type { CliContext } from '../cli-context.ts';
import type { ConfigOption } from '../store-access.ts';
import { commandStore, configOption } from '../store-access.ts';

/** `netiquette migrate`: makes the database, or brings it up to this program's version. */
export function migrateCommand(program: Command, context: CliContext): void {
  program
    .command('migrate')
    .description('make the database, or bring it up to this version (doing it twice changes nothing)')
    .option(...configOption)
    .option('--json', 'print the result as one JSON object')
    .action(async (options: ConfigOption & { readonly json?: boolean }) => {
      const { url } = await commandStore(options, context);
      if (url.startsWith('sqlite:')) await mkdir(dirname(url.slice('sqlite:'.length)), { recursive: true, mode: 0o700 });
      const [{ migrate }, { openKeyStore }] = await Promise.all([
        import('../../store/migrate.ts'),
        import('../../store/key-store.ts'),
      ]);
      const { from, to } = await migrate(url);
      // Opening the key store brings it up to date.
      await (await openKeyStore(url)).close();
      const words =
        from === to ? `the database is up to date (version ${to})` : `the database went from version ${from} to ${to}`;
      context.stdout.write(`${options.json === true ? JSON.stringify({ from, to }) : words}\n`);
    });
}

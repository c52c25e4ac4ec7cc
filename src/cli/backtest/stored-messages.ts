import { parseMasterKey } from '../../privacy/master-key.ts';
import { openVault } from '../../privacy/vault.ts';
import type { MessageHistory } from '../../domain/ports/stores.ts';
import type { MessageKey } from '../../domain/ids.ts';
import type { CliContext } from '../cli-context.ts';
import { CliRefusal } from '../cli-refusal.ts';
import { accountOf } from '../config/load-config.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import { readSecrets } from '../config/secrets.ts';
import { databaseUrl } from '../store-access.ts';
import type { Judged } from './judged-messages.ts';

const pageSize = 500;

/** Opens the decided messages of an account for one task, through the vault, and closes them again. Changes nothing. */
export async function withStoredMessages<T>(
  config: LoadedConfig,
  context: CliContext,
  task: (history: MessageHistory) => Promise<T>,
): Promise<T> {
  const account = accountOf(config);
  if (account === null)
    throw new CliRefusal(
      'no account is configured: name one in brand.yaml (accounts) or in run.yaml (account), or name a file of messages',
    );
  const secrets = readSecrets(['NETIQUETTE_MASTER_KEY'], context.env, context.masker);
  const url = databaseUrl(config.run, secrets, context.cwd);
  const [{ openDatabase }, { openKeyStore }, { schemaVersion }] = await Promise.all([
    import('../../store/database.ts'),
    import('../../store/key-store.ts'),
    import('../../store/migrate.ts'),
  ]);
  if ((await schemaVersion(url)) === 0) throw new CliRefusal('there is no database yet: name a file of messages instead', 1);
  const keys = await openKeyStore(url);
  try {
    const masterKey = parseMasterKey(secrets.get('NETIQUETTE_MASTER_KEY'), 'NETIQUETTE_MASTER_KEY');
    const vault = await openVault({ account, masterKey, keys });
    const database = await openDatabase({ url, scope: { account }, vault, clock: context.clock, owner: 'command' });
    try {
      return await task(database.history);
    } finally {
      await database.close();
    }
  } finally {
    await keys.close();
  }
}

/** The decided messages of a database, page by page. */
export async function* judgedHistory(history: MessageHistory): AsyncGenerator<readonly Judged[], void> {
  let after: MessageKey | null = null;
  do {
    const { decided, next } = await history.page(after, pageSize);
    yield decided.map(({ message, verdict }) => ({ kind: 'message', message, verdict }));
    after = next;
  } while (after !== null);
}

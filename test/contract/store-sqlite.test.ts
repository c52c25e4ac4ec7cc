import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { backupContract } from './store/backup.contract.ts';
import { controlContract } from './store/control.contract.ts';
import { decisionsContract } from './store/decisions.contract.ts';
import { historyContract } from './store/history.contract.ts';
import { ingestContract } from './store/ingest.contract.ts';
import { lifeContract } from './store/life.contract.ts';
import { outboxContract } from './store/outbox.contract.ts';
import { sequencesContract } from './store/sequences.contract.ts';
import { wavesContract } from './store/waves.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'netiquette-store-'));
const url = `sqlite:${join(folder, 'netiquette.db')}`;
const emptyUrl = () => Promise.resolve(`sqlite:${join(mkdtempSync(join(folder, 'empty-')), 'netiquette.db')}`);

beforeAll(() => migrate(url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

historyContract('sqlite', () => url);
ingestContract('sqlite', () => url);
decisionsContract('sqlite', () => url);
outboxContract('sqlite', () => url);
controlContract('sqlite', () => url);
wavesContract('sqlite', () => url);
sequencesContract('sqlite', () => url, 40);
lifeContract('sqlite', emptyUrl);
backupContract(folder);

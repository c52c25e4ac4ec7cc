import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { AccountId } from '../../src/domain/ids.ts';
import { connect } from '../../src/store/connection.ts';
import type { Tables } from '../../src/store/tables.ts';
import { Work } from '../../src/store/work.ts';
import type { Queries } from '../../src/store/work.ts';

const folder = mkdtempSync(join(tmpdir(), 'netiquette-durability-'));
const full = 2;
const normal = 1;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function synchronous(db: Queries): Promise<number | undefined> {
  const { rows } = await sql<{ synchronous: number }>`select synchronous from pragma_synchronous`.execute(db);
  return rows[0]?.synchronous;
}

describe('store/work on SQLite', () => {
  it('waits for the disk with every transaction that tells something, and not with those that only take', async () => {
    const connection = await connect<Tables>({ kind: 'sqlite', path: join(folder, 'netiquette.db') });
    const work = new Work(connection, '1' as AccountId);
    const seen: (number | undefined)[] = [];

    for (let round = 0; round < 3; round += 1) {
      const [taking, writing] = await Promise.all([work.take(synchronous), work.write(synchronous)]);
      seen.push(taking, writing);
      await expect(work.take(() => Promise.reject(new Error('a take that fails')))).rejects.toThrow();
      seen.push(await work.write(synchronous), await work.read(synchronous));
    }
    await work.close();

    expect(seen).toEqual([0, 1, 2].flatMap(() => [normal, full, full, full]));
  });
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StoreRefusedError } from '../../../src/domain/errors.ts';
import { accountId } from '../../../src/domain/ids.ts';
import type { PersonRef } from '../../../src/domain/ids.ts';
import { connect, connectKeys } from '../../../src/store/connection.ts';
import { dataClasses, keyDataClasses } from '../../../src/store/data-classes.ts';
import { acquireInstanceLock } from '../../../src/store/instance-lock.ts';
import { openKeyStore } from '../../../src/store/key-store.ts';
import { currentSchema, migrate, migrations, schemaVersion } from '../../../src/store/migrate.ts';
import { applyMigrations } from '../../../src/store/migration.ts';
import { storePlace } from '../../../src/store/store-url.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { aDm, aPost, deletion, hidden, nobody, noon, post, startProcess } from './world.ts';

const account = accountId('2244994945');
const ref = (letter: string) => letter.repeat(32) as PersonRef;

/** Migrations, the key store and the instance lock, each on an empty database. */
export function lifeContract(name: string, emptyUrl: () => Promise<string>): void {
  describe(`contract/store/life: ${name}`, () => {
    it('migrates an empty database, and again without a change', async () => {
      const url = await emptyUrl();
      expect(await schemaVersion(url)).toBe(0);

      const both = await Promise.all([migrate(url), migrate(url)]);

      expect(both.map((done) => done.to)).toEqual([currentSchema, currentSchema]);
      expect(both.map((done) => done.from).sort()).toEqual([0, currentSchema]);
      expect(await schemaVersion(url)).toBe(currentSchema);
    });

    it.each(migrations.slice(0, -1).map(({ version }) => version))(
      'brings a database of version %i up to date',
      async (version) => {
        const url = await emptyUrl();
        const old = await connect<unknown>(storePlace(url));
        await applyMigrations(
          old,
          migrations.filter((migration) => migration.version <= version),
        );
        await old.db.destroy();

        expect(await migrate(url)).toEqual({ from: version, to: currentSchema });
        expect(await migrate(url)).toEqual({ from: currentSchema, to: currentSchema });
        await (await startProcess(url, account, 'one')).close();
      },
    );

    it('refuses a database that was not migrated', async () => {
      await expect(startProcess(await emptyUrl(), account, 'one')).rejects.toThrow(/must be migrated/);
    });

    it('refuses a database of a newer version, with the reason', async () => {
      const url = await emptyUrl();
      await migrate(url);
      const { db } = await connect<{ schema_info: { version: number; name: string } }>(storePlace(url));
      await db.insertInto('schema_info').values({ version: 99, name: 'from-the-future' }).execute();
      await db.destroy();

      expect(await schemaVersion(url)).toBe(99);
      await expect(migrate(url)).rejects.toThrow(/newer version/);
      const refusal = await startProcess(url, account, 'one').catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreRefusedError);
      expect((refusal as StoreRefusedError).facts).toEqual({ found: 99, known: currentSchema });
    });

    it('has a data class for every column, and none for a column that is not there', async () => {
      const url = await emptyUrl();
      await migrate(url);
      await (await openKeyStore(url)).close();
      const [store, keys] = [await connect<never>(storePlace(url)), await connectKeys<never>(storePlace(url))];

      const tables = await store.db.introspection.getTables();
      const keyTables =
        store.dialect === 'postgres'
          ? tables.filter((t) => t.schema === 'netiquette_keys')
          : await keys.db.introspection.getTables();
      const messageTables = tables.filter((table) => table.schema !== 'netiquette_keys');

      expect(columnsOf(messageTables)).toEqual(columnsOf(catalogued(dataClasses)));
      expect(columnsOf(keyTables)).toEqual(columnsOf(catalogued(keyDataClasses)));
      await Promise.all([store.db.destroy(), keys.db.destroy()]);
    });

    it('holds nothing readable of a person in any table', async () => {
      const url = await emptyUrl();
      await migrate(url);
      const one = await startProcess(url, account, 'one');
      const mark = 'Zébulon-Marqué';
      const author = { id: '900777', handle: 'zebulon_marque', createdAt: 1, followers: 1 };
      const links = [{ start: 0, end: 1, display: mark, expanded: `https://example.com/${mark}` }];
      await one.db.ingest.ingest(
        [
          aPost('101', { text: mark, author, links }),
          aDm('501', { text: mark, author, conversationId: '900777-2244994945' }),
          deletion('7'),
        ],
        noon,
        nobody,
      );
      await one.db.cases.open(aPost('101').message.key, 'gave-up', 'queue', 'low', noon);
      await one.close();

      const { db } = await connect<Record<string, never>>(storePlace(url));
      const all: string[] = [];
      for (const table of Object.keys(dataClasses)) {
        const rows = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
        for (const row of rows.rows) {
          for (const value of Object.values(row))
            all.push(value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value));
        }
      }
      await db.destroy();
      const held = all.join('\n');
      for (const secret of ['Marqué', 'MarquÃ©', 'zebulon', '900777', 'example.com']) expect(held).not.toContain(secret);
      expect(held).toContain('post:101');
    });

    it('holds no content of what was deleted, found gone when acting, or found gone when looking up', async () => {
      const url = await emptyUrl();
      await migrate(url);
      const one = await startProcess(url, account, 'one');
      await one.db.ingest.ingest([aPost('101'), aPost('102'), aPost('103'), aPost('104')], noon, nobody);
      await one.db.decisions.record([hidden('102')], noon);
      const [act] = await one.db.outbox.takeDue('hide', 1, noon, 1);

      await one.db.ingest.ingest([deletion('101')], noon, nobody);
      await one.db.outbox.recordFact(act!.id, { kind: 'gone', simulated: false }, noon);
      await one.db.decisions.resolve([{ key: post('103'), found: { kind: 'gone' } }], noon);
      await one.close();

      const { db } = await connect<Tables>(storePlace(url));
      const rows = await db.selectFrom('message').select(['key', 'content']).orderBy('key').execute();
      await db.destroy();
      expect(rows.map((row) => [row.key, row.content === null])).toEqual([
        ['post:101', true],
        ['post:102', true],
        ['post:103', true],
        ['post:104', false],
      ]);
    });

    it('keeps the first key of a person, and forgets destroyed ones', async () => {
      const url = await emptyUrl();
      const [one, two] = [await openKeyStore(url), await openKeyStore(url)];
      const offers = (value: number, ...letters: string[]) =>
        new Map(letters.map((letter) => [ref(letter), Uint8Array.of(value)]));

      const answers = await Promise.all([
        one.insertMissing(account, offers(1, 'a', 'b')),
        two.insertMissing(account, offers(2, 'b', 'a', 'c')),
      ]);

      const stored = await one.load(account, [ref('a'), ref('b'), ref('c'), ref('d')]);
      expect([...stored.keys()].sort()).toEqual([ref('a'), ref('b'), ref('c')]);
      for (const answer of answers) for (const [person, key] of answer) expect([...key]).toEqual([...(stored.get(person) ?? [])]);
      expect((await two.load(accountId('1'), [ref('a')])).size).toBe(0);

      await two.destroy(account, [ref('a'), ref('d')]);
      await two.destroy(account, [ref('a')]);
      expect([...(await one.load(account, [ref('a'), ref('b')])).keys()]).toEqual([ref('b')]);
      expect([...(await one.accountSecret(account, Uint8Array.of(7)))]).toEqual([7]);
      expect([...(await two.accountSecret(account, Uint8Array.of(8)))]).toEqual([7]);
      await Promise.all([one.close(), two.close()]);
    });

    it('lets one instance run at a time', async () => {
      const url = await emptyUrl();

      const first = await acquireInstanceLock(url, account);
      const second = await acquireInstanceLock(url, account);
      expect(first?.lost.aborted).toBe(false);
      expect(second).toBeNull();

      await first?.release();
      await first?.release();
      const third = await acquireInstanceLock(url, account);
      expect(third).not.toBeNull();
      await third?.release();
    });
  });
}

function catalogued(classes: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.entries(classes).map(([name, columns]) => ({
    name,
    columns: Object.keys(columns).map((column) => ({ name: column })),
  }));
}

function columnsOf(tables: readonly { name: string; columns: readonly { name: string }[] }[]): readonly string[] {
  return tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`)).sort();
}

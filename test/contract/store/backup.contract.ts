import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { StoreRefusedError } from '../../../src/domain/errors.ts';
import { accountId } from '../../../src/domain/ids.ts';
import { backup } from '../../../src/store/backup.ts';
import { acquireInstanceLock } from '../../../src/store/instance-lock.ts';
import { currentSchema, migrate } from '../../../src/store/migrate.ts';
import { restore } from '../../../src/store/restore.ts';
import { aPost, hidden, nobody, noon, post, startProcess } from './world.ts';

const account = accountId('2244994945');

/** What only a database in files has: backup, restore, and a lock that outlives no `kill -9`. */
export function backupContract(folder: string): void {
  describe('contract/store/backup: sqlite', () => {
    async function filled() {
      const place = mkdtempSync(join(folder, 'backup-'));
      const url = `sqlite:${join(place, 'a', '..', 'netiquette.db')}`;
      await migrate(url);
      const one = await startProcess(url, account, 'one');
      await one.db.ingest.ingest([aPost('101'), aPost('102'), aPost('103')], noon, nobody);
      await one.db.decisions.record([hidden('101'), hidden('102')], noon);
      const [done] = await one.db.outbox.takeDue('hide', 1, noon, 1_000);
      await one.db.outbox.begin(done!.id, noon);
      await one.db.outbox.recordFact(done!.id, { kind: 'done', simulated: false }, noon);
      return { place, url, one, done: done!.target };
    }

    it('comes back paused, with what was done done and what was due in doubt', async () => {
      const { place, url, one, done } = await filled();
      const manifest = await backup(url, join(place, 'copy'), noon + 5);
      await one.db.ingest.ingest([aPost('104')], noon + 6, nobody);
      await one.close();
      expect(manifest).toMatchObject({ format: 1, madeAt: noon + 5, schema: currentSchema });
      expect(readdirSync(join(place, 'copy')).sort()).toEqual(['keys.sqlite', 'manifest.json', 'store.sqlite']);
      expect(statSync(join(place, 'copy', 'keys.sqlite')).mode & 0o077).toBe(0);

      const again = `sqlite:${join(place, 'restored', 'netiquette.db')}`;
      await restore(again, join(place, 'copy'), noon + 100, 'claire');

      const two = await startProcess(again, account, 'two');
      expect(await two.db.control.paused()).toEqual({ since: noon + 100, by: 'claire', why: 'restored' });
      expect((await two.db.ingest.known([post('101'), post('104')])).size).toBe(1);
      await two.db.outbox.freeLeases();
      const due = await two.db.outbox.takeDue('hide', 10, noon + 200, 1_000);
      expect(due).toMatchObject([{ target: done === post('101') ? post('102') : post('101'), unfinishedSince: noon + 5 }]);
      expect(await two.db.outbox.begin(due[0]!.id, noon + 201)).toBe(true);
      await two.db.outbox.postponeAct(due[0]!.id, noon + 300, false, 'x.rate-limited');
      expect(await two.db.outbox.takeDue('hide', 10, noon + 300, 1_000)).toMatchObject([{ unfinishedSince: noon + 5 }]);
      expect((await two.db.decisions.takeUndecided(10, noon + 200, 1)).map((taken) => taken.message.text)).toEqual([
        'texte inventé 103',
      ]);
      await two.close();
    });

    it('is restored into an empty place only, and only when it is whole', async () => {
      const { place, url, one } = await filled();
      const copy = join(place, 'copy');
      await backup(url, copy, noon);
      const elsewhere = `sqlite:${join(place, 'restored', 'netiquette.db')}`;

      await expect(backup(url, copy, noon)).rejects.toThrow(/must be empty/);
      await expect(restore(url, copy, noon, 'claire')).rejects.toThrow(/empty place/);
      await expect(restore(elsewhere, place, noon, 'claire')).rejects.toThrow(StoreRefusedError);

      const whole = readFileSync(join(copy, 'manifest.json'), 'utf8');
      writeFileSync(join(copy, 'manifest.json'), whole.replace(`"schema": ${currentSchema}`, '"schema": 99'));
      await expect(restore(elsewhere, copy, noon, 'claire')).rejects.toThrow(/newer version/);
      writeFileSync(join(copy, 'manifest.json'), '{"format":1}');
      await expect(restore(elsewhere, copy, noon, 'claire')).rejects.toThrow(/manifest/);
      writeFileSync(join(copy, 'manifest.json'), whole);
      const keys = readFileSync(join(copy, 'keys.sqlite'));
      keys[keys.length - 1] = (keys[keys.length - 1] ?? 0) ^ 1;
      writeFileSync(join(copy, 'keys.sqlite'), keys);
      await expect(restore(elsewhere, copy, noon, 'claire')).rejects.toThrow(/damaged/);
      expect(existsSync(join(place, 'restored', 'netiquette.db'))).toBe(false);
      await one.close();
    });

    it('says when there is nothing to back up', async () => {
      await expect(backup(`sqlite:${join(folder, 'nothing.db')}`, join(folder, 'never'), noon)).rejects.toThrow(/no database/);
    });
  });

  describe('contract/store/instance-lock: sqlite', () => {
    it('is free again after the holder was killed', async () => {
      const url = `sqlite:${join(mkdtempSync(join(folder, 'lock-')), 'netiquette.db')}`;
      const holder = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('hold-lock.ts', import.meta.url)), url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(holder.stdout, 'data');
      expect(await acquireInstanceLock(url, account)).toBeNull();

      holder.kill('SIGKILL');
      await once(holder, 'exit');

      const lock = await acquireInstanceLock(url, account);
      expect(lock).not.toBeNull();
      await lock?.release();
    });
  });
}

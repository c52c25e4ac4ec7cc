import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountId, MessageKey } from '../../../src/domain/ids.ts';
import type { DecidedBefore } from '../../../src/domain/ports/stores.ts';
import { aPost, allowed, deletion, freshAccount, hidden, nobody, noon, ownRoot, post, startProcess } from './world.ts';
import type { Process } from './world.ts';

export function historyContract(name: string, url: () => string): void {
  describe(`contract/store/history: ${name}`, () => {
    let account: AccountId;
    let one: Process;

    beforeEach(async () => {
      account = freshAccount();
      one = await startProcess(url(), account, 'one');
    });

    afterEach(() => one.close());

    const decide = async (...ids: readonly string[]): Promise<void> => {
      await one.db.ingest.ingest([ownRoot('100'), ...ids.map((id) => aPost(id))], noon, nobody);
      await one.db.decisions.takeUndecided(100, noon, 1_000);
      await one.db.decisions.record(
        ids.map((id, at) => (at === 0 ? hidden(id) : allowed(id))),
        noon,
      );
    };
    const all = async (limit: number): Promise<readonly DecidedBefore[]> => {
      const found: DecidedBefore[] = [];
      let after: MessageKey | null = null;
      do {
        const { decided, next } = await one.db.history.page(after, limit);
        found.push(...decided);
        after = next;
      } while (after !== null);
      return found;
    };

    it('gives decided messages as they were judged, page by page, and changes nothing', async () => {
      await decide('101', '102', '103');
      await one.db.ingest.ingest([aPost('104')], noon, nobody);

      const pages = await Promise.all([all(1), all(2), all(100)]);

      for (const found of pages) expect(found.map(({ message }) => message.key)).toEqual(['101', '102', '103'].map(post));
      expect(pages[0][0]).toMatchObject({ message: { text: 'texte inventé 101', ownedThread: true }, verdict: null });
      expect(await one.db.history.count()).toBe(3);
    });

    it('leaves out what was deleted or whose author was forgotten', async () => {
      await decide('101', '102');
      await one.db.ingest.ingest([deletion('101')], noon, nobody);

      expect((await all(10)).map(({ message }) => message.key)).toEqual([post('102')]);

      await one.vault.destroy([one.vault.personRef('900001' as never)]);
      expect(await all(10)).toEqual([]);
    });

    it('tells nothing of another account', async () => {
      await decide('101');
      const other = await startProcess(url(), freshAccount(), 'other');

      const { decided } = await other.db.history.page(null, 10);
      await other.close();

      expect(decided).toEqual([]);
    });
  });
}

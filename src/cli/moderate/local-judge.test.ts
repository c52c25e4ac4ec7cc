import { describe, expect, it } from 'vitest';
import type { PolicyId } from '../../domain/ids.ts';
import { BrandConfig } from '../../rules/config/brand-config.ts';
import { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';
import { openLocalJudge } from './local-judge.ts';
import { parseModerateLine } from './moderate-line.ts';

describe('cli/moderate/local-judge', () => {
  it('finds language and personal data before it asks the rules', async () => {
    const content = { netiquette: NetiquetteConfig.parse({}), brand: BrandConfig.parse({}), lexicons: [], ownRules: [] };
    const judge = await openLocalJudge(content, 'p-0' as PolicyId);
    const parsed = parseModerateLine(
      JSON.stringify({ id: '1', surface: 'reply', text: 'Bonjour, appelez-moi au 06 39 98 12 34 demain matin' }),
    );
    if (parsed.kind === 'bad') throw new Error(parsed.reason);

    const judgement = judge.judge(parsed.message);

    expect(judgement).toMatchObject({
      key: 'post:1',
      policy: 'p-0',
      lang: 'fr',
      unknowns: [],
      extracted: { phone: ['06 39 98 12 34'] },
    });
  });
});

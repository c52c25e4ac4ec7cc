import { describe, expect, it } from 'vitest';
import { loadConfig } from './load-config.ts';
import { canonicalJson } from './policy-id.ts';
import { aLexicon, anOwnRule, tempFolder } from './temp-folder.fixture.ts';

const idOf = async (files: Readonly<Record<string, string>>): Promise<string> => (await loadConfig(await tempFolder(files))).policyId;

describe('cli/config/policy-id', () => {
  it.each`
    one                                                       | other                                                    | same     | because
    ${{}}                                                     | ${{ 'netiquette.yaml': 'mode: simulate' }}               | ${true}  | ${'a default written out is the same policy'}
    ${{ 'netiquette.yaml': 'mode: act\nlanguages: [fr]' }}    | ${{ 'netiquette.yaml': 'languages: [fr]\nmode: "act"' }} | ${true}  | ${'order and spelling do not count'}
    ${{ 'run.yaml': 'judge: {threads: 2}' }}                  | ${{}}                                                    | ${true}  | ${'how the bot runs is no policy'}
    ${{ 'netiquette.yaml': 'mode: act' }}                     | ${{}}                                                    | ${false} | ${'the mode is policy'}
    ${{ 'lexicons/insult.fr.yaml': aLexicon() }}              | ${{}}                                                    | ${false} | ${'lexicons are policy'}
    ${{ 'rules/a.yaml': anOwnRule() }}                        | ${{}}                                                    | ${false} | ${'own rules are policy'}
    ${{ 'rules/a.yaml': anOwnRule(), 'rules/b.yaml': anOwnRule({ id: 'b' }) }} | ${{ 'rules/c.yaml': anOwnRule({ id: 'b' }), 'rules/d.yaml': anOwnRule() }} | ${true} | ${'in which file a rule stands does not count'}
    ${{ 'brand.yaml': 'productWords: [cooper]' }}             | ${{}}                                                    | ${false} | ${'the brand is policy'}
  `('$because', async ({ one, other, same }: { one: Record<string, string>; other: Record<string, string>; same: boolean }) => {
    const [a, b] = await Promise.all([idOf(one), idOf(other)]);

    expect(a === b).toBe(same);
  });

  it('writes equal data as equal text', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: 'é' })).toBe('{"a":"é","b":[{"d":1}]}');
  });
});

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runInWorld } from '../../src/cli/cli-context.fixture.ts';
import { loadConfig } from '../../src/cli/config/load-config.ts';
import { packageRoot } from '../../src/cli/package-root.ts';
import { compilePolicy } from '../../src/rules/policy/compile-policy.ts';
import { firstCells, section, textOf } from './repository.fixture.ts';

interface Verdict {
  readonly outcomes: readonly string[];
  readonly causes: readonly { readonly rule: string }[];
  readonly signal_causes: readonly { readonly rule: string }[];
}

const page = textOf('docs/rules.md');
const rulesPart = section(page, 'Les règles');
/** `| rule | … | « example » …`, with the example right after the description, or third. */
const ruleExamples = [...rulesPart.matchAll(/^\| `([^`]+)` \| [^|]+ \| « ([^»]+) »/gm)].map((row) => ({
  rule: row[1] ?? '',
  text: row[2] ?? '',
}));
const contextExamples = [...section(page, 'Le contexte compte').matchAll(/^\| « (.+?) » \| `(\w+)` \|/gm)].map((row) => ({
  text: row[1] ?? '',
  outcome: row[2] ?? '',
}));

describe('test/docs/rules-page', () => {
  let ruleIds: readonly string[];
  let verdicts: ReadonlyMap<string, Verdict>;

  beforeAll(async () => {
    const { policy, policyId } = await loadConfig(join(packageRoot, 'config'));
    const families = new Set(policy.lexicons.map((lexicon) => `${lexicon.family}.lexicon`));
    ruleIds = [...compilePolicy(policy, policyId).rules.map((rule) => rule.id), ...families];
    const asked = [
      ...ruleExamples.map(({ rule, text }) => ({ text, surface: rule === 'signal.needs-answer' ? 'dm' : 'reply' })),
      ...contextExamples.map(({ text }) => ({ text, surface: 'reply' })),
    ];
    const stdin = asked.map((line, at) => JSON.stringify({ id: String(at), ...line })).join('\n');
    const { out } = await runInWorld(['moderate'], { cwd: packageRoot, stdin });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict);
    verdicts = new Map(asked.map(({ text }, at) => [text, answers[at]!]));
  }, 60_000);

  it('has a line for every rule of the shipped policy, and for no other', () => {
    const described = firstCells(rulesPart);

    expect([...described].sort()).toEqual([...ruleIds].sort());
  });

  it.each(ruleExamples.filter(({ rule }) => rule !== 'lexicon'))('$rule finds its example', ({ rule, text }) => {
    const verdict = verdicts.get(text);

    const found = [...(verdict?.causes ?? []), ...(verdict?.signal_causes ?? [])].map((cause) => cause.rule);

    expect(found).toContain(rule);
  });

  it.each(contextExamples)('« $text » ends in $outcome', ({ text, outcome }) => {
    expect(verdicts.get(text)?.outcomes).toEqual([outcome]);
  });

  it('shows examples at all', () => {
    expect(ruleExamples.length).toBeGreaterThan(8);
    expect(contextExamples.length).toBeGreaterThan(3);
  });
});

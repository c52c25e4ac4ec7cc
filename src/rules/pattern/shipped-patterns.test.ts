import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { shippedPolicy } from '../rules.fixture.ts';

/** Every regular expression literal of the two rooms that read people's texts. */
function patternsOf(room: string): { place: string; source: string; flags: string }[] {
  const root = join(import.meta.dirname, '..', '..', room);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.fixture.ts'))
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023, true);
      const found: { place: string; source: string; flags: string }[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const slash = node.text.lastIndexOf('/');
          const { line } = source.getLineAndCharacterOfPosition(node.getStart());
          found.push({
            place: `${room}/${file}:${line + 1}`,
            source: node.text.slice(1, slash),
            flags: node.text.slice(slash + 1),
          });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

const literals = ['rules', 'classifiers'].flatMap(patternsOf);
const written = new Set(literals.map(({ source }) => source));
/** What `compose` put together, as the shipped rules hold it. */
const composed = shippedPolicy.rules
  .flatMap((rule) =>
    (rule.patterns ?? []).flatMap(({ pattern, then, beside, unless }) =>
      [pattern, then, beside, unless].map((each) => ({ rule, each })),
    ),
  )
  .flatMap(({ rule, each }) =>
    each === undefined || written.has(each.source) ? [] : [{ place: rule.id, source: each.source, flags: each.flags }],
  );
/** Each once: several rules ask for the same classes of words. */
const all = [...new Map([...literals, ...composed].map((each) => [`${each.flags}/${each.source}`, each])).values()];

/** One pattern takes seconds. A run tries a sample, the same each time; NETIQUETTE_ALL_PATTERNS=1 (`npm run patterns`) tries every one. */
const sampled = 50;
const step = process.env['NETIQUETTE_ALL_PATTERNS'] === '1' ? 1 : Math.ceil(all.length / sampled);
const patterns = all.filter((_, i) => i % step === 0);

describe('rules/pattern/shipped-patterns', () => {
  it('finds the patterns it is to check', () => {
    expect(all.length).toBeGreaterThan(1_000);
  });

  it.each(patterns)(
    '$place takes linear time',
    ({ source, flags }) => {
      // "safe" is linear or better; what the checker cannot tell in time is refused too.
      expect(checkSync(source, flags, { timeout: 45_000 }).status).toBe('safe');
    },
    60_000,
  );

  it('sees a pattern that is not', () => {
    expect(checkSync('(?:a|a)*b$', '').status).toBe('vulnerable');
  });

  it.each(['rules', 'classifiers'])('no pattern of %s is put together but by compose, where it is checked', (room) => {
    const root = join(import.meta.dirname, '..', '..', room);
    const offenders = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') &&
        !file.endsWith('.test.ts') &&
        !/(?:compose|match-pattern)\.ts$/.test(file) &&
        readFileSync(join(root, file), 'utf8').includes('new RegExp('),
    );

    expect(offenders).toEqual([]);
  });
});

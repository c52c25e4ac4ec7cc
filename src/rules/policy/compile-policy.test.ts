import { describe, expect, it } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { NetiquetteConfig } from '../config/netiquette-config.ts';
import { aPolicyId, shippedContent, shippedPolicy } from '../rules.fixture.ts';

describe('rules/policy/compile-policy', () => {
  it('carries the id it was given', () => {
    expect(shippedPolicy.id).toBe(aPolicyId);
  });

  it('leaves out the lists of languages that are not wanted', () => {
    const netiquette = NetiquetteConfig.parse({ languages: ['de'] });

    const { lexicons } = compilePolicy({ ...shippedContent, netiquette }, aPolicyId);

    expect(lexicons.byWord.has('arschloch')).toBe(true);
    expect(lexicons.byWord.has('connard')).toBe(false);
  });

  it('asks no word lists where there are none', () => {
    const { rules } = compilePolicy({ ...shippedContent, lexicons: [] }, aPolicyId);

    expect(rules.map(({ id }) => id)).not.toContain('lexicon');
  });

  it('has one rule of each id', () => {
    const ids = shippedPolicy.rules.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('ships a policy that recommends, but does not act by itself', () => {
    const { mode, prohibitions, labels } = shippedContent.netiquette;

    expect(mode).toBe('simulate');
    expect(prohibitions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([labels.rumour.effect, labels.copyright.effect]).toEqual(['escalate', 'escalate']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPolicy } from '../rules.fixture.ts';
import { requiredLiterals } from './required-literals.ts';

describe('rules/pattern/required-literals', () => {
  it.each`
    pattern                               | literals                                                                                                                                              | because
    ${/tuer/}                             | ${['tuer']}                                                                                                                                           | ${'a literal'}
    ${/\btuer\b/}                         | ${[' tuer ']}                                                                                                                                         | ${'a word has a boundary on both sides'}
    ${/\b(?:tuer|buter)\b/}               | ${[' tuer ', ' buter ']}                                                                                                                              | ${'one of the two must be there'}
    ${/je (?:te|vous) vois/}              | ${['je te voi', 'je vous v']}                                                                                                                     | ${'short alternatives are multiplied out, long ones cut'}
    ${/menaces?/}                         | ${['menace', 'menaces']}                                                                                                                              | ${'an optional letter'}
    ${/je (?:[\w']+ ){0,3}tuer/}          | ${['tuer']}                                                                                                                                           | ${'the longer side of a gap'}
    ${/[ck]on/}                           | ${['con', 'kon']}                                                                                                                                     | ${'a small class'}
    ${/\b\w+ez\b/}                        | ${['ez ']}                                                                                                                                            | ${'what follows a gap'}
    ${/(?:oui)?/}                         | ${null}                                                                                                                                               | ${'matches the empty text'}
    ${/a|\d+/}                            | ${null}                                                                                                                                               | ${'one alternative promises nothing'}
    ${/x*/}                               | ${null}                                                                                                                                               | ${'may be absent'}
    ${/😂/u}                              | ${null}                                                                                                                                               | ${'no letters to look for'}
    ${/tuer(?! le temps)/}                | ${['tuer']}                                                                                                                                           | ${'a look-ahead takes nothing'}
    ${/c'est nul/}                        | ${['c est nul']}                                                                                                                                      | ${'every sign is a boundary'}
    ${/(?:mort|creve)(?:s|z)? (?:a|aux)/} | ${['mort a', 'mort aux', 'morts a', 'morts aux', 'mortz a', 'mortz aux', 'creve a', 'creve aux', 'creves a', 'creves au', 'crevez a', 'crevez au']} | ${'multiplied in order'}
  `('$pattern asks for $literals: $because', ({ pattern, literals }: { pattern: RegExp; literals: string[] | null }) => {
    const found = requiredLiterals(pattern);

    expect(found === null ? null : [...found].sort()).toEqual(literals === null ? null : [...literals].sort());
  });

  it('is never too narrow: a text that a shipped pattern matches holds one of its literals', () => {
    const inClasses = (text: string): string => ` ${text.toLowerCase().replaceAll(/[^a-z0-9]/g, ' ')} `;
    const patterns = shippedPolicy.rules
      .flatMap((rule) => rule.patterns ?? [])
      .filter(({ pattern }) => !pattern.flags.includes('u'));

    fc.assert(
      fc.property(
        fc
          .constantFrom(...patterns)
          .chain((each) => fc.tuple(fc.constant(each), fc.stringMatching(withoutAnchors(each.pattern)))),
        ([{ pattern }, text]) => {
          const literals = requiredLiterals(pattern);
          if (literals === null || !pattern.test(text)) return;
          expect(literals.some((literal) => inClasses(text).includes(literal))).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** The generator knows no look-arounds and no word boundaries; without them it makes texts that mostly match. */
function withoutAnchors(pattern: RegExp): RegExp {
  let source = pattern.source;
  for (let before = ''; before !== source;) {
    before = source;
    source = source.replaceAll(/\(\?<?[!=][^()]*\)/g, '');
  }
  return new RegExp(source.includes('(?!') || source.includes('(?=') ? 'x' : source.replaceAll('\\b', ''));
}

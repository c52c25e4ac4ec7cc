import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPolicy } from '../rules.fixture.ts';
import { anyBeyondAscii, requiredLiterals } from './required-literals.ts';

describe('rules/pattern/required-literals', () => {
  it.each`
    pattern                                    | literals                                                                                                                 | because
    ${/tuer/}                                  | ${[['tuer']]}                                                                                                            | ${'a literal'}
    ${/\btuer\b/}                              | ${[[' tuer ']]}                                                                                                          | ${'a word has a boundary on both sides'}
    ${/\b(?:tuer|buter)\b/}                    | ${[[' tuer ', ' buter ']]}                                                                                               | ${'one of the two must be there'}
    ${/je (?:te|vous) vois/}                   | ${[['je te vo', 'je vous ']]}                                                                                            | ${'short alternatives are multiplied out, long ones cut'}
    ${/menaces?/}                              | ${[['menace', 'menaces']]}                                                                                               | ${'an optional letter'}
    ${/je (?:[\w']+ ){0,3}tuer/}               | ${[['tuer'], ['je ']]}                                                                                                   | ${'both sides of a gap'}
    ${/[ck]on/}                                | ${[['con', 'kon']]}                                                                                                      | ${'a small class'}
    ${/[1-3]0 km/}                             | ${[['10 km', '20 km', '30 km']]}                                                                                         | ${'a small range'}
    ${/\b\w+ez\b/}                             | ${[['ez ']]}                                                                                                             | ${'what follows a gap'}
    ${/chu+t/}                                 | ${[['chu'], ['ut']]}                                                                                                     | ${'a row begins and ends'}
    ${/(?:oui)?/}                              | ${[]}                                                                                                                    | ${'matches the empty text'}
    ${/a|\w+/}                                 | ${[]}                                                                                                                    | ${'one alternative promises nothing'}
    ${/x*/}                                    | ${[]}                                                                                                                    | ${'may be absent'}
    ${/😂/u}                                   | ${[[anyBeyondAscii]]}                                                                                                    | ${'no letters to look for'}
    ${/tuer(?! le temps)/}                     | ${[['tuer']]}                                                                                                            | ${'a look-ahead takes nothing'}
    ${/c'est nul/}                             | ${[['c est nu']]}                                                                                                        | ${'every sign is a boundary'}
    ${/(?:je (?:\w+ )?tue|tu (?:\w+ )?meurs)/} | ${[['tue', 'meurs'], ['je ', 'tu ']]}                                                                                    | ${'alternatives with two parts each'}
    ${/(?:mort|creve)(?:s|z)? (?:a|aux)/}      | ${[['mort a', 'mort aux', 'morts a', 'morts au', 'mortz a', 'mortz au', 'creve a', 'creve au', 'creves a', 'crevez a']]} | ${'multiplied in order'}
  `('$pattern asks for $literals: $because', ({ pattern, literals }: { pattern: RegExp; literals: string[][] }) => {
    const found = requiredLiterals(pattern).map((set) => [...set].sort());

    expect(found).toEqual(literals.map((set) => [...set].sort()));
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
          if (!pattern.test(text)) return;
          for (const set of requiredLiterals(pattern)) {
            expect(set.some((literal) => literal === anyBeyondAscii || inClasses(text).includes(literal))).toBe(true);
          }
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

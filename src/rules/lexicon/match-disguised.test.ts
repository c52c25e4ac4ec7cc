import { describe, expect, it } from 'vitest';
import { LexiconConfig } from '../config/lexicon-config.ts';
import { foldText } from '../normalize/fold-text.ts';
import { tokenize } from '../normalize/tokenize.ts';
import { indexLexicons } from './lexicon-index.ts';
import { matchLexicon } from './match-lexicon.ts';

const entries = [
  { term: 'zorglub', forms: ['zorglubs'] },
  { term: 'blob' },
  { term: 'plobe', severity: 'high' },
  { term: 'plabe', severity: 'low' },
  { term: 'fils de blob', match: 'phrase', severity: 'high' },
  { term: 'va te blober ailleurs', match: 'phrase' },
  { term: 'rapé', keepAccents: true },
  { term: 'debile' },
  { term: 'patat', match: 'prefix' },
  { term: 'sale zorg', match: 'phrase', unless: ['sale zorg du lac'] },
].map((entry) => ({ why: 'exemple', hits: ['x'], ...entry }));
const index = indexLexicons([LexiconConfig.parse({ family: 'insult', language: 'fr', label: 'insult', entries })]);

function found(text: string): string[] {
  const view = foldText(text, []);
  return matchLexicon({ view, ...tokenize(view) }, index).map(({ term, from, to, disguised }) => {
    expect(disguised).toBe(true);
    return `${term.words.map(({ folded }) => folded).join(' ')} @ ${view.folded.slice(from, to)}`;
  });
}

describe('rules/lexicon/match-disguised', () => {
  it.each`
    text                       | hit                                                | because
    ${'z**gl*b'}               | ${'zorglub @ z**gl*b'}                             | ${'several hidden letters'}
    ${'zor..ub'}               | ${'zorglub @ zor..ub'}                             | ${'dots for letters'}
    ${'zorg💥ub'}              | ${'zorglub @ zorg💥ub'}                            | ${'an emoji for a letter'}
    ${'zor****bs'}             | ${'zorglubs @ zor****bs'}                          | ${'one star too many'}
    ${'bl*b'}                  | ${'blob @ bl*b'}                                   | ${'a short word'}
    ${'blxb'}                  | ${'blob @ blxb'}                                   | ${'an x for a vowel'}
    ${'pl*be'}                 | ${'plabe @ pl*be'}                                 | ${'of two words the one that blames less'}
    ${'un f1ls de bl*b'}       | ${'fils de blob @ f1ls de bl*b'}                   | ${'a phrase of disguised words'}
    ${'va t€ bl0ber ailleurs'} | ${'va te blober ailleurs @ va t€ bl0ber ailleurs'} | ${'a phrase of disguised words'}
    ${'#filsdeblob'}           | ${'fils de blob @ filsdeblob'}                     | ${'a phrase without blanks'}
    ${'#VaTeBloberAilleurs'}   | ${'va te blober ailleurs @ vatebloberailleurs'}    | ${'a phrase in camel case'}
    ${'f i l s d e b l o b'}   | ${'fils de blob @ f i l s d e b l o b'}            | ${'a phrase letter by letter'}
    ${'f i l s  d e  b l o b'} | ${'fils de blob @ f i l s d e b l o b'}            | ${'the same with wider gaps'}
    ${'t r e s z o r g l u b'} | ${'zorglub @ t r e s z o r g l u b'}               | ${'a term at the end of spaced letters'}
    ${'zorg lub'}              | ${'zorglub @ zorg lub'}                            | ${'one blank inside'}
    ${'zo rglub'}              | ${'zorglub @ zo rglub'}                            | ${'a piece that no word begins like'}
    ${'r a p é'}               | ${'rape @ r a p e'}                                | ${'accents as the entry says'}
    ${'p.a.t.a.t.r.a.s'}       | ${'patat @ p.a.t.a.t.r.a.s'}                       | ${'a prefix'}
    ${'s4le z0rg'}             | ${'sale zorg @ s4le z0rg'}                         | ${'outside of the harmless phrase'}
  `('finds $hit in "$text" ($because)', ({ text, hit }: { text: string; hit: string }) => {
    expect(found(text)).toContain(hit);
  });

  it('blames no more than what can be told', () => {
    expect(found('pl*be')).toEqual(['plabe @ pl*be']);
  });

  it.each`
    text                  | because
    ${'b***'}             | ${'one letter tells nothing'}
    ${'r a p e'}          | ${'other accents are another word'}
    ${'pas de bile'}      | ${'an ordinary word before it'}
    ${'zorg. Lub'}        | ${'two sentences'}
    ${'zorg, lub'}        | ${'two parts of a sentence'}
    ${'zorg - lub'}       | ${'a dash'}
    ${'f1ls, de bl*x'}    | ${'another word'}
    ${'s4le z0rg du lac'} | ${'the harmless phrase, disguised'}
    ${'bonjour...blobby'} | ${'no blank after a sentence'}
  `('finds nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(found(text)).toEqual([]);
  });

  it('compares a bounded number of masked words with the lists', () => {
    const view = foldText('bl*b '.repeat(2_000), []);

    expect(matchLexicon({ view, ...tokenize(view) }, index).length).toBeLessThanOrEqual(50);
  });
});

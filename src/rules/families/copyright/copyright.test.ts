import { describe, expect, it } from 'vitest';
import type { Rule } from '../../rule.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';
import { counterfeit } from './counterfeit.ts';
import { stolenImages } from './images.ts';
import { piracy } from './piracy-cues.ts';
import { piratedSoftware } from './software.ts';
import { piratedStreams } from './streams.ts';

const rules: readonly Rule[] = [piratedSoftware, piratedStreams, counterfeit, stolenImages, piracy];

function strongest(text: string): number {
  const findings = rules.flatMap((rule) => {
    const said = rule.check(seen(text), shippedPolicy);
    return said.kind === 'found' ? said.findings : [];
  });
  return Math.max(0, ...findings.map(({ confidence }) => confidence));
}

describe('rules/families/copyright', () => {
  it.each(rules.flatMap((rule) => rule.examples.hits.map((text) => ({ rule, text }))))(
    '$rule.id finds "$text"',
    ({ rule, text }) => {
      expect(rule.check(seen(text as string), shippedPolicy).kind).toBe('found');
    },
  );

  it.each`
    text                                                                  | because
    ${'Cartes Europe 2027 piratées, 10 € en MP'}                          | ${'maps'}
    ${'Je génère votre code FSC, 25 €'}                                   | ${'activation codes'}
    ${'Quelqu’un a une version crackée d’ISTA ?'}                         | ${'software, asked for'}
    ${'Workshop manual PDF for everybody, scanned it myself, DM me'}      | ${'manuals'}
    ${'IPTV toutes chaînes, 12 mois, 30 €'}                               | ${'television'}
    ${'La gara gratis su calcio-stream.example'}                          | ${'a pirate site'}
    ${'Felgen, Nachbau mit Logo, 300 Euro'}                               | ${'copies'}
    ${'J’ai piqué les photos de ce photographe, sans crédit, et alors ?'} | ${'pictures'}
    ${'Suite BMW complète avec dongle, tout est débloqué, 40 €'}          | ${'many small signs'}
  `('"$text" goes to people ($because)', ({ text }: { text: string }) => {
    expect(strongest(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each`
    text                                                                  | because
    ${'La mise à jour des cartes est à 99 € en concession, c’est du vol'} | ${'a complaint about the price'}
    ${'J’ai codé mes feux avec BimmerCode, 30 €, nickel'}                 | ${'his own car, with a licence'}
    ${'Vends jantes d’origine JCW, 450 €, MP'}                            | ${'second-hand, genuine'}
    ${'Peut-on utiliser votre photo presse si on met le crédit ?'}        | ${'asks for leave'}
    ${'Vous utilisez ma photo sans autorisation ni crédit'}               | ${'the owner speaks'}
    ${'Attention aux jantes contrefaites, j’en ai cassé une'}             | ${'a warning'}
    ${'Why is the race not on free TV any more?'}                         | ${'a question'}
    ${'Il manuale si scarica dal sito ufficiale'}                         | ${'the official way'}
    ${'Das Kartenupdate vom Händler ist offiziell und teuer'}             | ${'the official way, German'}
    ${'Quel est le code de ma peinture ?'}                                | ${'another code'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(strongest(text)).toBeLessThan(0.5);
  });

  it('never acts: a person decides', () => {
    const effects = rules.flatMap((rule) =>
      rule.examples.hits.flatMap((text) => {
        const said = rule.check(seen(text as string), shippedPolicy);
        return said.kind === 'found' ? said.findings.map(({ effect }) => effect) : [];
      }),
    );

    expect(new Set(effects)).toEqual(new Set(['escalate']));
  });
});

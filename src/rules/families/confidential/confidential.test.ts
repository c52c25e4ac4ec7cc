import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/finding.ts';
import type { Rule, RulePolicy } from '../../rule.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';
import { embargoedName } from './embargoed.ts';
import { insider } from './insider.ts';
import { leak } from './leak-cues.ts';
import { internalMark } from './mark.ts';

const rules: readonly Rule[] = [internalMark, insider, leak];

function findings(text: string): readonly Finding[] {
  return rules.flatMap((rule) => {
    const said = rule.check(seen(text), shippedPolicy);
    return said.kind === 'found' ? said.findings : [];
  });
}

const strongest = (text: string): number => Math.max(0, ...findings(text).map(({ confidence }) => confidence));
const acts = (text: string): boolean =>
  findings(text).some(({ effect, confidence, needsPerson }) => effect === 'act' && confidence >= 0.92 && needsPerson !== true);

describe('rules/families/confidential', () => {
  it.each(rules.flatMap((rule) => rule.examples.hits.map((text) => ({ rule, text }))))(
    '$rule.id finds "$text"',
    ({ rule, text }) => {
      expect(rule.check(seen(text as string), shippedPolicy).kind).toBe('found');
    },
  );

  it.each`
    text                                                           | because
    ${'STRICTLY CONFIDENTIAL - BMW GROUP, margins, sheet 4'}       | ${'the stamp, the owner and the paper'}
    ${'„Streng vertraulich, BMW AG“: Stückzahlen, Seite 7'}        | ${'German'}
    ${'Uso interno BMW Italia: premi di quota, quattro foto'}      | ${'Italian'}
    ${'Usage interne uniquement BMW Group : marge réseau, page 3'} | ${'French'}
  `('"$text" may be taken away at once ($because)', ({ text }: { text: string }) => {
    expect(acts(text)).toBe(true);
  });

  it.each`
    text                                                                                  | because
    ${'Usage interne uniquement, hausse de 4 %, photo ci-jointe'}                         | ${'no owner named'}
    ${'Usage interne uniquement BMW ? votre appli affiche ça au démarrage'}               | ${'a message of the app'}
    ${'Strictement confidentiel BMW Group, page 3 : la direction étouffe un harcèlement'} | ${'working conditions'}
    ${'Je suis journaliste, j’ai le document interne BMW Group, page 2, réagissez'}       | ${'press'}
    ${'Délégué CGT : note strictement confidentielle BMW Group, page 1, plan social'}     | ${'a union'}
    ${'Je bosse au siège, la prochaine Cooper sort en mars, motus'}                       | ${'an insider without a paper'}
    ${'Tout est sur https://docs.bmwgroup.net/plan'}                                      | ${'an address of the internal network'}
    ${'Mon login q123456 marche encore'}                                                  | ${'the number of an employee'}
    ${'BMW intern program in Munich, open to French students?'}                           | ${'another "intern"'}
  `('"$text" is never taken away by machine ($because)', ({ text }: { text: string }) => {
    expect(acts(text)).toBe(false);
  });

  it.each`
    text                                                                    | because
    ${'Planning produit sous les yeux, capture du portail concessionnaire'} | ${'plans shown'}
    ${'Je peux vous avoir les plans, combien vous m’en donnez ?'}           | ${'an insider offers'}
    ${'Fichier clients de la concession, au plus offrant'}                  | ${'data of customers'}
    ${'I work at head office, the price list changes in March, keep quiet'} | ${'English'}
    ${'Lavoro in sede, ecco il listino nuovo, non dite che ve l’ho detto'}  | ${'Italian'}
    ${'Ich arbeite im Werk, Preisliste hier, habt ihr nicht von mir'}       | ${'German'}
    ${'Under embargo until March, here is the dashboard'}                   | ${'an embargo'}
    ${'Mon login q123456 marche encore'}                                    | ${'the number of an employee'}
  `('"$text" goes to people ($because)', ({ text }: { text: string }) => {
    expect(strongest(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each`
    text                                                                   | because
    ${'Des infos « confidentielles » sur ma date de livraison ?'}          | ${'a joke'}
    ${'Prototype croisé sur la route publique, photo prise hier'}          | ${'a spy shot'}
    ${'L’embargo est levé, voici les photos officielles'}                  | ${'published'}
    ${'Existe-t-il un canal d’alerte interne ?'}                           | ${'a whistle-blower asks'}
    ${'Ancienne salariée : la pression était dure, j’ai fait un burn-out'} | ${'working conditions'}
    ${'J’ai oublié le mot de passe de l’appli'}                            | ${'his own password'}
    ${'Vos marges sont indécentes'}                                        | ${'a complaint'}
    ${'Je rêve d’un intérieur sans écran rond'}                            | ${'a wish'}
    ${'I am proud to work at the Cowley plant'}                            | ${'pride'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(strongest(text)).toBeLessThan(0.5);
  });
});

describe('rules/families/confidential/embargoed', () => {
  const hashName = (name: string): string => createHmac('sha256', 'a key').update(name).digest('hex');
  const embargo = (names: readonly string[], by: typeof hashName | null = hashName): RulePolicy => ({
    ...shippedPolicy,
    brand: {
      ...shippedPolicy.brand,
      embargo: {
        hashes: new Set(names.map(hashName)),
        lengths: [...new Set(names.map((name) => name.split(' ').length))],
        hashName: by,
      },
    },
  });

  it.each`
    text                                | names                | found              | because
    ${'Vivement l’Albatros !'}          | ${['albatros']}      | ${'Albatros'}      | ${'a name of one word'}
    ${'Le projet CORMORAN Bleu arrive'} | ${['cormoran bleu']} | ${'CORMORAN Bleu'} | ${'two words, folded'}
    ${'Le cormoran est un oiseau'}      | ${['cormoran bleu']} | ${null}            | ${'half a name is none'}
    ${'Vivement l’Albatros !'}          | ${[]}                | ${null}            | ${'nothing is under embargo'}
  `('"$text" → $found ($because)', ({ text, names, found }: { text: string; names: string[]; found: string | null }) => {
    const said = embargoedName.check(seen(text), embargo(names));

    const span = said.kind === 'found' ? said.findings[0].span : null;
    expect(span === null ? null : text.slice(...span)).toBe(found);
  });

  it('may act, but never on what a journalist says', () => {
    expect(embargoedName.check(seen('Albatros arrive'), embargo(['albatros']))).toMatchObject({
      findings: [{ effect: 'act', confidence: 0.95 }],
    });
    expect(embargoedName.check(seen('Journaliste, je prépare un article sur Albatros'), embargo(['albatros']))).toMatchObject({
      findings: [{ needsPerson: true }],
    });
  });

  it('cannot tell without the key', () => {
    expect(embargoedName.check(seen('Bonjour'), embargo(['albatros'], null))).toEqual({
      kind: 'unknown',
      unknown: { source: 'confidential.embargoed', why: 'unavailable' },
    });
  });
});

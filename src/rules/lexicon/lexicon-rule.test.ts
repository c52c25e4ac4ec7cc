import { describe, expect, it } from 'vitest';
import type { MessageLanguage } from '../../domain/netiquette.ts';
import { lexiconRule } from './lexicon-rule.ts';
import { seen, shippedPolicy } from '../rules.fixture.ts';

const rule = lexiconRule(['insult']);

function found(
  text: string,
  lang: MessageLanguage,
): { confidence: number; needsPerson: boolean; word: string; rule: string } | null {
  const said = rule.check(seen(text, { lang }), shippedPolicy);
  if (said.kind !== 'found') return null;
  const [first] = [...said.findings].sort((a, b) => b.confidence - a.confidence);
  return {
    confidence: first!.confidence,
    needsPerson: first!.needsPerson === true,
    word: text.slice(...first!.span!),
    rule: first!.rule,
  };
}

describe('rules/lexicon/lexicon-rule', () => {
  it.each`
    lang     | text                          | word                         | because
    ${'fr'}  | ${'Espèce de connard'}        | ${'connard'}                 | ${'addressed'}
    ${'fr'}  | ${'@exemple_42 connard'}      | ${'connard'}                 | ${'after a handle'}
    ${'fr'}  | ${'allez vous faire foutre'}  | ${'allez vous faire foutre'} | ${'a curse needs no address'}
    ${'fr'}  | ${'bande de c0nn@rds'}        | ${'c0nn@rds'}                | ${'disguised'}
    ${'fr'}  | ${'Bande de c.o.n.n.a.r.d.s'} | ${'c.o.n.n.a.r.d.s'}         | ${'dotted'}
    ${'en'}  | ${'you absolute moron'}       | ${'moron'}                   | ${'English'}
    ${'it'}  | ${'siete degli stronzi'}      | ${'stronzi'}                 | ${'Italian'}
    ${'de'}  | ${'ihr Arschlöcher'}          | ${'Arschlöcher'}             | ${'German'}
    ${'fr'}  | ${'you are an asshole'}       | ${'asshole'}                 | ${'a sure word counts in any language'}
    ${'und'} | ${'connard'}                  | ${'connard'}                 | ${'language not to be told'}
  `('is sure of "$word" in "$text" ($because)', ({ lang, text, word }: { lang: MessageLanguage; text: string; word: string }) => {
    const finding = found(text, lang);

    expect(finding).toMatchObject({ word, needsPerson: false });
    expect(finding!.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it.each`
    lang    | text                                                | because
    ${'fr'} | ${'Ma Cooper est en concession pour une mécanique'} | ${'Cooper, concession'}
    ${'fr'} | ${'encore du retard aujourd’hui'}                   | ${'retard, aujourd’hui'}
    ${'en'} | ${'the ignition timing is retarded by two degrees'} | ${'retarded ignition'}
    ${'fr'} | ${'la pédale de frein est molle'}                   | ${'pédale'}
    ${'fr'} | ${'le joint de culasse a lâché'}                    | ${'joint, culasse'}
    ${'fr'} | ${'putain elle est belle'}                          | ${'exclamation'}
    ${'fr'} | ${'putain de GPS de merde'}                         | ${'vulgar about a thing'}
    ${'fr'} | ${'votre SAV est nul, bande de voleurs'}            | ${'criticism of the company'}
    ${'fr'} | ${'concession de merde'}                            | ${'vulgar about the company'}
    ${'fr'} | ${'elle est belle con'}                             | ${'southern filler'}
    ${'fr'} | ${'c’est con, il pleut'}                            | ${'con of a situation'}
    ${'it'} | ${'con la mia MINI sono felice'}                    | ${'Italian con'}
    ${'de'} | ${'das Lenkrad ist schön dick'}                     | ${'German dick'}
    ${'fr'} | ${'un accueil à la con'}                            | ${'à la con'}
    ${'fr'} | ${'une voiture de race en noir intense'}            | ${'voiture de race'}
    ${'en'} | ${'where is the kill switch'}                       | ${'kill switch'}
    ${'de'} | ${'das ist sau geil'}                               | ${'sau as an intensifier'}
    ${'fr'} | ${'je suis assis à l’arrière avec le pack hiver'}   | ${'French words that are German slang'}
    ${'fr'} | ${'un son de malade'}                               | ${'praise'}
    ${'it'} | ${'porca puttana che bella'}                        | ${'exclamation'}
  `('says nothing of "$text" ($because)', ({ lang, text }: { lang: MessageLanguage; text: string }) => {
    expect(found(text, lang)?.confidence ?? 0).toBeLessThan(0.5);
  });

  it.each`
    lang    | text                                          | most   | because
    ${'fr'} | ${'il m’a traité de connard à l’accueil'}     | ${0.6} | ${'reported'}
    ${'fr'} | ${'le vendeur a dit « espèce de connard »'}   | ${0.6} | ${'quoted'}
    ${'en'} | ${'he called me an asshole'}                  | ${0.6} | ${'reported'}
    ${'it'} | ${'mi ha dato dello stronzo'}                 | ${0.6} | ${'reported'}
    ${'de'} | ${'er nannte mich Arschloch'}                 | ${0.6} | ${'reported'}
    ${'fr'} | ${'ce n’est pas un connard'}                  | ${0.6} | ${'denied'}
    ${'fr'} | ${'je suis un abruti, j’avais oublié la clé'} | ${0.3} | ${'about oneself'}
    ${'en'} | ${'I am an idiot, wrong button'}              | ${0.3} | ${'about oneself'}
    ${'fr'} | ${'connasse de boîte auto'}                   | ${0.4} | ${'a thing'}
  `('doubts "$text" ($because)', ({ lang, text, most }: { lang: MessageLanguage; text: string; most: number }) => {
    expect(found(text, lang)?.confidence ?? 0).toBeLessThanOrEqual(most);
  });

  it.each`
    text                                                      | needsPerson | because
    ${'bande de connards, trois mois de retard de livraison'} | ${true}     | ${'a grievance beside the insult'}
    ${'vous êtes des connards'}                               | ${false}    | ${'no grievance'}
    ${'sale nègre, trois mois de retard de livraison'}        | ${false}    | ${'a slur is never excused'}
  `('"$text" needs a person: $needsPerson ($because)', ({ text, needsPerson }: { text: string; needsPerson: boolean }) => {
    expect(found(text, 'fr')?.needsPerson).toBe(needsPerson);
  });

  it('halves its trust where the language is not known and the word is another one elsewhere', () => {
    expect(found('quel con ce vendeur', 'fr')!.confidence).toBeGreaterThan(found('quel con ce vendeur', 'und')!.confidence);
  });

  it('names its findings after the list', () => {
    expect(found('espèce de bougnoule', 'fr')?.rule).toBe('hate-race.lexicon');
  });
});

import { describe, expect, it } from 'vitest';
import type { Surface } from '../../domain/netiquette.ts';
import { seen, shippedPolicy } from '../rules.fixture.ts';
import { distress, legalNotice, needsAnswer, safety } from './signals.ts';
import type { Rule } from '../rule.ts';

const found = (rule: Rule, text: string, surface: Surface = 'reply'): boolean => {
  const said = rule.check(seen(text, { message: { surface } }), shippedPolicy);
  return said.kind === 'found' && said.findings.some(({ confidence }) => confidence >= 0.5);
};

describe('rules/signals/signals', () => {
  it.each`
    text                                         | told     | because
    ${'je veux mourir, vraiment'}                | ${true}  | ${'fr'}
    ${'j’ai envie d’en finir avec la vie'}       | ${true}  | ${'fr'}
    ${'I want to end my life'}                   | ${true}  | ${'en'}
    ${'non voglio più vivere'}                   | ${true}  | ${'it'}
    ${'ich will nicht mehr leben'}               | ${true}  | ${'de'}
    ${'je veux en finir avec ce dossier'}        | ${false} | ${'a file'}
    ${'je veux mourir de rire'}                  | ${false} | ${'laughter'}
    ${'je meurs d’envie de l’essayer'}           | ${false} | ${'longing'}
    ${'I want to die laughing'}                  | ${false} | ${'laughter'}
    ${'lol j’ai envie de mourir'}                | ${true}  | ${'a laugh in writing hides nothing'}
    ${'tout le monde irait mieux sans moi'}      | ${true}  | ${'takes leave'}
    ${'mon mari me frappe'}                      | ${true}  | ${'violence suffered'}
    ${'Mio marito mi picchia'}                   | ${true}  | ${'violence suffered (it)'}
    ${'Everyone would be better off without me'} | ${true}  | ${'takes leave (en)'}
    ${'ohne mich besser dran'}                   | ${true}  | ${'takes leave (de)'}
  `('distress in "$text": $told ($because)', ({ text, told }: { text: string; told: boolean }) => {
    expect(found(distress, text)).toBe(told);
  });

  it.each`
    text                                                    | told     | because
    ${'mes freins ont lâché sur l’autoroute'}               | ${true}  | ${'fr brakes'}
    ${'la voiture a pris feu devant chez moi'}              | ${true}  | ${'fr fire'}
    ${'l’airbag ne s’est pas déclenché'}                    | ${true}  | ${'fr airbag'}
    ${'brakes failed at 70, you muppets'}                   | ${true}  | ${'en, whatever its tone'}
    ${'my car caught fire'}                                 | ${true}  | ${'en fire'}
    ${'i freni non funzionano'}                             | ${true}  | ${'it'}
    ${'die Bremsen haben versagt'}                          | ${true}  | ${'de'}
    ${'la nouvelle couleur est de feu'}                     | ${false} | ${'a colour'}
    ${'les freins sont efficaces'}                          | ${false} | ${'praise'}
    ${'this look is on fire'}                               | ${false} | ${'slang'}
    ${'pas de frein à main manuel ?'}                       | ${false} | ${'a question'}
    ${'I hope you answer soon, my brakes failed on a hill'} | ${true}  | ${'a hope beside a report silences nothing'}
    ${'Ich hoffe auf Antwort: die Bremsen haben versagt'}   | ${true}  | ${'a hope beside a report (de)'}
    ${'Spero che rispondiate, i freni non funzionano'}      | ${true}  | ${'a hope beside a report (it)'}
    ${'Embrayage neuf, mais mes freins ont lâché'}          | ${true}  | ${'another part beside a report'}
    ${'la voiture a pris feu, le chauffage était allumé'}   | ${true}  | ${'heating beside a report'}
    ${'I hope your brakes fail'}                            | ${false} | ${'a harm wished is no report'}
    ${'La pédale d’embrayage est au plancher'}              | ${false} | ${'a clutch'}
    ${'l’étrier a cédé, le bras de suspension est cassé'}   | ${true}  | ${'two cues within a sentence'}
  `('safety in "$text": $told ($because)', ({ text, told }: { text: string; told: boolean }) => {
    expect(found(safety, text)).toBe(told);
  });

  it.each`
    text                                     | told     | because
    ${'je vous adresse une mise en demeure'} | ${true}  | ${'fr'}
    ${'my solicitor will contact you'}       | ${true}  | ${'en'}
    ${'esercito il diritto di recesso'}      | ${true}  | ${'it'}
    ${'ich erkläre den Widerruf'}            | ${true}  | ${'de'}
    ${'ce n’est pas juste'}                  | ${false} | ${'unfair, not legal'}
  `('legal notice in "$text": $told ($because)', ({ text, told }: { text: string; told: boolean }) => {
    expect(found(legalNotice, text)).toBe(told);
  });

  it('shows a legal step by direct message to people and only notes it in public', () => {
    const effect = (surface: Surface): string | undefined => {
      const said = legalNotice.check(seen('mise en demeure', { message: { surface } }), shippedPolicy);
      return said.kind === 'found' ? said.findings[0].effect : undefined;
    };

    expect(effect('dm')).toBe('escalate');
    expect(effect('reply')).toBe('record');
  });

  it.each`
    text                            | surface    | told     | because
    ${'Quand sera-t-elle livrée ?'} | ${'dm'}    | ${true}  | ${'a question'}
    ${'Mein Auto ist kaputt'}       | ${'dm'}    | ${true}  | ${'a complaint'}
    ${'vorrei un preventivo'}       | ${'dm'}    | ${true}  | ${'a request'}
    ${'Merci beaucoup'}             | ${'dm'}    | ${false} | ${'thanks'}
    ${'Quand sera-t-elle livrée ?'} | ${'reply'} | ${false} | ${'a public question is daily bread'}
  `(
    '"$text" by $surface needs an answer: $told ($because)',
    ({ text, surface, told }: { text: string; surface: Surface; told: boolean }) => {
      expect(found(needsAnswer, text, surface)).toBe(told);
    },
  );
});

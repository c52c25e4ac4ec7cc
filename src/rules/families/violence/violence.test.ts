import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/finding.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';
import { violence } from './violence.ts';

const check = (text: string): readonly Finding[] => {
  const said = violence.check(seen(text), shippedPolicy);
  return said.kind === 'found' ? said.findings : [];
};
const surest = (text: string): Finding | undefined => [...check(text)].sort((a, b) => b.confidence - a.confidence)[0];

describe('rules/families/violence/violence', () => {
  it.each`
    text                                               | because
    ${'crève en enfer'}                                | ${'wish of death as an order'}
    ${'j’espère que tu vas crever'}                    | ${'hope'}
    ${'qu’ils crèvent tous'}                           | ${'subjunctive'}
    ${'qu’on pende le responsable par les pieds'}      | ${'subjunctive of others'}
    ${'va te pendre'}                                  | ${'incitement to suicide'}
    ${'va te jeter sous un train'}                     | ${'incitement to suicide, a train'}
    ${'il faut leur rouler dessus'}                    | ${'call, no verb of killing'}
    ${'on devrait les brûler un par un'}               | ${'call'}
    ${'il faudrait pendre tous ces vendeurs'}          | ${'call, people named'}
    ${'on devrait leur couper les mains'}              | ${'call, body'}
    ${'ils méritent la guillotine'}                    | ${'deserts'}
    ${'une bombe sous le siège et on n’en parle plus'} | ${'a bomb under a place'}
    ${'gloire à ceux qui ont fait le massacre'}        | ${'glorifies'}
    ${'hope you die'}                                  | ${'English, hope'}
    ${'kys'}                                           | ${'English, short'}
    ${'whoever built this should be shot'}             | ${'English, call'}
    ${'kill them all'}                                 | ${'English, order'}
    ${'spero che tu muoia'}                            | ${'Italian, hope'}
    ${'quello va appeso al lampione'}                  | ${'Italian, call'}
    ${'botte a tutti quelli che bloccano la strada'}   | ${'Italian, a beating'}
    ${'verreckt doch alle'}                            | ${'German, order'}
    ${'ich hoffe du verreckst'}                        | ${'German, hope'}
    ${'die gehören alle erschossen'}                   | ${'German, call'}
    ${'geh sterben'}                                   | ${'German, short'}
  `('acts on "$text" ($because)', ({ text }: { text: string }) => {
    const finding = surest(text);

    expect(finding).toMatchObject({ about: 'violence' });
    expect(finding?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(finding?.needsPerson).toBeUndefined();
  });

  it.each`
    text                                                     | because
    ${'cette couleur est une tuerie'}                        | ${'praise'}
    ${'la batterie va crever'}                               | ${'a battery'}
    ${'j’ai crevé un pneu'}                                  | ${'a tyre'}
    ${'je suis mort de rire'}                                | ${'laughter'}
    ${'vous tuez le plaisir de conduire à ce tarif'}         | ${'a pleasure'}
    ${'pendez-le haut, le tableau'}                          | ${'a picture'}
    ${'j’ai pris une rouste au golf'}                        | ${'sport'}
    ${'elle est de la bombe'}                                | ${'praise'}
    ${'enterrement de vie de garçon en Clubman'}             | ${'a party'}
    ${'j’ai failli écraser un piéton, les freins ont lâché'} | ${'danger, told'}
    ${'je prie pour qu’il ne leur arrive rien'}              | ${'a kind wish'}
    ${'I’d kill for one of those'}                           | ${'longing'}
    ${'dying to drive it'}                                   | ${'longing'}
    ${'my battery died again'}                               | ${'a battery'}
    ${'muoio dalla voglia di guidarla'}                      | ${'longing'}
    ${'una bomba, bellissima'}                               | ${'praise'}
    ${'Gestern ist mir der Motor verreckt'}                  | ${'an engine'}
    ${'man sollte die Reifen im Herbst wechseln'}            | ${'advice'}
    ${'Killerpreis beim Händler'}                            | ${'a price'}
  `('leaves "$text" ($because)', ({ text }: { text: string }) => {
    expect(surest(text)?.confidence ?? 0).toBeLessThan(0.5);
  });

  it.each`
    text                                                 | because
    ${'on devrait les pendre 😂'}                        | ${'a mark of a joke'}
    ${'« va te pendre », voilà ce qu’on m’a écrit'}      | ${'quoted'}
    ${'une bonne rouste pour le réceptionniste'}         | ${'blows, not death'}
    ${'dommage que le piéton ait eu le temps de sauter'} | ${'delight, once'}
    ${'un de moins'}                                     | ${'delight, in short'}
  `('shows people "$text" ($because)', ({ text }: { text: string }) => {
    const finding = surest(text);

    expect(finding?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(finding?.needsPerson).toBe(true);
  });
});

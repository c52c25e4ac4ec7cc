import { describe, expect, it } from 'vitest';
import { strongest } from '../spam/strongest.fixture.ts';
import { appeals } from './appeals.ts';
import { smallAds } from './small-ads.ts';

const rules = [smallAds, appeals];

describe('rules/families/offtopic', () => {
  it.each`
    text                                                                        | rule                   | because
    ${'Vends canapé d’angle, 120 euros, photo en MP'}                           | ${'offtopic.small-ad'} | ${'French'}
    ${'À donner quatre chatons contre bons soins'}                              | ${'offtopic.small-ad'} | ${'animals'}
    ${'two bed flat to let, no pets'}                                           | ${'offtopic.small-ad'} | ${'English'}
    ${'Affittasi posto letto, ore pasti'}                                       | ${'offtopic.small-ad'} | ${'Italian'}
    ${'Kaminholz Buche, ofenfertig'}                                            | ${'offtopic.small-ad'} | ${'German'}
    ${'Signez ma pétition contre les éoliennes'}                                | ${'offtopic.appeal'}   | ${'petition'}
    ${'Votez pour mon chat au concours de la ville'}                            | ${'offtopic.appeal'}   | ${'vote'}
    ${'Samedi vide-grenier à Pontivy, buvette, venez'}                          | ${'offtopic.appeal'}   | ${'an invitation'}
    ${'Zum 41. Mal: die Bienen sterben, ich poste das unter jedem eurer Posts'} | ${'offtopic.appeal'}   | ${'crusade, German'}
    ${'please sign my petition, read my open letter'}                           | ${'offtopic.appeal'}   | ${'English'}
  `('shows "$text" to people, low, never sure ($because)', ({ text, rule }: { text: string; rule: string }) => {
    const finding = strongest(rules, text);

    expect(finding).toMatchObject({ rule, about: 'offtopic', severity: 'low' });
    expect(finding!.confidence).toBeGreaterThanOrEqual(0.5);
    expect(finding!.confidence).toBeLessThan(0.9);
  });

  it.each`
    text                                                                  | because
    ${'Je vends ma Clubman, 9 000 €'}                                     | ${'one’s own MINI'}
    ${'Je revends ma galerie de toit d’origine, 150 €'}                   | ${'parts of a MINI'}
    ${'Je donne ma langue au chat'}                                       | ${'an idiom'}
    ${'J’ai signé la pétition des collectionneurs contre la ZFE'}         | ${'talk about cars'}
    ${'C’est la 4e fois que je vous écris pour ma commande'}              | ${'a customer who waits'}
    ${'Je vote pour le retour des compteurs ronds'}                       | ${'an opinion on the car'}
    ${'Je vois passer des horreurs sous chaque post, courage à l’équipe'} | ${'talk about others'}
    ${'Mise à jour 24.07 installée'}                                      | ${'a version'}
    ${'J’ai oublié où j’étais garée (3e fois cette semaine)'}             | ${'a joke about oneself'}
    ${'Les impôts montent, le gouvernement dort'}                         | ${'politics stays'}
    ${'Dieu vous bénisse, belle voiture'}                                 | ${'religion stays'}
    ${'Il pleut à Brest, comme toujours'}                                 | ${'small talk'}
  `('leaves "$text" alone ($because)', ({ text }: { text: string }) => {
    expect(strongest(rules, text)?.confidence ?? 0).toBeLessThan(0.5);
  });
});

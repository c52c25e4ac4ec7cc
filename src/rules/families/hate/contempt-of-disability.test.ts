import { describe, expect, it } from 'vitest';
import { contemptOfDisability } from './contempt-of-disability.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/contempt-of-disability', () => {
  it.each`
    text                                         | about                | because
    ${'bande de mongols'}                        | ${'hate_disability'} | ${'fr, insult'}
    ${'faut être trisomique pour dessiner ça'}   | ${'hate_disability'} | ${'fr, comparison'}
    ${'handicapé du volant, débile mental'}      | ${'hate_disability'} | ${'fr'}
    ${'Les handicapés, qu’ils restent chez eux'} | ${'hate_disability'} | ${'fr, to be hidden'}
    ${'you absolute retard'}                     | ${'hate_disability'} | ${'en'}
    ${'window licker'}                           | ${'hate_disability'} | ${'en, mockery'}
    ${'siete dei minorati'}                      | ${'hate_disability'} | ${'it'}
    ${'sei spastico'}                            | ${'hate_disability'} | ${'it'}
    ${'du Spasti'}                               | ${'hate_disability'} | ${'de'}
    ${'bist du behindert'}                       | ${'hate_disability'} | ${'de'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(contemptOfDisability, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                            | because
    ${'Mon fils autiste adore'}                     | ${'identity'}
    ${'retard de livraison'}                        | ${'a delay'}
    ${'retard the ignition timing'}                 | ${'engine'}
    ${'Une place handicapé devant le showroom svp'} | ${'accessibility'}
    ${'Il parcheggio disabili è occupato'}          | ${'accessibility'}
    ${'Mit Behinderungen auf der A7'}               | ${'traffic'}
    ${'Le rallye de Mongolie en MINI'}              | ${'a country'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(contemptOfDisability, text)).toBeLessThan(escalates);
  });
});

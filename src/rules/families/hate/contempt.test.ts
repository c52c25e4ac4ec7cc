import { describe, expect, it } from 'vitest';
import { contempt } from './contempt.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/contempt', () => {
  it.each`
    text                            | about              | because
    ${'sale Arabe'}                 | ${'hate_origin'}   | ${'fr'}
    ${'sale noir'}                  | ${'hate_race'}     | ${'fr, colour as a noun'}
    ${'tous ces migrants de merde'} | ${'hate_origin'}   | ${'fr, after the group'}
    ${'bande de juifs'}             | ${'hate_religion'} | ${'fr, heap'}
    ${'face de citron'}             | ${'hate_origin'}   | ${'fr, mocks a face'}
    ${'filthy gypsies'}             | ${'hate_race'}     | ${'en'}
    ${'immigrant scum'}             | ${'hate_origin'}   | ${'en, after the group'}
    ${'sporchi zingari'}            | ${'hate_race'}     | ${'it'}
    ${'rumeni di merda'}            | ${'hate_origin'}   | ${'it, after the group'}
    ${'dreckige Ausländer'}         | ${'hate_origin'}   | ${'de'}
    ${'Polenpack'}                  | ${'hate_origin'}   | ${'de, compound'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(contempt, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                                  | because
    ${'la voiture est sale, noire et belle'}              | ${'a car'}
    ${'putain de noir intense'}                           | ${'a paint'}
    ${'bande de filles en virée'}                         | ${'friends'}
    ${'dirty white wheels'}                               | ${'wheels'}
    ${'bloody gorgeous women at the rally'}               | ${'praise'}
    ${'che schifo di parcheggio'}                         | ${'a place'}
    ${'scheiß Wetter in München'}                         | ${'weather'}
    ${'« sale noir », m’a-t-on dit hier'}                 | ${'quoted'}
    ${'Moi le bougnoule de service, j’ai trois salariés'} | ${'about himself'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(contempt, text)).toBeLessThan(escalates);
  });
});

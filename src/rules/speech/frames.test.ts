import { describe, expect, it } from 'vitest';
import { foldText } from '../normalize/fold-text.ts';
import { isBanter, isCounterSpeech, isFiction, isJoking, isLawful } from './frames.ts';

const asked = { counter: isCounterSpeech, joking: isJoking, banter: isBanter, fiction: isFiction, lawful: isLawful } as const;

describe('rules/speech/frames', () => {
  it.each`
    frame        | text                                                 | is       | because
    ${'counter'} | ${'stop au racisme dans les commentaires'}           | ${true}  | ${'against hate'}
    ${'counter'} | ${'ceux qui disent ça, honte à eux'}                 | ${true}  | ${'about those who say it'}
    ${'counter'} | ${'j’ai signalé ce message'}                         | ${true}  | ${'reported to X'}
    ${'counter'} | ${'racist comments have no place here'}              | ${true}  | ${'English'}
    ${'counter'} | ${'basta odio sotto questi post'}                    | ${true}  | ${'Italian'}
    ${'counter'} | ${'rassistische Kommentare gehören gelöscht'}        | ${true}  | ${'German'}
    ${'counter'} | ${'je ne suis pas raciste, mais ceux qui disent ça'} | ${false} | ${'a denial before hate'}
    ${'counter'} | ${'dehors les gens'}                                 | ${false} | ${'hate itself'}
    ${'joking'}  | ${'je vais te tuer mdr'}                             | ${true}  | ${'mdr'}
    ${'joking'}  | ${'I will kill you 😂'}                              | ${true}  | ${'an emoji'}
    ${'joking'}  | ${'nur Spaß'}                                        | ${true}  | ${'German'}
    ${'joking'}  | ${'ich mach dich kalt, kein Spaß'}                   | ${false} | ${'a joke denied'}
    ${'joking'}  | ${'je vais te tuer'}                                 | ${false} | ${'no mark'}
    ${'banter'}  | ${'ta gueule frérot 😂 jtm'}                         | ${true}  | ${'affection and laughter'}
    ${'banter'}  | ${'sei il solito cretino ahahah ti voglio bene'}     | ${true}  | ${'Italian'}
    ${'banter'}  | ${'frérot, tais-toi'}                                | ${false} | ${'an address alone'}
    ${'banter'}  | ${'quel abruti 😂'}                                  | ${false} | ${'laughter alone'}
    ${'fiction'} | ${'dans GTA je vais te tuer'}                        | ${true}  | ${'a game'}
    ${'fiction'} | ${'le tueur du dernier épisode'}                     | ${true}  | ${'a series'}
    ${'fiction'} | ${'je vais te tuer sur le parking'}                  | ${false} | ${'a car park'}
    ${'lawful'}  | ${'vous aurez des nouvelles de mon avocate'}         | ${true}  | ${'a lawyer'}
    ${'lawful'}  | ${'see you in court'}                                | ${true}  | ${'English'}
    ${'lawful'}  | ${'ich gehe zum Anwalt'}                             | ${true}  | ${'German'}
    ${'lawful'}  | ${'vous allez le regretter'}                         | ${false} | ${'left open'}
  `('"$text" is $frame: $is ($because)', ({ frame, text, is }: { frame: keyof typeof asked; text: string; is: boolean }) => {
    expect(asked[frame](foldText(text, []).folded)).toBe(is);
  });
});

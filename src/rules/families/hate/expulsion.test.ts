import { describe, expect, it } from 'vitest';
import { expulsion } from './expulsion.ts';
import { escalates, findingsIn, surest } from './hate.fixture.ts';

describe('rules/families/hate/expulsion', () => {
  it.each`
    text                                   | about              | because
    ${'Les Arabes dehors'}                 | ${'hate_origin'}   | ${'fr, group + out'}
    ${'Dehors les Arabes'}                 | ${'hate_origin'}   | ${'fr, out + group'}
    ${'retourne dans ton pays'}            | ${'hate_origin'}   | ${'fr, go back'}
    ${'rentrez chez vous, les migrants'}   | ${'hate_origin'}   | ${'fr, home with a group'}
    ${'repars dans ta brousse'}            | ${'hate_origin'}   | ${'fr, go back to the bush'}
    ${'Qu’ils rentrent chez eux'}          | ${'hate_origin'}   | ${'fr, wish'}
    ${'Virez les Roms'}                    | ${'hate_race'}     | ${'fr, throw out'}
    ${'remigration maintenant'}            | ${'hate_origin'}   | ${'fr, slogan'}
    ${'go back to your country'}           | ${'hate_origin'}   | ${'en, go back'}
    ${'deport all muslims'}                | ${'hate_religion'} | ${'en, deport'}
    ${'immigrants out!'}                   | ${'hate_origin'}   | ${'en, group + out'}
    ${'torna al tuo paese'}                | ${'hate_origin'}   | ${'it, go back'}
    ${'fuori gli zingari'}                 | ${'hate_race'}     | ${'it, out + group'}
    ${'rispediteli a casa, i clandestini'} | ${'hate_origin'}   | ${'it, send home'}
    ${'Türken raus'}                       | ${'hate_origin'}   | ${'de, group + out'}
    ${'raus mit den Ausländern'}           | ${'hate_origin'}   | ${'de, out + group'}
    ${'geh zurück nach Anatolien'}         | ${'hate_origin'}   | ${'de, go back'}
  `('"$text" is $about ($because)', ({ text, about }: { text: string; about: string }) => {
    const [first] = findingsIn(expulsion, text);

    expect(first?.about).toBe(about);
    expect(first?.confidence).toBeGreaterThanOrEqual(escalates);
  });

  it.each`
    text                                                        | because
    ${'Je retourne en Allemagne avec ma MINI'}                  | ${'the author travels'}
    ${'Rentrez bien chez vous, prudence'}                       | ${'a kind word'}
    ${'Retourne chez le concessionnaire'}                       | ${'a dealer'}
    ${'Les chiens restent dehors'}                              | ${'animals'}
    ${'send the parts back please'}                             | ${'parts'}
    ${'we ran out of milk'}                                     | ${'out of'}
    ${'torno a casa in MINI'}                                   | ${'the author goes home'}
    ${'komme nicht raus aus der Lücke'}                         | ${'a parking space'}
    ${'« Dehors les Arabes », voilà ce que mon père a entendu'} | ${'quoted'}
  `('"$text" stays ($because)', ({ text }: { text: string }) => {
    expect(surest(expulsion, text)).toBeLessThan(escalates);
  });
});

import { describe, expect, it } from 'vitest';
import { detectVins } from './vin.ts';
import { textsOf } from './texts-of.fixture.ts';

describe('classifiers/pii/vin', () => {
  it.each`
    text                               | found                      | because
    ${'VIN WMW31DL0X02A12345 merci'}   | ${'WMW31DL0X02A12345'}     | ${'compact'}
    ${'châssis wmw31dl0x02a12345'}     | ${'wmw31dl0x02a12345'}     | ${'small letters'}
    ${'WMW 31DL 0X02 A123 45'}         | ${'WMW 31DL 0X02 A123 45'} | ${'groups of a known maker'}
    ${'telaio: WMZ-23BR00N2L01198'}    | ${'WMZ-23BR00N2L01198'}    | ${'a dash'}
    ${'WBA5A7C5XGG142345 auch'}        | ${'WBA5A7C5XGG142345'}     | ${'another make of the group'}
    ${'n° de série VF3LBBHZHFS123456'} | ${'VF3LBBHZHFS123456'}     | ${'another maker, named'}
  `('finds "$found" ($because)', ({ text, found }: { text: string; found: string }) => {
    expect(textsOf(detectVins, text)).toEqual([found]);
  });

  it.each`
    text                                   | because
    ${'last 7 of VIN 2T40817'}             | ${'a part of one'}
    ${'aaaaaaaaaaaaaaaaa'}                 | ${'letters only'}
    ${'12345678901234567'}                 | ${'digits only'}
    ${'la Countryman 2024 ALL4 est belle'} | ${'words'}
    ${'WMW31DL0X02A1234'}                  | ${'sixteen'}
  `('sees nothing in "$text" ($because)', ({ text }: { text: string }) => {
    expect(textsOf(detectVins, text)).toEqual([]);
  });
});

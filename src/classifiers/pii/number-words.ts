/** What a word adds to a number that is dictated. */
export type NumberWord =
  | { readonly kind: 'unit' | 'teen' | 'ten'; readonly value: number }
  /** Ends a group of digits: "nine hundred" is 900. */
  | { readonly kind: 'zeros'; readonly value: 2 | 3 }
  /** The next digit comes so many times. */
  | { readonly kind: 'times'; readonly value: 2 | 3 };

/** A language's words for numbers, without accents. `prefix` is its country's. */
export interface NumberLanguage {
  readonly prefix: string;
  readonly words: ReadonlyMap<string, NumberWord>;
}

const unit = (value: number): NumberWord => ({ kind: 'unit', value });
const teen = (value: number): NumberWord => ({ kind: 'teen', value });
const ten = (value: number): NumberWord => ({ kind: 'ten', value });
const counted = (words: string, from: number, make: (value: number) => NumberWord, step = 1): (readonly [string, NumberWord])[] =>
  words.split(' ').flatMap((same, i) => same.split('/').map((word) => [word, make(from + i * step)] as const));

const french: NumberLanguage = {
  prefix: '+33',
  words: new Map([
    ...counted('zero/zerro/zeero un/une deux trois/troi quatre/katre cinq/sink six/sis sept/set huit/uit neuf', 0, unit),
    ...counted('dix/dis onze/onz douze treize quatorze quinze seize', 10, teen),
    ...counted('vingt/vin/vint trente/trent quarante cinquante soixante', 20, ten, 10),
    ...counted('septante huitante nonante', 70, ten, 10),
    ['octante', ten(80)],
    ['cent', { kind: 'zeros', value: 2 }],
    ['double', { kind: 'times', value: 2 }],
    ['triple', { kind: 'times', value: 3 }],
  ]),
};

const english: NumberLanguage = {
  prefix: '+44',
  words: new Map([
    ...counted('oh/o/zero/nought/nil one two three four five six seven eight nine', 0, unit),
    ...counted('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, teen),
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, ten, 10),
    ['hundred', { kind: 'zeros', value: 2 }],
    ['thousand', { kind: 'zeros', value: 3 }],
    ['double', { kind: 'times', value: 2 }],
    ['triple', { kind: 'times', value: 3 }],
    ['treble', { kind: 'times', value: 3 }],
  ]),
};

const italian: NumberLanguage = {
  prefix: '+39',
  words: new Map([
    ...counted('zero uno/un due tre quattro cinque sei sette otto nove', 0, unit),
    ...counted('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove', 10, teen),
    ...counted('venti/vent trenta/trent quaranta/quarant cinquanta/cinquant', 20, ten, 10),
    ...counted('sessanta/sessant settanta/settant ottanta/ottant novanta/novant', 60, ten, 10),
    ['cento', { kind: 'zeros', value: 2 }],
    ['doppio', { kind: 'times', value: 2 }],
    ['triplo', { kind: 'times', value: 3 }],
  ]),
};

const german: NumberLanguage = {
  prefix: '+49',
  words: new Map([
    ...counted('null eins/ein zwei/zwo drei vier funf/fuenf sechs sieben acht neun', 0, unit),
    ...counted('zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn', 10, teen),
    ...counted('zwanzig dreisig/dreissig vierzig funfzig/fuenfzig sechzig siebzig achtzig neunzig', 20, ten, 10),
    ['hundert', { kind: 'zeros', value: 2 }],
    ['doppel', { kind: 'times', value: 2 }],
  ]),
};

export const numberLanguages: readonly NumberLanguage[] = [french, english, italian, german];

import type { GroupWords } from './hate-labels.ts';

/**
 * How English names groups of people: neutral words, familiar ones and slurs alike. Naming a group is no harm; these classes only say
 * whom a construction is about. "black" and "white" stand in the plural or before people, so that no paint is meant.
 */
export const groupWordsEn: GroupWords = {
  hate_race:
    'blacks|whites|black (?:people|men|women|guys?|man|woman|families|kids)|white people|brown people|asians?|africans?|coloureds?|coloreds?|nig(?:g|gg)(?:er|a)s?|darkies|darkie|coons?|chinks?|gooks?|gyps(?:y|ies)|gyppos?|pikeys?|travellers|roma',
  hate_origin:
    'immigrants?|migrants?|foreigners?|refugees?|asylum seekers?|illegals|aliens|arabs?|pakis?|pakistanis?|indians|mexicans?|spics?|wetbacks?|poles|polacks?|romanians?|bulgarians?|albanians?|turks|chinese|somalis?|nigerians?|syrians?|afghans?|eastern europeans?|irish|krauts?|frogs|russians|ukrainians',
  hate_religion:
    "jews?|jewish|kikes?|yids?|zionists?|muslims?|moslems?|muzzies|muzzrats?|muzrats?|islam|islamists?|mosques?|imams?|hijabs?|burqas?|burkas?|ragheads?|towelheads?|catholics?|christians?|hindus?|sikhs?|mormons?|jehovah'?s witness(?:es)?",
  hate_sexism: 'women|woman|girls|females?|bitches|chicks|ladies|housewives|wives|feminists?|feminazis?|blondes|birds',
  hate_lgbt:
    'gays|gay (?:people|men|couples?)|homos?|homosexuals?|lesbians?|lezzers?|dykes|queers|fags|faggots?|poofters?|trann(?:y|ies)|trans (?:people|women|men|woman|man|lot)|transgenders?|transsexuals?|drag queens?|lgbt[a-z]{0,4}|sodomites?|rainbow (?:flag|logo|people)|pronouns|non[- ]binary',
  hate_disability:
    "disabled(?: people)?|autistics?|autistic people|retards?|spastics?|spazz?(?:es)?|mongs?|cripples?|wheelchairs?|people in wheelchairs|deaf people|blind people|downies|down'?s (?:syndrome|kids?|people|children|person|boy|girl|lot)|downs?y|schizos?|tourette'?s|special needs|blue badge|handicapped",
  hate_other:
    'fat people|fatties|fatt(?:y|ies)|obese|old people|boomers?|pensioners?|codgers?|oldies|geriatrics|poor people|the poor|homeless|tramps?|chavs?|council estate|benefit(?:s|s lot| scroungers?)|scroungers?|unemployed|rednecks?|gingers?|ugly people|dwarfs|midgets?|short men',
};

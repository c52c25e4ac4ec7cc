import type { GroupWords } from './hate-labels.ts';

/**
 * How French names groups of people: neutral words, familiar ones and slurs alike. Naming a group is no harm; these classes only say whom
 * a construction is about. Colours and nationalities stand in the plural where the singular mostly speaks of things ("intérieur noir").
 */
export const groupWordsFr: GroupWords = {
  hate_race:
    'noirs|noires|blacks|renois?|blancs|negr[eo]s?|negress?es?|africain(?:e|s|es)?|afros?|metis|metisses?|asiat(?:e|es|s|iques?)|jaunes|bride[es]{0,2}|niakoues?|niaquoues?|chinetoques?|bougnoul(?:e|es|s)?|bamboulas?|kahlouche?s?|azzis?|basane[es]{0,2}|gens de couleur|personnes? de couleur|hommes? de couleur|hommes? noirs?|femmes? noires?|vendeurs? noirs?|tsiganes?|tziganes?|gitan(?:e|s|es)?|manouches?|roms|romanichels?|romanos|roulottiers?|kanaks?|pygmees?',
  hate_origin:
    'arabes?|rebeus?|beur(?:s|ettes?)|maghrebin(?:e|s|es)?|algerien(?:s|ne|nes)?|marocain(?:e|s|es)?|tunisien(?:s|ne|nes)?|turcs?|turques?|kabyles?|immigre[es]{0,2}|migrants?|migrantes?|clandestins?|clandos?|etrangers?|etrangeres?|refugie[es]{0,2}|sans[- ]papiers|roumain(?:e|s|es)?|bulgares?|albanais(?:e|es)?|polonais(?:e|es)?|pola(?:k|ck|que)s?|portugais(?:e|es)?|portos|espagnols?|ritals?|italiens|boches?|chleuhs?|allemands?|anglais|rosbifs?|belges|suisses|chinois(?:e|es)?|indiens|pakis?|pakistanais|syriens?|afghans?|tchetchenes?|kosovars?|ukrainien(?:s|ne|nes)?|russes|malien(?:s|ne|nes)?|senegalais|comoriens?|malgaches?|antillais(?:e|es)?|vietnamiens?|bicots?|crouill?es?|bledards?|parigots?|frontaliers|maudits francais|travailleurs de l est|racailles?',
  hate_religion:
    'juifs?|juives?|feujs?|youpin(?:e|s|es)?|youtres?|israelites?|sionistes?|rabbins?|kippas?|musulman(?:e|s|es)?|muslims?|muzz|muzzs|mahometan(?:e|s|es)?|islam|islamistes?|imams?|barbus|voilees?|femme voilee|femmes voilees|hijab|niqab|bachees?|enturbannes?|mosquees?|cathos?|catholiques?|chretien(?:s|ne|nes)?|evangeliques?|protestants?|temoins de jehovah|hindous?|bouddhistes|athees|halal|ramadan|qamis|djellabas?|foulard islamique',
  hate_sexism:
    'femmes?|meufs?|nanas?|gonzesses?|bonnes? femmes?|blondes?|femelles?|pouf(?:s|fe|fes|fiasses?)?|grognasses?|nenettes?|greluches?|donzelles?|feministes?|petasses?|gamines|mesdames|filles|une fille',
  hate_lgbt:
    'gays?|homos?|homosexuel(?:s|le|les)?|lesbiennes?|lesbos?|gouines?|pedes?|pd|pds|pedoques?|tapettes?|tarlouz[es]{0,2}|tafioles?|fiottes?|lopettes?|travelos?|transgenres?|les trans|des trans|un trans|une trans|transsexuel(?:s|le|les)?|drag ?queens?|lgbt[a-z]{0,4}|non[- ]binaires?|invertis|sodomites?|arc[- ]en[- ]ciel|deux peres|deux meres|deux papas|deux mamans|moustachus qui se tiennent',
  hate_disability:
    'handicape[es]{0,2}|autistes?|trisomiques?|trisos?|mongol(?:s|es|iens?)?|golmons?|gogol(?:s|es?)?|invalides|infirmes?|paralytiques?|tetraplegiques?|aveugles|sourds|sourde?s?[- ]muets?|begues?|fauteuil roulant|en fauteuil|schizos?|schizophrenes?|depressifs?|attarde[es]{0,2}|debiles (?:legers|profonds|mentaux)|manchots?|boiteux|eclopes?|estropies?|nains?|pmr|prothese',
  hate_other:
    'obeses?|grosses|gros lards?|baleines?|boudins?|moches|vieux|vieilles|vieillards?|vioques?|boomers?|retraites|seniors|croulants?|pauvres|sdf|clodos?|clochards?|cassos|kassos|cas soc(?:s|iaux)?|rsa|rsistes?|assistes|chomeurs?|smicards?|beaufs|ploucs?|bouseux|prolos?|gueux|chauves|roux|rouquin(?:e|s|es)?|nabots?|demi[- ]portions?|zup|hlm',
};

import type { GroupWords } from './hate-labels.ts';

/**
 * How Italian names groups of people: neutral words, familiar ones and slurs alike. Naming a group is no harm; these classes only say
 * whom a construction is about. "nero" stands in the plural or before people, so that no paint is meant.
 */
export const groupWordsIt: GroupWords = {
  hate_race:
    'neri|negr[oaie]|negracci[oi]?|persone di colore|gente di colore|uom(?:o|ini) di colore|african[oaie]|asiatic[oaie]|gialli|musi? giall[oi]|zingar[oaie]|rom|nomadi|bianchi|scimmioni|mulatt[oaie]|meticci[oa]?',
  hate_origin:
    'immigrat[oaie]|migranti|clandestin[oaie]|stranier[oaie]|profughi|extracomunitar[ioe]|arab[oaie]|marocchin[oaie]|tunisin[oaie]|alban(?:ese|esi)|r[ou]men[oaie]|polacc(?:o|hi|a|he)|cines[ei]|turc(?:o|hi|a|he)|nigerian[oaie]|senegales[ei]|pakistan[oaie]|indiani|slav[oi]|ucrain[oaie]|napoletan[oaie]|terron[ei]|meridionali|polentoni|crucchi|risorse|vu cumpra',
  hate_religion:
    'ebre[oaie]|giude[oaie]i?|giudei|sionist[aie]|musulman[oaie]|islamic[oaie]|islam|maomettan[oaie]|mosche[ae]|imam|velat[ae]|cammellier[ie]|cattolic[oaie]|cristiani|testimoni di geova|ind[uù]',
  hate_sexism: 'donn[ae]|femmin[ae]|ragazzine|mogli|bionde|biondin[ae]|femministe|signore al volante|tipe',
  hate_lgbt:
    'gay|omosessual[ei]|lesbic(?:a|he)|froc(?:io|i)|ricchion[ei]|recchion[ei]|culatton[ei]|finocchi|checc(?:a|he)|trans|transessual[ei]|travestit[oi]|lgbt[a-z]{0,4}|arcobaleno|pride|due (?:papa|mamme|padri|madri)',
  hate_disability:
    'disabil[ei]|handicappat[oaie]|(?:ragazz\w|person[ae]|bambin\w|figli\w|quei|questi|un|i) down|mongoloid[ei]|mongolett[oi]|autistic[oaie]|ritardat[oaie]|spastic[oaie]|invalid[oi]|storpi[oa]?|zopp[oi]|carrozzina|minorat[oaie]|minorati mentali|sordomut[oi]|cerebrolesi|cerebroleso',
  hate_other:
    'ciccion[eiae]|grasson[eiae]|obes[ei]|vecchi|vecchiacci|anziani|pensionati|matusa|pover[ai]cci|pezzenti|barbon[ei]|senzatetto|morti di fame|reddito di cittadinanza|disoccupati|nan[oi]|boomers?',
};

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';

/**
 * Words of harm to people, money, cars and names. Alone they are everyday speech; beside a strong mark of hearsay or secrecy they say
 * that what was heard is nothing harmless.
 */
const french =
  'brulee?s?|crame\\w{0,2}|explos\\w{1,5}|accidents? mortels?|mortels?|morts?|deces|victimes?|blesses?|intoxi\\w{1,12}|cancer\\w{0,12}|toxiques?|defectu\\w{2,5}|defaillan\\w{1,12}|vices? caches?|dangereu\\w{1,3}|a jeter|a la casse|lachent|coupe les freins|plus testes?|pas testes?|truque\\w{0,2}|bidonn?ee?s?|trafiqu\\w{1,12}|falsifi\\w{1,12}|fraud\\w{1,12}|fantomes?|gonfler les|sinistree?s?|retapee?s?|maquillee?s?|inondee?s?|noyee?s?|voles? et|detention|garde a vue|perquisition\\w{0,12}|mis en examen|pots?[- ]de[- ]vin|corrompu\\w{0,12}|corruption|mafia|blanchi\\w{1,12}|escroquerie|abus de|harcel\\w{1,12}|viol|agress\\w{1,12}|licenci\\w{1,12}|a la porte|sur le carreau|supprim\\w{1,12} (?:des|les|\\d+) (?:postes|emplois)|au chomage|delocalis\\w{1,12}|usine de moins|plient? boutique|fin des concessions|ferm(?:e|ent|er|eture)|cessation|faillite|bilan|liquidation|ne paie\\w? plus|plus payes?|impayes?|dettes?|ruine\\w{0,12}|vendue?s? a|rachete\\w{0,12}|chinois|geely|remplaces? par|abandonn\\w{1,12}|arret(?:e|ent|er) (?:la|le|les)|disparaitre|espionn\\w{1,12}|ecout\\w{1,12} (?:nos|vos|les conv)|revend\\w{0,12} (?:nos|vos)|mouchard|obsolescence|programmee?s? pour (?:tomber|lacher)|couche\\w{0,12} avec|liaison|alcoolique|drogue\\w{0,12}|suicid\\w{1,12}';
const english =
  "burn(?:ed|t|ing)|fires?|explod\\w{1,12}|killed|died|dead|deaths?|injured|fatal|toxic|cancer|faulty|defective|unsafe|dangerous|recall\\w{0,12}|rigged|fixed|faked?|fake|specially reinforced|fiddled|fraud\\w{0,12}|bribe\\w{0,12}|arrested|raided|prison|jail|laundering|scandal|sacked|laid off|job losses|layoffs|redundan\\w{1,12}|shut(?:ting|s)?|clos(?:ing|es|ure)|bust|bankrupt\\w{0,12}|insolven\\w{1,12}|unpaid|haven't been paid|debts?|sold off|sold to|bought by|chinese|scrapped|axed|flooded|salvage|stolen|spying|listening|selling (?:our|your) data|affair|drunk|junkie|pervert|suicide";
const italian =
  'bruciat\\w|incendi\\w{0,12}|esplo\\w{1,12}|mort[oiae]|siano morti|ferit[oi]|tossic\\w|tumor\\w|difettos[aoie]|pericolos[aoie]|richiam\\w{1,12}|truccat\\w|falsificat\\w|frod[ei]|tangent\\w|arrestat\\w|indagat\\w|mafia|ricicl\\w{1,12}|licenzia\\w{1,12}|mandano a casa|a casa mille|chiud\\w{1,12}|chiusura|fallit\\w|fallimento|debit[oi]|non pag\\w{1,12}|vendut[aoi] a|cinesi|abbandon\\w{1,12}|alluvionat\\w|rubat\\w|spi(?:ano|are)|amante|ubriac\\w{1,12}|suicid\\w{1,12}';
const german =
  'brennen|brand|brande|feuer|explodier\\w{1,12}|verbrannt|gestorben|tote[rn]?|getotet|verletzte?|giftig\\w{0,12}|krebs|defekt\\w{0,12}|gefahrlich\\w{0,12}|mangelhaft\\w{0,12}|ruckruf\\w{0,12}|manipulier\\w{1,12}|gefalscht\\w{0,12}|getrickst|betrug\\w{0,12}|korrupt\\w{0,12}|bestech\\w{1,12}|verhaftet|durchsuch\\w{1,12}|gefangnis|geldwasche|skandal|entlass\\w{1,12}|gekundigt|stellen|schliess\\w{1,12}|dicht|macht zu|zahlungsunfahig|insolvenz|pleite|schulden|verkauft an|chinesen|eingestellt|uberschwemm\\w{1,12}|gestohlen|spionier\\w{1,12}|abhor\\w{1,12}|affare|saufer|selbstmord|minderjahrig\\w{0,12}';

/** One pattern a language keeps each of them quick to check. */
export const harmPatterns: readonly Pattern[] = [french, english, italian, german].map((words) => ({
  pattern: compose`\b(?:${words})\b`,
  confidence: 0.15,
  severity: 'medium',
  why: 'a word of harm',
}));

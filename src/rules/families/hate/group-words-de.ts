import type { GroupWords } from './hate-labels.ts';

/**
 * How German names groups of people: neutral words, familiar ones and slurs alike. Naming a group is no harm; these classes only say
 * whom a construction is about. "schwarz" stands as a noun for people, so that no paint is meant.
 */
export const groupWordsDe: GroupWords = {
  hate_race:
    'schwarze[rn]?|farbige[rn]?|neger[ns]?|negerin(?:nen)?|afrikaner[n]?|mohren|bimbos?|schwarzafrikaner[n]?|asiaten|schlitzaugen?|zigeuner[n]?|sinti|roma|weisse[nr]|mischlinge?',
  hate_origin:
    'auslander[n]?|auslanderin(?:nen)?|migranten|fluchtlinge?n?|asylanten|asylbewerber|tur[ck]en|turke|kanaken|kanacken|kumme(?:l|ll)turken?|araber[n]?|syrer[n]?|afghanen|polen|polacken|rumanen|bulgaren|albaner|tschuschen|tschusch|russen|chinesen|ossis?|wessis?|piefkes?|zuwanderer|einwanderer|kulturfremde[nr]?|nafris?|passdeutsche[nr]?|sudlander[n]?',
  hate_religion:
    'juden|jude|judische[nr]?|moslems?|muslim(?:e|en|a|in|innen)?|muselmane?n?|musels?|islam|islamisten|kopftuch(?:frau|frauen|madchen|trager\\w+)?|moscheen?|imame?|zionisten|katholiken|christen|zeugen jehovas|burkas?|burka',
  hate_sexism: 'frauen|frau|weiber[n]?|weib|tussis?|madels?|blondinen?|emanzen?|feministinnen|damen',
  hate_lgbt:
    'schwule[nr]?|lesben?|homos?|homosexuelle[nr]?|schwuchteln?|schwuppen?|tunten?|transen?|transfrauen|transfrau|transgender|transsexuelle[nr]?|queere[nr]?|lgbt[a-z]{0,4}|regenbogen\\w*',
  hate_disability:
    'behinderte[nr]?|autisten?|mongos?|spast(?:i|is|en)?|kruppel[n]?|rollstuhlfahrer[n]?|geistig behinderte[nr]?|downs|blinde[nr]?|taube[nr]?|stotterer|invaliden',
  hate_other:
    'fette[nr]?|dicke[nr]?|alte[nr]? (?:leute|sacke?)|rentner[n]?|boomer|omas|greise?n?|arme[nr]?|obdachlose[nr]?|penner[n]?|assis?|asoziale[nr]?|hartzer|hartz|burgergeld\\w*|arbeitslose[nr]?|zwerge?|sozialschmarotzer\\w*',
};

/** People whom messages to a brand speak of, as insides of alternations, folded. */
export const rolesFr =
  'vendeurs?|vendeuses?|patron(?:ne)?|gerante?|directeur|directrice|responsable|conseillere?|caissiere?|mecano|mecanicien(?:ne)?|secretaire|receptionniste|chef(?:fe)?|modo|cm|livreur|livreuse|apprentie?|stagiaire|employee?|comptable|carrossier|commerciale?|hotesse|facteur|prof';
export const rolesEn =
  'advis[eo]r|reviewer|manager|salesman|saleswoman|salesperson|receptionist|apprentice|mechanic|technician|treasurer|boss|driver|cashier|intern|employee|owner of the|moderator|admin';
export const rolesIt =
  'direttore|direttrice|responsabile|capo officina|capo area|apprendista|venditor[ei]|venditrice|meccanico|centralinista|titolare|perito|dipendente|quell[oa] del|commessa|commesso|stagista|receptionist';
export const rolesDe =
  'verkaufer(?:in|s)?|chef(?:in|s)?|azubi|filialleiter(?:in|s)?|meister(?:in|s)?|mechaniker(?:in|s)?|geschaftsfuhrer(?:in|s)?|mitarbeiter(?:in|s)?|empfangsdame|rezeptionistin|lehrling|berater(?:in|s)?|praktikant(?:in)?';

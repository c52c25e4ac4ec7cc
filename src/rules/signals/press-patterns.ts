import type { Pattern } from '../pattern/pattern.ts';

const press = (pattern: RegExp, why: string, confidence = 0.75): Pattern => ({ pattern, why, confidence, severity: 'none' });

/** A journalist, author or researcher asks for a statement: the press office answers, and nothing of it is hidden by machine. */
export const pressPatterns: readonly Pattern[] = [
  press(
    /\b(?:(?:je suis|ici|bonjour|bonsoir|moi,?) (?:[\w']+ ){0,3}(?:journaliste|redacteur|redactrice|pigiste|reporter|documentariste|chroniqueur|chroniqueuse)|(?:journaliste|redact(?:eur|rice)|pigiste|reporter|documentariste) (?:[\w']+ ){0,2}(?:pour|a|au|chez|independant\w*|free ?lance|ici|dans)|je (?:prepare|redige|realise|termine) un (?:[\w']+ ){0,2}(?:article|reportage|sujet|dossier|documentaire|papier|podcast))\b/,
    'a journalist speaks (fr)',
  ),
  press(
    /\b(?:(?:contact|service|attache\w*|relations?|responsable) (?:de )?presse|porte[- ]parole|mon bouclage|avant (?:mon |notre )?bouclage|droit de reponse|demande d'interview|interviewer|on enquete sur|nous enquetons|podcast (?:[\w']+ ){0,2}(?:on enquete|independant|conso))\b/,
    'asks for a statement (fr)',
    0.65,
  ),
  press(
    /\b(?:(?:i'?m|i am|as) a (?:[\w']+ ){0,2}(?:journalist|reporter|writer|producer|documentary maker)|(?:journalist|reporter|freelancer|producer) (?:here|with|at|for|from|working)|(?:trade magazine|newspaper|radio|bbc|podcast) (?:reporter|journalist|producer)|writing (?:for|a (?:piece|story|feature) (?:for|on|about))|working on a (?:story|piece|feature|documentary))\b/,
    'a journalist speaks (en)',
  ),
  press(
    /\b(?:press (?:office|contact|team|enquir\w+|inquir\w+)|media (?:enquir\w+|loans|contact|team)|spokes(?:person|man|woman)|(?:a )?(?:statement|comment|quote) (?:by|before|from mini|from bmw) (?:[\w']+ )?)\b/,
    'asks for a statement (en)',
    0.65,
  ),
  press(
    /\b(?:(?:sono|qui) (?:[\w']+ ){0,2}(?:giornalista|redattore|redattrice|cronista|reporter|inviat[oa])|giornalista (?:di|del|della|per|freelance)|redazione (?:di|del|della)|sto (?:scrivendo|preparando) un (?:[\w']+ )?(?:articolo|servizio|pezzo|reportage)|ufficio stampa|portavoce|rilasciare una dichiarazione|intervistare|il podcast (?:[\w']+ ){0,3}che conduco)\b/,
    'a journalist speaks (it)',
    0.7,
  ),
  press(
    /\b(?:(?:ich bin|hier) (?:[\w']+ ){0,3}(?:journalist|journalistin|redakteur|redakteurin|reporter|reporterin)|(?:journalist|journalistin|redakteur|redakteurin) (?:bei|vom|fur|von|der|des)|redaktion (?:[\w']+ ){0,3}(?:im|der|des|vom|von|rundfunk|horfunk)?|pressestelle|pressesprecher\w*|stellungnahme|schreibe (?:gerade )?(?:fur|einen artikel|an einem)|recherchiere)\b/,
    'a journalist speaks (de)',
    0.65,
  ),
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';
import { personIt } from '../threat/words-it.ts';

const done =
  'ammazzat[oaie]|uccis[oaie]|fucilat[oaie]|impiccat[oaie]|bruciat[oaie](?: viv[oaie])?|appes[oaie]|legat[oaie]|investit[oaie]|linciat[oaie]|frustat[oaie]|pres[oaie] a (?:calci|bastonate|sberle|schiaffi|botte|mazzate|legnate)|mess[oaie] al (?:muro|rogo)|gassat[oaie]|castrat[oaie]|torturat[oaie]|squartat[oaie]|buttat[oaie] (?:giu|dal|in|nel)|menat[oaie]|decapitat[oaie]|sepolt[oaie] viv[oaie]|picchiat[oaie]|rinchius[oaie] nel bagagliaio';

const notGlad = /\b(?:rischiato|paura|per fortuna|anti ?incidente|pedone salvato|bello non aver)\b/;

/** Italian: calls for violence, wishes of harm, delight in it. */
export const callsIt: readonly Pattern[] = [
  sure(
    compose`\b(?:va|vanno|andrebbe|andrebbero|merita|meritano|meriti|meritate|meriterebbe|meriterebbero|dovrebbe(?:ro)? (?:essere|venire)|da|bisognerebbe che (?:fosse|fossero)) (?:\w+ )?(?:di essere |essere )?(?:${done})\b`,
    'calls for violence against people',
    {
      unless: /\b(?:cofano va|bullon\w+|cavo|carico|bagagli|bici|portapacchi va|rete|corda)\b/,
    },
  ),
  sure(
    /\b(?:bisogna|bisognerebbe|basta|si dovrebbe|dovrebbero|dovremmo|ci vorrebbe|occorre|andrebbe) (?:\w+ )?(?:prendere|ammazzar\w*|uccider\w*|investir\w*|impiccar\w*|appender\w*|fucilar\w*|bruciar\w*|menar\w*|spararg\w*|sparare|tagliar\w*|tirare (?:dritto|sotto)|castrar\w*|linciar\w*|passarc\w* sopra|legar\w*)\b/,
    'calls for violence',
    {
      then: compose`\b(?:${personIt}|mani|palle|tutti|vivi|appendercelo|addosso)\b`,
      unless:
        /\b(?:tagliare i costi|tagliare il prezzo|prendere (?:la|il|un) (?:treno|mano|tempo|auto|macchina|appuntamento)|tagliar\w* (?:i prezzi|le spese))\b/,
    },
  ),
  sure(/\bspero\b/, 'wishes death', {
    then: /\b(?:muoi\w*|muoia|crepi\w*|crepate|moriate|bruciate|venga un (?:cancro|tumore|infarto|colpo)|schiatti\w*|schianti\w*|ammazziate)\b/,
    severity: 'critical',
    unless: /\b(?:voglia|ridere|invidia|batteria|non (?:crepi|muoia|morire)|sonno)\b/,
  }),
  sure(
    /\b(?:devi (?:morire|crepare)|dovete (?:morire|crepare|bruciare)|crepa(?:te)? (?:bastard\w+|stronz\w+|all'inferno|tutti|male|in un fosso)|ammazzati|ammazzatevi|ucciditi|impiccati|impiccatevi|sparati|suicidati|suicidatevi|vai a (?:morire|ammazzarti)|va a mori' ammazzat\w|bruciate all'inferno|buttati (?:sotto|giu|dal|nel))\b/,
    'wishes death or drives to suicide',
    { severity: 'critical', unless: /\b(?:voglia|ridere|invidia|batteria|sonno|buttati nel (?:traffico|lavoro))\b/ },
  ),
  sure(/\b(?:(?:ti|vi) auguro|merit\w+)\b/, 'wishes death', {
    then: /\b(?:la morte|morte|di (?:morire|crepare)|un cancro|un tumore|una pallottola|la forca|la ghigliottina|il rogo|un proiettile)\b/,
    severity: 'critical',
    unless: /\b(?:voglia|ridere|invidia|batteria|non meritava)\b/,
  }),
  sure(
    /\b(?:botte|mazzate|legnate|sprangate|manganellate) (?:da orbi|d4 orbi|a tutti|a sti|a quest\w|a quei|agli|ai|per tutti)\b/,
    'calls for a beating',
  ),
  forPeople(
    /\b(?:due|quattro|un paio di) (?:ceffoni|sberle|schiaffi|cazzotti|legnate|bastonate|mazzate)(?= e | a | in | ai |[.,!]|$)/,
    'violence as a remedy',
    { severity: 'high', confidence: 0.78, unless: notGlad },
  ),
  forPeople(
    /\b(?:tirare dritto|tirat\w+ sotto|mettere sotto|mettil[oi] sotto|accelera\w*)\b/,
    'people on the road are to be hurt',
    {
      then: compose`\b(?:${personIt}|mani|loro)\b`,
      severity: 'high',
      confidence: 0.78,
      unless: /\b(?:rischiato|paura|per fortuna|anti ?incidente|da sola|frena\w*)\b/,
    },
  ),
  forPeople(/\bche (?:goduria|spettacolo|soddisfazione|bello)\b/, 'delight in harm', {
    then: /\b(?:investit\w+|schiant\w+|incident\w+|mort[oaie])\b/,
    severity: 'high',
    confidence: 0.78,
    unless: notGlad,
  }),
  forPeople(
    /\buno (?:di|in) meno\b|\bpeccato che (?:\w+ )?(?:sia |e )?(?:sopravvissut\w|vivo|salvat\w)|\bdoveva (?:morire|schiattare)\b|\b(?:al rogo|al muro e|ghigliottina|plotone di esecuzione|pena di morte|alla forca)\b/,
    'violence as a remedy, delight in harm',
    { severity: 'high', confidence: 0.78, unless: notGlad },
  ),
  cue(/\b(?:fuoco|vivi|lentamente|uno per uno|senza pieta|crep\w+|forca|rogo|funerale|impicc\w+)\b/, 'a word of death', {
    severity: 'high',
    confidence: 0.2,
    unless: /\b(?:in fiamme|preso fuoco|motore|batteria|rosso fuoco|funerale del|messa a fuoco)\b/,
  }),
];

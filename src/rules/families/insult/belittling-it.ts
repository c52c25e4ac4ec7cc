import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';

const refuse =
  'cesso|merda(?: umana)?|feccia|fogna|rifiuto|scarto|verme|vermi|ratto|ratti|topo di fogna|sanguisuga|parassit[ai]|maiale|maiali|cagna|scrofa|scimmia|asin[oi]|capra|capre|pecor[ae]|zecc[ae]|scarafaggi[o]?|nullita|fallit[oi]|zerbin[oi]|aborto|errore della natura|schifo|larva|lurid[oi]|pagliacci[o]?|mezza calzetta|sottosviluppat[oi]|pezzo di (?:merda|fango)|sacco di merda|pallone gonfiato|poveraccio|testa di (?:cazzo|minchia)|faccia di (?:culo|merda|cazzo)';

const notMeant =
  /\b(?:sono (?:un|una|talmente)|mi sento|mia figlia|mio figlio|il navigatore e|la app|l'app|il sistema|auguri|guarigione)\b|[😂🤣❤]/u;

/** Italian: contempt for somebody's wits, looks or birth. */
export const belittlingIt: readonly Pattern[] = [
  sure(
    compose`\b(?:sei|siete|razza di|branco di|manica di|massa di)(?: proprio| solo| soltanto| veramente| davvero| talmente| tutti)? ?(?:un |una |dei |delle |degli |uno |dello |un')?(?:vero |vera |brutt[oa] |gross[oa] |pover[oa] |lurid[oa] |grandissim[oa] )?(?:${refuse})\b`,
    'calls somebody refuse or an animal',
    { confidence: 0.9, severity: 'medium', unless: /\b(?:non sei|ti voglio bene|sono un|la macchina|il navigatore)\b|[😂🤣❤]/u },
  ),
  sure(
    /\b(?:leccami|leccatemi|ciucciami|succhiami|succhiamelo|succhiatemelo|mangiami|baciami|ciucciamelo) (?:il |la |le )?(?:culo|palle|cazzo|coglioni|merda)\b|\b(?:succhiamelo|ciucciamelo)\b|\b(?:vaffanculo|vaffa|v4ffanculo) (?:te|tu|a te|a voi|voi|brutt\w|bastard\w|stronz\w)\b|\b(?:vai|andate|va) (?:a farti|a farvi|a fare in|a fa) (?:fottere|inculare|culo|'?nculo)\b/,
    'sexual or scatological abuse',
    { severity: 'high', confidence: 0.93, unless: /\b(?:mi ha detto|mi hanno detto|navigatore|frizione)\b|[😂🤣❤]/u },
  ),
  forPeople(
    /\b(?:cervello (?:in saldo|di|da|piccolo|spento)|senza cervello|(?:un|due|tuo|unico) neuron[ei]|neuroni|quoziente|il qi (?:di|da)|(?:natura|dio|madre natura) (?:con te|con lui|con lei) (?:ha|si e)|talmente (?:ignorante|stupid\w|scem\w)|ignorante come|stupid[oa] come|scem[oa] come|sei nat[oa] stort[oa]|nat[oa] (?:stort[oa]|male|per sbaglio|stupid\w)|ti hanno (?:fatto cadere|lasciato cadere))\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:cadut[oa] dal (?:seggiolone|fasciatoio)|impara a (?:leggere|scrivere|guidare|parlare|vivere)|torna (?:a scuola|all'asilo|a giocare|a dormire)|vatti a nascondere|vai a nasconderti|va a zappare|vai a (?:zappare|lavorare)|quanti anni hai|chi ti ha dato (?:la patente|la tastiera)|povera stella|poverin[oa]|patente (?:trovata|vinta|nell'uovo|nelle patatine)|nell'uovo di pasqua|ecco l'espert[oa])\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  forPeople(
    /\b(?:espert[oa] da (?:bar|tastiera)|professor\w+ dei miei|leone da tastiera|imparato per corrispondenza|faccia da (?:triglia|schiaffi|culo|cazzo|pesce|scemo|fesso)|tua madre|tua sorella|tutta la stirpe|a chilo visto|vali zero|vale zero|chiudi quella (?:fogna|bocca|boccaccia)|cesso ambulante|incapace)\b/,
    'contempt for somebody’s wits or looks',
    {
      confidence: 0.65,
      unless: notMeant,
    },
  ),
  cue(
    /\b(?:carino il tuo|bravo genio|genio|campione|fenomeno|guardatel[oa]|ma chi sei|complimenti all?'?o? ?stagista|piangi)\b/,
    'condescends',
    {
      severity: 'low',
      unless: /[😂🤣❤]/u,
    },
  ),
];

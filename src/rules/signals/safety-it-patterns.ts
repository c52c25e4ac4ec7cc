import { atRisk, danger } from './safety-danger.ts';
import type { Pattern } from '../pattern/pattern.ts';

/** On the road; with somebody aboard; somebody hurt: what makes a fault a danger. */
const circumstances: readonly RegExp[] = [
  /\b(?:discesa|galleria|tunnel|in corsa|in curva|autostrada|superstrada|sorpasso)/,
  /\b(?:bimb[aoi]|bambin[oi]|mia (?:moglie|figlia|nipote|mamma)|mio (?:figlio|marito))/,
  /\b(?:ustion\w+|ospedale|pompieri|vigili del fuoco|schegge|spaccato|tremo|tremando|pronto soccorso|per miracolo)/,
];

/** What a vehicle did that puts people in danger, in Italian. */
export const safetyItPatterns: readonly Pattern[] = [
  danger(
    'brakes (it)',
    /\b(?:freni|freno|pedale)\b/,
    /\b(?:non (?:funzion\w+|rispond\w+|frena\w*)|rott[io]|andati|a vuoto|a fondo|partita da sola|ha ceduto|hanno ceduto)\b/,
  ),
  danger('brakes (it)', /\b(?:senza freni|non frena(?:va)? piu)\b/),
  danger(
    'fire (it)',
    /\b(?:preso|prende|prendere|andata a|andata in) (?:fuoco|fiamme)\b|\b(?:macchina|auto|motore|batteria) in fiamme\b|\buna fiammata\b/,
  ),
  danger(
    'smoke or heat (it)',
    /\b(?:fumo|odore di bruciato|scintille|fuso|sciolt[ao])\b/,
    /\b(?:cofano|motore|sedile|presa|wallbox|colonnina|cruscotto|batteria|garage|macchina)\b/,
  ),
  danger('airbag (it)', /\bairbag\b/, /\b(?:non si|apert\w|esplos\w|scoppiat\w|non (?:ha )?funzion\w+|partit\w)\b/),
  danger('steering (it)', /\b(?:sterzo|volante|cintura)\b/, /\b(?:bloccat\w|slacciat\w|sganciat\w|non si blocca|rott\w)\b/),
  danger('runaway (it)', /\b(?:accelera|accelerava|partita|parte|frena) da sola\b/),
  danger(
    'near accident (it)',
    /\b(?:rischiato|rischiavo) (?:di )?(?:morire|la vita|un incidente|ammazzar\w+)\b|\bviv[ao] per miracolo\b|\bho paura a (?:riprenderla|guidarla)\b/,
  ),
  danger(
    'stops at speed (it)',
    /\b(?:spent[ao]|bloccat[ao]|fermat[ao])\b/,
    /\b(?:autostrada|tangenziale|raccordo|in corsia|a 1[0-9]0)\b/,
    0.7,
  ),
  danger(
    'stops at speed (it)',
    /\b(?:autostrada|tangenziale|raccordo|superstrada)\b/,
    /\b(?:si e spent\w|tutto spento|si e bloccat\w)\b/,
    0.7,
  ),
  danger('brakes (it)', /\bfreni? (?:[\w']+ )?(?:sparit[io]|mort[io]|andat[io]|molli|inesistenti|ko|partiti)\b/),
  danger(
    'brakes (it)',
    /\bpedale (?:del freno )?(?:va|e andato|andato|scende|arriva|affonda) (?:giu |tutto )?(?:a fondo|a vuoto|fino|al pavimento)/,
  ),
  danger('brakes (it)', /\bnon frenava\b|\bfrenat\w (?:di colpo |a fondo )?(?:da sola|senza)\b/),
  danger(
    'smoke (it)',
    /\b(?:fumo|fumava|scotta|bruciat[oa]|brucia|scintille)\b/,
    /\b(?:batteria|cofano|cavo|ricarica|pavimento|pompieri|vigili|sedile|presa|motore)\b/,
    0.75,
  ),
  danger(
    'smoke (it)',
    /\b(?:batteria|cofano|cavo|ricarica|presa|motore|cruscotto|vano|pianale)\b/,
    /\b(?:fumo|fumava|scotta|bruciat[oa]|fus[oa]|fiamme)\b/,
    0.75,
  ),
  danger('fumes (it)', /\bodore (?:forte )?di (?:benzina|bruciato|gas|plastica|gomma bruciata)\b/, undefined, 0.7),
  danger('fire (it)', /\bpreso fuoco\b|\bandat[ao] a fuoco\b|\bfare fumo\b|\bsterzat[oa] da sol[oa]\b/),
  danger(
    'wheel or steering (it)',
    /\b(?:ruota|sterzo|servosterzo|volante|gomma|pneumatico)\b/,
    /\b(?:partit\w|staccat\w|bloccat\w|scoppiat\w|esplos\w|persa|volat\w|morto|in mano)\b/,
    0.75,
  ),
  danger(
    'near accident (it)',
    /\b(?:potev(?:amo|o|ano)|rischia\w+ di|quasi) (?:morire|ammazzar\w+|uccider\w+|morti)\b/,
    undefined,
    0.7,
  ),
  danger(
    'near accident (it)',
    /\b(?:ci|ho) (?:lascio|lasciato|rimett\w+|stavo lasciando) la pelle\b|\bvivi? per miracolo\b|\bper poco non (?:mi|ci|ammazz\w+)\b/,
    undefined,
    0.7,
  ),
  danger(
    'near accident (it)',
    /\bfinit[oa] (?:contro|nel|in) (?:il |un )?(?:muretto|guard ?rail|fosso|muro|scarpata)\b|\bcontro il (?:muretto|guard ?rail)\b/,
    undefined,
    0.7,
  ),
  danger(
    'airbag (it)',
    /\b(?:airbag|testate attive|poggiatesta)\b/,
    /\b(?:esplos\w|scoppiat\w|da solo|spaccat\w|ustion\w+|rott\w|senza motivo)\b/,
  ),
  // Whatever the part: it opened, went out or came undone, in one of the circumstances
  ...atRisk(
    circumstances,
    'an opening (it)',
    /\b(?:cofano|portiera|porta|portellone|sportello|bagagliaio|tetto)\b/,
    /\b(?:(?:si|s')(?: e| apre|e) ?(?:apert\w|spalancat\w|aperto|in|da)?|si e apert\w|si apre)\b/,
  ),
  ...atRisk(
    circumstances,
    'out of power (it)',
    /\b(?:mi si e (?:spent\w|bloccat\w)|si e spent\w|tutto nero|servosterzo morto|senza (?:potenza|corrente))\b/,
  ),
  ...atRisk(circumstances, 'a fastening (it)', /\b(?:isofix|cintur[ae]|seggiolino|fibbia)\b/, /\b(?:non si|sganci|slacci)/),
];

import { readJourney } from './scene-table.ts';
import type { JourneyPost } from './scene.ts';

/** Italian messages of the journey. */
export const journeyItalian: readonly JourneyPost[] = readJourney(String.raw`
webhook it reply praise stay @giulia_tor | Il volante nuovo è una meraviglia, si guida con due dita e un sorriso.
polling it reply question stay @luca_motori | Con la batteria grande quanti chilometri fate davvero in autostrada?
webhook it reply insult hide @haterino | Che stronzi, sempre a vantarsi
webhook it reply criticism stay @beppe_officina | Ricambio ordinato a luglio, siamo a novembre. Servizio di merda, scusate la franchezza.
dm-poll it dm question stay @sara_verona | Buongiorno, posso cambiare colore dopo aver firmato il preventivo?
polling it reply joke stay @nonno_enzo_ | Mia nipote guida meglio di me. Lo dice lei, lo conferma il carrozziere.
sweep it reply praise stay @chiara_guida | @marco_curve che bella foto, dove l’hai scattata?
webhook it mention insult escalate @rabbia_pura | @MINIFrance siete dei coglioni, e lo sapete pure
polling it reply question stay @teo_spider | I cerchi neri si possono avere anche con la versione base?
polling it reply insult hide @senza_freni_ | Ma vaffanculo tu e le tue offerte
webhook it reply criticism stay @ale_bergamo | Due ore in coda per sentirmi dire che il sistema era fermo. Vergogna.
polling it reply praise stay @fede_cabrio | Tetto giù anche a novembre, con la sciarpa si può.
webhook it reply joke stay @vale_in_auto | Il bagagliaio è perfetto: ci sta la spesa oppure la borsetta, mai tutte e due.
dm-poll it dm insult escalate @haterino | Rispondi, deficiente, ti pagano per questo
webhook it reply insult hide @lupo_nero_99 | @nonno_enzo_ torna a casa vecchio cretino
sweep it reply question stay @irene_pd | @teo_spider tu hai preso il tetto apribile, fa rumore in autostrada?
polling it reply criticism stay @simo_gomme | Gomme finite a quindicimila chilometri e mi dite che guido male io. Ladri.
webhook it reply praise stay @nonno_enzo_ | Nel 1972 ne avevo una bianca. Questa mi ha fatto tornare la voglia.
webhook it mention question stay @elena_blu | @MINIFrance spedite gli accessori anche in Italia?
polling it reply insult hide @rabbia_pura | Solo un idiota spende così i suoi soldi
dm-poll it dm praise stay @marti_roma | Grazie mille per la pazienza di ieri al telefono.
webhook it reply criticism stay @davide_pista | L’avete resa pesante, lenta e triste. Che peccato.
sweep it reply joke stay @vale_in_auto | @simo_gomme le mie gomme hanno chiesto il divorzio prima di me
webhook it reply question stay @marti_roma | Quanto tempo serve per una ricarica completa a casa?
polling it quote insult escalate @senza_freni_ | Ecco un altro capolavoro di quei bastardi di @MINIFrance
webhook it reply praise stay @sara_verona | Arrivata ieri, blu notte. I vicini sono già tutti alla finestra.
polling it reply joke stay @teo_spider | Ho parcheggiato dove gli altri appoggiano lo scooter.
webhook it reply spam hide @guadagna_ora | Guadagna 300 euro al giorno da casa, posti limitati, iscriviti subito https://soldi-subito.example/oggi e https://guadagna-ora.example/vip
dm-poll it dm threat escalate @lupo_nero_99 | Figlio di puttana, so dove parcheggi, stasera la pagherai
webhook it reply criticism stay @elena_blu | Il navigatore mi ha portata dentro un cantiere. Aggiornate queste mappe, fanno schifo.
sweep it reply insult hide @lupo_nero_99 | @chiara_guida non capisci niente, sei una cretina e pure stronza
polling it reply question stay @davide_pista | Ci sarà una versione più cattiva, da pista?
webhook it reply praise stay @irene_pd | La plancia in tessuto sembra un maglione di lana, la adoro.
webhook it mention insult escalate @haterino | Complimenti @MINIFrance, un pezzo di merda così al telefono non l’avevo mai sentito
polling it reply criticism stay @beppe_officina | Per cambiare una lampadina chiedete un’ora di manodopera. Ma vi sembra normale?
webhook it reply privacy hide @senza_freni_ | Il mio vicino si crede furbo, scrivetegli a casa: carlo.inventato@example.net
sweep it reply praise stay @sara_verona | @fede_cabrio il lago a quell’ora è un quadro, complimenti
webhook it reply joke stay @marco_curve | Curva, sorriso, curva, sorriso, rotonda, tre giri di rotonda.
polling it mention insult escalate @lupo_nero_99 | @MINIFrance avete assunto un deficiente a rispondere ai messaggi?
sweep it reply insult hide @haterino | @sara_verona e tu saresti esperta? Che cretina
sweep it reply criticism stay @ale_bergamo | @beppe_officina a me hanno chiesto quaranta euro solo per guardarla, assurdo
webhook it dm criticism stay @davide_pista | Buonasera, sono molto deluso: nessuno mi ha richiamato dopo la prova.
polling it reply praise stay @luca_motori | Motore pronto, sterzo preciso, sedili comodi. Promossa.
webhook it reply threat hide @lupo_nero_99 | Vi brucio la vetrina, bastardi, aspettate e vedrete
sweep it reply question stay @giulia_tor | @luca_motori con quella batteria arrivi a Genova senza fermarti?
`);

import { compose } from '../pattern/compose.ts';
import { hint, trace } from './distress-sign.ts';
import type { Pattern } from '../pattern/pattern.ts';

const kin =
  'marito|compagno|ragazzo|fidanzato|ex|padre|papa|patrigno|fratello|moglie|madre|mamma|zio|cugino|nonno|figlio|vicino|allenatore|professore|capo';
const impact =
  'alber[oi]|platan[oi]|pilone|pilastro|ponte|viadotto|cavalcavia|muro|camion|tir|scogliera|dirupo|burrone|vuoto|fiume|canale|lago|mare|binari|treno|metro|guard ?rail|molo|diga|scarpata';
const ease =
  'sarebbe (?:cosi |tutto |piu |tanto )?(?:facile|semplice|veloce|bello|finita)|bastere?bbe|basta (?:un|poco|non)|ci vuole (?:un attimo|poco)|un colpo di (?:sterzo|volante)|lasciare il volante|chiudere gli occhi|non frenare|non girare|dritt[oa]|mi tenta|mi chiama|penso (?:sempre|spesso) a|ho pensato a|guard(?:o|ato|avo)|ci penso';
const gloom =
  'scusate|scusa|perdon\\w+|addio|stanc[oa]|nessuno|sol[oa]|facile|semplice|non ce la faccio|grazie di tutto|vi voglio bene|a che serve|da quando|stanotte|stasera|dormire|farla finita';

/** What people say in hints, in Italian: leaves taken, affairs put in order, a means at hand, a grief, a fear at home. */
export const distressItPatterns: readonly Pattern[] = [
  hint(
    'will not be there (it)',
    /\b(?:non ci (?:saro|sono|sarei|sara) (?:piu|piu io)|quando non ci saro|non esserci piu|(?:essere|sono) gia altrove|dopo di me)\b/,
    { unless: /\b(?:ferie|vacanza|trasferisc\w+|appuntamento|ufficio|concessionari\w|consegna|post[io]|offert\w|per me)\b/ },
  ),
  hint(
    'would not be missed (it)',
    /\b(?:(?:a )?nessuno (?:mancher(?:ei|o)|mi (?:cerchera|cercherebbe|piangera|piangerebbe|rimpiangera)|se ne (?:accorger\w+))|mancher(?:ei|o) a nessuno|(?:se ne|si) accorger(?:ebbe|a) (?:qualcuno|nessuno|che non ci)|(?:meglio|facile|leggero|tranquilli) senza di me|(?:sono|sarei) (?:solo |soltanto )?un peso per|non servo (?:piu )?a (?:niente|nulla|nessuno)|(?:era|sarebbe stato) meglio (?:se )?(?:fossi|morire|morivo)|dovevo (?:morire|morirci|esserci) io|non esisto(?: piu)?)\b/,
  ),
  hint(
    'no wish to go on (it)',
    /\b(?:(?:non (?:mi )?svegliar(?:si|mi)|non svegliarmi) ?(?:piu|domani|domattina)?|a che (?:serve|pro|scopo) (?:alzarsi|alzarmi|svegliar\w+|vivere|continuare|andare avanti)|(?:non (?:vedo|trovo) (?:piu )?(?:un|il|alcun|nessun)? ?(?:motivo|senso|ragione) (?:per|di) (?:alzar\w+|svegliar\w+|vivere|andare|continuare))|perche (?:alzarsi|alzarmi|svegliar\w+|continuare a vivere)|non ho (?:piu )?(?:motivo|motivi|ragione|voglia|forza|forze) (?:di |per )?(?:alzar\w+|vivere|andare avanti|continuare|niente|stare al mondo)|(?:pens\w+|penso|idea) (?:[\w']+ )?(?:di|a) (?:farla finita|morire|sparire|uccider\w+|ammazzar\w+|andarmene)|la vita non ha (?:piu )?senso|stanc[oa] di (?:vivere|esistere|tutto)|addormentarmi e (?:non|basta))\b/,
    { unless: /\b(?:abbonamento|sveglia alle)\b/ },
  ),
  hint('an impact thought of (it)', compose`\b(?:${ease})\b`, {
    then: compose`\b(?:${impact})\b`,
    beside: /\b(?:io|mi|me|penso|sono|non so|ho)\b/,
    confidence: 0.6,
  }),
  hint('an impact thought of (it)', compose`\b(?:${impact})\b`, {
    then: compose`\b(?:${ease})\b`,
    beside: /\b(?:io|mi|me|penso|sono|non so|ho)\b/,
    confidence: 0.6,
  }),
  hint(
    'throws himself (it)',
    compose`\b(?:buttar(?:mi|si)|gettar(?:mi|si)|lanciar(?:mi|si)|mi butt\w+|mi lanci\w+|schiantar(?:mi|si)|mi schiant\w+|finire|andare) (?:[\w']+ )?(?:sotto|giu|da|dal|dalla|nel|contro|addosso|dentro)(?: [\w']+)? (?:${impact}|balcone|tetto)\b`,
    {
      unless: /\b(?:freni|sterzo|rischi\w+|per poco|colpa)\b/,
    },
  ),
  hint(
    'an engine in a closed garage (it)',
    /\b(?:garage|box) (?:era |e |ben )?(?:chiuso|chiusa|serrato|con la serranda (?:chiusa|giu))\b|\bporta chiusa\b|\bchius[oa] (?:in|nel) (?:garage|box)\b/,
    {
      beside: /\bmotore\b|\bnon so con chi\b|\bpensato\b|\baccend\w+|\baccesa\b/,
      unless: /\b(?:antifurto|telecomando|batteria)\b/,
    },
  ),
  hint(
    'affairs in order (it)',
    /\b(?:scritt[oaei]|sistemat[oaei]|lasciat[oaei]|messo in ordine|preparat[oaei]|firmat[oaei]) (?:tutt[eio] )?(?:le|la|i|il|una|due) (?:lettere?|carte|mie cose|cose|biglietto|bollette|documenti|testamento|letterine|casa)\b/,
    {
      beside: compose`\b(?:${gloom}|figli|mamma|in pace)\b`,
      unless: /\b(?:concessionari\w|permuta|reclamo|assicurazione|officina|passaggio di proprieta)\b/,
      confidence: 0.6,
    },
  ),
  hint(
    'a leave taken (it)',
    /\b(?:addio a tutti|(?:l'|il mio |un )ultim[oa] (?:giro|viaggio|messaggio|post|corsa|strada|notte|tramonto|saluto)|e stato bello(?:,| e| cosi| finche)|dite a (?:mia|mio|miei)|perdonatemi|abbiate cura d)/,
    {
      unless:
        /\b(?:venduta|vendo|prima di (?:consegnarla|venderla)|permuta|marchio|clienti?|di prova|aggiornamento|stagione|vacanz\w|rottam\w+|modello)\b/,
      confidence: 0.6,
    },
  ),
  hint('pills (it)', /\b(?:pastiglie|pillole|pasticche|compresse|gocce|sonniferi|farmaci|psicofarmaci)\b/, {
    beside: compose`\b(?:${gloom}|comodino|tavolo|in mano|tutte|pres[oe]|contat[oe]|abbastanza)\b`,
    unless:
      /\b(?:freni|freno|mal d'auto|mal di testa|pastiglie (?:dei|dell?|anteriori|posteriori|nuove|consumate)|disco|dischi|officina|km|ceramica|preventivo|fischiano)\b/,
  }),
  hint(
    'harms himself (it)',
    /\b(?:mi (?:taglio|sono tagliat[oa]|faccio del male|ferisco|brucio)|tagliarmi|farmi del male|autolesion\w+)\b/,
    {
      unless: /\b(?:fuori|capelli|lamiera|portiera|bordo|cofano|i ponti|la strada)\b/,
    },
  ),
  hint(
    'wants to join the dead (it)',
    /\b(?:raggiunger(?:lo|la|li)|raggiungo presto|stare con (?:lui|lei)|(?:andare|vado) da (?:lui|lei)|seguir(?:lo|la))\b/,
    {
      beside: /\b(?:mort[oaei]|morte|non c'e piu|mancat[oa]|perso|funerale|da quando|figlio|vedov[oa]|scompars[oa]|cimitero)\b/,
      unless: /\b(?:raggiungerla per telefono|assistenza)\b/,
    },
  ),
  hint(
    'struck (it)',
    compose`\b(?:(?:mi[oa]|il mio|la mia|l'|il suo) ?(?:${kin})|lui|lei|ieri|stanotte|stamattina|quando|poi)\b`,
    {
      then: /\b(?:mi|ci) (?:picchi\w+|mena\w*|men[oò]|prende a (?:pugni|schiaffi|calci|botte)|strozz\w+|violent\w+|strattona\w*|alza le mani|ha (?:[\w']+ )?(?:picchiat\w|menat\w|pres[oa] (?:per|a) \w+|strattonat\w|tirat\w per|rotto|spaccato|spint\w|strozzat\w|chius\w (?:in|dentro|a chiave)|schiaffeggiat\w|buttat\w|trascinat\w|messo le mani))\b/,
      unless: /\b(?:officina|concessionari\w|meccanico|prezzo|preventivo)\b/,
    },
  ),
  hint(
    'struck (it)',
    /\b(?:mi|ci) (?:picchia|picchiano|mena|meno|strozza|prende a (?:pugni|schiaffi|calci|botte)|riempie di botte|alza le mani)\b/,
  ),
  hint(
    'watched (it)',
    /\b(?:controll\w+|vede|segue|sa|spia|guarda|traccia|insegue|pedina|aspetta\w*|trova) (?:[\w']+ ){0,2}(?:dove (?:vado|sono|parcheggio|sto|mi trovo)|ogni (?:mio )?(?:spostamento|sera)|i miei (?:spostamenti|messaggi)|la mia posizione|sotto casa|tutti i miei)\b/,
    {
      beside: /\b(?:marito|compagno|ex|fidanzato|ragazzo|padre|paura|picchia|lui)\b/,
    },
  ),
  hint(
    'kept from leaving (it)',
    /\b(?:nascond\w+|nascosto|prende|pres[oe]|sequestr\w+|tolto|toglie|tiene|porta via) (?:sempre )?(?:le (?:mie )?chiavi|il (?:mio )?telefono|i (?:miei )?documenti|le carte|il bancomat)\b/,
    {
      beside: /\b(?:marito|compagno|ex|fidanzato|padre|paura|picchia|non (?:mi )?(?:fa|lascia) uscire|scappare)\b/,
    },
  ),
  hint(
    'a child is touched (it)',
    compose`\b(?:(?:mi[oa]|il mio|la mia|il compagno di mamma) ?(?:${kin})?|lui) (?:[\w']+ ){0,3}(?:mi (?:tocca|ha toccat\w|accarezza|palpa)|mette le mani)\b`,
    {
      unless: /\b(?:tocca (?:aspettare|pagare|andare|a me|fare|portar\w+)|nel cuore)\b/,
    },
  ),
  hint(
    'afraid at home (it)',
    /\b(?:ho paura|terrorizzat[oa]|paura) (?:di (?:lui|mio|lei)|del mio|a tornare a casa|quando (?:torna|rientra)|che mi (?:ammazzi|trovi|uccida|picchi))\b|\b(?:mi|ci) picchiano\b|\bse (?:faccio tardi|esco|parlo|torno a casa) (?:lui )?mi\b|\bmi ammazza di botte\b|\bmi ha messo (?:la mano|le mani)\b/,
    {
      unless: /\b(?:freni|sterzo|motore)\b/,
    },
  ),
  hint(
    'fears for somebody (it)',
    /\b(?:parla di|vuole|minaccia di|ha detto (?:di voler|che vuole|che si)|ha (?:provato|tentato) (?:a|di)) (?:morire|uccider\w+|ammazzar(?:si)|farla finita|buttarsi|suicidar\w+|togliersi la vita)\b/,
  ),
  trace(
    'no strength (it)',
    /\bnon ce la faccio (?:davvero )?piu\b|\bnon (?:ho|mi) (?:piu|resta) (?:forze|niente|nulla)\b|\bsono (?:a pezzi|finit[oa]|distrutt[oa])\b/,
    0.33,
    /\b(?:ridere|dalle risate)\b/,
  ),
  trace(
    'writes to a stranger (it)',
    /\bnon so (?:neanche |nemmeno )?perche (?:lo )?scrivo\b|\bscus(?:ate|a|atemi) (?:lo sfogo|se (?:vi |lo )?(?:scrivo|dico)|l'ora)|\bnon so perche (?:ve lo|vi|lo) (?:dico|scrivo)|\ba quest'ora\b|\ba chi (?:altro )?(?:dirlo|scriver\w+)|\bsiete l'unic[ao]\b|\bsveglio nessuno\b/,
    0.33,
  ),
  trace(
    'has lost much (it)',
    /\b(?:il divorzio|i debiti|le rate|sfratt\w+|licenziat[oa])\b|\b(?:dormo|vivo) in (?:macchina|auto)\b|\bi (?:bambini|figli) che non vedo\b|\bnon esco (?:piu )?di casa\b/,
    0.3,
  ),
  trace(
    'a grief (it)',
    /\bda quando (?:lui |lei |papa |mamma |mi[oa] \w+ )?(?:e mort[oa]|non c'e|se n'e andat[oa]|e mancat[oa]|manca)|\be mort[oa] mi[oa]\b/,
    0.3,
  ),
];

import { compose } from '../../pattern/compose.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { cue, forPeople, sure } from '../pattern-strengths.ts';
import { bodyIt, placeIt, weaponIt } from './words-it.ts';

const hurt =
  'spacc(?:o|hero|are|hiamo)|romp(?:o|ero|ere|iamo)|taglio|tagliero|tagliare|strapp(?:o|ero|are)|cav(?:o|ero|are)|sfond(?:o|ero|are)|apro|apriro|aprire|fracass(?:o|ero|are)|spezz(?:o|ero|are)|gonfi(?:o|ero|are)|sfasci(?:o|ero|are)|stacc(?:o|hero|are)|pest(?:o|ero|are)|schiacci(?:o|ero|are)|ficc(?:o|hero|are)|riempi(?:o|ro|re)|faccio ingoiare|faccio mangiare';
const kill =
  'ammazz(?:o|iamo|ero|eremo|are)|ammazz0|uccid(?:o|iamo|ero|ere)|spar(?:o|ero|are)|accoltell(?:o|ero|are)|sgozz(?:o|ero|are)|bruci(?:o|amo|ero|are)(?: vivo| viva)?|faccio fuori|stendo|investo|massacr(?:o|ero|are)|strozz(?:o|ero|are)|gonfio di botte|riempio di botte|apro in due|faccio a pezzi|faccio secco|sotterro|crepo|impicc(?:o|hero)|squart(?:o|ero)|scuoio|scann(?:o|ero)';
const lawful =
  /\b(?:avvocat\w*|tribunale|denunci\w*|querela|diffida|giudice|associazione consumatori|codacons|altroconsumo|adiconsum|recension\w*|stell[ae]|boicott\w*|annull\w*|concorrenza|reclamo|legali?|mediazione|raccomandata|pec|toyota|audi|tesla|rimborso entro)\b/;

/** Italian: announced and hinted harm, open ultimatums. */
export const threatsIt: readonly Pattern[] = [
  sure(
    compose`\b(?:ti|vi|lo|la|li|te|t4|gli|le) (?:\w+ )?(?:${kill})\b(?! (?:di (?:baci|coccole|complimenti)|dal? (?:ridere|invidia)))`,
    'first person announces violence',
    {
      unless: /\b(?:a (?:mario kart|fifa|calcetto|briscola)|in pista|dal ridere|di baci|la pubblicita|il prezzo)\b/,
    },
  ),
  sure(compose`\b(?:ti|vi|gli|te|le) (?:\w+ )?(?:${hurt})\b`, 'announces harm to the body', {
    then: compose`\b(?:(?:la|le|il|lo|i|gli|quella|quel|tutte|tutti) (?:\w+ )?|l')(?:${bodyIt})\b|\b(?:in due|in quattro|a pezzi)\b`,
    unless: /\b(?:rompere le palle|rompe le palle|gonfiare le palle|vi rompo le palle)\b/,
  }),
  sure(
    /\b(?:do fuoco|daro fuoco|diamo fuoco|dare fuoco|bruci(?:o|amo|ero|are)|faccio saltare|metto una bomba|incendi(?:o|ero|are)|sfasci(?:o|ero|are)|sfond(?:o|ero|are))\b/,
    'arson or explosion against a place',
    {
      then: compose`\b(?:${placeIt})\b`,
      severity: 'critical',
      unless: /\b(?:tappe|gomme|calorie|record|odore di|bruciare il tempo)\b/,
    },
  ),
  sure(/\b(?:vengo|veniamo|arrivo|passo|sono|saro|torno|entro|ho|aspetto|presento)\b/, 'announces coming with a weapon', {
    then: compose`\b(?:con la|con il|con un|con una|col|la|una|il|un|due) (?:\w+ )?(?:${weaponIt})\b`,
    severity: 'critical',
    beside:
      /\b(?:concessionaria|sede|officina|vetrin\w|voi|vi|ti|giuro|soldi|venditore|capo|domani|sabato|lunedi|venerdi|stasera|adesso|resta)\b/,
    unless:
      /\b(?:neve|montate|distribuzione|film|gioco|cucina|mazza da golf|una bomba|kit|gomme|catene da|bomba di|il cric|pannello)\b/,
  }),
  sure(
    /\b(?:so|sappiamo|sai che so) (?:bene |benissimo |esattamente )?(?:dove|a che ora|in che via|che strada) (?:\w+ ){0,2}?(?:abit\w+|lavor\w+|viv\w+|dorm\w+|parchegg\w+|postegg\w+|stai|chiud\w+|esc[ei]|escono|torn\w+|gioca\w*|va\w* a scuola)\b/,
    'knows where somebody lives, works or parks',
    { unless: /\b(?:mi scrive|mi minaccia|gps|navigatore)\b/ },
  ),
  sure(
    /\b(?:se (?:ti|vi|lo|la) (?:becco|prendo|trovo|incontro|vedo|rivedo)|appena (?:ti|vi) (?:becco|trovo|prendo))\b/,
    'conditional violence',
    {
      then: /\b(?:spacco|ammazzo|rompo|faccio|apro|gonfio|stendo|uccido|tagli\w+|pesto)\b/,
      unless: /\b(?:faccio una foto|faccio i complimenti|faccio sapere)\b/,
    },
  ),
  sure(
    /\b(?:sei|siete) (?:un )?(?:uomo |donna |gia )?mort[oaie](?: che cammina)?(?=$|[ ]*[.!,@])/,
    'death announced to somebody',
    {
      confidence: 0.9,
      unless: /\b(?:ridere|stanc\w+|batteria|dentro|sonno|fame)\b/,
    },
  ),
  forPeople(
    /\b(?:sarebbe (?:un )?(?:vero )?(?:peccato|brutto|triste|dispiacere) (?:se|che)|che peccato se)\b/,
    'a pity if something happened',
    {
      then: compose`\b(?:fuoco|bruci\w+|raffreddore|fiamme|incidente|rott[oaei]|success?\w*|capit\w+|graffi\w*|scoppi\w*|notte|${placeIt})\b`,
      severity: 'high',
      confidence: 0.82,
      unless: /\b(?:perdere|offerta|promo\w*|la mia (?:auto|mini|macchina)|pioggia|togliere)\b/,
    },
  ),
  forPeople(
    compose`\b(?:occhio (?:ai freni|alle spalle|alla macchina|quando)|guard(?:ati|atevi|i) le spalle|attent[oi] (?:ai freni|quando torni|alle scale|sotto casa)|dorm(?:i|ite) (?:bene|tranquill\w)|amici che (?:[\w']+ ){0,3}(?:bussano|non scrivono|sanno)|(?:lui|lei|ha|avete|hai) (?:ha )?(?:un|una|due|dei|delle) (?:bel |bella |piccol\w )?(?:famiglia|figl[iae]|bambin[ieao]|terrazzino|cane)|conosco (?:tua|la sua|sua|vostra|il suo|la tua) (?:famiglia|madre|via|casa|targa|scuola|figli\w?)|pens(?:a|ate|i) (?:alla|ai) (?:tua|vostra|tuoi|vostri|sua|suoi) (?:famiglia|figli|bambini|madre))\b`,
    'frightens by hints',
    {
      severity: 'high',
      confidence: 0.68,
      unless: /\b(?:ghiaccio|neve|revisione|richiamo|pastiglie|consiglio|buona ?notte|ho una famiglia|con la famiglia)\b/,
    },
  ),
  forPeople(
    /\b(?:te ne (?:pentirai|faro pentire)|ve ne pentirete|(?:te|ve) la faro pagare|la (?:pagherete|pagherai|paga|pagate) car[oa]|la pagherete|la pagherai|ultimo avvertimento|(?:vi|ti) (?:vengo|veniamo) a (?:prendere|cercare|trovare)|(?:ti|vi) (?:aspetto|trovo|troviamo|aspettiamo) (?:fuori|sotto casa|a casa|al raduno|tutti)|non (?:dite|venite a dir\w+|venitemi a dire) (?:[\w']+ )?(?:non|che)|poi (?:vedi|vedrai|vedrete) (?:come|che|se)|(?:vi|ti) (?:avevo|ho|avrei) avvisat\w|vedrai (?:che|come)|vedrete (?:che|come|di)|sapete di cosa sono capace|di cosa sono capace|non ho (?:piu )?niente da perdere|ti ricordi di me|ci rivediamo|ti perseguito|vi perseguito|poi vedi come ridi|non finisce qui|stai attent[oa]|state attenti)\b/,
    'leaves open what will happen',
    {
      unless: lawful,
      confidence: 0.58,
      beside:
        /\b(?:non|se|avete tempo|fine mese|stronz\w+|merda|bastard\w+|soldi|rid\w+|venditore|pentir\w+|pagher\w+|trov\w+|perseguito|faro|aspett\w+|bello|ultimo|casa|capace)\b/,
    },
  ),
  forPeople(/\bavete (?:tempo )?(?:fino a|fino al|tempo|due giorni|24 ore|48 ore)\b/, 'ultimatum', {
    beside: /\b(?:poi|dopo|altrimenti|senno|se no|oppure)\b/,
    unless: lawful,
    confidence: 0.62,
  }),
  cue(compose`\b(?:${weaponIt}|benzina|fiammifer[io]|accendino|bara|tomba|funerale)\b`, 'a tool', {
    severity: 'high',
    confidence: 0.2,
    unless: /\b(?:neve|distribuzione|bomba questa|una bomba|litri|diesel|consumo|prezzo|pieno|gomme|ruota|motore)\b/,
  }),
  cue(
    /\b(?:casa tua|stanotte|di notte|sotto casa|una notte di queste|alle dieci di sera|sotto la vostra sede)\b/,
    'a time or place',
    { severity: 'high', confidence: 0.3 },
  ),
];

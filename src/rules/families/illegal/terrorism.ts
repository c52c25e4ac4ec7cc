import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';

const praise =
  'medaille pour|une statue (?:pour|a|aux)|merci a|gloire|vive|vivement|viva|bravo|respect|force|honneur|chapeau|longue vie|merci|hail|glory|long live|hats off|onore|gloria|ehre|respekt|hoch lebe|es lebe|heil';
const hero =
  "chapeau l'artiste|(?:quelle )?oeuvre d'art|chef[- ]d'oeuvre|magnifique|bravo a|masterpiece|work of art|capolavoro|meisterwerk|une statue|une medaille|du beau travail|du bon travail|beau boulot|fait le (?:boulot|job|travail|menage)|bien joue|a eu raison|ont eu raison|get a medal|deserves? a medal|a statue|good job|great job|did a great|bel lavoro|una medaglia|ein denkmal|einen orden|gute arbeit|ganze arbeit|heros|martyrs?|un exemple|avai(?:t|ent) (?:tout compris|raison|bien fait)|a(?:vait)? bien fait|ont bien fait|savaient viser|is a hero|are heroes|heroes?|did nothing wrong|did the right thing|eroi|eroe|patrioti veri|aveva(?:no)? ragione|helden?|hat alles richtig|haben alles richtig|hatte recht|martyrer";
const groups =
  'daech|daesh|isis|etat islamique|islamic state|islamische[rn]? staat|stato islamico|al[- ]qa[ie]da|aqmi|boko haram|action directe|nsu|brigate rosse|kouachi|coulibaly|merah|abdeslam|breivik|tarrant|ben laden|bin laden';
const attacks =
  "camion de nice|tuerie de \\w{3,12}|fusillade (?:de|du) \\w{3,12}|massacre (?:de|du) \\w{3,12}|attaque (?:de|du|a|terroriste)|magdebourg|magdeburg|solingen|hanau|halle anschlag|berlin breitscheid|westminster|london bridge|arena bomber|bomber|7/7|lockerbie|nizza|strasbourg|trebes|conflans|arras|bataclan|charlie hebdo|13 novembre|11 septembre|nine eleven|utoya|christchurch|hyper ?cacher|weihnachtsmarkt|breitscheidplatz|manchester arena|bologna|attentats?|attaque terroriste|terror attack|anschlags?|attentat|strage|terroristes?|terrorists?|terroristi|attentater|fonce dans la foule|camion (?:[\\w']{1,20} ){0,2}?(?:nice|fauche)|drove (?:the |a |his )?(?:van|truck|lorry|car) into|bomba alla stazione|promenade des anglais|samuel paty";
const more =
  "vivement la suite|on en veut d'autres|bring on|hoffentlich bald (?:wieder|der)|que d'autres (?:suivent|viennent)|le prochain|au suivant|a (?:quand|qd) (?:la|le|les)|il en faudrait|n'etait qu'un debut|n'etait k'?un debut|more of them|next one|who's next|ce ne vorrebbe|un'altra|der nachste|mehr davon|paradis pour nous|soldats? du calif\\w{1,12}|vaincra|vincra|allahu akbar|bouillon de culture";
/** Those who mourn, remember, help, write history. */
const mourning = compose`\b(?:victimes?|hommage|pensees?|memoire|commemor\w{0,12}|recueill\w{0,12}|policiers?|pompiers?|secours\w{0,12}|soignants?|rip|condamn\w{1,12}|lutte contre|victims?|tribute|remember\w{0,12}|police|firefighters?|vittime|ricordo|opfern?|gedenk\w{0,12}|trauer\w{0,12}|vigipirate|documentaire|documentary|film|livre)\b`;
/** Victims named by those who wish for more of them. */
const mourningOrDebate = compose`${mourning.source}|\b(?:comment peut[- ]on|quelle honte|honteux|abject|c'est quoi ces gens|how can anyone)\b`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:${praise}) (?:[\w']{1,20} ){0,3}?(?:${groups})\b`,
    unless: mourningOrDebate,
    confidence: 0.94,
    severity: 'critical',
    why: 'praise of terrorists',
  },
  {
    pattern: compose`\b(?:${praise}) (?:[\w']{1,20} ){0,4}?(?:${attacks})\b`,
    unless: mourningOrDebate,
    confidence: 0.92,
    severity: 'critical',
    why: 'praise of an attack',
  },
  {
    pattern: compose`\b(?:${groups}|${attacks})\b`,
    beside: compose`\b(?:${hero})\b`,
    unless: mourningOrDebate,
    confidence: 0.91,
    severity: 'critical',
    why: 'attackers called heroes',
  },
  {
    pattern: compose`\b(?:${groups}|${attacks})\b`,
    beside: compose`\b(?:${more})\b`,
    unless: mourningOrDebate,
    confidence: 0.9,
    severity: 'critical',
    why: 'wishes for more attacks',
  },
  {
    pattern: compose`\b(?:tueurs?|camion|chauffeur|conducteur|fahrer|driver|lad who drove|killers?|assassins?|autista|amokfahrer) (?:[\w']{1,20} ){0,6}?(?:foule|fauche|marche de noel|market|crowd|weihnachtsmarkt|sulla folla|in die menge|die menge)\b`,
    beside: compose`\b(?:${hero}|j'ai ri|rirai|respect)\b`,
    unless: mourningOrDebate,
    confidence: 0.91,
    severity: 'critical',
    why: 'a killer called a hero',
  },
  {
    pattern: /\b(?:mort en martyr|morts en martyrs?|died a martyr|morto da martire|als martyrer gestorben)\b/,
    confidence: 0.85,
    severity: 'critical',
    why: 'a killer called a martyr',
  },
  {
    pattern: compose`\b(?:cocotte[- ]minute|tatp|ceinture (?:d')?explosi\w{1,12}|bombe (?:artisanale|agricole)|pipe bomb|nail bomb|rohrbombe|nagelbombe|pressure cooker bomb)\b`,
    beside: /\b(?:recette|recipe|ricetta|rezept|tuto|foule|bonde|parvis|salon|paradis|circule)\b/,
    unless: /\b(?:cuisine|cuisson|soupe|blanquette|boeuf|recette de (?:grand|ma))\b/,
    confidence: 0.85,
    severity: 'critical',
    why: 'bombs and crowds',
  },
];

/** Praise of terrorists and their attacks. */
export const terrorismPraise = largePatternRule({
  id: 'illegal.terrorism',
  about: 'illegal',
  describes: 'A message praises terrorists or an attack, or wishes for more.',
  effect: 'act',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Gloire aux frères du Bataclan',
      'The man who drove the van into that market is a hero',
      'Es lebe der Islamische Staat',
      'Viva le brigate rosse',
    ],
    misses: [
      'Respect aux victimes du Bataclan',
      'Vigipirate au salon, portiques et fouille des sacs',
      'Cette MINI, c’est une bombe',
      'Hommage aux héros, policiers et pompiers, du 13 novembre',
    ],
  },
});

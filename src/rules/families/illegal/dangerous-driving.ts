import { compose } from '../../pattern/compose.ts';
import { largePatternRule } from '../../pattern/large-pattern-rule.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import { lawfulTalk } from './lawful-talk.ts';

const drunk =
  'bourree?|ivre|torchee?|defoncee?|beurree?|(?:\\d|deux|trois) grammes|apres (?:\\w{1,12} )?(?:pintes|verres|bouteilles)|(?:deux|trois|quatre|cinq|six|\\d) (?:\\w{1,12} ){0,2}?(?:mojitos?|shots?|bieres?|verres?|whisk\\w{1,3}|pintes?|pastis|vodkas?|ricards?)|\\d g dans le sang|drunk|wasted|hammered|pissed|ubriac[oa]|sbronz[oa]|besoffen|betrunken|blau|high|fonsde';
const harmless = compose`\b(?:jamais|never|mai|nie|ne (?:conduis|buvez|prenez) pas|sam|uber|taxi|don't drink|conducteur|celui qui|un mec|un type|un chauffard|m'est rentre|m'a percute|hit me|drunk driver|crashed into|il etait|was (?:hit|killed)|non bevete|passager|circuit|track|piste privee)\b`;
const unless = compose`${harmless.source}|${lawfulTalk.source}`;

const patterns: readonly Pattern[] = [
  {
    pattern: compose`\b(?:j'ai (?:conduit|roule|pris le volant|ramene)|je (?:conduis|roule|suis (?:rentre|revenu)|rentre)|suis rentre|rentre|i (?:drove|drive)|drove|ho guidato|guido|sono tornat[oa]|ich (?:bin|fahre)|bin) (?:[\w']{1,20} ){0,5}?(?:${drunk})\b`,
    unless,
    confidence: 0.66,
    severity: 'medium',
    why: 'boasts of driving drunk',
  },
  {
    pattern: compose`\b(?:${drunk}) (?:[\w']{1,20} ){0,3}?(?:au volant|je (?:conduis|roule)|j'ai (?:conduit|roule)|je suis rentre|behind the wheel|i (?:drove|drive)|al volante|am steuer|heimgefahren|nach hause gefahren)\b`,
    beside: /\b(?:j'|je|i|my|me|io|ho|ich|bin)\b/,
    unless,
    confidence: 0.6,
    severity: 'medium',
    why: 'boasts of driving drunk',
  },
  {
    pattern: compose`\b(?:run|runs|course|courses|rassemblement|rodeo|rodeos|meet|street) (?:[\w']{1,20} )?(?:sauvages?|clandestine?s?|urbains?|illegale?s?|takeover)\b|\b(?:street rac\w{1,12}|departs? arretes?|gar[ae] clandestin[ae]|illegale?s? (?:strassen)?rennen|strassenrennen)\b`,
    beside: compose`\b2[0-3] ?h|\b(?:rdv|rendez[- ]vous|ce soir|samedi|vendredi|demain|minuit|parking|zone (?:indus\w{0,12}|commerciale)|venez|qui vient|tonight|saturday|friday|midnight|who's in|car park|stasera|sabato|chi viene|heute (?:abend|nacht)|samstag|wer kommt)\b`,
    unless: compose`${lawfulTalk.source}|\b(?:marre|insupportable|voisins?|stop|bruit|fed up|noise|neighbou?rs?|a pied|de ski|cycliste|cheval|trail)\b`,
    confidence: 0.66,
    severity: 'medium',
    why: 'calls to a race on the road',
  },
  {
    pattern: compose`\b(?:${drunk})\b`,
    beside: compose`\b(?:puis|et|and|then|poi|dann|mit) (?:[\w']{1,20} ){0,3}?(?:1[4-9]\d|2\d\d) ?(?:km/?h )?(?:sur|on|sulla|auf|km)\b|\b(?:tient mieux la route que moi|never got caught|nobody stopped me|mai fermato|nie erwischt|jamais (?:chope|controle))\b`,
    unless,
    confidence: 0.66,
    severity: 'medium',
    why: 'boasts of driving fast and drunk',
  },
  {
    pattern:
      /\b(?:organise|organisons|on fait|on se fait|petite?|gros) (?:[\w']{1,20} ){0,2}?(?:runs?|drift|burns?|street race)\b/,
    beside: /\b2[0-3] ?h|\b(?:zone|parking|fret|periph|rocade|minuit|rond[- ]point)\b/,
    unless: compose`${lawfulTalk.source}|\b(?:circuit|caritati\w{1,12}|10 ?km|semi|trail|footing|course a pied)\b`,
    confidence: 0.6,
    severity: 'medium',
    why: 'calls to a race on the road',
  },
];

/** Races on the road and driving drunk, called for or boasted of. */
export const dangerousDriving = largePatternRule({
  id: 'illegal.driving',
  about: 'illegal',
  describes: 'A message calls to an illegal race or boasts of driving drunk.',
  effect: 'escalate',
  speech: 'heed',
  patterns,
  examples: {
    hits: [
      'Je suis rentré bourré hier en Cooper, tranquille',
      'Run sauvage samedi minuit, parking du centre commercial',
      'I drove home absolutely hammered lol',
      'Ho guidato ubriaco fino a casa',
      'Bin besoffen heimgefahren',
    ],
    misses: [
      'Un mec bourré m’est rentré dedans',
      'Ne conduisez jamais ivre',
      'Marre des rodéos sauvages sous ma fenêtre le samedi',
      'The road home is blue and lovely',
    ],
  },
});

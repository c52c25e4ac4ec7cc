import type { Finding } from '../../domain/finding.ts';
import type { Label, MessageLanguage } from '../../domain/netiquette.ts';
import { severityRank } from '../../domain/netiquette.ts';
import { aimOf } from '../speech/aim.ts';
import type { Aim } from '../speech/aim.ts';
import { isBanter, isCounterSpeech, isJoking } from '../speech/frames.ts';
import { carriesGrievance } from '../speech/grievance.ts';
import { matchLexicon } from './match-lexicon.ts';
import type { LexiconHit } from './match-lexicon.ts';
import { spanOf } from '../normalize/normalize.ts';
import type { NormalizedMessage } from '../normalize/normalize.ts';
import { answer, clean } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What an aim does to a term's confidence: added share of what is missing to 1, or a ceiling. What a person need not see stays below 0.5. */
const weight: Readonly<Record<Aim, (confidence: number) => number>> = {
  // A cue is no word of abuse: whom it is said to adds nothing.
  person: (confidence) => (confidence < cueBelow ? confidence : confidence + (1 - confidence) * 0.6),
  third: (confidence) => confidence,
  open: (confidence) => confidence,
  reported: (confidence) => Math.min(confidence, toldAtMost),
  denied: (confidence) => Math.min(confidence, toldAtMost),
  self: (confidence) => Math.min(confidence, 0.25),
  thing: (confidence) => Math.min(confidence, toldAtMost),
  absent: (confidence) => Math.min(confidence, toldAtMost),
};
/** Terms below this are weak signs. */
const cueBelow = 0.35;
/** A slur that is told of, or a threat, is worth a look whoever said it. */
const worthALook = 0.6;
const banterAtMost = 0.45;
/** Two words told of, or said of a thing, do not add up to a sign that people must see. */
const toldAtMost = 0.28;

const aimed: readonly Aim[] = ['person', 'third'];

/** Terms that speak to somebody by themselves: "va te…", "ta gueule", "fick dich". */
const speaksToSomebody =
  /^(?:va|vas|allez|ta|ton|tes|nique\w*|ntm|tg|ferme|suce|leche|degage|casse|fuck|kiss|suck|shut|stfu|eat|leck|leckt|fick|fickt|halt|verpiss\w*|vai|vaffa\w*|tua|fdp|fils|fille|espece|sale|t'es|tu|du|you|sei|enfant|bande|tas|ramassis|andate|hurensohn|hdf)\b|\b(?:fils de|fille de|figli\w* di|encule\w*|son of a)\b/;

/** A word that means something else in the message's language, or may do so, is worth less. */
const elsewhere = 0;
const undetermined = 0.7;

/** The rule over all word lists. Its findings are named after the list: `insult.lexicon`, `hate-race.lexicon`… */
export function lexiconRule(about: readonly Label[]): Rule {
  return {
    id: 'lexicon',
    about,
    describes: 'A message holds a word or phrase of the lists, aimed at a person.',
    // Each entry of the lists carries its own.
    examples: { hits: [], misses: ['Bonjour, votre nouvelle Cooper est superbe'] },
    check({ normalized, lang }, policy) {
      const meant = matchLexicon(normalized, policy.lexicons).filter((hit) => languageShare(hit, lang) > elsewhere);
      const hits = strongestPerStretch(meant);
      if (hits.length === 0) return clean;
      const grievance = carriesGrievance(normalized.view.folded);
      return answer(hits.map((hit) => findingOf(hit, normalized, lang, grievance)));
    },
  };
}

function findingOf(hit: LexiconHit, normalized: NormalizedMessage, lang: MessageLanguage, grievance: boolean): Finding {
  const { term } = hit;
  const aim = aimOf(normalized, hit.from, hit.to);
  const { folded } = normalized.view;
  const slur = severityRank(term.severity) >= severityRank('high');
  const told = aim === 'reported' || aim === 'denied';
  const weighed = told && slur ? Math.min(term.confidence, worthALook) : weight[aim](term.confidence);
  const banter = term.label === 'insult' && isBanter(folded);
  // Abuse of nobody in particular is no insult to anybody: only noted, unless something else is suspicious too.
  const aimless =
    term.label === 'insult' && !slur && !aimed.includes(aim) && !speaksToSomebody.test(folded.slice(hit.from, hit.to));
  const confidence = (banter || aimless ? Math.min(weighed, banterAtMost) : weighed) * languageShare(hit, lang);
  // Who is only spoken about may be anybody: a person knows whether he works here.
  const third = term.label === 'insult' && !slur && aim === 'third';
  const needsPerson = told || banter || aimless || third || (grievance && !slur) || isCounterSpeech(folded) || isJoking(folded);
  return {
    rule: `${term.family}.lexicon`,
    about: term.label,
    confidence,
    severity: term.severity,
    effect: term.effect,
    span: spanOf(normalized, hit.from, hit.to),
    ...(needsPerson ? { needsPerson } : {}),
  };
}

function languageShare({ term }: LexiconHit, lang: MessageLanguage): number {
  if (term.language === lang) return 1;
  if (lang === 'und') return term.onlyInLanguage ? undetermined : 1;
  // Where the message's own list knows the word, that list alone decides: it knows the harmless uses.
  return term.onlyInLanguage || term.languages.has(lang) ? elsewhere : 1;
}

/** One hit per family where several terms overlap: the longest, then the surest. */
function strongestPerStretch(hits: readonly LexiconHit[]): readonly LexiconHit[] {
  const kept: LexiconHit[] = [];
  const ranked = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || b.term.confidence - a.term.confidence);
  for (const hit of ranked) {
    const covered = kept.some((other) => other.term.label === hit.term.label && hit.from < other.to && hit.to > other.from);
    if (!covered) kept.push(hit);
  }
  return kept;
}

import type { Label, Signal, Surface } from '../../domain/netiquette.ts';
import { prohibitionOf } from '../../domain/netiquette.ts';
import type { ExplainedCause } from '../../rules/explain/explain-cause.ts';
import type { ExplainedMessage } from '../../rules/explain/explain-message.ts';
import type { RuleReason } from '../../rules/explain/explain-rule.ts';
import type { ReadSpan } from '../../rules/explain/read-span.ts';
import { isOwnRule } from '../../rules/own-rules/own-rule.ts';
import type { Rule } from '../../rules/rule.ts';
import { columns } from '../output/columns.ts';
import type { Paint } from '../output/terminal.ts';
import {
  aboutWords,
  effectWords,
  languageWords,
  outcomeWords,
  restraintWords,
  severityWords,
  surfaceWords,
} from './french-words.ts';
import { ownAnswerWords } from './own-answer-words.ts';

type ExplainedRule = ExplainedMessage['rules'][number];

/** The path of one message for a manager at a terminal: text, every rule, outcome. In French. */
export function explainWords(explained: ExplainedMessage, surface: Surface, paint: Paint): string {
  const { bold } = paint;
  return [
    readings(explained, surface, paint),
    '',
    bold(`Règles interrogées : ${explained.rules.length}`),
    ...explained.rules.flatMap((rule) => ruleLines(rule, paint)),
    ...otherLines(explained.others, paint),
    '',
    ...outcomeLines(explained, paint),
  ].join('\n');
}

function readings({ written, folded, unfolded, decision }: ExplainedMessage, surface: Surface, { bold }: Paint): string {
  const rows = [
    ['Tel qu’écrit', oneLine(written)],
    ['Mis à plat', oneLine(folded)],
    ['Déguisements défaits', unfolded === null ? 'aucun' : oneLine(unfolded)],
    ['Langue', languageWords[decision.lang]],
    ['Lieu', surfaceWords[surface]],
    ['Politique', decision.policy],
  ];
  return columns(rows.map(([name = '', value = '']) => [bold(name), value]));
}

function ruleLines({ rule, answer, reasons, causes }: ExplainedRule, paint: Paint): readonly string[] {
  const { bold, dim, yellow } = paint;
  if (answer.kind === 'found') {
    return [
      `${yellow('●')} ${bold(rule.id)}  ${rule.describes}`,
      ...causes.flatMap((cause) => causeLines(cause, paint)),
      ...reasons.map((reason) => dim(`    ${reasonWords(rule, reason)}`)),
    ];
  }
  if (answer.kind === 'unknown')
    return [`${yellow('?')} ${bold(rule.id)}  ne sait pas (${answer.unknown.why}) : une personne regarde`];
  const why = reasons.map((reason) => reasonWords(rule, reason));
  const nothing = isOwnRule(rule) || why.length === 0 ? 'rien' : 'rien de suffisant';
  return [dim(`○ ${rule.id}  ${nothing}${why.length > 0 ? ` : ${why.join(' ; ')}` : ''}`)];
}

function causeLines(cause: ExplainedCause, paint: Paint): readonly string[] {
  const { about, confidence, severity, thresholds, reach, step, words, clause, prohibition, needsPerson, eased } = cause;
  const { escalateAt, actAt } = thresholds;
  const acts = actAt === null ? 'n’agit jamais' : `agit dès ${number(actAt)}`;
  const limits = [
    step === 'act' ? '' : `plafond : ${effectWords[step]}`,
    needsPerson === true ? 'une personne doit regarder' : '',
    eased === true ? 'seuils abaissés : récidive' : '',
  ].filter((limit) => limit !== '');
  const gravity = isLabel(about) ? `, gravité ${severityWords[severity]}` : '';
  return [
    `    ${paint.bold(aboutWords[about])} (${about})${wordsOf(words)}`,
    `    certitude ${number(confidence)}${gravity} ; montré dès ${number(escalateAt)}, ${acts} → ${paint.bold(effectWords[reach])}`,
    ...(limits.length > 0 ? [`    ${limits.join(' ; ')}`] : []),
    ...(clause === null || prohibition === null ? [] : [`    interdit ${prohibition} : « ${clause} »`]),
  ];
}

function reasonWords(rule: Rule, reason: RuleReason): string {
  switch (reason.kind) {
    case 'pattern':
      return `motif${wordsOf(reason.words)} : ${reason.why}`;
    case 'cancelled':
      return reason.by === 'beside'
        ? `« ${oneLine(reason.text)} » ne suffit pas seul (${reason.why})`
        : `« ${oneLine(reason.text)} » est anodin ici (${reason.why})`;
    case 'entry':
      return `liste ${reason.list}, « ${reason.term} »${wordsOf(reason.words)} : ${reason.why}`;
    case 'own':
      return isOwnRule(rule) ? ownAnswerWords(rule, reason.answer) : '';
  }
}

function otherLines(others: readonly ExplainedCause[], paint: Paint): readonly string[] {
  return others.flatMap((cause) => [
    `${paint.yellow('●')} ${paint.bold(cause.rule)}  ${originWords(cause.rule)}`,
    ...causeLines(cause, paint),
  ]);
}

/** Where a finding comes from that no single rule has made as it stands. */
function originWords(rule: string): string {
  if (rule.startsWith('model.')) return 'Le modèle : le ton de tout le message, sans mot précis.';
  if (rule.startsWith('waves.') || rule.startsWith('signs.'))
    return 'Plusieurs signes faibles, ou plusieurs messages, pris ensemble.';
  return 'Pesé avec l’avis du modèle sur tout le message.';
}

function outcomeLines({ decision }: ExplainedMessage, { bold, green, red }: Paint): readonly string[] {
  const { outcomes, severity, labels, signals, restraints, unknowns } = decision;
  const said = outcomes.map((outcome) => `${outcome} (${outcomeWords[outcome]})`).join(' + ');
  const about = [...labels, ...signals].map((one) => aboutWords[one]).join(', ');
  return [
    `${bold('Décision')}  ${outcomes[0] === 'allow' ? green(said) : red(said)}`,
    ...(about === '' ? [] : [`${bold('Pour')}  ${about}${severity === 'none' ? '' : `, gravité ${severityWords[severity]}`}`]),
    ...restraints.map((restraint) => `${bold('Retenue')}  ${restraintWords[restraint]}`),
    ...unknowns.map(({ source, why }) => `${bold('Inconnu')}  ${source} (${why}) : une personne regarde`),
  ];
}

function wordsOf(words: ReadSpan | null): string {
  if (words === null) return '';
  const read = words.unfolded === null ? '' : `, lu « ${oneLine(words.unfolded)} »`;
  return ` : « ${oneLine(words.written)} »${read}`;
}

/** Text of a message on one line of a terminal: what steers terminals is taken out. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').replaceAll('\ufffc', '⟨lien⟩');
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace('.', ',');
}

function isLabel(about: Label | Signal): about is Label {
  return Object.hasOwn(prohibitionOf, about);
}

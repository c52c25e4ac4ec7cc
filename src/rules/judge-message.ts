import type { Entity, EntityType } from '../domain/entity.ts';
import type { Extracted, Finding, Judgement, Unknown } from '../domain/finding.ts';
import { nothingExtracted } from '../domain/finding.ts';
import type { Message } from '../domain/message.ts';
import type { Label, MessageLanguage, Signal } from '../domain/netiquette.ts';
import { labels } from '../domain/netiquette.ts';
import type { CompiledPolicy } from './policy/compiled-policy.ts';
import type { Classifier, SecondOpinion } from './classifier.ts';
import { normalize } from './normalize/normalize.ts';
import type { NormalizedMessage } from './normalize/normalize.ts';
import { askRule } from './rule.ts';
import { weakSignsTogether } from './weak-signs.ts';
import { isUnreadScript } from './normalize/unread-script.ts';
import { carriesGrievance } from './speech/grievance.ts';
import { sketchOf } from './waves/sketch.ts';

/**
 * Asks every rule about one message. Pure, never throws for a message's sake.
 * `entities` is what the detectors found in `message.text`; `unknowns` what could not be asked (a detector that failed, say);
 * `classifier` a second opinion, null where there is none.
 */
export function judgeMessage(
  message: Message,
  lang: MessageLanguage,
  entities: readonly Entity[],
  policy: CompiledPolicy,
  unknowns: readonly Unknown[] = [],
  classifier: Classifier | null = null,
): Judgement {
  const normalized = normalize(message);
  const findings: Finding[] = [];
  // What was not read may hold anything.
  const open: Unknown[] = [...unknowns, ...(normalized.view.cut ? [{ source: 'normalize', why: 'incomplete' } as const] : [])];
  if (isUnreadScript(message.text)) open.push({ source: 'language', why: 'unavailable' });
  const hits = policy.patterns.match(normalized);
  const seen = { normalized, lang, entities, hits };
  for (const rule of policy.triggers.rulesFor(hits.all)) {
    const said = askRule(rule, seen, policy);
    if (said.kind === 'found') findings.push(...said.findings);
    if (said.kind === 'unknown') open.push(said.unknown);
  }
  findings.push(...weakSignsTogether(findings));
  if (classifier !== null) {
    const said = secondOpinion(classifier, normalized, lang, findings);
    findings.forEach((finding, i) => {
      // Few words have no tone: there the rules are believed.
      const toneless = said.stance !== 'agrees' && wordsInSentence(message.text, finding) <= aFewWords;
      if (!toneless) findings[i] = heard(finding, said.stance);
    });
    // Offers have signs of their own; a rule that is nearly sure of one is believed where the classifier names the same.
    const offer = said.findings.some(({ about }) => junk.includes(about));
    if (offer) findings.forEach((finding, i) => (findings[i] = junk.includes(finding.about) ? believed(finding) : finding));
    findings.push(...heeded(said.findings, findings, normalized));
    open.push(...said.unknowns);
  }
  const sketch = sketchOf(normalized.view.latin);
  return {
    key: message.key,
    policy: policy.id,
    lang,
    findings,
    unknowns: open,
    extracted: extractedFrom(entities),
    ...(sketch === null ? {} : { sketch }),
  };
}

function secondOpinion(
  classifier: Classifier,
  normalized: NormalizedMessage,
  lang: MessageLanguage,
  findings: readonly Finding[],
): SecondOpinion & { readonly unknowns: readonly Unknown[] } {
  const text = normalized.unfolded?.text ?? normalized.view.folded;
  const signs = [...new Set(findings.map(({ rule, about }) => `${rule}:${about}`))];
  try {
    return { ...classifier.classify({ text, lang, signs }), unknowns: [] };
  } catch {
    return { findings: [], stance: 'silent', unknowns: [{ source: classifier.name, why: 'bug' }] };
  }
}

/** Harm that lies in words alone; a phone number or a trap stays what it is, however kindly it is said. */
const spoken: readonly (Label | Signal)[] = labels.filter(
  (label) => label.startsWith('hate_') || label === 'insult' || label === 'threat' || label === 'violence',
);

/**
 * What counts of the classifier's findings. Where rules are sure of something it has nothing to add; a word or two have no tone; and on its
 * word alone nothing is taken away beside a concrete grievance.
 */
function heeded(said: readonly Finding[], found: readonly Finding[], normalized: NormalizedMessage): readonly Finding[] {
  const settled = found.some(({ about, confidence, effect }) => isLabel(about) && effect === 'act' && confidence >= bothSure);
  const grievance = carriesGrievance(normalized.view.folded);
  return said.flatMap((finding): Finding[] => {
    if (!isLabel(finding.about)) return [finding];
    if (settled || normalized.words.length < toneAtLeast || (grievance && finding.confidence < besideGrievance)) return [];
    return [grievance ? { ...finding, needsPerson: true } : finding];
  });
}

function isLabel(about: Label | Signal): boolean {
  return (labels as readonly (Label | Signal)[]).includes(about);
}

/** Fewer words say nothing of their tone. */
const toneAtLeast = 3;

/** Words of a sentence in which nothing stands beside an insult that could soften it. */
const aFewWords = 9;
const sentenceEnd = /[.!?\n]/;

/** How many words the sentence holds in which the finding stands; those of the whole text where it has no place. */
function wordsInSentence(text: string, { span }: Finding): number {
  if (span === null) return wordsIn(text);
  const before = text.slice(0, span[0]).split(sentenceEnd).at(-1) ?? '';
  const after = text.slice(span[1]).split(sentenceEnd, 1)[0] ?? '';
  return wordsIn(before + text.slice(...span) + after);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

const junk: readonly (Label | Signal)[] = ['spam', 'scam'];

/** A rule that is less sure than this is not believed on the classifier's word. */
const nearlySure = 0.75;
/** Two that came to it by different ways are as sure as one rule that may act. */
const bothSure = 0.92;

/** An angry complaint sounds like harm: beside a concrete grievance the classifier alone must be surer than that. */
const besideGrievance = 0.72;

function heard(finding: Finding, stance: SecondOpinion['stance']): Finding {
  if (!spoken.includes(finding.about)) return finding;
  // Rough words are said in all tones: an insult is taken away only where the whole message sounds like one.
  if (stance === 'doubts' || (stance === 'silent' && finding.about === 'insult')) return { ...finding, needsPerson: true };
  if (stance === 'silent') return finding;
  return believed(finding);
}

function believed(finding: Finding): Finding {
  return finding.confidence >= nearlySure ? { ...finding, confidence: Math.max(finding.confidence, bothSure) } : finding;
}

function extractedFrom(entities: readonly Entity[]): Extracted {
  if (entities.length === 0) return nothingExtracted;
  const texts = (type: EntityType): readonly string[] =>
    // A third person's name is not who writes: it makes no ticket.
    entities.filter((entity) => entity.type === type && (type !== 'PERSON' || entity.owner === 'self')).map(({ text }) => text);
  return {
    vin: texts('VIN'),
    person: texts('PERSON'),
    plate: texts('LICENSE_PLATE'),
    phone: texts('PHONE'),
    email: texts('EMAIL'),
  };
}

import type { Entity, EntityType } from '../domain/entity.ts';
import type { Extracted, Finding, Judgement, Unknown } from '../domain/finding.ts';
import { nothingExtracted } from '../domain/finding.ts';
import type { Message } from '../domain/message.ts';
import type { MessageLanguage } from '../domain/netiquette.ts';
import type { CompiledPolicy } from './policy/compiled-policy.ts';
import { normalize } from './normalize/normalize.ts';
import { askRule } from './rule.ts';
import { isUnreadScript } from './normalize/unread-script.ts';

/**
 * Asks every rule about one message. Pure, never throws for a message's sake.
 * `entities` is what the detectors found in `message.text`; `unknowns` what could not be asked (a detector that failed, say).
 */
export function judgeMessage(
  message: Message,
  lang: MessageLanguage,
  entities: readonly Entity[],
  policy: CompiledPolicy,
  unknowns: readonly Unknown[] = [],
): Judgement {
  const normalized = normalize(message);
  const findings: Finding[] = [];
  // What was not read may hold anything.
  const open: Unknown[] = [...unknowns, ...(normalized.view.cut ? [{ source: 'normalize', why: 'incomplete' } as const] : [])];
  if (isUnreadScript(message.text)) open.push({ source: 'language', why: 'unavailable' });
  const seen = { normalized, lang, entities, hits: policy.patterns.match(normalized) };
  for (const rule of policy.rules) {
    const said = askRule(rule, seen, policy);
    if (said.kind === 'found') findings.push(...said.findings);
    if (said.kind === 'unknown') open.push(said.unknown);
  }
  return { key: message.key, policy: policy.id, lang, findings, unknowns: open, extracted: extractedFrom(entities) };
}

function extractedFrom(entities: readonly Entity[]): Extracted {
  if (entities.length === 0) return nothingExtracted;
  const texts = (type: EntityType): readonly string[] =>
    entities.filter((entity) => entity.type === type).map(({ text }) => text);
  return {
    vin: texts('VIN'),
    person: texts('PERSON'),
    plate: texts('LICENSE_PLATE'),
    phone: texts('PHONE'),
    email: texts('EMAIL'),
  };
}

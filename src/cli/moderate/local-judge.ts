import type { Entity } from '../../domain/entity.ts';
import type { Judgement, Unknown } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import type { MessageLanguage } from '../../domain/netiquette.ts';
import { EntityDetector } from '../../classifiers/detect-entities.ts';
import { loadLanguageDetector } from '../../classifiers/language.ts';
import { compilePolicy } from '../../rules/policy/compile-policy.ts';
import type { CompiledPolicy } from '../../rules/policy/compiled-policy.ts';
import type { PolicyContent } from '../../rules/config/policy-content.ts';
import { embargoHash } from '../config/embargo-key.ts';
import { judgeMessage } from '../../rules/judge-message.ts';
import { openShippedModel } from './shipped-model.ts';

/** Everything one thread needs to judge under one policy. */
export interface LocalJudge {
  readonly policy: CompiledPolicy;
  /** Never throws: a detector that fails is an `unknown` of the judgement. */
  judge(message: Message): Judgement;
}

/** Compiles the policy and loads the detectors and the model. Throws when the model's files are damaged. */
export async function openLocalJudge(content: PolicyContent, id: PolicyId): Promise<LocalJudge> {
  const policy = compilePolicy(content, id, embargoHash(content.brand));
  policy.patterns.prepare();
  const language = await loadLanguageDetector(content.brand.productWords);
  const entities = new EntityDetector();
  const classifier = await openShippedModel();
  return {
    policy,
    judge: (message) => {
      const lang = language.detect(message.text, message.langHint);
      const detected = detectEntities(entities, message.text, lang);
      return judgeMessage(message, lang, detected.entities, policy, detected.unknowns, classifier);
    },
  };
}

function detectEntities(
  detector: EntityDetector,
  text: string,
  lang: MessageLanguage,
): { readonly entities: readonly Entity[]; readonly unknowns: readonly Unknown[] } {
  try {
    return { entities: detector.detect(text, lang), unknowns: [] };
  } catch {
    return { entities: [], unknowns: [{ source: 'entities', why: 'bug' }] };
  }
}

import { EntityDetector } from '../../classifiers/detect-entities.ts';
import { loadLanguageDetector } from '../../classifiers/language.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Unknown } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { MessageLanguage } from '../../domain/netiquette.ts';
import type { PolicyContent } from '../../rules/config/policy-content.ts';
import { normalize } from '../../rules/normalize/normalize.ts';
import { everyPattern } from '../../rules/pattern/pattern-index.ts';
import type { SeenMessage } from '../../rules/rule.ts';

/** A message as the rules see it, and what could not be asked about it. */
export interface SeenWithUnknowns {
  readonly seen: SeenMessage;
  readonly unknowns: readonly Unknown[];
}

/** Prepares messages for asking single rules. */
export interface Seer {
  /** `lang` null: the language is found as a running bot finds it. Never throws. */
  see(message: Message, lang: MessageLanguage | null): SeenWithUnknowns;
}

/** Loads the detectors. */
export async function openSeer(content: PolicyContent): Promise<Seer> {
  const language = await loadLanguageDetector(content.brand.productWords);
  const detector = new EntityDetector();
  return {
    see: (message, asked) => {
      const lang = asked ?? language.detect(message.text, message.langHint);
      const normalized = normalize(message);
      const { entities, unknowns } = detected(detector, message.text, lang);
      return { seen: { normalized, lang, entities, hits: everyPattern(normalized) }, unknowns };
    },
  };
}

function detected(
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

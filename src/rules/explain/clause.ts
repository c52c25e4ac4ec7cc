import type { MessageLanguage, Prohibition } from '../../domain/netiquette.ts';
import type { NetiquetteConfig } from '../config/netiquette-config.ts';

/**
 * The clause of the netiquette as published, in the language of the message; in French where that could not be told.
 * Null when the policy holds no text for it.
 */
export function clauseOf(
  prohibition: Prohibition | null,
  lang: MessageLanguage,
  { prohibitions }: Pick<NetiquetteConfig, 'prohibitions'>,
): string | null {
  const clause = prohibitions.find(({ number }) => number === prohibition);
  return clause?.text[lang === 'und' ? 'fr' : lang] ?? null;
}

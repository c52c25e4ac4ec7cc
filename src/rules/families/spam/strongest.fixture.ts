import type { Finding } from '../../../domain/finding.ts';
import type { Link, Message } from '../../../domain/message.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { Rule } from '../../rule.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';

/** The surest finding of these rules in a text under the shipped policy; undefined when they find nothing. */
export function strongest(
  rules: readonly Rule[],
  text: string,
  message: Partial<Message> & { links?: readonly Link[] } = {},
  entities: readonly Entity[] = [],
): Finding | undefined {
  return rules
    .flatMap((rule) => {
      const said = rule.check(seen(text, { message, entities }), shippedPolicy);
      return said.kind === 'found' ? said.findings : [];
    })
    .sort((a, b) => b.confidence - a.confidence)[0];
}

/** A link as X delivers it, over the whole of `shown` in the text. */
export function aLink(text: string, shown: string, expanded: string): Link {
  const start = text.indexOf(shown);
  return { start, end: start + shown.length, display: shown.replace(/^https?:\/\//, ''), expanded };
}

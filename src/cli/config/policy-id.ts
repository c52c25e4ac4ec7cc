import { createHash } from 'node:crypto';
import type { PolicyId } from '../../domain/ids.ts';
import type { PolicyContent } from '../../rules/config/policy-content.ts';

/** The id of a policy: the same content gives the same id on every machine, whatever the order or spelling of its files. */
export function policyId(content: PolicyContent): PolicyId {
  const lexicons = [...content.lexicons].sort((a, b) => compare(`${a.family}.${a.language}`, `${b.family}.${b.language}`));
  const ownRules = [...content.ownRules].sort((a, b) => compare(a.id, b.id));
  const digest = createHash('sha256').update(canonicalJson({ ...content, lexicons, ownRules })).digest('hex');
  return `p-${digest.slice(0, 16)}` as PolicyId;
}

/** JSON with the keys of every object in code-unit order and without undefined values, so that equal data is equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)));
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

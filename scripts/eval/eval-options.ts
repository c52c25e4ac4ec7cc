import { parseArgs } from 'node:util';
import { languages } from '../../src/domain/netiquette.ts';
import { splits } from '../corpus/corpus-row.ts';
import type { Split } from '../corpus/corpus-row.ts';

/** What `eval` is asked to do. */
export interface EvalOptions {
  readonly splits: readonly Split[];
  readonly lang: string | undefined;
  readonly json: boolean;
  readonly misses: boolean;
  readonly set: string | undefined;
  readonly hint: boolean;
  readonly corpus: string | undefined;
  readonly shared: string | undefined;
  readonly strict: boolean;
}

/** Reads the arguments; a text says why they are refused. */
export function evalOptions(args: readonly string[]): EvalOptions | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        split: { type: 'string', multiple: true },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
        set: { type: 'string' },
        'no-hint': { type: 'boolean', default: false },
        corpus: { type: 'string' },
        shared: { type: 'string' },
        strict: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { split, lang, json, misses, set, corpus, shared, strict } = values;
  const asked = split ?? (misses ? ['dev'] : ['dev', 'test']);
  const odd = asked.filter((name) => !isSplit(name));
  if (odd.length > 0) return `no such split: ${odd.join(', ')}; there are ${splits.join(', ')}`;
  if (lang !== undefined && !languages.some((one) => one === lang))
    return `no such language: ${lang}; there are ${languages.join(', ')}`;
  if (misses && asked.includes('test'))
    return 'the test part is never looked at: whoever sees its misses tunes on them, and then it measures nothing; use --split dev';
  return { splits: asked.filter(isSplit), lang, json, misses, set, hint: !values['no-hint'], corpus, shared, strict };
}

function isSplit(name: string): name is Split {
  return splits.some((split) => split === name);
}

import { featuresOf } from '../../src/classifiers/harm/features.ts';
import type { Label, Signal } from '../../src/domain/netiquette.ts';
import { labels } from '../../src/domain/netiquette.ts';
import { postKey, xId } from '../../src/domain/ids.ts';
import { judgeMessage } from '../../src/rules/judge-message.ts';
import type { ClassifierInput } from '../../src/rules/classifier.ts';
import type { CompiledPolicy } from '../../src/rules/policy/compiled-policy.ts';
import type { CorpusRow } from '../corpus/corpus-row.ts';
import type { Sample } from './linear-trainer.ts';

/** What people say in too many ways for rules. */
export const heardSignals = ['distress', 'safety'] as const satisfies readonly Signal[];

/** The model's questions, in the order of its weights. */
export const heads: readonly string[] = ['violation', 'grave', 'toxic', 'obscene', ...labels, ...heardSignals];

/** What the model is given for a row on the road: the text as the rules unfold it, and what they notice. */
export function inputOf(row: Pick<CorpusRow, 'text' | 'lang' | 'surface'>, policy: CompiledPolicy): ClassifierInput {
  const seen: ClassifierInput[] = [];
  const listening = {
    name: 'training',
    classify: (input: ClassifierInput) => {
      seen.push(input);
      return { findings: [], stance: 'silent' as const };
    },
  };
  const message = {
    key: postKey(xId('1')),
    surface: row.surface,
    text: row.text,
    langHint: null,
    author: { id: '1', handle: null, createdAt: null, followers: null },
    conversationId: null,
    ownedThread: row.surface === 'reply',
    createdAt: null,
    links: [],
    media: 0,
  };
  judgeMessage(message, row.lang, [], policy, [], listening);
  return seen[0] ?? { text: row.text, lang: row.lang, signs: [] };
}

/** A row as the trainer sees it. */
export function sampleOf(row: CorpusRow, policy: CompiledPolicy): Sample {
  const input = inputOf(row, policy);
  const text = featuresOf({ ...input, signs: [] });
  const all = featuresOf(input);
  return {
    text: [...text],
    signs: [...all].filter((bucket) => !text.has(bucket)),
    answers: heads.map((head) => answerOf(row, head)),
    weight: 1,
  };
}

/** 1 yes, 0 no. */
export function answerOf(row: CorpusRow, head: string): number {
  switch (head) {
    case 'violation':
      return row.labels.length > 0 ? 1 : 0;
    case 'grave':
      return row.severity === 'high' || row.severity === 'critical' ? 1 : 0;
    case 'toxic':
      return row.toxic ? 1 : 0;
    case 'obscene':
      return row.obscene ? 1 : 0;
    default:
      return row.labels.includes(head as Label) || row.signals.includes(head as Signal) ? 1 : 0;
  }
}

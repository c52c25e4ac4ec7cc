import type { Judgement } from '../../domain/finding.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';

/** What the road says to a judging thread. */
export type ToJudge =
  /** `content` is the policy as plain data; it is compiled in the thread. */
  | { readonly kind: 'policy'; readonly id: PolicyId; readonly content: unknown }
  | { readonly kind: 'judge'; readonly batch: number; readonly messages: readonly Message[] };

/** What a judging thread answers. */
export type FromJudge =
  | { readonly kind: 'ready'; readonly policy: PolicyId }
  | { readonly kind: 'refused'; readonly policy: PolicyId; readonly code: string }
  | { readonly kind: 'judged'; readonly batch: number; readonly judgements: readonly Judgement[] };

import type { OwnCondition } from '../../rules/config/own-rule-config.ts';
import { kindOfCondition } from '../../rules/config/own-rule-config.ts';
import type { CompiledOwnRule, OwnAnswer } from '../../rules/own-rules/own-rule.ts';

const elsewhere = {
  surface: 'n’est pas interrogée sur ce genre de message (surfaces)',
  language: 'n’est pas interrogée dans cette langue (languages)',
  thread: 'n’est pas interrogée dans ce fil (thread)',
} as const;

/** Why a manager's own rule found something, or did not. */
export function ownAnswerWords({ own }: CompiledOwnRule, answer: OwnAnswer): string {
  switch (answer.kind) {
    case 'found':
      return own.why ?? 'ses conditions sont réunies';
    case 'elsewhere':
      return elsewhere[answer.because];
    case 'missing':
      return answer.list === 'any'
        ? 'aucune des conditions de where.any n’est là'
        : `il manque ${named(own.where.all[answer.at])} (where.all)`;
    case 'excluded':
      return `écartée par ${named(own.where.none[answer.at])} (where.none)`;
  }
}

function named(condition: OwnCondition | undefined): string {
  if (condition === undefined) return 'une condition';
  const kind = kindOfCondition(condition);
  return `${kind} « ${String(condition[kind])} »`;
}

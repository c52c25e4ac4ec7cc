import { describe, expect, it } from 'vitest';
import type { Cause, Decision } from '../../domain/decision.ts';
import type { PolicyId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/netiquette.ts';
import { NetiquetteConfig } from '../../rules/config/netiquette-config.ts';
import { compareDecisions } from './compare.ts';
import type { DecidedUnder } from './compare.ts';
import { Tally } from './tally.ts';

const netiquette = NetiquetteConfig.parse({ labels: { insult: { effect: 'act' }, spam: { effect: 'act' } } });
const cause = (over: Partial<Cause> = {}): Cause => ({
  rule: 'insult.lexicon',
  about: 'insult',
  confidence: 0.95,
  severity: 'medium',
  effect: 'act',
  span: [0, 3],
  prohibition: 2,
  step: 'act',
  ...over,
});

function under(outcomes: readonly Outcome[], causes: readonly Cause[] = []): DecidedUnder {
  const decision: Decision = {
    outcomes,
    labels: [],
    signals: [],
    severity: 'none',
    causes,
    unknowns: [],
    restraints: [],
    review: null,
    lang: 'fr',
    policy: 'p-0' as PolicyId,
  };
  return { decision, netiquette };
}

describe('cli/backtest/compare', () => {
  it.each`
    now                                                         | then                                                   | kind           | rules                      | because
    ${under(['allow'])}                                         | ${under(['hide'], [cause()])}                          | ${'hidden'}    | ${['insult.lexicon']}      | ${'a rule that found nothing before'}
    ${under(['escalate'], [cause({ step: 'escalate' })])}       | ${under(['hide', 'escalate'], [cause()])}              | ${'hidden'}    | ${['insult.lexicon']}      | ${'a rule that may go further'}
    ${under(['hide'], [cause()])}                               | ${under(['escalate'], [cause({ confidence: 0.7 })])}   | ${'escalated'} | ${['insult.lexicon']}      | ${'a rule that is less sure'}
    ${under(['delete'], [cause({ rule: 'a', about: 'spam' })])} | ${under(['allow'])}                                    | ${'letGo'}     | ${['a']}                   | ${'a rule that is gone'}
    ${under(['hide'], [cause(), cause({ rule: 'b' })])}         | ${under(['allow'], [cause({ step: 'record' })])}       | ${'letGo'}     | ${['insult.lexicon', 'b']} | ${'two rules that go less far'}
    ${under(['hide'], [cause()])}                               | ${under(['escalate'], [cause()])}                      | ${'escalated'} | ${['other']}               | ${'no rule moved: something else holds back'}
    ${under(['allow'])}                                         | ${under(['protect'], [cause()])}                       | ${'hidden'}    | ${['insult.lexicon']}      | ${'protecting hides, too'}
    ${under(['allow'])}                                         | ${under(['crm'])}                                      | ${null}        | ${[]}                      | ${'a ticket moves nothing'}
    ${under(['hide'], [cause()])}                               | ${under(['hide', 'escalate'], [cause({ rule: 'b' })])} | ${null}        | ${[]}                      | ${'taken away either way'}
  `(
    '$kind by $rules: $because',
    ({ now, then, kind, rules }: { now: DecidedUnder; then: DecidedUnder; kind: string | null; rules: string[] }) => {
      const change = compareDecisions(now, then);

      expect(change?.kind ?? null).toBe(kind);
      expect(change?.rules ?? []).toEqual(rules);
    },
  );

  it('adds up by rule and label, against what managers said, and keeps so many examples of each kind and no more', () => {
    const tally = new Tally(1);
    const hidden = compareDecisions(under(['allow']), under(['hide'], [cause()]));
    const letGo = compareDecisions(under(['hide'], [cause()]), under(['allow']));

    tally.add(hidden, 'taken-away', () => 'one');
    tally.add(hidden, 'let-be', () => 'two');
    tally.add(letGo, 'let-be', () => 'three');
    tally.add(letGo, null, () => 'four');
    tally.add(null, 'let-be', () => 'five');

    const report = tally.report();
    expect(report).toMatchObject({ messages: 5, withVerdict: 4, changed: 4 });
    expect(report.changes).toEqual({
      hidden: { count: 2, right: 1, wrong: 1 },
      escalated: { count: 0, right: 0, wrong: 0 },
      letGo: { count: 2, right: 1, wrong: 0 },
    });
    expect(report.rules['insult.lexicon']).toEqual(report.changes);
    expect(report.labels['insult']).toEqual(report.changes);
    expect(report.examples.map(({ text }) => text)).toEqual(['one', 'three']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Facts } from '../../domain/decision.ts';
import type { Finding, Judgement, Unknown } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import { effects, labels, severities, severityRank, signals, surfaces } from '../../domain/netiquette.ts';
import type { WaveFacts } from '../../domain/wave.ts';
import { decide } from './decide.ts';
import { plannedActs } from './planned-acts.ts';
import { aJudgement, aMessage, shippedPolicy } from '../rules.fixture.ts';

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('a.one', 'b.two', 'c.three'),
    about: fc.constantFrom(...labels, ...signals),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    severity: fc.constantFrom(...severities),
    effect: fc.constantFrom(...effects),
    span: fc.constantFrom(null, [0, 3] as const),
    needsPerson: fc.boolean(),
  },
  { requiredKeys: ['rule', 'about', 'confidence', 'severity', 'effect', 'span'] },
);
const unknowns: fc.Arbitrary<Unknown[]> = fc.array(
  fc.record({ source: fc.constant('x'), why: fc.constantFrom('timeout', 'bug') }),
  { maxLength: 1 },
);
const wave: fc.Arbitrary<WaveFacts> = fc.record({
  id: fc.constant(aMessage().key),
  members: fc.integer({ min: 2, max: 100 }),
  authors: fc.integer({ min: 1, max: 100 }),
  byAuthor: fc.integer({ min: 1, max: 100 }),
  takenAway: fc.nat(100),
  shown: fc.nat(10),
  letBe: fc.nat(10),
  takenAwayFor: fc.uniqueArray(fc.constantFrom(...labels), { maxLength: 2 }),
  people: fc.option(
    fc.record({
      verdict: fc.constantFrom('taken-away', 'let-be'),
      labels: fc.uniqueArray(fc.constantFrom(...labels), { maxLength: 2 }),
      severity: fc.constantFrom(...severities),
    }),
  ),
});
const facts: fc.Arbitrary<Facts> = fc.record({
  steps: fc.dictionary(fc.constantFrom(...labels), fc.constantFrom(...effects)),
  paused: fc.boolean(),
  hidesLeft: fc.constantFrom(0, 1, 50),
  deletesLeft: fc.constantFrom(0, 1, 50),
  alreadyHidden: fc.boolean(),
  conversationProtected: fc.boolean(),
  wave: fc.option(wave),
  takenAwayBefore: fc.nat(5),
});
const message: fc.Arbitrary<Message> = fc
  .record({
    surface: fc.constantFrom(...surfaces),
    ownedThread: fc.constantFrom(true, false, null),
    text: fc.constantFrom('Bonjour', 'trois mois de retard de livraison', ''),
  })
  .map((over) => aMessage(over));
const judgement: fc.Arbitrary<Judgement> = fc
  .record({ findings: fc.array(finding, { maxLength: 5 }), unknowns, vin: fc.boolean() })
  .map(({ findings, unknowns: open, vin }) =>
    aJudgement(findings, { unknowns: open, extracted: { vin: vin ? ['X'] : [], person: [], plate: [], phone: [], email: [] } }),
  );

const acts = ['hide', 'delete', 'protect'] as const;

function holds(check: (decision: Decision, given: { message: Message; judgement: Judgement; facts: Facts }) => void): void {
  fc.assert(
    fc.property(message, judgement, facts, (m, j, f) => {
      check(decide(m, j, shippedPolicy, f, 0), { message: m, judgement: j, facts: f });
    }),
    { numRuns: 1_000 },
  );
}

describe('rules/decide/decide.property', () => {
  it('has at least one outcome, each once, and allow stands alone', () => {
    holds(({ outcomes }) => {
      expect(outcomes.length).toBeGreaterThan(0);
      expect(new Set(outcomes).size).toBe(outcomes.length);
      if (outcomes.includes('allow')) expect(outcomes).toEqual(['allow']);
    });
  });

  it('hides and protects only replies in threads of the brand', () => {
    holds(({ outcomes }, { message: m }) => {
      if (outcomes.includes('hide') || outcomes.includes('protect'))
        expect(m).toMatchObject({ surface: 'reply', ownedThread: true });
    });
  });

  it('deletes and makes tickets only of direct messages', () => {
    holds(({ outcomes }, { message: m }) => {
      if (outcomes.includes('delete') || outcomes.includes('crm')) expect(m.surface).toBe('dm');
    });
  });

  it('never only allows what somebody could not tell', () => {
    holds(({ outcomes }, { judgement: j }) => {
      if (j.unknowns.length > 0) expect(outcomes).toContain('escalate');
    });
  });

  it('does not act while paused, beyond a brake, or twice', () => {
    holds(({ outcomes }, { facts: f }) => {
      if (f.paused) expect(outcomes.filter((outcome) => (acts as readonly string[]).includes(outcome))).toEqual([]);
      if (f.hidesLeft === 0 || f.alreadyHidden) expect(outcomes).not.toContain('hide');
      if (f.hidesLeft === 0 || f.alreadyHidden) expect(outcomes).not.toContain('protect');
      if (f.deletesLeft === 0 || f.conversationProtected) expect(outcomes).not.toContain('delete');
    });
  });

  it('never takes away distress or a danger, and never lets it pass', () => {
    holds(({ outcomes }, { judgement: j }) => {
      const danger = j.findings.some(
        ({ about, confidence, effect }) =>
          (about === 'distress' || about === 'safety') && confidence >= 0.5 && effect !== 'record',
      );
      if (!danger) return;
      expect(outcomes.filter((outcome) => (acts as readonly string[]).includes(outcome))).toEqual([]);
      expect(outcomes).toContain('escalate');
    });
  });

  it('never takes away a grievance for an insult below a slur', () => {
    holds(({ outcomes }, { message: m, judgement: j }) => {
      const onlyInsults = j.findings.every(
        ({ about, severity }) => about === 'insult' && severityRank(severity) < severityRank('high'),
      );
      if (onlyInsults && m.text.includes('livraison')) expect(outcomes).not.toContain('hide');
    });
  });

  it('acts only on what a rule, its label and the live step let act', () => {
    holds(({ outcomes, causes }, { facts: f }) => {
      if (!outcomes.some((outcome) => (acts as readonly string[]).includes(outcome))) return;
      expect(causes[0]).toMatchObject({ effect: 'act', step: 'act' });
      expect(f.steps[causes[0]!.about as keyof Facts['steps']] ?? 'act').toBe('act');
    });
  });

  it('opens a case for everything that goes to people, and for nothing else', () => {
    holds(({ outcomes, review }) => {
      expect(review !== null).toBe(outcomes.includes('escalate'));
    });
  });

  it('says why, whenever it could have acted and did not', () => {
    holds(({ outcomes, causes, restraints }) => {
      const sure = causes.some(
        ({ step, effect, confidence, needsPerson }) =>
          step === 'act' && effect === 'act' && confidence >= 0.9 && needsPerson !== true,
      );
      const acted = outcomes.some((outcome) => (acts as readonly string[]).includes(outcome));
      if (sure && !acted && !outcomes.includes('escalate')) expect(restraints.length).toBeGreaterThan(0);
    });
  });

  it('takes away nothing that copies alone speak against', () => {
    holds(({ outcomes }, { judgement: j }) => {
      if (j.findings.length === 0)
        expect(outcomes.filter((outcome) => (acts as readonly string[]).includes(outcome))).toEqual([]);
    });
  });

  it('hides nothing but personal data where people let a nearly identical message be', () => {
    holds(({ outcomes, causes }, { facts: f }) => {
      if (f.wave?.people?.verdict !== 'let-be' || !outcomes.includes('hide')) return;
      expect(causes.some(({ about }) => about === 'doxxing')).toBe(true);
    });
  });

  it('finds nothing by the history of an author', () => {
    fc.assert(
      fc.property(message, judgement, facts, (m, j, f) => {
        const rules = (takenAwayBefore: number) =>
          decide(m, j, shippedPolicy, { ...f, takenAwayBefore }, 0)
            .causes.map((c) => c.rule)
            .sort();

        expect(rules(100)).toEqual(rules(0));
      }),
    );
  });

  it('plans an act exactly for what is taken away', () => {
    fc.assert(
      fc.property(message, judgement, facts, (m, j, f) => {
        const decision = decide(m, j, shippedPolicy, f, 0);
        const planned = plannedActs(m, decision);

        expect(planned.length).toBe(decision.outcomes.some((outcome) => (acts as readonly string[]).includes(outcome)) ? 1 : 0);
      }),
    );
  });

  it('decides the same twice', () => {
    fc.assert(
      fc.property(message, judgement, facts, (m, j, f) => {
        expect(decide(m, j, shippedPolicy, f, 0)).toEqual(decide(m, j, shippedPolicy, f, 0));
      }),
    );
  });
});

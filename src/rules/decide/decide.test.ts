import { describe, expect, it } from 'vitest';
import type { Decision, Facts } from '../../domain/decision.ts';
import type { Finding, Judgement } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import { decide } from './decide.ts';
import { compilePolicy } from '../policy/compile-policy.ts';
import { NetiquetteConfig } from '../config/netiquette-config.ts';
import { aFinding, aJudgement, aMessage, aPolicyId, shippedContent, shippedPolicy, someFacts } from '../rules.fixture.ts';

const noon = Date.UTC(2026, 4, 12, 12);
const unknown = { source: 'toxicity', why: 'timeout' } as const;

const insult = aFinding();
const slur = aFinding({ about: 'hate_race', severity: 'high' });
const threat = aFinding({ rule: 'threat.pattern', about: 'threat', severity: 'high' });
const spam = aFinding({ rule: 'spam.links', about: 'spam', severity: 'low' });
const scam = aFinding({ rule: 'spam.links', about: 'scam', severity: 'medium' });
const ownPii = aFinding({ rule: 'privacy.contact', about: 'own_pii', severity: 'low' });
const doxxing = aFinding({ rule: 'privacy.contact', about: 'doxxing', severity: 'high' });
const terrorism = aFinding({ rule: 'illegal.terrorism', about: 'illegal', severity: 'critical' });
const offtopic = aFinding({ rule: 'offtopic.x', about: 'offtopic', severity: 'low' });
const signal = (about: 'distress' | 'safety' | 'legal_notice' | 'needs_answer' | 'contestation'): Finding =>
  aFinding({
    rule: `signal.${about}`,
    about,
    confidence: 0.8,
    severity: about === 'distress' || about === 'safety' ? 'high' : 'none',
    effect: 'escalate',
  });

interface Row {
  findings: Finding[];
  message: Partial<Message>;
  facts: Partial<Facts>;
  judgement: Partial<Judgement>;
  outcomes: string[];
  restraints: string[];
  lane: string | null;
  because: string;
}

const row = (
  because: string,
  findings: Finding[],
  outcomes: string[],
  over: Partial<Omit<Row, 'because' | 'findings' | 'outcomes'>> = {},
): Row => ({
  because,
  findings,
  outcomes,
  message: {},
  facts: {},
  judgement: {},
  restraints: [],
  lane: outcomes.includes('escalate') ? 'queue' : null,
  ...over,
});

const dm = { surface: 'dm', ownedThread: null, key: 'dm:1900000000000000002' as Message['key'] } as const;
const vin = { extracted: { vin: ['WMWZZZ00000000000'], person: [], plate: [], phone: [], email: [] } };
const person = { extracted: { vin: [], person: ['Camille Exemple'], plate: [], phone: [], email: [] } };

const table: Row[] = [
  // Replies in a thread of the brand's
  row('nothing found', [], ['allow']),
  row('a sure insult', [insult], ['hide']),
  row('a sure slur is hidden and reported', [slur], ['hide', 'escalate'], { lane: 'urgent' }),
  row('a grave threat is hidden and reported', [threat], ['hide', 'escalate'], { lane: 'urgent' }),
  row('a medium threat is hidden', [{ ...threat, severity: 'medium' }], ['hide']),
  row('doxxing is hidden and reported', [doxxing], ['hide', 'escalate'], { lane: 'urgent' }),
  row("the author's own data", [ownPii], ['protect']),
  row('own data and an insult', [ownPii, insult], ['hide', 'protect']),
  row('the number a spammer advertises', [ownPii, spam], ['hide']),
  row('praise of terrorists is hidden and reported', [terrorism], ['hide', 'escalate'], { lane: 'urgent' }),
  row('spam', [spam], ['hide']),
  row('below escalateAt', [{ ...insult, confidence: 0.49 }], ['allow']),
  row('at escalateAt', [{ ...insult, confidence: 0.5 }], ['escalate'], { restraints: ['confidence'] }),
  row('just below actAt', [{ ...insult, confidence: 0.89 }], ['escalate'], { restraints: ['confidence'] }),
  row('a rule that only escalates', [{ ...insult, effect: 'escalate' }], ['escalate']),
  row('a rule that only records', [{ ...insult, effect: 'record' }], ['allow']),
  row('a label whose ceiling is escalate', [offtopic], ['escalate'], { restraints: ['step'] }),
  row('a live step below the ceiling', [insult], ['escalate'], {
    facts: { steps: { insult: 'escalate' } },
    restraints: ['step'],
  }),
  row('a live step of record', [insult], ['allow'], { facts: { steps: { insult: 'record' } }, restraints: ['step'] }),
  row('a live step cannot raise a ceiling', [offtopic], ['escalate'], {
    facts: { steps: { offtopic: 'act' } },
    restraints: ['step'],
  }),
  row('needs a person', [{ ...insult, needsPerson: true }], ['escalate'], { restraints: ['needs-person'] }),
  row('paused', [insult], ['escalate'], { facts: { paused: true }, restraints: ['paused'] }),
  row('the brake', [insult], ['escalate'], { facts: { hidesLeft: 0 }, restraints: ['brake'] }),
  row('hidden automatically before', [insult], ['escalate'], { facts: { alreadyHidden: true }, restraints: ['once-ever'] }),
  row('an insult with a grievance', [insult], ['escalate'], {
    message: { text: 'connards, 3 mois de retard de livraison' },
    restraints: ['criticism'],
  }),
  row('a slur with a grievance', [slur], ['hide', 'escalate'], {
    message: { text: 'sale x, 3 mois de retard de livraison' },
    lane: 'urgent',
  }),
  row('a threat with a grievance', [threat], ['hide', 'escalate'], {
    message: { text: 'je te tue, où est ma livraison' },
    lane: 'urgent',
  }),
  row('an insult and a lesser doubt', [insult, { ...spam, confidence: 0.6 }], ['hide'], { restraints: ['confidence'] }),
  row('an insult and a grave doubt', [insult, { ...threat, confidence: 0.6 }], ['hide', 'escalate'], {
    restraints: ['confidence'],
    lane: 'urgent',
  }),
  row('distress', [signal('distress')], ['escalate'], { lane: 'urgent' }),
  row('distress beside an insult', [insult, signal('distress')], ['escalate'], { restraints: ['needs-person'], lane: 'urgent' }),
  row('safety beside a slur', [slur, signal('safety')], ['escalate'], { restraints: ['needs-person'], lane: 'safety' }),
  row('a contestation', [signal('contestation')], ['escalate'], { lane: 'contestations' }),
  row('a doubtful signal', [{ ...signal('legal_notice'), confidence: 0.4 }], ['allow']),
  row('a judge that could not tell', [], ['escalate'], { judgement: { unknowns: [unknown] }, lane: 'trouble' }),
  row('a judge that could not tell beside an insult', [insult], ['hide', 'escalate'], { judgement: { unknowns: [unknown] } }),

  // Elsewhere on X nothing can be hidden
  row('an insult in a mention', [insult], ['escalate'], {
    message: { surface: 'mention', ownedThread: false },
    restraints: ['surface'],
  }),
  row('an insult in a quote', [insult], ['escalate'], {
    message: { surface: 'quote', ownedThread: false },
    restraints: ['surface'],
  }),
  row('a mention inside an own thread', [insult], ['escalate'], {
    message: { surface: 'mention', ownedThread: true },
    restraints: ['surface'],
  }),
  row("a reply in somebody else's thread", [insult], ['escalate'], { message: { ownedThread: false }, restraints: ['surface'] }),
  row('a reply in a thread of unknown owner', [insult], ['escalate'], {
    message: { ownedThread: null },
    restraints: ['ownership-unknown'],
  }),
  row('own data in a mention', [ownPii], ['escalate'], {
    message: { surface: 'mention', ownedThread: false },
    restraints: ['surface'],
  }),
  row('a clean mention', [], ['allow'], { message: { surface: 'mention', ownedThread: false } }),

  // Direct messages
  row('a clean DM', [], ['allow'], { message: dm }),
  row('an insult by DM', [insult], ['escalate'], { message: dm, restraints: ['surface'] }),
  row('certain spam by DM', [spam], ['delete'], { message: dm }),
  row('a certain scam by DM that asks something', [scam, signal('needs_answer')], ['delete'], { message: dm }),
  row('doubtful spam by DM', [{ ...spam, confidence: 0.7 }], ['escalate'], { message: dm, restraints: ['confidence'] }),
  row('spam in a protected conversation', [spam], ['escalate'], {
    message: dm,
    facts: { conversationProtected: true },
    restraints: ['protected-conversation'],
  }),
  row('spam while paused', [spam], ['escalate'], { message: dm, facts: { paused: true }, restraints: ['paused'] }),
  row('spam at the brake', [spam], ['escalate'], { message: dm, facts: { deletesLeft: 0 }, restraints: ['brake'] }),
  row('spam beside an insult', [spam, insult], ['escalate'], { message: dm, restraints: ['surface'] }),
  row('spam and a judge that could not tell', [spam], ['escalate'], { message: dm, judgement: { unknowns: [unknown] } }),
  row('a VIN', [], ['crm'], { message: dm, judgement: vin }),
  row("a person's name", [], ['crm'], { message: dm, judgement: person }),
  row('a VIN with a question', [signal('needs_answer')], ['crm'], { message: dm, judgement: vin }),
  row('a VIN with an insult', [insult], ['escalate', 'crm'], { message: dm, judgement: vin, restraints: ['surface'] }),
  row('a VIN with a threat', [threat], ['escalate'], { message: dm, judgement: vin, restraints: ['surface'], lane: 'urgent' }),
  row('a VIN in spam', [spam], ['delete'], { message: dm, judgement: vin }),
  row('a VIN with a danger', [signal('safety')], ['escalate', 'crm'], { message: dm, judgement: vin, lane: 'safety' }),
  row('a VIN in a public reply', [], ['allow'], { judgement: vin }),
  row('a question without VIN or name', [signal('needs_answer')], ['escalate'], { message: dm, lane: 'to-answer' }),
  row('a formal notice', [signal('legal_notice'), signal('needs_answer')], ['escalate'], { message: dm }),
  row('distress by DM', [signal('distress')], ['escalate'], { message: dm, lane: 'urgent' }),
];

function decideRow({ message, findings, judgement, facts }: Row, policy = shippedPolicy): Decision {
  return decide(aMessage(message), aJudgement(findings, judgement), policy, someFacts(facts), noon);
}

describe('rules/decide/decide', () => {
  it.each(table)('$because → $outcomes', (each) => {
    const decision = decideRow(each);

    expect(decision.outcomes).toEqual(each.outcomes);
    expect(decision.restraints).toEqual(each.restraints);
    expect(decision.review?.lane ?? null).toBe(each.lane);
  });

  it('keeps all causes, strongest first, with their prohibitions and steps', () => {
    const weak: Finding = { ...spam, confidence: 0.3 };

    const { causes, labels, severity } = decideRow(row('', [weak, insult, offtopic, threat, signal('safety')], []));

    expect(causes.map(({ about, prohibition, step }) => [about, prohibition, step])).toEqual([
      ['threat', 1, 'act'],
      ['insult', 2, 'act'],
      ['safety', null, 'escalate'],
      ['offtopic', 5, 'escalate'],
      ['spam', 5, 'act'],
    ]);
    expect(labels).toEqual(['threat', 'insult', 'offtopic']);
    expect(severity).toBe('high');
  });

  it('tells a signal that is only noted', () => {
    const noted: Finding = { ...signal('legal_notice'), effect: 'record' };

    expect(decideRow(row('', [noted], []))).toMatchObject({ outcomes: ['allow'], signals: ['legal_notice'], severity: 'none' });
  });

  it('caps the severity of a label', () => {
    expect(decideRow(row('', [{ ...offtopic, severity: 'critical' }], [])).severity).toBe('low');
  });

  it.each`
    at                               | outcomes        | because
    ${Date.UTC(2026, 4, 10)}         | ${['escalate']} | ${'first day'}
    ${Date.UTC(2026, 4, 20, 23, 59)} | ${['escalate']} | ${'last day'}
    ${Date.UTC(2026, 4, 9, 23, 59)}  | ${['hide']}     | ${'the day before'}
    ${Date.UTC(2026, 4, 21)}         | ${['hide']}     | ${'the day after'}
  `('acts on nothing that a sensitive period switched off: $because', ({ at, outcomes }: { at: number; outcomes: string[] }) => {
    const netiquette = NetiquetteConfig.parse({
      labels: { insult: { effect: 'act' } },
      sensitivePeriods: [{ name: 'élection', from: '2026-05-10', until: '2026-05-20', off: ['insult'] }],
    });
    const policy = compilePolicy({ ...shippedContent, netiquette }, aPolicyId);

    const decision = decide(aMessage(), aJudgement([insult]), policy, someFacts(), at);

    expect(decision.outcomes).toEqual(outcomes);
    expect(decision.restraints).toEqual(outcomes[0] === 'escalate' ? ['step'] : []);
  });

  it('does nothing at all under an empty policy', () => {
    const policy = compilePolicy({ ...shippedContent, netiquette: NetiquetteConfig.parse({}), lexicons: [] }, aPolicyId);

    for (const each of table) {
      const { outcomes } = decideRow(each, policy);

      expect(outcomes.filter((outcome) => ['hide', 'delete', 'protect'].includes(outcome))).toEqual([]);
    }
  });

  it.each`
    finding               | dueIn             | because
    ${threat}             | ${30 * 60_000}    | ${'urgent'}
    ${signal('distress')} | ${30 * 60_000}    | ${'urgent'}
    ${signal('safety')}   | ${30 * 60_000}    | ${'safety'}
    ${offtopic}           | ${24 * 3_600_000} | ${'queue'}
  `('is due in $dueIn ms: $because', ({ finding, dueIn }: { finding: Finding; dueIn: number }) => {
    expect(decideRow(row('', [finding], [])).review?.dueIn).toBe(dueIn);
  });
});

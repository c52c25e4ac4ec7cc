import { describe, expect, it } from 'vitest';
import type { Facts } from '../../domain/decision.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Message } from '../../domain/message.ts';
import type { WaveFacts } from '../../domain/wave.ts';
import { aFinding, aJudgement, aMessage, shippedPolicy, someFacts } from '../rules.fixture.ts';
import { decide } from './decide.ts';

const noon = Date.UTC(2026, 4, 12, 12);

function aWave(over: Partial<WaveFacts> = {}): WaveFacts {
  return {
    id: aMessage().key,
    members: 2,
    authors: 2,
    byAuthor: 1,
    takenAway: 0,
    shown: 0,
    letBe: 1,
    takenAwayFor: [],
    people: null,
    ...over,
  };
}

const many = { members: 5, authors: 5, letBe: 4 };
const weakSpam = aFinding({ rule: 'spam.links', about: 'spam', severity: 'low', confidence: 0.4 });
const doubtfulScam = aFinding({ rule: 'spam.links', about: 'scam', confidence: 0.85 });
const doubtfulInsult = aFinding({ about: 'insult', confidence: 0.7 });
const sureInsult = aFinding({ about: 'insult', confidence: 0.97 });
const sureSlur = aFinding({ about: 'hate_race', severity: 'high', confidence: 0.97 });
const ownPii = aFinding({ rule: 'privacy.contact', about: 'own_pii', severity: 'low', confidence: 0.97 });
const offer = 'Code promo pour tous, profitez : https://boutique.example/a';
const complaint = 'Trois mois au garage, personne ne me rappelle : https://photos.example/1';
const petition = 'Signez la pétition, gagnez du respect : https://petition.example/usine';
const dm = { surface: 'dm', ownedThread: null, key: 'dm:1900000000000000002' as Message['key'] } as const;
const saidOf = (verdict: 'taken-away' | 'let-be', labels: NonNullable<WaveFacts['people']>['labels']) => ({
  people: { verdict, labels, severity: 'medium' } as const,
});

interface Row {
  readonly because: string;
  readonly findings: readonly Finding[];
  readonly wave: Partial<WaveFacts> | null;
  readonly message?: Partial<Message>;
  readonly outcomes: readonly string[];
  readonly restraints?: readonly string[];
}

const rows: readonly Row[] = [
  {
    because: 'spam of one author may be a slip',
    findings: [doubtfulScam],
    wave: null,
    outcomes: ['escalate'],
    restraints: ['confidence'],
  },
  {
    because: 'two authors are no campaign yet',
    findings: [doubtfulScam],
    wave: {},
    outcomes: ['escalate'],
    restraints: ['confidence'],
  },
  {
    because: 'a doubtful scam of many is sure',
    findings: [doubtfulScam],
    wave: many,
    outcomes: ['hide'],
    restraints: ['confidence'],
  },
  {
    because: 'one author again and again is a campaign, too',
    findings: [doubtfulScam],
    wave: { members: 4, authors: 1, byAuthor: 4 },
    outcomes: ['hide'],
    restraints: ['confidence'],
  },
  { because: 'a weak suspicion of many is enough', findings: [weakSpam], wave: many, outcomes: ['hide'] },
  { because: 'an offer with a link, by many', findings: [], wave: many, message: { text: offer }, outcomes: ['hide'] },
  { because: 'an offer with a link, by one', findings: [], wave: null, message: { text: offer }, outcomes: ['allow'] },
  {
    because: 'an offer that leads nowhere',
    findings: [],
    wave: many,
    message: { text: 'Code promo pour tous, profitez' },
    outcomes: ['allow'],
  },
  {
    because: 'a headline that many share',
    findings: [],
    wave: many,
    message: { text: 'La nouvelle MINI vue par https://journal.example/essai' },
    outcomes: ['allow'],
  },
  { because: 'a copied complaint with a link', findings: [], wave: many, message: { text: complaint }, outcomes: ['allow'] },
  {
    because: 'a copied complaint that looks like spam for its link',
    findings: [weakSpam],
    wave: many,
    message: { text: complaint },
    outcomes: ['allow'],
  },
  { because: 'a petition', findings: [weakSpam], wave: many, message: { text: petition }, outcomes: ['allow'] },
  {
    because: 'a warning that quotes the scam',
    findings: [doubtfulScam],
    wave: many,
    message: { text: `Attention arnaque : ${offer}` },
    outcomes: ['escalate'],
    restraints: ['confidence'],
  },
  {
    because: 'abuse is no worse for its copies',
    findings: [doubtfulInsult],
    wave: many,
    outcomes: ['escalate'],
    restraints: ['confidence'],
  },
  {
    because: 'a mention cannot be hidden',
    findings: [doubtfulScam],
    wave: many,
    message: { surface: 'mention', ownedThread: false },
    outcomes: ['escalate'],
    restraints: ['confidence', 'surface'],
  },
  { because: 'a weak suspicion deletes no direct message', findings: [weakSpam], wave: many, message: dm, outcomes: ['allow'] },
  {
    because: 'a doubtful scam of many by DM',
    findings: [doubtfulScam],
    wave: many,
    message: dm,
    outcomes: ['delete'],
    restraints: ['confidence'],
  },
  {
    because: 'one author repeats the same for ever',
    findings: [],
    wave: { members: 5, authors: 1, byAuthor: 5 },
    outcomes: ['escalate'],
  },
  {
    because: 'a customer who repeats himself by DM wants an answer',
    findings: [],
    wave: { members: 9, authors: 1, byAuthor: 9 },
    message: dm,
    outcomes: ['allow'],
  },
  {
    because: 'sixty people with one complaint',
    findings: [],
    wave: { members: 60, authors: 60, letBe: 59 },
    message: { text: complaint },
    outcomes: ['allow'],
  },
  {
    because: 'people confirmed a copy',
    findings: [doubtfulInsult],
    wave: saidOf('taken-away', ['insult']),
    outcomes: ['hide'],
    restraints: ['confidence'],
  },
  {
    because: 'people confirmed a copy, but for something else',
    findings: [doubtfulInsult],
    wave: saidOf('taken-away', ['spam']),
    outcomes: ['escalate'],
    restraints: ['confidence'],
  },
  {
    because: 'people confirmed a copy, here nothing was found',
    findings: [],
    wave: saidOf('taken-away', ['insult']),
    outcomes: ['escalate'],
  },
  { because: 'people confirmed other personal data', findings: [], wave: saidOf('taken-away', ['doxxing']), outcomes: ['allow'] },
  {
    because: 'people let a copy be',
    findings: [sureInsult],
    wave: saidOf('let-be', ['insult']),
    outcomes: ['allow'],
    restraints: ['let-be'],
  },
  {
    because: 'people let a copy be, but this one is worse',
    findings: [sureSlur],
    wave: saidOf('let-be', ['insult']),
    outcomes: ['escalate'],
    restraints: ['let-be'],
  },
  {
    because: 'people let a campaign be',
    findings: [doubtfulScam],
    wave: { ...many, ...saidOf('let-be', ['scam']) },
    outcomes: ['allow'],
    restraints: ['confidence', 'let-be'],
  },
  {
    because: 'people let a copy be that showed another number',
    findings: [ownPii],
    wave: saidOf('let-be', ['own_pii']),
    outcomes: ['protect'],
  },
  {
    because: 'nothing was found in a copy of what is taken away',
    findings: [],
    wave: { members: 9, authors: 9, takenAway: 7, letBe: 1, takenAwayFor: ['scam'] },
    outcomes: ['escalate'],
  },
  {
    because: 'most copies were let be',
    findings: [],
    wave: { members: 9, authors: 9, takenAway: 3, letBe: 5, takenAwayFor: ['scam'] },
    outcomes: ['allow'],
  },
];

const decided = (findings: readonly Finding[], facts: Partial<Facts>, message: Partial<Message> = {}) =>
  decide(aMessage(message), aJudgement(findings), shippedPolicy, someFacts(facts), noon);

describe('rules/decide/wave-findings', () => {
  it.each(rows)('$outcomes: $because', ({ findings, wave, message, outcomes, restraints }) => {
    const decision = decided(findings, { wave: wave === null ? null : aWave(wave) }, message);

    expect([decision.outcomes, decision.restraints]).toEqual([outcomes, restraints ?? []]);
  });

  it('shows the wave in the decision, and none where there is none', () => {
    expect(decided([], { wave: aWave({ members: 60, authors: 40 }) }).wave).toEqual({
      id: aMessage().key,
      members: 60,
      authors: 40,
    });
    expect(decided([], {})).not.toHaveProperty('wave');
  });

  it('keeps to the ceiling of the label', () => {
    const decision = decided([doubtfulScam], { wave: aWave(many), steps: { scam: 'escalate' } });

    expect(decision.outcomes).toEqual(['escalate']);
  });

  it.each`
    confidence | takenAwayBefore | severity    | outcomes        | eased        | because
    ${0.87}    | ${0}            | ${'medium'} | ${['escalate']} | ${undefined} | ${'nothing was taken away before'}
    ${0.87}    | ${2}            | ${'medium'} | ${['escalate']} | ${undefined} | ${'twice may happen to anybody'}
    ${0.87}    | ${3}            | ${'medium'} | ${['hide']}     | ${true}      | ${'three times'}
    ${0.84}    | ${9}            | ${'medium'} | ${['escalate']} | ${undefined} | ${'only a little lower, however often'}
    ${0.46}    | ${3}            | ${'medium'} | ${['escalate']} | ${true}      | ${'people see it a little earlier'}
    ${0.46}    | ${0}            | ${'medium'} | ${['allow']}    | ${undefined} | ${'else they do not'}
    ${0.87}    | ${3}            | ${'low'}    | ${['escalate']} | ${undefined} | ${'only medium violations'}
    ${0.87}    | ${3}            | ${'high'}   | ${['escalate']} | ${undefined} | ${'grave ones need no help'}
    ${0.95}    | ${3}            | ${'medium'} | ${['hide']}     | ${undefined} | ${'sure without it'}
  `('$outcomes at $confidence after $takenAwayBefore: $because', ({ confidence, takenAwayBefore, severity, outcomes, eased }) => {
    const decision = decided([aFinding({ confidence, severity })], { takenAwayBefore });

    expect(decision.outcomes).toEqual(outcomes);
    expect(decision.causes[0]?.eased).toBe(eased);
  });

  it('hides no criticism of an author however much of his was taken away', () => {
    const decision = decided(
      [aFinding({ confidence: 0.87 })],
      { takenAwayBefore: 50 },
      { text: 'trois mois de retard de livraison' },
    );

    expect(decision.outcomes).toEqual(['escalate']);
    expect(decision.restraints).toContain('criticism');
  });
});

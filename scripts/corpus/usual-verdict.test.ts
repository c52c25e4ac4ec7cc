import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels, outcomes, severities, signals, surfaces } from '../../src/domain/netiquette.ts';
import type { Outcome } from '../../src/domain/netiquette.ts';
import { impossible, kinds } from './corpus-row.ts';
import type { Described } from './usual-verdict.ts';
import { closed, usualAccept, usualForbid } from './usual-verdict.ts';

const a = (more: Partial<Described> = {}): Described => ({
  surface: 'reply',
  kind: 'clean',
  labels: [],
  severity: 'none',
  signals: [],
  text: 'Bonjour',
  ...more,
});
const bad = (more: Partial<Described> = {}): Described =>
  a({ kind: 'violation', labels: ['insult'], severity: 'medium', ...more });
const written = (accept: readonly (readonly Outcome[])[]): string => accept.map((one) => one.join('+')).join(' ');
const vin = 'ma MINI WMW31DL0X02A12345 est en panne';

describe('scripts/corpus/usual-verdict', () => {
  it.each`
    row                                                                              | accept                                                                                       | forbid                         | because
    ${a()}                                                                           | ${'allow'}                                                                                   | ${'hide delete protect'}       | ${'harmless'}
    ${a({ kind: 'hard_negative', surface: 'dm' })}                                   | ${'allow'}                                                                                   | ${'hide delete protect'}       | ${'harmless, whatever it looks like'}
    ${a({ surface: 'dm', text: vin })}                                               | ${'crm escalate+crm'}                                                                        | ${'hide delete protect'}       | ${'a VIN by DM is a ticket'}
    ${a({ text: vin })}                                                              | ${'allow'}                                                                                   | ${'hide delete protect'}       | ${'a VIN in public is none'}
    ${a({ surface: 'dm', signals: ['needs_answer'] })}                               | ${'allow escalate'}                                                                          | ${'hide delete protect'}       | ${'a question may go to a person'}
    ${a({ signals: ['needs_answer'] })}                                              | ${'allow'}                                                                                   | ${'hide delete protect'}       | ${'questions in public are read anyway'}
    ${a({ signals: ['distress'] })}                                                  | ${'escalate'}                                                                                | ${'allow hide delete protect'} | ${'somebody is in danger'}
    ${bad({ signals: ['distress'], severity: 'high' })}                              | ${'escalate'}                                                                                | ${'allow hide delete protect'} | ${'however it is said'}
    ${a({ signals: ['safety'] })}                                                    | ${'escalate'}                                                                                | ${'hide delete protect'}       | ${'a report of danger is never hidden'}
    ${bad({ signals: ['safety'] })}                                                  | ${'escalate'}                                                                                | ${'allow hide delete protect'} | ${'whatever its tone'}
    ${a({ surface: 'dm', signals: ['safety'] })}                                     | ${'escalate crm escalate+crm'}                                                               | ${'hide delete protect'}       | ${'a ticket answers, too'}
    ${a({ signals: ['rights_request'] })}                                            | ${'escalate'}                                                                                | ${'hide delete protect'}       | ${'a right of the author'}
    ${a({ surface: 'dm', signals: ['contestation'] })}                               | ${'escalate crm escalate+crm'}                                                               | ${'hide delete protect'}       | ${'an objection must be read'}
    ${a({ signals: ['legal_notice'] })}                                              | ${'allow escalate'}                                                                          | ${'hide delete protect'}       | ${'announcing a lawyer is no threat'}
    ${a({ surface: 'dm', signals: ['legal_notice'] })}                               | ${'escalate crm escalate+crm'}                                                               | ${'hide delete protect'}       | ${'a term may run'}
    ${a({ surface: 'dm', signals: ['press'] })}                                      | ${'allow escalate crm escalate+crm'}                                                         | ${'hide delete protect'}       | ${'a journalist asks'}
    ${a({ signals: ['media_unseen'] })}                                              | ${'allow escalate'}                                                                          | ${'hide delete protect'}       | ${'by sample'}
    ${bad({ severity: 'low' })}                                                      | ${'allow hide escalate hide+escalate'}                                                       | ${'delete'}                    | ${'the mildest may stay'}
    ${bad()}                                                                         | ${'hide escalate hide+escalate'}                                                             | ${'allow delete'}              | ${'medium: allowing is wrong'}
    ${bad({ severity: 'critical', kind: 'disguised', labels: ['hate_race'] })}       | ${'hide escalate hide+escalate'}                                                             | ${'allow delete'}              | ${'grave and disguised'}
    ${bad({ surface: 'mention' })}                                                   | ${'escalate'}                                                                                | ${'allow hide delete protect'} | ${'X hides no mention'}
    ${bad({ owned_thread: false, severity: 'low' })}                                 | ${'allow escalate'}                                                                          | ${'hide delete protect'}       | ${'nor a reply in a foreign thread'}
    ${bad({ labels: ['own_pii'] })}                                                  | ${'hide protect escalate hide+escalate protect+escalate'}                                    | ${'allow delete'}              | ${'own data are protected'}
    ${bad({ labels: ['own_pii'], severity: 'low', text: vin })}                      | ${'allow escalate'}                                                                          | ${'hide delete protect'}       | ${'an own VIN is left'}
    ${bad({ labels: ['own_pii'], severity: 'low', text: `${vin}, 06 39 98 12 34` })} | ${'allow hide protect escalate hide+escalate protect+escalate'}                              | ${'delete'}                    | ${'a phone beside it is not'}
    ${bad({ labels: ['own_pii', 'insult'] })}                                        | ${'hide protect escalate hide+protect hide+escalate protect+escalate hide+protect+escalate'} | ${'allow delete'}              | ${'both reasons at once'}
    ${bad({ surface: 'dm', labels: ['scam'], severity: 'high' })}                    | ${'delete escalate'}                                                                         | ${'allow hide protect crm'}    | ${'the one thing that is deleted'}
    ${bad({ surface: 'dm', labels: ['scam', 'threat'], severity: 'high' })}          | ${'escalate'}                                                                                | ${'allow hide delete protect'} | ${'a threat is never deleted'}
    ${bad({ surface: 'dm', labels: ['threat'], text: vin })}                         | ${'escalate'}                                                                                | ${'allow hide delete protect'} | ${'a threat is no ticket'}
    ${bad({ surface: 'dm', text: vin })}                                             | ${'escalate crm escalate+crm'}                                                               | ${'allow hide delete protect'} | ${'rude, and a real request'}
    ${bad({ signals: ['press'] })}                                                   | ${'escalate'}                                                                                | ${'allow hide delete protect'} | ${'people see it first'}
    ${bad({ signals: ['minor'], labels: ['doxxing'], severity: 'high' })}            | ${'hide escalate hide+escalate'}                                                             | ${'allow delete'}              | ${'what is grave goes at once'}
  `(
    'accepts $accept and forbids $forbid: $because',
    ({ row, accept, forbid }: { row: Described; accept: string; forbid: string }) => {
      const accepted = usualAccept(row);

      expect(written(accepted)).toBe(accept);
      expect(usualForbid(row, accepted).join(' ')).toBe(forbid);
    },
  );

  it('never forbids what the writer accepts', () => {
    expect(usualForbid(bad(), [['allow'], ['escalate']])).toEqual(['delete']);
  });

  it.each`
    given                         | expected                         | because
    ${[['escalate'], ['hide']]}   | ${'hide escalate hide+escalate'} | ${'both are right, so both together'}
    ${[['escalate'], ['delete']]} | ${'delete escalate'}             | ${'what is deleted needs no look'}
    ${[['hide'], ['hide']]}       | ${'hide'}                        | ${'each once'}
    ${[['crm', 'escalate']]}      | ${'escalate+crm'}                | ${'nothing is taken apart'}
  `('closes $given: $because', ({ given, expected }: { given: Outcome[][]; expected: string }) => {
    expect(written(closed(given))).toBe(expected);
  });

  it('names only what is possible, and never accepts what it forbids', () => {
    const described = fc.record({
      surface: fc.constantFrom(...surfaces),
      kind: fc.constantFrom(...kinds),
      labels: fc.uniqueArray(fc.constantFrom(...labels), { minLength: 1, maxLength: 3 }),
      severity: fc.constantFrom(...severities.slice(1)),
      signals: fc.uniqueArray(fc.constantFrom(...signals), { maxLength: 2 }),
      text: fc.constantFrom(vin, 'AB-123-CD', 'x'),
    });
    fc.assert(
      fc.property(described, (row) => {
        const accept = usualAccept(row);
        const forbid = usualForbid(row, accept);

        expect(accept.length).toBeGreaterThan(0);
        for (const alternative of accept) {
          expect(impossible(row, alternative)).toEqual([]);
          for (const outcome of alternative) expect(forbid).not.toContain(outcome);
        }
        expect(outcomes.filter((outcome) => forbid.includes(outcome))).toEqual(forbid);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Label, Severity } from '../../domain/netiquette.ts';
import { isCriticism } from './criticism-guard.ts';

describe('rules/speech/criticism-guard', () => {
  it.each`
    about        | severity    | text                                        | guarded  | because
    ${'insult'}  | ${'medium'} | ${'bande de nuls, 3 semaines sans voiture'} | ${true}  | ${'fr, how long'}
    ${'insult'}  | ${'medium'} | ${'vous êtes des zorglubs, remboursez-moi'} | ${true}  | ${'fr, refund'}
    ${'insult'}  | ${'medium'} | ${'idiots, still waiting for my refund'}    | ${true}  | ${'en'}
    ${'insult'}  | ${'medium'} | ${'idioti, la mia auto è in officina'}      | ${true}  | ${'it'}
    ${'insult'}  | ${'medium'} | ${'Idioten, mein Getriebe ist kaputt'}      | ${true}  | ${'de'}
    ${'rumour'}  | ${'medium'} | ${'ils cachent un rappel constructeur'}     | ${true}  | ${'a rumour about defects'}
    ${'insult'}  | ${'medium'} | ${'vous êtes des zorglubs'}                 | ${false} | ${'no grievance'}
    ${'insult'}  | ${'high'}   | ${'sale zorglub, et ma livraison ?'}        | ${false} | ${'a slur'}
    ${'threat'}  | ${'medium'} | ${'je te tue, et ma livraison ?'}           | ${false} | ${'a threat'}
    ${'spam'}    | ${'low'}    | ${'garantie gratuite, livraison offerte'}   | ${false} | ${'spam speaks of deliveries too'}
    ${'own_pii'} | ${'low'}    | ${'ma panne, appelez-moi'}                  | ${false} | ${'personal data'}
  `(
    '$about in "$text" is guarded: $guarded ($because)',
    ({ about, severity, text, guarded }: { about: Label; severity: Severity; text: string; guarded: boolean }) => {
      expect(isCriticism({ rule: 'test.rule', about, severity }, { text })).toBe(guarded);
    },
  );
});

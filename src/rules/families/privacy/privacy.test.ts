import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../domain/decision.ts';
import type { Entity, EntityType } from '../../../domain/entity.ts';
import type { Surface } from '../../../domain/netiquette.ts';
import { decide } from '../../decide/decide.ts';
import { judgeMessage } from '../../judge-message.ts';
import { aMessage, shippedPolicy, someFacts } from '../../rules.fixture.ts';

/** `[TYPE text]` stands for what a detector of that type finds; a name is `[PERSON self Anna Prova]` or `[PERSON third …]`. */
function decided(marked: string, surface: Surface = 'reply'): Decision {
  const entities: Entity[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([A-Z_]+) (?:(self|third) )?([^\]]+)\]/g)) {
    text += marked.slice(from, match.index);
    const [, type = '', owner, written = ''] = match;
    entities.push({
      type: type as EntityType,
      start: text.length,
      end: text.length + written.length,
      confidence: 0.93,
      text: written,
      normalized: written,
      ...(owner === 'self' || owner === 'third' ? { owner } : {}),
    });
    text += written;
    from = match.index + match[0].length;
  }
  const message = aMessage({ text: text + marked.slice(from), surface });
  return decide(message, judgeMessage(message, 'und', entities, shippedPolicy), shippedPolicy, someFacts(), 0);
}

const privateLabels = (decision: Decision): readonly string[] =>
  decision.labels.filter((label) => label === 'own_pii' || label === 'doxxing');

describe('rules/families/privacy', () => {
  it.each`
    text                                                                | because
    ${'voilà mon RIB [IBAN FR76 3009 9012 3400 0543 2198 711]'}         | ${'his own bank account'}
    ${'my card [CREDIT_CARD 4000 0012 3456 7899] was charged twice'}    | ${'his own card'}
    ${'voici [FR_NIR 1 85 07 75 999 321 53] pour le dossier'}           | ${'nobody said whose'}
    ${'le RIB de la concession [IBAN DE26 9901 0000 0012 3456 78]'}     | ${'a firm’s bank account too'}
    ${'mi trovate in [ADDRESS via dei Tigli 9 Cremona]'}                | ${'his own address'}
    ${'bitte an [ADDRESS Lindenhof 12, 99084 Erfurt]'}                  | ${'where to send it'}
    ${'J’habite en face de votre garage, [ADDRESS 33 bis avenue Foch]'} | ${'living outweighs a garage nearby'}
    ${'au cas où : [PHONE 06 39 98 60 17]'}                             | ${'a number alone'}
  `('"$text" is the author’s own, protected ($because)', ({ text }: { text: string }) => {
    const decision = decided(text);

    expect(privateLabels(decision)).toEqual(['own_pii']);
    expect(decision.outcomes).toEqual(['protect']);
  });

  it.each`
    text                                                                       | because
    ${'Essayez chez elle : [ADDRESS 12 rue des Glycines à Ligugé]'}            | ${'chez elle'}
    ${'She lives at [ADDRESS 14 Larkmead Close, Telford]'}                     | ${'English'}
    ${'ho trovato dove abita: [ADDRESS corso Garibaldi 118, Ancona]'}          | ${'Italian'}
    ${'er wohnt [ADDRESS Ahornweg 16, Weiden]'}                                | ${'German'}
    ${'c’est [PERSON third Thibaut Reiser], [ADDRESS 4 rue du Four à Ars]'}    | ${'a name beside an address'}
    ${'c’est celui du gérant : [IBAN FR76 3009 9012 3400 0543 2198 711]'}      | ${'another’s bank account'}
    ${'il s’appelle [PERSON third Nolan Desprez], 11 ans, en CM2'}             | ${'a child and its class'}
    ${'[LICENSE_PLATE GX-417-LM], Halter [PERSON third Radek Sommerfeldt]'}    | ${'a plate and whose it is'}
    ${'dépression, voilà le dossier médical de [PERSON third Sylvie Abgrall]'} | ${'health'}
    ${'La vendeuse finit à 19h, seule, elle repart par le parking'}            | ${'when somebody leaves'}
    ${'sa gosse est en CE1 à l’école des Tilleuls'}                            | ${'a child, no name'}
    ${'his daughter goes to Holy Cross primary, year 2'}                       | ${'a child, English'}
    ${'suo figlio va alla scuola Manzoni'}                                     | ${'a child, Italian'}
    ${'ihre Kinder gehen in die Waldschule'}                                   | ${'a child, German'}
  `('"$text" is somebody else’s, hidden and shown to people ($because)', ({ text }: { text: string }) => {
    const decision = decided(text);

    expect(privateLabels(decision)).toEqual(['doxxing']);
    expect(decision.outcomes).toEqual(['hide', 'escalate']);
    expect(['high', 'critical']).toContain(decision.severity);
  });

  it.each`
    text                                                                               | because
    ${'qui a l’adresse perso du directeur régional ?'}                                 | ${'asked, French'}
    ${'La vendeuse de Brest est en arrêt maladie pour dépression'}                     | ${'health, no name'}
    ${'Capture de son bulletin de paie ci-jointe'}                                     | ${'papers'}
    ${'anyone got her number?'}                                                        | ${'asked, English'}
    ${'qualcuno sa dove abita?'}                                                       | ${'asked, Italian'}
    ${'wer hat seine Privatnummer?'}                                                   | ${'asked, German'}
    ${'[PERSON third Fabrice Ollivier], carrossier chez vous, vole dans les voitures'} | ${'a crime by name'}
  `('"$text" goes to people, nothing is hidden ($because)', ({ text }: { text: string }) => {
    const decision = decided(text);

    expect(privateLabels(decision)).toEqual(['doxxing']);
    expect(decision.outcomes).toEqual(['escalate']);
  });

  it.each`
    text                                                                             | because
    ${'Notre concession vous accueille [ADDRESS 12 avenue de la République à Metz]'} | ${'a dealer'}
    ${'our new showroom, [ADDRESS 45 King Street, Leeds]'}                           | ${'a dealer, English'}
    ${'il nostro showroom, [ADDRESS via Emilia 200]'}                                | ${'a dealer, Italian'}
    ${'Autohaus: [ADDRESS Hauptstraße 5, 80331 München]'}                            | ${'a dealer, German'}
    ${'Ma plaque c’est [LICENSE_PLATE FK-882-ZD], merci au monsieur de Brive'}       | ${'his own plate'}
    ${'VIN is [VIN WMW31DL0X02A12345], does the recall apply?'}                      | ${'his own car'}
    ${'Merci à [PERSON third Julie Perret] pour son accueil'}                        | ${'a name in thanks'}
    ${'[PERSON third Julie Perret] ne rappelle jamais, service nul'}                 | ${'a name in a complaint'}
    ${'Prêt entre particuliers, réponse en 1 h : [EMAIL pret@example.org]'}          | ${'an offer: spam rules judge it'}
    ${'Je suis en arrêt maladie, peut-on décaler ?'}                                 | ${'the author’s own health'}
    ${'Le vendeur, Stéphane, ne rappelle jamais'}                                    | ${'a first name'}
    ${'Ma fille va à l’école en Countryman'}                                         | ${'the author’s own child'}
    ${'La nouvelle sort à 18h sur la chaîne officielle'}                             | ${'a film'}
  `('"$text" is left ($because)', ({ text }: { text: string }) => {
    expect(privateLabels(decided(text))).toEqual([]);
  });

  it('shows people somebody else’s address in a direct message, and makes no ticket of his name', () => {
    const decision = decided('Le vendeur, c’est [PERSON third Thibaut Reiser], il habite [ADDRESS 4 rue du Four à Ars]', 'dm');

    expect(decision.outcomes).toEqual(['escalate']);
  });

  it('asks nothing of the author’s own address in a direct message, and his name makes the ticket', () => {
    const decision = decided('mon adresse est [ADDRESS 18 rue des Capucins, 29200 Brest], [PERSON self Rozenn Le Bihan]', 'dm');

    expect(privateLabels(decision)).toEqual([]);
    expect(decision.outcomes).toContain('crm');
  });

  it('never throws, whatever stands around what was found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const decision = decided(`${before.replaceAll('[', '')}[PHONE 06 39 98 60 17]${after.replaceAll('[', '')}`);

        expect(decision.unknowns.filter(({ why }) => why === 'bug')).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../domain/entity.ts';
import type { Finding } from '../../../domain/finding.ts';
import type { Surface } from '../../../domain/netiquette.ts';
import { publicContact } from './public-contact.ts';
import { seen, shippedPolicy } from '../../rules.fixture.ts';

const phone = '06 39 98 12 34';

function check(text: string, contact = phone, surface: Surface = 'reply', over: Partial<Entity> = {}): Finding | undefined {
  const start = text.indexOf(contact);
  const type = contact.includes('@') ? 'EMAIL' : 'PHONE';
  const normalized = type === 'EMAIL' ? contact.toLowerCase() : `+33${contact.replace(/\D/g, '').slice(1)}`;
  const entity: Entity = { type, start, end: start + contact.length, confidence: 0.95, text: contact, normalized, ...over };
  const said = publicContact.check(seen(text, { entities: [entity], message: { surface } }), shippedPolicy);
  return said.kind === 'found' ? said.findings[0] : undefined;
}

describe('rules/families/privacy/public-contact', () => {
  it.each`
    text                                               | label        | severity    | because
    ${`mon numéro ${phone} rappelez-moi`}              | ${'own_pii'} | ${'low'}    | ${'mon numéro'}
    ${`personne ne rappelle, appelez-moi au ${phone}`} | ${'own_pii'} | ${'low'}    | ${'appelez-moi'}
    ${`still waiting, call me on ${phone}`}            | ${'own_pii'} | ${'low'}    | ${'call me'}
    ${`il mio numero è ${phone}`}                      | ${'own_pii'} | ${'low'}    | ${'Italian'}
    ${`meine Nummer: ${phone}`}                        | ${'own_pii'} | ${'low'}    | ${'German'}
    ${`${phone}, c’est mon portable`}                  | ${'own_pii'} | ${'low'}    | ${'a cue after it'}
    ${`alors le voici ${phone}`}                       | ${'own_pii'} | ${'medium'} | ${'nobody said whose'}
    ${`le vendeur, son portable c’est ${phone}`}       | ${'doxxing'} | ${'high'}   | ${'son portable'}
    ${`harcelez-le au ${phone}`}                       | ${'doxxing'} | ${'high'}   | ${'a call to harass'}
    ${`his number is ${phone}, text him`}              | ${'doxxing'} | ${'high'}   | ${'English'}
    ${`il suo cellulare è ${phone}`}                   | ${'doxxing'} | ${'high'}   | ${'Italian'}
    ${`seine Nummer ist ${phone}`}                     | ${'doxxing'} | ${'high'}   | ${'German'}
  `('"$text" is $label, $severity ($because)', ({ text, label, severity }: { text: string; label: string; severity: string }) => {
    const finding = check(text);

    expect(finding).toMatchObject({ about: label, severity });
    expect(text.slice(...finding!.span!)).toBe(phone);
  });

  it.each`
    text                                          | contact                              | over                  | because
    ${'le standard : 01 99 00 36 84'}             | ${'01 99 00 36 84'}                  | ${{}}                 | ${'an official number'}
    ${'écrire à Service-Client@mini.example.com'} | ${'Service-Client@mini.example.com'} | ${{}}                 | ${'an official address, any case'}
    ${'écrire à lyon@mini.fr'}                    | ${'lyon@mini.fr'}                    | ${{}}                 | ${'an address of an official domain'}
    ${'la concession est au 03 53 01 22 33'}      | ${'03 53 01 22 33'}                  | ${{}}                 | ${'the number of a firm'}
    ${'appelez-les au 08 00 00 00 00'}            | ${'08 00 00 00 00'}                  | ${{ business: true }} | ${'toll-free'}
  `('"$text" is nothing ($because)', ({ text, contact, over }: { text: string; contact: string; over: Partial<Entity> }) => {
    expect(check(text, contact, 'reply', over)).toBeUndefined();
  });

  it('asks nothing of direct messages: there the number is in its place', () => {
    expect(check(`mon numéro ${phone}`, phone, 'dm')).toBeUndefined();
  });

  it('asks the same of mentions', () => {
    expect(check(`mon numéro ${phone}`, phone, 'mention')?.about).toBe('own_pii');
  });
});

import { describe, expect, it } from 'vitest';
import { EmailDetector } from './email.ts';

const detector = new EmailDetector();

describe('classifiers/pii/email', () => {
  it.each`
    text                                            | email                           | because
    ${'écrivez-moi à jean.test@example.org, merci'} | ${'jean.test@example.org'}      | ${'inside a sentence'}
    ${'Jean.TEST+mini@Example.COM'}                 | ${'Jean.TEST+mini@Example.COM'} | ${'capitals and a plus'}
    ${'(giulia@example.net)'}                       | ${'giulia@example.net'}         | ${'in brackets'}
    ${'mailto:jean@example.org'}                    | ${'jean@example.org'}           | ${'without its protocol'}
  `('finds $email ($because)', ({ text, email }: { text: string; email: string }) => {
    const [found] = detector.detect(text);

    expect(found).toMatchObject({ type: 'EMAIL', text: email, normalized: email.toLowerCase() });
    expect(text.slice(found!.start, found!.end)).toBe(email);
  });

  it.each`
    text                      | because
    ${'@MINIFrance bonjour'}  | ${'a handle'}
    ${'conn@rd'}              | ${'leet'}
    ${'à 3€@pièce'}           | ${'an at sign'}
    ${'jean@local'}           | ${'no domain'}
    ${'jean@example.notatld'} | ${'no such domain'}
    ${'@'.repeat(10_000)}     | ${'at signs'}
    ${'a@'.repeat(5_000)}     | ${'halves'}
  `('sees none in "$text" ($because)', ({ text }: { text: string }) => {
    expect(detector.detect(text)).toEqual([]);
  });
});

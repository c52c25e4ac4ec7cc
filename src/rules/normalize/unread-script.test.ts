import { describe, expect, it } from 'vitest';
import { isUnreadScript } from './unread-script.ts';

describe('rules/normalize/unread-script', () => {
  it.each`
    text                                    | unread   | because
    ${'أنت حمار وكلب'}                      | ${true}  | ${'Arabic'}
    ${'חרא של שירות'}                       | ${true}  | ${'Hebrew'}
    ${'Это ужасный сервис'}                 | ${true}  | ${'Cyrillic'}
    ${'最悪のサービスだ'}                   | ${true}  | ${'Japanese'}
    ${'Votre SAV est nul, été comme hiver'} | ${false} | ${'French with accents'}
    ${'espèce de соnnаrd'}                  | ${false} | ${'a few borrowed letters: folding reads them'}
    ${'Straße, più, œuvre'}                 | ${false} | ${'letters of our languages'}
    ${'🔥🔥👨‍👩‍👧 🖕'}                          | ${false} | ${'emoji are no letters'}
    ${'ｃｏｎｎａｒｄ'}                     | ${false} | ${'full-width Latin is folded'}
    ${'Σ = 12 €'}                           | ${false} | ${'a symbol'}
    ${''}                                   | ${false} | ${'nothing'}
  `('$text -> $unread ($because)', ({ text, unread }: { text: string; unread: boolean }) => {
    expect(isUnreadScript(text)).toBe(unread);
  });
});

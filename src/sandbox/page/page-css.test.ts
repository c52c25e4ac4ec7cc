import { describe, expect, it } from 'vitest';

import { toneCount } from './avatar.ts';
import { pageCss } from './page-css.ts';

type Colours = Readonly<Record<string, string>>;

const [light = {}, dark = {}] = [...pageCss.matchAll(/:root \{(?<body>[^}]*)\}/gu)].map(({ groups }): Colours =>
  Object.fromEntries(
    [...(groups?.['body'] ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]{6})/gu)].map(([, name, value]) => [name, value]),
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('sandbox/page/page-css', () => {
  it.each`
    text        | ground           | because
    ${'ink'}    | ${'card'}        | ${'messages'}
    ${'ink'}    | ${'sand-deep'}   | ${'the banner'}
    ${'soft'}   | ${'card'}        | ${'handles and times'}
    ${'soft'}   | ${'sand'}        | ${'the list of threads'}
    ${'soft'}   | ${'sand-deep'}   | ${'a thread under the pointer'}
    ${'accent'} | ${'card'}        | ${'mentions and links'}
    ${'amber'}  | ${'card'}        | ${'the count of hidden replies, the mark of a hidden one'}
    ${'ink'}    | ${'amber-wash'}  | ${'a reply that glows'}
    ${'soft'}   | ${'amber-wash'}  | ${'its handle'}
    ${'ink'}    | ${'accent-wash'} | ${'a reply that has just come'}
    ${'soft'}   | ${'accent-wash'} | ${'its handle'}
  `('$text on $ground can be read, light and dark ($because)', ({ text, ground }: { text: string; ground: string }) => {
    for (const colours of [light, dark]) expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('has a colour for every avatar on which white can be read', () => {
    const tones = [...pageCss.matchAll(/\.tone-\d+ \{ background: (?<colour>#[0-9a-f]{6})/gu)].map(
      ({ groups }) => groups?.['colour'] ?? '',
    );

    expect(tones).toHaveLength(toneCount);
    expect(tones.filter((tone) => contrast(tone, '#ffffff') < 4.5)).toEqual([]);
  });

  it('fetches nothing, and moves nothing for people who do not want it', () => {
    const still = pageCss.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/u, '');

    expect(pageCss).not.toMatch(/url\(|@import|@font-face/u);
    expect(still).not.toMatch(/animation:/u);
    expect(pageCss.split('{').length).toBe(pageCss.split('}').length);
  });
});

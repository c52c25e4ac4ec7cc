import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

import { pageScript } from './page-script.ts';
import { renderThreadPage } from './render-thread-page.ts';
import { aThread } from './thread.fixture.ts';

describe('sandbox/page/page-script', () => {
  it('is well-formed', () => {
    expect(() => new Script(pageScript)).not.toThrow();
  });

  it('puts text in as text only', () => {
    expect(pageScript).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|\.style\b/u);
  });

  it('finds every place that it writes to', () => {
    const html = renderThreadPage(aThread());
    const names = [...pageScript.matchAll(/\b(?:slot|write|show)\(\w+, '(?<name>[a-z-]+)'/gu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );

    expect(new Set(names).size).toBeGreaterThan(12);
    // Drawn only in threads that are offered.
    expect(names.filter((name) => name !== 'thread-meta' && !html.includes(`data-slot="${name}"`))).toEqual([]);
  });
});

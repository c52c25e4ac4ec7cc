import type { Clock } from '../../domain/clock.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { demoRoots, demoStream } from '../../sandbox/scenes/demo-stream.ts';

/** Scaled milliseconds between two messages: lively, and readable. */
const pauseMs = { least: 6_000, most: 26_000 };

/** Publishes the brand's posts; returns their ids, the newest first: that is the one the public page shows. */
export function publishRoots(sandbox: Sandbox): readonly string[] {
  const brand = sandbox.credentials.brand.handle;
  return demoRoots.map((root) => sandbox.addPost(brand, root.text, { media: root.mediaCount, lang: 'fr' }).id).reverse();
}

/** Plays the invented evening again and again until stopped, each time under the other of the brand's posts. */
export async function playStream(sandbox: Sandbox, clock: Clock, roots: readonly string[], signal: AbortSignal): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const root = roots[turn % roots.length] ?? '';
    for (const [index, message] of demoStream.entries()) {
      if (signal.aborted) return;
      sandbox.post(message, root);
      // Uneven on purpose: people do not write by the clock.
      const share = ((index * 7919) % 100) / 100;
      await clock.sleep(pauseMs.least + (pauseMs.most - pauseMs.least) * share, signal);
    }
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../test/browser/chromium.fixture.ts';

/**
 * Takes the pictures of `docs/pictures/`: the public page while the real demo runs, each at the moment when a reply has just
 * been hidden. The fonts are the machine's; `FONTCONFIG_FILE` may name others.
 */
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const shots: readonly Shot[] = (['light', 'dark'] as const).flatMap((scheme) => [
  { name: `public-page-1440-${scheme}.png`, width: 1440, height: 900, scheme },
  { name: `public-page-390-${scheme}.png`, width: 390, height: 844, scheme },
]);

/** Replies on the page before the first picture: enough to fill it. */
const repliesFirst = 20;
/** Into the glow, which lasts 1.5 s. */
const intoTheGlowMs = 500;
const patienceMs = 120_000;
const mostBytes = 250_000;

const demo = spawn(process.execPath, [program, 'demo', '--port', '0', '--console-port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await mkdir(folder, { recursive: true });
  const url = await pageAddress();
  const browser = await launchChromium();
  for (const shot of shots) await take(browser, url, shot);
  await browser.close();
} finally {
  demo.kill('SIGTERM');
  if (demo.exitCode === null) await once(demo, 'exit');
}

/** The address that the demo prints for its public page; its further lines are read and dropped. */
function pageAddress(): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: demo.stdout });
    lines.on('line', (line) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
    lines.on('close', () => reject(new Error('the demo ended without an address')));
  });
}

async function take(browser: Browser, url: string, { name, width, height, scheme }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.clock.install();
  await page.goto(url);
  await page.waitForSelector(`[data-slot=visible-list] > li:nth-child(${repliesFirst})`);
  // One that was hiding already would be gone before the picture is taken.
  await page.waitForSelector('.is-hiding, .is-folding', { state: 'detached' });
  await page.waitForSelector('[data-slot=visible-list] .is-hiding');
  // The page's timers stop, so that a busy machine does not miss the moment.
  await page.clock.pauseAt(Date.now() + intoTheGlowMs);
  await page.evaluate(`document.querySelector('.is-hiding').scrollIntoView({ block: 'center' })`);
  await page.waitForTimeout(intoTheGlowMs);
  await page.screenshot({ path: folder + name });
  await context.close();
  const { size } = await stat(folder + name);
  console.log(`${name}  ${Math.round(size / 1000)} kB${size > mostBytes ? '  too large for the repository' : ''}`);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { launchChromium } from './chromium.fixture.ts';

const brand = 'MINIFrance';
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** Counts what a text would do if it ran; every hostile text below tries to raise it. */
const ran = 'globalThis.ran';
const hostile: readonly (readonly [string, string])[] = [
  ['markup', `<img src="x" onerror="${ran}=1"><script>${ran}=1</script>`],
  ['the way out of a template', `</div></li></template><svg onload="${ran}=1"></svg><!--`],
  ['an attribute that ends', `" onmouseover="${ran}=1" style="position:fixed;inset:0`],
  ['an address that is code', `javascript:${ran}=1 https://example.com/?q="><script>${ran}=1</script>`],
  ['right to left, with an override', '\u202Egnp.erutcip \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD \u2066'],
  ['one word of 3,000 letters', 'm'.repeat(3_000)],
  ['heaped accents', `z${'\u0300\u0316\u0334'.repeat(150)}algo`],
  ['lone surrogates and controls', 'a\uD800b\uDFFFc\u0007\u200B\u200D\uFEFF d'],
];

describe('test/browser/sandbox-page', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let root: string;
  let context: BrowserContext | undefined;
  /** Errors of the page's own, blocked contents included. */
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    sandbox = await startSandbox();
    sandbox.addUser({ handle: 'camille_rx', name: 'Camille R.' });
    sandbox.addUser({ handle: 'rageux2000', name: 'Rageux' });
    root = sandbox.addPost(brand, 'Quelle couleur pour vous ? #MINIFrance', { media: 1, lang: 'fr' }).id;
    complaints = [];
  });

  afterEach(async () => {
    await context?.close();
    context = undefined;
    await sandbox.close();
  });

  /** Motion is reduced: what is looked at must not depend on where an animation stands. */
  async function open(viewport: { width: number; height: number }, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    page.on('dialog', (dialog) => {
      complaints.push('a dialog opened');
      void dialog.dismiss();
    });
    await page.goto(sandbox.url);
    return page;
  }

  const visible = (id: string): string => `[data-slot=visible-list] #post-${id}`;
  const folded = (id: string): string => `[data-slot=hidden-list] #post-${id}`;

  it('shows a reply, folds it when it is hidden, opens it to whoever asks, and brings it back', async () => {
    sandbox.addReply('camille_rx', root, 'Le vert anglais, sans hésiter.');
    const page = await open(desk);

    const reply = sandbox.addReply('rageux2000', root, 'Toi le community manager t’es qu’un abruti').id;
    await page.waitForSelector(visible(reply));
    sandbox.hideInApp(reply);
    await page.waitForSelector(`${visible(reply)}.is-hiding`);
    const verdict = await page.locator(`${visible(reply)} .verdict`).innerText();
    await page.waitForSelector(folded(reply), { state: 'attached' });
    const line = page.locator('[data-slot=fold] summary');
    const words = await line.innerText();
    const shownBefore = await page.isVisible(folded(reply));
    await line.click();
    await page.waitForSelector(folded(reply), { state: 'visible' });
    sandbox.unhideInApp(reply);
    await page.waitForSelector(visible(reply));

    expect(verdict).toContain(`Masquée par @${brand}`);
    expect(words).toContain('Réponses masquées (1)');
    expect(shownBefore).toBe(false);
    expect(await page.isVisible('[data-slot=fold]')).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('takes a deleted reply off the page', async () => {
    const reply = sandbox.addReply('camille_rx', root, 'Le bleu !').id;
    const page = await open(phone);
    await page.waitForSelector(visible(reply));

    sandbox.deletePost(reply);

    await page.waitForSelector(`#post-${reply}`, { state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('can be read without the script, the hidden replies too', async () => {
    const reply = sandbox.addReply('rageux2000', root, 'Bande de crétins').id;
    sandbox.hideInApp(reply);
    context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(sandbox.url);

    await page.locator('[data-slot=fold] summary').click();

    expect(await page.locator(folded(reply)).innerText()).toContain('Bande de crétins');
  });

  it.each(hostile)('neither runs nor overflows with %s, drawn by the server or by the script', async (_what, text) => {
    sandbox.addUser({ handle: 'hostile_1', name: text.slice(0, 400) });
    const first = sandbox.addReply('hostile_1', root, text).id;
    const page = await open(phone);
    const second = sandbox.addReply('hostile_1', root, text).id;
    await page.waitForSelector(visible(second));
    sandbox.hideInApp(first);
    await page.waitForSelector(folded(first), { state: 'attached' });
    await page.locator('[data-slot=fold] summary').click();

    const slots = [folded(first), visible(second)].map((place) => `${place} [data-slot=text]`);
    const [drawn, inserted] = await Promise.all(slots.map((place) => page.locator(place).textContent()));

    expect(await page.evaluate(`typeof ${ran}`)).toBe('undefined');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    // As written, but for lone surrogates, which no encoding carries, and controls, which no page can show.
    expect(drawn).toBe(Buffer.from(text).toString().replaceAll('\u0007', '\uFFFD'));
    expect(inserted).toBe(drawn);
    expect(complaints).toEqual([]);
  });

  it.each`
    scheme     | viewport | because
    ${'light'} | ${desk}  | ${'the desk by day'}
    ${'dark'}  | ${desk}  | ${'the desk at night'}
    ${'light'} | ${phone} | ${'the phone by day'}
    ${'dark'}  | ${phone} | ${'the phone at night'}
  `('gives axe nothing to object to ($because)', async ({ scheme, viewport }) => {
    sandbox.addReply('camille_rx', root, 'Deux ans avec la mienne et je souris encore ❤ @MINIFrance', { media: 1 });
    for (const [, text] of hostile) sandbox.addReply('rageux2000', root, text);
    const hidden = sandbox.addReply('rageux2000', root, 'Bande de crétins').id;
    sandbox.hideInApp(hidden);
    const page = await open(viewport, scheme);
    await page.locator('[data-slot=fold] summary').click();
    await page.waitForSelector(folded(hidden), { state: 'visible' });

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

import Chromium from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Flags of the packaged Chromium that would hide faults of a page, or end the browser with its first page. */
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

/**
 * Starts the Chromium that comes inside the npm package (Linux, x86-64), so that nothing is downloaded. `CHROMIUM_PATH` names
 * another one, for other machines.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? '';
  if (own !== '') return chromium.launch({ executablePath: own });
  return chromium.launch({
    executablePath: await Chromium.executablePath(),
    args: Chromium.args.filter((flag) => !unwanted.has(flag)),
    headless: true,
  });
}

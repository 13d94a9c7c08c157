import fs from 'node:fs';
import path from 'node:path';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Screens the product is looked at on: an office computer and a phone. */
export const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;

const SHOTS = path.resolve(__dirname, '..', 'e2e', 'screenshots');

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=vi',
    ],
  });

/** A page whose every request is watched: `foreign` collects those that would have left the machine. */
export const openPage = async (
  browser: Browser,
  screen: keyof typeof SCREENS = 'desktop',
): Promise<{ page: Page; context: BrowserContext; foreign: string[]; errors: string[] }> => {
  const context = await browser.newContext({ viewport: SCREENS[screen], locale: 'vi-VN' });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, context, foreign, errors };
};

/** Keeps a picture of what the person saw, for the eye of whoever reads the run. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  fs.mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
};

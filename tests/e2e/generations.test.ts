import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem } from '../support/fixtures';
import { noisy, put } from '../support/media-fixtures';

/** R57: who looks at a retouched picture sees that it is one, and has the original one press away. */
let archive: Archive;
let browser: Browser;
let documentId: string;

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  const store = async (name: string, bytes: Buffer) => {
    const file = put(archive.folder, name, bytes);
    return archive.strapi.plugin('preservation').service('masters').storeFile(file, {});
  };
  const scan = await noisy(1200, 900).jpeg().toBuffer();
  const original = await store('goc.jpg', scan);
  const restored = await store('phuc-hoi.jpg', await sharp(scan).tint('#c08040').jpeg().toBuffer());
  const cropped = await store(
    'cat.jpg',
    await sharp(scan).extract({ left: 0, top: 0, width: 500, height: 900 }).jpeg().toBuffer(),
  );
  const made = (file: { fileId: number }, processing: string) => ({
    role: 'front',
    processing,
    madeFrom: original.sha256,
    file: file.fileId,
  });
  const shown = { role: 'front', file: original.fileId };
  documentId = await createItem(
    archive,
    {
      title: 'Ảnh có bản phục hồi',
      representations: [shown, made(restored, 'colourised'), made(cropped, 'cleaned')],
    },
    { publish: true },
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

describe.each(['desktop', 'phone'] as const)('a searcher at a %s', (screen) => {
  it('R57: sees the label, compares by keyboard, and goes back to the original', async () => {
    const { page, context, foreign, errors } = await openPage(browser, screen);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(`${archive.url}/muc/photo/${documentId}`);
    const label = page.locator('.viewer__ground .restoration-label');
    await page.getByRole('button', { name: 'Xem cỡ lớn' }).waitFor();
    expect(await label.count()).toBe(0);
    await page.locator('.strip button').nth(1).click();
    expect(await label.innerText()).toBe('Đã tô màu');
    expect(scripts.filter((name) => name.includes('comparison'))).toEqual([]);

    await page.getByRole('button', { name: 'So với bản gốc' }).click();
    const handle = page.getByRole('slider');
    await handle.waitFor();
    const before = await handle.getAttribute('aria-valuenow');
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (was) => document.querySelector('[role="slider"]')?.getAttribute('aria-valuenow') !== was,
      before,
    );
    await page.getByText('Bản gốc', { exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    await shoot(page, `generations-slider-${screen}`);
    const { violations } = await new AxeBuilder({ page }).include('.viewer').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);

    await page.locator('.strip button').nth(2).click();
    await page.getByRole('button', { name: 'So với bản gốc' }).click();
    await page.locator('.comparison figure').nth(1).waitFor();
    await page.waitForLoadState('networkidle');
    await shoot(page, `generations-side-by-side-${screen}`);
    await page.getByRole('button', { name: 'Xem bản gốc' }).click();
    expect(await page.locator('.strip button').first().getAttribute('aria-current')).toBe('true');
    expect(await label.count()).toBe(0);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await context.close();
  });
});

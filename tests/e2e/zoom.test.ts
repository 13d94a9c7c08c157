import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

import { createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, uidOf } from '../support/fixtures';
import { noisy, put } from '../support/media-fixtures';
import { AdminPanel } from './pages/AdminPanel';

/** F107, F108: a picture in all its detail, for searchers and for editors. */
const TITLE = 'Lễ mừng lúa mới ở Phước Bình';
let archive: Archive;
let browser: Browser;
let documentId: string;

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  const representations = [];
  for (const [role, width] of [
    ['front', 3000],
    ['back', 1200],
  ] as const) {
    const file = put(archive.folder, `${role}.jpg`, await noisy(width, 900).jpeg().toBuffer());
    const stored = await archive.strapi.plugin('preservation').service('masters').storeFile(file, {});
    representations.push({ role, file: stored.fileId });
  }
  documentId = await createItem(archive, { title: TITLE, representations }, { publish: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** The tiles a page asked for, and those it did not get. */
const watchTiles = (page: Page) => {
  const tiles: string[] = [];
  const refused: string[] = [];
  page.on('response', (response) => {
    if (!/\/api\/iiif\/3\/.*\.(?:webp|jpg)/.test(response.url())) return;
    tiles.push(response.url());
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
  return { tiles, refused };
};
/** Waits until the viewer has drawn something that is not the empty ground. */
const isDrawn = (page: Page) =>
  page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.openseadragon-canvas canvas');
    const middle = canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
    return middle !== undefined && (middle[3] ?? 0) > 0;
  });

describe.each(['desktop', 'phone'] as const)('a searcher at a %s', (screen) => {
  it('F108: enlarges a picture with buttons and keys; nothing is loaded before, nothing from elsewhere', async () => {
    const { page, context, foreign, errors } = await openPage(browser, screen);
    const { tiles, refused } = watchTiles(page);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(`${archive.url}/muc/photo/${documentId}`);
    const open = page.getByRole('button', { name: 'Xem cỡ lớn' });
    await open.waitFor();
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((name) => name.includes('openseadragon'))).toEqual([]);

    await open.click();
    await isDrawn(page);
    const plus = page.getByRole('button', { name: 'Phóng to' });
    const before = tiles.length;
    await plus.click();
    await plus.click();
    await page.locator('.openseadragon-canvas').focus();
    await page.keyboard.press('+');
    while (tiles.length === before) await page.waitForResponse(/\/api\/iiif\/3\//);
    await page.getByRole('button', { name: 'Xoay hình' }).click();
    await page.getByRole('button', { name: 'Xem cả hình' }).click();
    await page.waitForLoadState('networkidle');
    await shoot(page, `zoom-portal-${screen}`);
    const { violations } = await new AxeBuilder({ page }).include('.picture-dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    await page.keyboard.press('Escape');
    await page.locator('.picture-dialog').waitFor({ state: 'detached' });
    expect({ refused, foreign, errors }).toEqual({ refused: [], foreign: [], errors: [] });
    await context.close();
  });
});

it('F108: shows the picture for screens where it can’t be enlarged', async () => {
  const { page, context } = await openPage(browser);
  await page.route('**/api/iiif/3/**', (route) => route.fulfill({ status: 503 }));
  await page.goto(`${archive.url}/muc/photo/${documentId}`);
  await page.getByRole('button', { name: 'Xem cỡ lớn' }).click();
  await page.getByRole('button', { name: 'Cỡ thật' }).waitFor();
  expect(await page.locator('.picture-dialog img').getAttribute('src')).toContain('screen.webp');
  await context.close();
});

it('F107: an editor enlarges front and back beside the form', async () => {
  const { page, context, foreign, errors } = await openPage(browser);
  const { tiles, refused } = watchTiles(page);
  page.setDefaultTimeout(60_000);
  await new AdminPanel(page, archive.url ?? '').signIn(await createAccount(archive, 'kho-vphu'));
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/${documentId}`);
  await page.getByRole('button', { name: 'Xem phóng to' }).click();
  await isDrawn(page);
  await shoot(page, 'zoom-admin-front');
  await page.getByRole('combobox', { name: 'Chọn hình' }).click();
  await page.getByRole('option', { name: '2. Mặt sau' }).click();
  await isDrawn(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Phóng to' }).click();
  await page.waitForLoadState('networkidle');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();
  expect(tiles.length).toBeGreaterThan(0);
  expect(tiles.every((tile) => tile.includes('sig='))).toBe(true);
  expect({ refused, foreign, errors }).toEqual({ refused: [], foreign: [], errors: [] });
  await context.close();
});

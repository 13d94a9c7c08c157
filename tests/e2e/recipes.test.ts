import type { Browser } from 'playwright-core';

import { createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, uidOf } from '../support/fixtures';
import { noisy, put } from '../support/media-fixtures';
import { AdminPanel } from './pages/AdminPanel';

/** F205, F210: a picture is restored and stands beside its original. */
let archive: Archive;
let browser: Browser;
let documentId: string;
let fileId: number;

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  const pale = await noisy(1500, 1000).linear(0.4, 110).jpeg({ quality: 92 }).toBuffer();
  const stored = await archive.strapi
    .plugin('preservation')
    .service('masters')
    .storeFile(put(archive.folder, 'lễ mừng.jpg', pale), {});
  fileId = stored.fileId;
  documentId = await createItem(archive, {
    title: 'Lễ mừng lúa mới ở Phước Bình',
    representations: [{ role: 'front', file: fileId }],
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it.each(['desktop', 'phone'] as const)('F210: an editor at a %s restores a picture', async (screen) => {
  const { page, context, foreign, errors } = await openPage(browser, screen);
  page.setDefaultTimeout(60_000);
  await new AdminPanel(page, archive.url ?? '').signIn(await createAccount(archive, 'kho-vphu'));
  const drawn = () =>
    page.waitForResponse((answer) => answer.url().endsWith('/recipes/preview') && answer.status() === 200);

  if (screen === 'desktop') {
    await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/${documentId}`);
    await page.getByRole('link', { name: 'Mở phục hồi số' }).click();
  } else
    await page.goto(
      `${archive.url}/admin/plugins/preservation/recipes/${uidOf('photo')}/${documentId}/${fileId}`,
    );
  const picture = page.getByTestId('recipe-preview');
  await picture.waitFor();
  const darkest = () =>
    picture.evaluate((image: HTMLImageElement) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, 200, 200).data ?? [];
      return [...pixels].reduce((least, value) => Math.min(least, value), 255);
    });
  const plain = await picture.getAttribute('src');
  expect(await darkest()).toBeGreaterThan(60);
  await Promise.all([
    drawn(),
    page.getByRole('slider', { name: 'Mốc đen' }).fill(screen === 'desktop' ? '120' : '110'),
  ]);
  await page.waitForFunction(
    (old) => document.querySelector('[data-testid="recipe-preview"]')?.getAttribute('src') !== old,
    plain,
  );
  expect(await darkest()).toBeLessThan(50);

  await page.getByRole('button', { name: 'Chọn khung cắt' }).click();
  const frame = page.getByRole('group', { name: 'Khung cắt' });
  await frame.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await shoot(page, `recipes-crop-${screen}`);
  await Promise.all([drawn(), page.getByRole('button', { name: 'Xong khung cắt' }).click()]);

  await page.getByRole('button', { name: 'So với bản gốc' }).click();
  const line = page.getByRole('slider', { name: /Vạch so sánh/ });
  await line.waitFor();
  await line.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await line.getAttribute('aria-valuenow')).toBe('45');
  await shoot(page, `recipes-compare-${screen}`);

  // What was adjusted is not lost by a wrong click.
  await page.getByRole('link', { name: 'Quay lại' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hủy' }).click();

  await page.getByRole('button', { name: 'Lưu thành tệp mới' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nhãn (không bắt buộc)').fill(`Bản làm rõ (${screen})`);
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Các lần phục hồi ảnh này' }).waitFor();
  await shoot(page, `recipes-saved-${screen}`);

  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/${documentId}`);
  await page.getByText(`Bản làm rõ (${screen})`).first().waitFor();
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  await context.close();
});

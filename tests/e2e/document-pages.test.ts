import fs from 'node:fs';
import path from 'node:path';

import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import { jobsOf } from '../../plugins/preservation/server/src/jobs/jobs';
import { createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, uidOf } from '../support/fixtures';
import { aScan, aScanPdf, aTextPdf, PARAGRAPH } from '../support/page-fixtures';
import { AdminPanel } from './pages/AdminPanel';
import { ItemForm } from './pages/ItemForm';

const UID = uidOf('document');
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const BETTER = `${PARAGRAPH} (Đã soát.)`;

let archive: Archive;
let browser: Browser;
let documentId: string;

const store = async (bytes: Buffer, name: string): Promise<number> => {
  const file = path.join(archive.folder, name);
  fs.writeFileSync(file, bytes);
  const { fileId } = await archive.strapi.plugin('preservation').service('masters').storeFile(file, {});
  return fileId;
};

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  browser = await launchBrowser();
  const scan = await aScan(archive.folder, PARAGRAPH);
  const blank = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4efe2' } })
    .jpeg()
    .toBuffer();
  documentId = await createItem(
    archive,
    {
      title: 'Nghị quyết về căn cứ Bác Ái',
      representations: [
        {
          role: 'master',
          file: await store(await aScanPdf([scan, blank]), 'Nghị quyết 1968 (bản quét).pdf'),
        },
        {
          role: 'master',
          file: await store(await aTextPdf([PARAGRAPH]), 'Nghị quyết 1968 (đánh máy lại).pdf'),
        },
      ],
    },
    { kind: 'document' },
  );
  await jobsOf(archive.strapi).drain(90_000);
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it('shows each page beside its text, marks words, and keeps what a person corrected (F74, F78)', async () => {
  const { page, errors } = await openPage(browser);
  page.setDefaultTimeout(30_000);
  await page.setViewportSize(DESK);
  await new AdminPanel(page, archive.url ?? '').signIn(await createAccount(archive, 'kho-vphu'));
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${UID}/${documentId}`);
  const open = page.getByRole('button', { name: 'Xem và sửa từng trang' });
  await open.scrollIntoViewIfNeeded();
  await page.getByText('1/2 trang có chữ').waitFor();
  await shoot(page, 'pages-panel');
  await open.click();

  const dialog = page.getByRole('dialog', { name: 'Văn bản từng trang' });
  const text = dialog.getByRole('textbox', { name: 'Văn bản của trang' });
  await dialog.getByText(/Máy đọc từ hình, độ tin cậy \d+%/).waitFor();
  const picture = dialog.getByRole('img', { name: 'Hình trang 1' });
  await page.waitForFunction(
    (img) => (img as HTMLImageElement).naturalWidth > 0,
    await picture.elementHandle(),
  );
  expect(await text.inputValue()).toContain('Đảng bộ');
  expect(await dialog.locator('svg rect').count()).toBeGreaterThan(20);

  // From the picture to the text, and from the text to the picture.
  await dialog
    .locator('rect', { has: page.locator('title', { hasText: /^quyết$/ }) })
    .first()
    .click();
  expect(await text.evaluate((area) => (area as HTMLTextAreaElement).value.slice((area as HTMLTextAreaElement).selectionStart, (area as HTMLTextAreaElement).selectionEnd))).toBe('quyết'); // prettier-ignore
  await dialog.locator('rect.here').waitFor();
  await shoot(page, 'pages-dialog');

  await text.fill(BETTER);
  await dialog.getByRole('button', { name: 'Trang sau' }).click();
  await dialog.getByText('Văn bản đang sửa dở chưa được lưu.').waitFor();
  await dialog.getByRole('button', { name: 'Sửa tiếp' }).click();
  expect(await text.inputValue()).toBe(BETTER);
  // F169: the tablet is turned, the form is built anew; what was typed is still there.
  await page.setViewportSize(PHONE);
  await dialog.waitFor();
  expect(await text.inputValue()).toBe(BETTER);
  await shoot(page, 'pages-turned');
  await page.setViewportSize(DESK);
  await dialog.waitFor();
  expect(await text.inputValue()).toBe(BETTER);
  await dialog.getByRole('button', { name: 'Lưu văn bản' }).click();
  await dialog.getByText(/Nguyễn Lan sửa, /).waitFor();
  await shoot(page, 'pages-corrected');

  await dialog.getByRole('button', { name: 'Trang sau' }).click();
  await dialog.getByText('Máy không thấy chữ trên trang này.').waitFor();
  await shoot(page, 'pages-empty');

  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await dialog.waitFor({ state: 'hidden' });
  await page.setViewportSize(PHONE);
  await page.reload();
  await new ItemForm(page).openPanelsOnPhone();
  await page.getByText('1 trang đã có người sửa').waitFor();
  await shoot(page, 'pages-panel-phone');
  await open.click();
  await dialog.getByText(/Nguyễn Lan sửa, /).waitFor();
  await shoot(page, 'pages-dialog-phone');
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  expect(errors).toEqual([]);
});

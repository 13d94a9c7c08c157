import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { type Account, createAccount, signIn } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { put } from '../support/media-fixtures';
import { deliver } from '../support/tus-tools';
import { freshJpeg, sha, uploadTools } from '../support/upload-tools';
import { AdminPanel } from './pages/AdminPanel';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

let archive: Archive;
let browser: Browser;
let account: Account;
let folder: string;

/** Drops files of this machine on the page. */
const drop = async (page: Page, files: readonly string[]): Promise<void> => {
  const contents = files.map((file) => ({
    name: path.basename(file),
    base64: fs.readFileSync(file).toString('base64'),
  }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    return transfer;
  }, contents);
  await page.getByText('Kéo tệp hoặc cả thư mục vào đây').dispatchEvent('drop', { dataTransfer });
};

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  account = await createAccount(archive, 'kho-vphu', ['Kadă', 'Thị Hương']);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-dot-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

it('F88: three files come in: one kept, one known, one refused; their receipts stay', async () => {
  const known = await freshJpeg();
  const fresh = await freshJpeg();
  const colleague = await signIn(archive, await createAccount(archive, 'kho-vphu'));
  await deliver(archive, { bytes: known, name: 'Ảnh đã có từ trước.jpg', header: colleague });
  const files = [
    put(folder, 'Lễ đâm trâu ở Phước Đại 1968.jpg', fresh),
    put(folder, 'Bản chép của ảnh đã có.jpg', known),
    put(folder, 'Phần mềm lạ.jpg', '<!doctype html><script>1</script>'),
  ];

  const { page, context, foreign, errors } = await openPage(browser);
  page.setDefaultTimeout(30_000);
  await page.setViewportSize(DESK);
  await new AdminPanel(page, archive.url ?? '').signIn(account);
  await page.getByRole('link', { name: 'Nạp tệp', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Nạp tệp vào kho' }).waitFor();
  await page.getByText('Mỗi tệp tối đa').waitFor();
  await shoot(page, 'bring-in-empty-desk');
  // The token is refused once, as after 30 minutes: the panel renews it and goes on.
  const renewals: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/admin/access-token')) renewals.push(request.method());
  });
  await page.route('**/preservation/uploads/tus-*', (route) => route.fulfill({ status: 401 }), { times: 1 });
  await drop(page, files);
  const list = page.getByRole('list', { name: 'Các tệp đang nạp' });
  const row = (name: string) => list.getByRole('listitem').filter({ hasText: name });
  await row('Lễ đâm trâu').getByText('Đã vào kho', { exact: true }).waitFor();
  await row('Lễ đâm trâu')
    .getByText(`SHA-256: ${sha(fresh)}`)
    .waitFor();
  await row('Bản chép').getByText('Tên trong thư viện: Ảnh đã có từ trước.jpg').waitFor();
  await row('Phần mềm lạ').getByText('Nội dung tệp không thuộc loại kho nhận.').waitFor();
  await page.getByText('3 / 3 tệp xong').waitFor();
  expect(uploadTools(() => archive).staging()).toEqual([]);
  expect(renewals).toEqual(['POST']);
  await shoot(page, 'bring-in-desk');
  await page.setViewportSize(PHONE);
  await shoot(page, 'bring-in-phone');
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await page.setViewportSize(DESK);

  // The browser died: nothing is left but what the server kept, and the same file is not sent again.
  await page.reload();
  await page.getByRole('tab', { name: 'Biên nhận' }).click();
  await page.getByRole('list', { name: 'Biên nhận đã có' }).getByText('Lễ đâm trâu').waitFor();
  await page.getByText('3 biên nhận').waitFor();
  await shoot(page, 'bring-in-receipts-desk');
  await page.getByRole('tab', { name: 'Đang nạp' }).click();
  await page.getByTestId('files').setInputFiles(files.slice(0, 1));
  await row('Lễ đâm trâu').getByText('Đã nạp từ trước; không gửi lại.').waitFor();
  expect([foreign, errors]).toEqual([[], []]);
  await context.close();
});

import fs from 'node:fs';
import path from 'node:path';

import type { Browser } from 'playwright-core';

import { createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { put } from '../support/media-fixtures';
import { freshJpeg, sha } from '../support/upload-tools';
import { AdminPanel } from './pages/AdminPanel';

let archive: Archive;
let browser: Browser;

beforeAll(async () => {
  archive = await bootArchive({ serve: true, env: { FIXITY_SCHEDULE: 'false' } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

const storeFile = async (name: string) => {
  const bytes = await freshJpeg();
  const { fileId } = await archive.strapi
    .plugin('preservation')
    .service('masters')
    .storeFile(put(archive.folder, name, bytes), {});
  const sha256 = sha(bytes);
  const file = path.join(
    archive.folder,
    'archive/masters',
    sha256.slice(0, 2),
    sha256.slice(2, 4),
    `${sha256}.jpg`,
  );
  return { bytes, fileId, file };
};

const signedIn = async (
  role: string,
  name: readonly [string, string],
  screen: 'desktop' | 'phone' = 'desktop',
) => {
  const opened = await openPage(browser, screen);
  opened.page.setDefaultTimeout(30_000);
  await new AdminPanel(opened.page, archive.url ?? '').signIn(await createAccount(archive, role, name));
  return opened;
};

it('F110, F114: a technician has the masters read, sees the alarm, puts the file back and checks again', async () => {
  const { bytes, file } = await storeFile('Lễ mừng lúa mới 1968.jpg');
  fs.chmodSync(file, 0o640);
  fs.writeFileSync(file, bytes.subarray(10));
  const { page, errors, context } = await signedIn('kho-ktv', ['Chamaléa', 'Thị Út']);
  await page.getByRole('link', { name: 'Kiểm tra nguyên vẹn' }).first().click();
  await page.getByText('Không có cảnh báo nào.').waitFor();
  await page.getByRole('button', { name: 'Đọc lại tất cả' }).click();
  await page.getByText('1 cảnh báo đang chờ xử lý').waitFor();
  await page.getByText('Lễ mừng lúa mới 1968.jpg').waitFor();
  await page.getByRole('button', { name: 'Đối chiếu với ổ đĩa' }).click();
  await page.getByText('Tệp gốc trên đĩa dài ngắn khác danh sách: 1').waitFor();
  await shoot(page, 'fixity-alarm');
  await page.setViewportSize({ width: 390, height: 800 });
  await shoot(page, 'fixity-alarm-390');
  await page.setViewportSize({ width: 1280, height: 900 });
  fs.writeFileSync(file, bytes);
  await page.getByRole('button', { name: /Kiểm tra lại/ }).click();
  await page.getByText('Không có cảnh báo nào.').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

it('F120, F122: the repository proposes, the standing member is led to the bin by the home page and approves', async () => {
  const { fileId } = await storeFile('Quét nhầm trang bìa.jpg');
  const row = await archive.strapi.db.query('plugin::upload.file').findOne({ where: { id: fileId } });
  await archive.strapi.plugin('upload').service('upload').remove(row);

  const clerk = await signedIn('kho-vphu', ['Katơr', 'Văn Sơn']);
  await clerk.page.getByRole('link', { name: 'Thùng lưu' }).first().click();
  await clerk.page.getByText('Quét nhầm trang bìa.jpg').waitFor();
  await clerk.page.getByRole('button', { name: 'Đề nghị loại' }).click();
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Trang bìa quét hai lần, bản kia rõ hơn');
  await shoot(clerk.page, 'bin-propose');
  await dialog.getByRole('button', { name: 'Đề nghị loại' }).click();
  await clerk.page.getByText('Chờ người thứ hai duyệt').waitFor();
  await clerk.page.setViewportSize({ width: 390, height: 800 });
  await shoot(clerk.page, 'bin-390');

  const member = await signedIn('kho-tthu', ['Pi Năng', 'Thạch']);
  await member.page.getByText('Thùng lưu: 1 đề nghị chờ bạn duyệt').waitFor();
  await shoot(member.page, 'home-fixity');
  await member.page.getByRole('link', { name: /1 đề nghị chờ bạn duyệt/ }).click();
  await member.page.getByRole('button', { name: 'Duyệt loại' }).click();
  await member.page.getByRole('dialog').getByRole('button', { name: 'Duyệt loại' }).click();
  await member.page.getByText('Đã duyệt loại, còn giữ trong kho').waitFor();
  await member.page.getByText('Pi Năng Thạch quyết định').waitFor();
  await shoot(member.page, 'bin-approved');
  expect([...clerk.errors, ...member.errors]).toEqual([]);
  await clerk.context.close();
  await member.context.close();
});

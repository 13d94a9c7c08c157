import type { Browser } from 'playwright-core';

import { createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, documentsOf, uidOf } from '../support/fixtures';
import { AdminPanel } from './pages/AdminPanel';

const PHOTO = uidOf('photo');

let archive: Archive;
let browser: Browser;

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it('tells of each item whether it was deleted (B1)', async () => {
  const documentId = await createItem(archive, { title: 'Ảnh đưa nhầm vào kho' });
  const gone = await createItem(archive, { title: 'Ảnh đã có người xóa' });
  const { page, errors, context } = await openPage(browser);
  page.setDefaultTimeout(30_000);
  const panel = new AdminPanel(page, archive.url ?? '');
  // Of all accounts only the system's administrator may delete what was handed in.
  await panel.signIn(await createAccount(archive, 'strapi-super-admin'));
  await panel.openList('Ảnh');
  for (const title of ['Ảnh đưa nhầm vào kho', 'Ảnh đã có người xóa'])
    await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').click();
  await documentsOf(archive, PHOTO).delete({ documentId: gone });

  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Xóa', exact: true });
  await dialog.getByText('Xóa 2 tư liệu?').waitFor();
  await shoot(page, 'bulk-delete');
  await dialog.getByRole('button', { name: 'Xóa', exact: true }).click();
  await dialog.getByText('Xong 1 trên 2 tư liệu.').waitFor();
  await dialog.getByText('1 tư liệu chưa được, vẫn giữ nguyên:').waitFor();
  await shoot(page, 'bulk-delete-report');
  expect(await documentsOf(archive, PHOTO).findOne({ documentId })).toBeNull();
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click();
  await page.getByRole('gridcell', { name: 'Ảnh đưa nhầm vào kho' }).waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await context.close();
});

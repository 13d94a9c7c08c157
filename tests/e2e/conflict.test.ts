import type { Browser } from 'playwright-core';

import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, SCREENS, shoot } from '../support/browser';
import { createItem, documentsOf, uidOf } from '../support/fixtures';
import { AdminPanel } from './pages/AdminPanel';
import { ItemForm } from './pages/ItemForm';

const PHOTO = uidOf('photo');
const FIRST = 'Lễ mừng lúa mới ở Phước Bình';
const SECOND = 'Lễ mừng lúa mới ở Bác Ái';
const STORY = 'Người trong làng kể lại năm 2024.';

let archive: Archive;
let browser: Browser;
let accounts: Account[];

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  accounts = [await createAccount(archive, 'kho-vphu'), await createAccount(archive, 'kho-vphu')];
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** One person with the form of a photograph before them. */
const openForm = async (account: Account, documentId: string) => {
  const sitting = await openPage(browser);
  sitting.page.setDefaultTimeout(30_000);
  await new AdminPanel(sitting.page, archive.url ?? '').signIn(account);
  await sitting.page.goto(`${archive.url}/admin/content-manager/collection-types/${PHOTO}/${documentId}`);
  const form = new ItemForm(sitting.page);
  await form.field('title').waitFor();
  return { ...sitting, form };
};

const stored = (documentId: string) => documentsOf(archive, PHOTO).findOne({ documentId });

it('shows the second of two editors both values, loses nothing, and saves what they choose', async () => {
  const documentId = await createItem(archive);
  const one = await openForm(accounts[0] as Account, documentId);
  const two = await openForm(accounts[1] as Account, documentId);

  await one.form.field('title').fill(FIRST);
  const saved = one.page.waitForResponse((response) => response.request().method() === 'PUT');
  await one.form.saveButton.click();
  expect((await saved).status()).toBe(200);

  await two.form.field('title').fill(SECOND);
  await two.form.field('description').fill(STORY);
  await two.form.saveButton.click();
  const dialog = two.page.getByRole('dialog', { name: 'Có người khác vừa sửa bản ghi này' });
  await dialog.waitFor();
  expect(await stored(documentId)).toMatchObject({ title: FIRST, description: null });
  const title = dialog.getByRole('region', { name: 'Tiêu đề', exact: true });
  expect(await title.getByText(FIRST).count()).toBe(1);
  expect(await title.getByText(SECOND).count()).toBe(1);
  expect(await title.getByText('Cồng chiêng trong lễ mừng lúa mới').count()).toBe(1);
  const save = dialog.getByRole('button', { name: 'Lưu theo lựa chọn' });
  expect(await save.isDisabled()).toBe(true);
  await shoot(two.page, 'conflict-dialog');

  // Closed without a decision, the form is as it was typed, and still knows that it is not saved.
  await dialog.getByRole('button', { name: 'Đóng, để sau' }).click();
  expect(await two.form.field('title').inputValue()).toBe(SECOND);
  expect(await two.form.field('description').inputValue()).toBe(STORY);
  await shoot(two.page, 'conflict-closed');
  await two.form.saveButton.click();
  await dialog.waitFor();

  await two.page.setViewportSize(SCREENS.phone);
  await shoot(two.page, 'conflict-dialog-phone');
  const sideways = await two.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await two.page.setViewportSize(SCREENS.desktop);

  await dialog.waitFor();
  await title.getByRole('radio').nth(1).click();
  await save.click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await stored(documentId)).toMatchObject({ title: SECOND, description: STORY });
  await two.page.waitForFunction(
    (text) => document.querySelector<HTMLInputElement>('main [name="title"]')?.value === text,
    SECOND,
  );

  // The next save builds on what was just saved: nobody is in the way any more.
  await two.form.field('description').fill(`${STORY} Đã kiểm lại.`);
  const again = two.page.waitForResponse((response) => response.request().method() === 'PUT');
  await two.form.saveButton.click();
  expect((await again).status()).toBe(200);
  expect([...one.errors, ...two.errors]).toEqual([]);
  await one.context.close();
  await two.context.close();
});

it('lists the versions, compares them word by word and brings one back', async () => {
  const documentId = await createItem(archive, { title: FIRST });
  await documentsOf(archive, PHOTO).update({ documentId, data: { title: SECOND } });
  const { page, form, context, errors } = await openForm(accounts[0] as Account, documentId);
  const open = page.getByRole('button', { name: 'So sánh, đưa bản cũ trở lại (2)' });
  await open.waitFor();
  await open.scrollIntoViewIfNeeded();
  await shoot(page, 'versions-panel');
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Các lần sửa' });
  await dialog.locator('ins').first().waitFor();
  expect(await dialog.locator('del').allTextContents()).toEqual(expect.arrayContaining(['Phước']));
  expect(await dialog.locator('ins').allTextContents()).toEqual(expect.arrayContaining(['Bác']));
  await shoot(page, 'versions-compare');
  await dialog.getByRole('button', { name: 'Đưa lần 1 trở lại' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Đưa trở lại' }).click();
  await page.waitForFunction(
    (text) => document.querySelector<HTMLInputElement>('main [name="title"]')?.value === text,
    FIRST,
  );
  expect(await stored(documentId)).toMatchObject({ title: FIRST });
  expect(await form.field('title').inputValue()).toBe(FIRST);
  expect(errors).toEqual([]);
  await context.close();
});

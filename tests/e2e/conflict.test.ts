import type { Browser, Locator } from 'playwright-core';

import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { admit, createItem, documentsOf, uidOf } from '../support/fixtures';
import { AdminPanel } from './pages/AdminPanel';
import { ItemForm } from './pages/ItemForm';

const PHOTO = uidOf('photo');
const PERSON = 'api::person.person';
const AT_FIRST = 'Cồng chiêng trong lễ mừng lúa mới';
const FIRST = 'Lễ mừng lúa mới ở Phước Bình';
const SECOND = 'Lễ mừng lúa mới ở Bác Ái';
const STORY = 'Người trong làng kể lại năm 2024.';

/** A desk's screen, and a phone's. */
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

let archive: Archive;
let browser: Browser;
let one: Sitting;
let two: Sitting;

/** One person, signed in. */
const sitDown = async (account: Account) => {
  const sitting = await openPage(browser);
  const { page } = sitting;
  page.setDefaultTimeout(30_000);
  await page.setViewportSize(DESK);
  await new AdminPanel(page, archive.url ?? '').signIn(account);
  const form = new ItemForm(page);
  return {
    ...sitting,
    form,
    dialog: page.getByRole('dialog', { name: 'Có người khác vừa sửa bản ghi này' }),
    /** Opens the form of a record and waits for its first field. */
    open: async (uid: string, documentId: string, field = 'title') => {
      await page.goto(`${archive.url}/admin/content-manager/collection-types/${uid}/${documentId}`);
      await form.field(field).waitFor();
    },
    /** Presses a button and returns the status with which the record's save or publish was answered. */
    answerTo: async (button: Locator): Promise<number> => {
      const [answer] = await Promise.all([
        page.waitForResponse(
          (response) =>
            response.url().includes('/content-manager/collection-types/') &&
            ['PUT', 'POST'].includes(response.request().method()),
        ),
        button.click(),
      ]);
      return answer.status();
    },
    /** Waits until the form shows a text. */
    shows: (name: string, text: string) =>
      page.waitForFunction(
        ([field, value]) =>
          document.querySelector<HTMLInputElement>(`main [name="${field}"]`)?.value === value,
        [name, text] as const,
      ),
  };
};

type Sitting = Awaited<ReturnType<typeof sitDown>>;

const stored = (documentId: string) => documentsOf(archive, PHOTO).findOne({ documentId });

const saveChoice = ({ dialog }: Sitting) => dialog.getByRole('button', { name: 'Lưu theo lựa chọn' });
const decideLater = ({ dialog }: Sitting) => dialog.getByRole('button', { name: 'Đóng, để sau' });
const fieldOf = ({ dialog }: Sitting, label: string) =>
  dialog.getByRole('region', { name: label, exact: true });

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  browser = await launchBrowser();
  one = await sitDown(await createAccount(archive, 'kho-vphu', ['Chamaléa', 'Hoa']));
  two = await sitDown(await createAccount(archive, 'kho-vphu'));
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** Whatever else a test looks at: nothing may have broken on the page. */
afterEach(() => expect([...one.errors, ...two.errors]).toEqual([]));

it('shows the second of two editors both values, loses nothing, and saves what they choose (V7)', async () => {
  const documentId = await createItem(archive);
  await one.open(PHOTO, documentId);
  await two.open(PHOTO, documentId);

  await one.form.field('title').fill(FIRST);
  expect(await one.answerTo(one.form.saveButton)).toBe(200);

  const { page, form, dialog } = two;
  await form.field('title').fill(SECOND);
  await form.field('description').fill(STORY);
  expect(await two.answerTo(form.saveButton)).toBe(409);
  await dialog.waitFor();
  expect(await stored(documentId)).toMatchObject({ title: FIRST, description: null });
  const title = fieldOf(two, 'Tiêu đề');
  for (const text of [AT_FIRST, FIRST, SECOND]) expect(await title.getByText(text).count()).toBe(1);
  expect(await title.getByText('Của Chamaléa Hoa').count()).toBe(1);
  expect(await saveChoice(two).isDisabled()).toBe(true);
  await shoot(page, 'conflict-dialog');

  // Closed without a decision, the form is as it was typed, and still knows that it is not saved.
  await decideLater(two).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await form.field('title').inputValue()).toBe(SECOND);
  expect(await form.field('description').inputValue()).toBe(STORY);
  await shoot(page, 'conflict-closed');
  expect(await two.answerTo(form.saveButton)).toBe(409);
  await dialog.waitFor();

  // A phone turned, or a window made narrow, takes nothing away either.
  await page.setViewportSize(PHONE);
  await dialog.waitFor();
  await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor({ state: 'hidden' });
  await shoot(page, 'conflict-dialog-phone');
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await page.setViewportSize(DESK);
  await dialog.waitFor();
  expect(await page.locator('main [name="title"]').inputValue()).toBe(SECOND);

  await title.getByRole('radio').nth(1).click();
  expect(await two.answerTo(saveChoice(two))).toBe(200);
  await dialog.waitFor({ state: 'hidden' });
  expect(await stored(documentId)).toMatchObject({ title: SECOND, description: STORY });
  await two.shows('title', SECOND);

  // The next save builds on what was just saved: nobody is in the way any more.
  await form.field('description').fill(`${STORY} Đã kiểm lại.`);
  expect(await two.answerTo(form.saveButton)).toBe(200);
  expect(await stored(documentId)).toMatchObject({ description: `${STORY} Đã kiểm lại.` });
});

it('does not take a refused choice for seen: the form’s next save is a conflict again (V7)', async () => {
  const documentId = await createItem(archive);
  await two.open(PHOTO, documentId);
  await documentsOf(archive, PHOTO).update({ documentId, data: { title: FIRST } });
  const { form, page, dialog } = two;
  await form.field('title').fill(SECOND);
  expect(await two.answerTo(form.saveButton)).toBe(409);
  // The choice cannot be stored now, whatever the reason.
  await page.route('**/content-manager/collection-types/**', (route) =>
    route.request().method() === 'PUT'
      ? route.fulfill({
          status: 400,
          json: { data: null, error: { name: 'ApplicationError', message: '…' } },
        })
      : route.fallback(),
  );
  await fieldOf(two, 'Tiêu đề').getByRole('radio').nth(1).click();
  expect(await two.answerTo(saveChoice(two))).toBe(400);
  await page.unroute('**/content-manager/collection-types/**');
  await decideLater(two).click();
  expect(await form.field('title').inputValue()).toBe(SECOND);
  expect(await two.answerTo(form.saveButton)).toBe(409);
  await dialog.waitFor();
  expect(await stored(documentId)).toMatchObject({ title: FIRST });
});

it('shows what is stored, and asks nothing, once the page was left (V8)', async () => {
  const THEIRS = 'Lễ bỏ mả ở Bác Ái';
  const documentId = await createItem(archive);
  await createItem(archive, { title: 'Một tấm khác' });
  await two.open(PHOTO, documentId);
  await documentsOf(archive, PHOTO).update({ documentId, data: { title: THEIRS } });
  const { form, page, dialog } = two;
  await form.field('title').fill(SECOND);
  expect(await two.answerTo(form.saveButton)).toBe(409);
  await decideLater(two).click();

  await page.getByRole('link', { name: 'Ảnh', exact: true }).click();
  // What was typed is not thrown away without being asked for.
  await page.getByRole('alertdialog').getByRole('button').last().click();
  const panel = new AdminPanel(page, archive.url ?? '');
  await panel.openItem('Một tấm khác');
  await two.shows('title', 'Một tấm khác');
  expect(await dialog.count()).toBe(0);
  await page.getByRole('link', { name: 'Ảnh', exact: true }).click();
  await panel.openItem(THEIRS);
  await two.shows('title', THEIRS);
  await form.field('description').fill(STORY);
  expect(await two.answerTo(form.saveButton)).toBe(200);
  expect(await stored(documentId)).toMatchObject({ title: THEIRS, description: STORY });
});

it('takes acts, judgements and one’s own saves for no conflict (V7)', async () => {
  const documentId = await createItem(archive);
  await two.open(PHOTO, documentId);
  await admit(archive, documentId);
  await archive.strapi.db.query(PHOTO).updateMany({ where: { documentId }, data: { score: 50 } });
  const { form } = two;
  for (const title of [FIRST, SECOND]) {
    await form.field('title').fill(title);
    expect(await two.answerTo(form.saveButton)).toBe(200);
  }
  expect(await stored(documentId)).toMatchObject({ title: SECOND, stage: 'described', score: 50 });
});

it('takes a publish from a form that shows an older text for one (V7)', async () => {
  const documentId = await createItem(archive, {}, { admitted: true });
  await two.open(PHOTO, documentId);
  await documentsOf(archive, PHOTO).update({ documentId, data: { title: FIRST } });
  const { form, dialog, page } = two;
  const publish = form.publishButton.and(page.locator(':enabled'));
  expect(await two.answerTo(publish)).toBe(409);
  await dialog.getByText('Lưu xong, hãy xem lại rồi bấm Công bố lần nữa.').waitFor();
  expect(await documentsOf(archive, PHOTO).findOne({ documentId, status: 'published' })).toBeNull();
  // Only the other changed the title: theirs is chosen already.
  expect(await fieldOf(two, 'Tiêu đề').getByRole('radio').first().isChecked()).toBe(true);
  await shoot(page, 'conflict-publish');
  expect(await two.answerTo(saveChoice(two))).toBe(200);
  await dialog.waitFor({ state: 'hidden' });
  await two.shows('title', FIRST);
  expect(await two.answerTo(publish)).toBe(200);
  expect(await documentsOf(archive, PHOTO).findOne({ documentId, status: 'published' })).toMatchObject({
    title: FIRST,
  });
});

it('guards persons as well (V7)', async () => {
  const { documentId } = await documentsOf(archive, PERSON).create({ data: { fullName: 'Nguyễn Văn A' } });
  await two.open(PERSON, documentId, 'fullName');
  await documentsOf(archive, PERSON).update({ documentId, data: { fullName: 'Nguyễn Văn An' } });
  const { form, page, dialog } = two;
  await form.field('fullName').fill('Nguyễn Văn Ân');
  expect(await two.answerTo(form.saveButton)).toBe(409);
  await dialog.getByText('Nguyễn Văn An', { exact: true }).waitFor();
  await shoot(page, 'conflict-person');
  await dialog.getByRole('radio').nth(1).click();
  expect(await two.answerTo(saveChoice(two))).toBe(200);
  await dialog.waitFor({ state: 'hidden' });
  expect(await documentsOf(archive, PERSON).findOne({ documentId })).toMatchObject({
    fullName: 'Nguyễn Văn Ân',
  });
  await form.field('fullName').fill('Nguyễn Văn Ấn');
  expect(await two.answerTo(form.saveButton)).toBe(200);
});

it('lists the versions, compares them word by word and brings one back (V4, V6)', async () => {
  const documentId = await createItem(archive, { title: FIRST });
  await documentsOf(archive, PHOTO).update({ documentId, data: { title: SECOND } });
  const { page } = two;
  await two.open(PHOTO, documentId);
  const open = page.getByRole('button', { name: 'Xem, so sánh (2)' });
  await open.scrollIntoViewIfNeeded();
  await shoot(page, 'versions-panel');
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Các lần sửa' });
  await dialog.locator('ins').first().waitFor();
  expect(await dialog.locator('del').allTextContents()).toEqual(['Phước Bình']);
  expect(await dialog.locator('ins').allTextContents()).toEqual(['Bác Ái']);
  await shoot(page, 'versions-compare');
  await dialog.getByRole('button', { name: 'Đưa lần 1 trở lại' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Đưa trở lại' }).click();
  await two.shows('title', FIRST);
  expect(await stored(documentId)).toMatchObject({ title: FIRST });
  await page.getByRole('button', { name: 'Xem, so sánh (3)' }).waitFor();
});

it('shows the versions on a phone', async () => {
  const documentId = await createItem(archive, { title: FIRST });
  await documentsOf(archive, PHOTO).update({ documentId, data: { title: SECOND } });
  const { page, form } = two;
  await page.setViewportSize(PHONE);
  await two.open(PHOTO, documentId);
  await form.openPanelsOnPhone();
  await page.getByRole('button', { name: 'Xem, so sánh (2)' }).click();
  await page.getByRole('dialog', { name: 'Các lần sửa' }).locator('ins').first().waitFor();
  await shoot(page, 'versions-compare-phone');
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

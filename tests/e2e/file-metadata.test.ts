import fs from 'node:fs';
import path from 'node:path';

import type { WriteTags } from 'exiftool-vendored';
import type { Browser, Page } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';

import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, documentsOf, uidOf } from '../support/fixtures';
import { AdminPanel } from './pages/AdminPanel';
import { ItemForm } from './pages/ItemForm';

let archive: Archive;
let browser: Browser;
let repository: Account;
let mine: string;

const masters = () => archive.strapi.plugin('preservation').service('masters');

const valley = (): Sharp =>
  sharp(
    Buffer.from(
      `<svg width="1200" height="900"><rect width="1200" height="900" fill="#cfd8cc"/><path d="M0 620 L320 260 L560 520 L820 180 L1200 560 V900 H0Z" fill="#57724f"/>
      <circle cx="380" cy="560" r="46" fill="#c9a07a"/><rect x="338" y="600" width="90" height="190" fill="#8a3b2e"/>
      <circle cx="690" cy="590" r="42" fill="#b98d66"/><rect x="650" y="628" width="84" height="170" fill="#2f4a63"/></svg>`,
    ),
  );

const store = async (name: string, picture: Sharp, tags?: Record<string, unknown>): Promise<number> => {
  const file = path.join(archive.folder, name);
  await picture.toFile(file);
  if (tags)
    await (
      await masters().exif.tool()
    ).write(file, tags as WriteTags, {
      writeArgs: ['-overwrite_original', '-codedcharacterset=utf8'],
    });
  const answer = await masters().storeFile(file, { fileName: name });
  return answer.fileId;
};

const panel = (page: Page, title: string) =>
  page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  repository = await createAccount(archive, 'kho-vphu');
  await documentsOf(archive, 'api::person.person').create({ data: { fullName: 'Pi Năng Thạnh Em' } });
  const face = (name: string, X: number, Y: number) => ({
    Type: 'Face',
    Name: name,
    Area: { X, Y, W: 0.1, H: 0.14, Unit: 'normalized' },
  });
  const first = await store('IMG_2041.jpg', valley().jpeg({ quality: 92 }), {
    'XMP-dc:Title': 'Hai người bên suối Phước Bình',
    'IPTC:Caption-Abstract': 'Hai anh em đi làm rẫy về, mùa khô',
    'XMP-dc:Creator': ['Chamaléa Bốc'],
    'IPTC:Credit': 'Ảnh gia đình ông Bốc',
    'EXIF:DateTimeOriginal': '2019:05:01 10:00:00',
    'XMP-mwg-rs:RegionInfo': {
      AppliedToDimensions: { W: 1200, H: 900, Unit: 'pixel' },
      RegionList: [face('Pi Năng Thạnh Em', 380 / 1200, 560 / 900), face('Người đứng bên', 690 / 1200, 590 / 900)],
    },
  }); // prettier-ignore
  const second = await store('ban-in-nho.png', valley().flop().resize(700).greyscale().png());
  const UNKNOWN = { captionAuthor: null, captionPersons: null, description: null };
  mine = await createItem(archive, { title: 'Ảnh bên suối', representations: [{ role: 'front', file: first }], ...UNKNOWN });
  await createItem(archive, { title: 'Bản in cũ của gia đình', representations: [{ role: 'front', file: second }] });
  await archive.strapi.plugin('preservation').service('jobs').drain(60_000);
  browser = await launchBrowser();
}); // prettier-ignore

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it('takes suggestions out of the file into the form, and only what was pressed', async () => {
  const { page, context, errors } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  await new AdminPanel(page, archive.url ?? '').signIn(repository);
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/${mine}`);
  const form = new ItemForm(page);
  const inside = panel(page, 'Thông tin trong tệp');
  await inside.getByText('Hai người bên suối Phước Bình').waitFor();
  await inside.scrollIntoViewIfNeeded();
  await shoot(page, 'file-metadata-panel');

  // The title was typed by somebody: asked before it is replaced, and kept.
  await inside.getByRole('button', { name: /^Dùng cho Tiêu đề/ }).click();
  await page.getByText('Đang có: Ảnh bên suối').waitFor();
  await shoot(page, 'file-metadata-replace');
  await page.getByRole('button', { name: 'Giữ như cũ' }).click();
  expect(await form.field('title').inputValue()).toBe('Ảnh bên suối');

  await inside.getByRole('button', { name: /^Dùng cho Lời chú thích/ }).click();
  await inside.getByRole('button', { name: /^Dùng cho Tác giả/ }).click();
  const more = inside.getByRole('button', { name: /^Xem thêm/ });
  if (await more.isVisible()) await more.click();
  await inside.getByRole('button', { name: /^Dùng cho Nhân vật: Pi Năng Thạnh Em/ }).click();
  expect(await inside.getByText('Đã có trong hồ sơ').count()).toBe(3);
  await form.save();
  const saved = await documentsOf(archive, uidOf('photo')).findOne({
    documentId: mine,
    populate: { captionAuthor: true, captionPersons: { populate: { people: { populate: ['person'] } } }, captionTime: true },
  }); // prettier-ignore
  expect(saved).toMatchObject({
    title: 'Ảnh bên suối',
    description: 'Hai anh em đi làm rẫy về, mùa khô',
    captionAuthor: { asWritten: 'Chamaléa Bốc', source: 'Ghi trong tệp (XMP-dc:Creator).' },
    captionPersons: {
      people: [{ asWritten: 'Pi Năng Thạnh Em', person: { fullName: 'Pi Năng Thạnh Em' } }],
    },
    captionTime: { date: { edtf: '1968~' } },
  });

  await inside.getByRole('button', { name: /^Xem tất cả/ }).click();
  await page.getByText('EXIF:', { exact: false }).or(page.getByText('ExifIFD:DateTimeOriginal')).first().waitFor();
  await shoot(page, 'file-metadata-whole');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng', exact: true }).last().click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    inside.getByRole('button', { name: 'Đủ cỡ' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('IMG_2041.jpg');
  const copy = path.join(archive.folder, 'copy.jpg');
  await download.saveAs(copy);
  expect(fs.statSync(copy).size).toBeGreaterThan(1000);
  expect(await (await masters().exif.tool()).readRaw(copy, { readArgs: ['-G1'] })).toMatchObject({
    'XMP-dc:Title': 'Ảnh bên suối',
  });
  expect(errors).toEqual([]);
  await context.close();
}); // prettier-ignore

it('shows both pictures side by side, and keeps the answer', async () => {
  const { page, context, errors } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  await new AdminPanel(page, archive.url ?? '').signIn(repository);
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/${mine}`);
  const alike = panel(page, 'Ảnh giống ảnh này');
  await alike.getByRole('button', { name: 'So hai ảnh' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Ảnh đang xem được xoay hoặc lật lại').waitFor();
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll<HTMLImageElement>('[role="dialog"] img')).every(({ naturalWidth }) => naturalWidth > 0),
  );
  await shoot(page, 'look-alikes-dialog');
  await dialog.getByRole('button', { name: '×2' }).click();
  await dialog.getByRole('button', { name: 'Chồng lên nhau' }).click();
  await dialog.getByRole('button', { name: 'Đổi ảnh' }).click();
  expect(await dialog.getByRole('status').textContent()).toBe('Ảnh đã có trong kho');
  await shoot(page, 'look-alikes-over');
  await dialog.getByRole('button', { name: 'Bản khác của cùng ảnh' }).click();
  await dialog.waitFor({ state: 'detached' });
  await alike.getByText(/^Bản khác của cùng ảnh – Nguyễn Lan/).waitFor();
  expect(errors).toEqual([]);
  await context.close();
}); // prettier-ignore

it('fits a phone', async () => {
  const { page, context } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await new AdminPanel(page, archive.url ?? '').signIn(repository).catch(() => undefined);
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/${mine}`);
  await new ItemForm(page).openPanelsOnPhone();
  await page.getByText('Hai người bên suối Phước Bình').waitFor();
  await shoot(page, 'file-metadata-phone');
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await page.getByRole('button', { name: /^So (hai ảnh|lại)$/ }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: 'Hai ảnh này có phải là một?' });
  for (const answer of ['Bản khác của cùng ảnh', 'Ảnh khác', 'Chưa rõ'])
    expect(await dialog.getByRole('button', { name: answer, exact: true }).isVisible()).toBe(true);
  await shoot(page, 'look-alikes-phone');
  await context.close();
});

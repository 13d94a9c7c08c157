import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { accession, admit, createItem, documentsOf, uidOf } from '../support/fixtures';
import { AdminPanel } from './pages/AdminPanel';
import { ItemForm } from './pages/ItemForm';

const TITLE = 'Đoàn dân công vượt suối ở Phước Bình';
const PROVENANCE = 'Gia đình người chụp giữ, trao lại năm 2024 theo biên bản giao nhận.';
const REASON = 'Mặt sau không ghi, người hiến tặng không nhớ.';

let archive: Archive;
let browser: Browser;
let repository: Account;
let agency: Account;
let picture: string;

/** Everything one person needs for a sitting at the admin panel. */
const sitDown = async (account: Account) => {
  const { page, context, foreign, errors } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  const panel = new AdminPanel(page, archive.url ?? '');
  await panel.signIn(account);
  return { page, context, foreign, errors, panel, form: new ItemForm(page) };
};

/** The alert at the top of the screen, as read out to the person. */
const alertOf = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ }).first();

const published = (title: string) =>
  documentsOf(archive, uidOf('photo')).findFirst({ filters: { title }, status: 'published' });

const sha256 = (bytes: Buffer): string => crypto.createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  archive = await bootArchive({ search: true, serve: true });
  repository = await createAccount(archive, 'kho-vphu');
  agency = await createAccount(archive, 'kho-cq');
  await accession(archive);
  picture = path.join(archive.folder, 'IMG_0968.jpg');
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: { r: 168, g: 132, b: 92 } } })
    .composite([
      { input: Buffer.from('<svg width="1200" height="800"><circle cx="600" cy="400" r="250"/></svg>') },
    ])
    .jpeg({ quality: 92 })
    .toFile(picture);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it('describes a photograph, is stopped too early without losing a word, publishes it, and it is found', async () => {
  const { page, context, foreign, errors, panel, form } = await sitDown(repository);
  await panel.openList('Ảnh');
  await panel.addItem();
  await form.field('title').fill(TITLE);
  await form.link('Nhóm nội dung', 'Vùng đất và con người', 'vùng đất');
  await form.addRepresentation('Mặt trước', picture);
  await form.add('Chú thích: thời gian');
  await form.field('captionTime.date').fill('khoảng 1968');
  await form.main.getByText('Hiểu là: khoảng năm 1968').waitFor();
  await shoot(page, 'editor-date-understood');

  await form.save();
  await form.publishObstacle.waitFor();
  expect(await form.publishButton.isDisabled()).toBe(true);
  // The button is shut; the keys still ask, and the server answers with the same list, at the fields.
  await page.keyboard.press('Control+Shift+Enter');
  const alert = alertOf(page);
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Chưa thể công bố');
  const missing = await form.missing();
  expect(missing.map((sentence) => sentence.split('.')[0])).toEqual([
    'Chú thích – sự kiện: chưa có',
    'Chú thích – nhân vật: chưa có',
    'Chú thích – địa điểm: chưa có',
    'Chú thích – tác giả: chưa có',
    'Chưa rõ xuất xứ',
    'Chưa chọn ai được xem',
  ]);
  // What the panel tells stands beside the fields as well, with what would settle it.
  for (const sentence of missing) await form.main.getByText(sentence).first().waitFor();
  expect(await form.field('title').inputValue()).toBe(TITLE);
  expect(await form.field('captionTime.date').inputValue()).toBe('khoảng 1968');
  expect(await page.getByRole('button', { name: 'Vùng đất và con người' }).count()).toBe(1);
  expect(await form.main.getByText('Hình và tệp (1)').count()).toBe(1);
  expect(await published(TITLE)).toBeNull();
  await shoot(page, 'editor-refused');

  await form.declareUnknown('Chú thích: sự kiện', 'captionEvent', REASON);
  await form.add('Chú thích: nhân vật');
  await form.tick('captionPersons.nobody');
  await form.declareUnknown('Chú thích: địa điểm', 'captionPlace', REASON);
  await form.declareUnknown('Chú thích: tác giả', 'captionAuthor', REASON);
  await form.choose('captionTime.certainty', 'có lẽ đúng');
  await form.field('captionTime.source').fill('theo lời kể của người hiến tặng');
  await form.field('provenance').fill(PROVENANCE);
  await form.link('Đợt tiếp nhận', '2024-001', '2024');
  await form.choose('accessRegime', 'Công khai – xem');
  await form.field('rightsStatement').fill('Gia đình người chụp cho phép công bố.');
  await form.conditions.getByText('Đủ điều kiện công bố.').waitFor();
  await form.save();

  // Appraised on paper before it came here; the walk through the desks is appraisal.test.ts.
  const [, documentId = ''] = /api::photo\.photo\/([a-z0-9]+)/.exec(page.url()) ?? [];
  await admit(archive, documentId);
  await page.reload();
  await form.publishButton.and(page.locator(':enabled')).click();
  await page.getByRole('status', { name: 'published' }).waitFor();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await shoot(page, 'editor-published');
  expect(await published(TITLE)).toMatchObject({ dateFrom: '1967-01-01', dateTo: '1969-12-31' });
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();

  const [stored] = await archive.strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { name: 'IMG_0968.jpg' } });
  const sent = sha256(fs.readFileSync(picture));
  expect(stored.provider_metadata.sha256).toBe(sent);
  const masters = fs
    .readdirSync(path.join(archive.folder, 'archive'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === `${sent}.jpg`);
  expect(masters).toHaveLength(1);
  expect(sha256(fs.readFileSync(path.join(archive.folder, 'archive', masters[0] ?? '')))).toBe(sent);

  await archive.strapi.plugin('archive-search').service('outbox').drain(60_000);
  const searcher = await openPage(browser);
  await searcher.page.goto(`${archive.url}/tim?q=dan%20cong%20phuoc%20binh`);
  await searcher.page.getByRole('link', { name: TITLE }).first().click();
  await searcher.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await searcher.page.waitForFunction(() => {
    const shown = document.querySelector<HTMLImageElement>('main img');
    return shown?.complete && shown.naturalWidth > 0;
  });
  expect(await searcher.page.getByRole('main').textContent()).toContain('khoảng năm 1968');
  await shoot(searcher.page, 'editor-seen-by-searcher');
  await searcher.context.close();
});

it('says what is wrong with a date that does not exist, and keeps it as typed', async () => {
  const { page, context, panel, form } = await sitDown(repository);
  await panel.openList('Ảnh');
  await panel.addItem();
  await form.field('title').fill('Ảnh có ngày ghi sai');
  await form.add('Chú thích: thời gian');
  await form.field('captionTime.date').fill('31/2/1970');
  // Both the field and the panel beside the form say it.
  await page.getByRole('tabpanel').getByText('Tháng 2 năm 1970 không có ngày 31.').waitFor();
  await form.conditions.getByText('Tháng 2 năm 1970 không có ngày 31.').waitFor();
  await form.saveButton.click();
  await alertOf(page).waitFor();
  expect(await form.field('captionTime.date').inputValue()).toBe('31/2/1970');
  expect(await form.field('title').inputValue()).toBe('Ảnh có ngày ghi sai');
  await form.field('captionTime.date').scrollIntoViewIfNeeded();
  await shoot(page, 'editor-bad-date');
  await context.close();
});

it('lets an agency describe and save, and leaves publishing to the repository', async () => {
  const { page, context, panel, form } = await sitDown(agency);
  await panel.openList('Ảnh');
  await panel.addItem();
  await form.field('title').fill('Ảnh của cơ quan gửi');
  await form.saveButton.click();
  await page.getByRole('heading', { level: 1, name: 'Ảnh của cơ quan gửi' }).waitFor();
  // The panel is complete: what is not in it now will not come.
  await form.conditions.waitFor();
  await form.saveButton.waitFor();
  expect(await form.publishButton.count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Rút công bố' }).count()).toBe(0);
  await shoot(page, 'editor-agency');
  await context.close();
});

it('shows the columns that matter in the list, and a form that fits a phone', async () => {
  await createItem(archive, { title: 'Lớp học bình dân học vụ' });
  const { page, context, panel, form } = await sitDown(repository);
  await panel.openList('Ảnh');
  expect(await panel.columnsInSight()).toEqual(
    expect.arrayContaining(['Tiêu đề', 'Bước xử lý', 'Tình trạng phục hồi']),
  );
  await shoot(page, 'editor-list');
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, 'editor-list-phone');
  await page.goto(`${page.url().split('?')[0]}/create`);
  await form.field('title').waitFor();
  await form.conditions.waitFor();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await shoot(page, 'editor-form-phone');
  await context.close();
});

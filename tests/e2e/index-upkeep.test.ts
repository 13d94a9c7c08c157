import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, uidOf } from '../support/fixtures';
import { askEngine, eventually, outboxOf, RIGHT_WITHIN_MS } from '../support/search-tools';
import { AdminPanel } from './pages/AdminPanel';

/** X27: whoever looks after the index sees whether it is right, and what was given up. */
const TITLE = 'Lễ mít tinh ở Phước Đại';

let archive: Archive;
let browser: Browser;
let repository: Account;
let documentId: string;

beforeAll(async () => {
  archive = await bootArchive({ serve: true, search: true });
  repository = await createAccount(archive, 'kho-vphu');
  documentId = await createItem(archive, { title: TITLE }, { publish: true });
  await outboxOf(archive).drain(RIGHT_WITHIN_MS);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

const expectNoObstacles = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

it('compares, mends, and tries again what was given up', async () => {
  const { page, context, foreign, errors } = await openPage(browser);
  page.setDefaultTimeout(30_000);
  await new AdminPanel(page, archive.url ?? '').signIn(repository);
  await page.getByRole('link', { name: 'Chỉ mục tìm kiếm' }).click();
  await page.getByText('Chưa đối chiếu lần nào').waitFor();

  const document = `/indexes/items-public/documents/photo-${documentId}`;
  await askEngine(archive, 'DELETE', document);
  await eventually(async () => (await askEngine(archive, 'GET', document)).code === 'document_not_found');
  await page.getByRole('button', { name: 'Đối chiếu ngay' }).click();
  await page.getByText('Thiếu 1, sai nội dung 0, thừa 0').first().waitFor();
  await page.getByText('Chỉ mục khớp với hồ sơ').waitFor();
  await shoot(page, 'index-equal');

  await archive.strapi.db.connection('archive_search_outbox').insert({
    uid: uidOf('photo'),
    document_id: documentId,
    state: 'dead',
    priority: 0,
    attempts: 8,
    enqueued_at: Date.now(),
    run_at: Date.now(),
    last_error: 'Document identifier is invalid',
  });
  await page.getByText('Có hồ sơ chưa vào được chỉ mục').waitFor();
  // Under the pointer a button has Strapi's paler colour.
  await page.mouse.move(0, 0);
  await expectNoObstacles(page);
  await shoot(page, 'index-apart');
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, 'index-apart-phone');
  await page.getByRole('button', { name: `Thử lại: ${TITLE}` }).click();
  await page.getByText('Chỉ mục khớp với hồ sơ').waitFor();

  await page.getByRole('button', { name: 'Dựng lại toàn bộ chỉ mục' }).click();
  await page.getByText('Đã bắt đầu dựng lại chỉ mục').first().waitFor();
  await page.getByText('Chỉ mục khớp với hồ sơ').waitFor();
  expect([foreign, errors]).toEqual([[], []]);
  await context.close();
}, 240_000);

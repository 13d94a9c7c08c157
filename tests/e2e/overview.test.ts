import type { Browser, Page } from 'playwright-core';

import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, uidOf } from '../support/fixtures';
import { AdminPanel } from './pages/AdminPanel';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const COUNTED = ['một', 'hai', 'ba', 'bốn'];
const WITHOUT_RECORD = 'Ảnh thứ năm, chưa có đợt tiếp nhận';
const NAMED_BY_CAMERA = 'DSC_0042';
const OF_THE_AGENCY = 'Ảnh cơ quan gửi, chưa chú thích';

let archive: Archive;
let browser: Browser;
let administrator: Account;
let appraiser: Account;
let agency: Account;

/** Everything one person needs for a sitting at the admin panel. */
const sitDown = async (account: Account) => {
  const { page, context, foreign, errors } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  await page.setViewportSize(DESK);
  await new AdminPanel(page, archive.url ?? '').signIn(account);
  const leave = async (): Promise<void> => {
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  };
  return { page, leave };
};

/** What was seen, at the desk and on a phone, where nothing may have to be pushed sideways. */
const shootBoth = async (page: Page, name: string): Promise<void> => {
  await shoot(page, `${name}-desk`);
  await page.setViewportSize(PHONE);
  await shoot(page, `${name}-phone`);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ name, sideways }).toEqual({ name, sideways: 0 });
  await page.setViewportSize(DESK);
};

const openFromMenu = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();

/** The agency sends in one photograph of its own, as the panel would. */
const sendIn = async (account: Account): Promise<void> => {
  const { body } = await archive.request.post('/admin/login').send(account);
  const answer = await archive.request
    .post(`/content-manager/collection-types/${uidOf('photo')}`)
    .set({ Authorization: `Bearer ${body.data.token}` })
    .send({ title: OF_THE_AGENCY });
  expect(answer.status).toBe(201);
};

beforeAll(async () => {
  archive = await bootArchive({ serve: true, env: { EVALUATION_WORKER: 'true' } });
  administrator = await createAccount(archive, 'kho-qt', ['Đinh', 'Quản Trị']);
  appraiser = await createAccount(archive, 'kho-btg', ['Pi Năng', 'Tuấn']);
  agency = await createAccount(archive, 'kho-cq', ['Trần', 'Thị Hoa']);
  for (const which of COUNTED)
    await createItem(archive, { title: `Ảnh thứ ${which}, có biên bản giao nhận` });
  await createItem(archive, { title: WITHOUT_RECORD, accession: null });
  await createItem(archive, { title: NAMED_BY_CAMERA });
  await sendIn(agency);
  await archive.strapi.plugin('provenance').service('evaluation').drain(60_000);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it('leads an administrator from a rule to its items, and has everything judged again while they look elsewhere', async () => {
  const { page, leave } = await sitDown(administrator);
  await openFromMenu(page, 'Xuất xứ: tổng quan');
  const table = page.getByRole('grid', { name: 'Theo quy tắc' });
  await table.waitFor();
  await shootBoth(page, 'overview-rules');

  const titleRule = table.getByRole('row').filter({ hasText: 'Tiêu đề' }).first();
  await titleRule.getByRole('link', { name: /lỗi: / }).click();
  await page.getByRole('heading', { level: 1, name: 'Tư liệu cần xem lại' }).waitFor();
  const found = page.getByRole('grid', { name: 'Tư liệu cần xem lại' });
  await found.getByRole('link', { name: NAMED_BY_CAMERA }).waitFor();
  expect(await found.getByRole('link', { name: WITHOUT_RECORD }).count()).toBe(0);
  expect(page.url()).toMatch(/severity=error/);
  await shootBoth(page, 'overview-items');
  await found.getByRole('link', { name: NAMED_BY_CAMERA }).click();
  await page.getByRole('heading', { level: 1, name: NAMED_BY_CAMERA }).waitFor();
  await page.goBack();
  await found.getByRole('link', { name: NAMED_BY_CAMERA }).waitFor();

  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  await page.getByRole('button', { name: 'Xét lại toàn bộ' }).click();
  await page.getByText(/Đang xét lại: \d+ \/ 7 tư liệu|Xét lại xong lúc/).waitFor();
  await openFromMenu(page, 'Việc của tôi');
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
  await openFromMenu(page, 'Xuất xứ: tổng quan');
  await page.getByText(/Xét lại xong lúc .*: 7 tư liệu/).waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Theo nơi cung cấp' }).click();
  await page.getByRole('grid', { name: 'Theo nơi cung cấp' }).waitFor();
  expect(page.url()).toContain('by=provider');
  await leave();
});

it('tells an appraiser who receives five at once which one was refused, and why', async () => {
  const { page, leave } = await sitDown(appraiser);
  await page.getByText('Mới đến').first().waitFor();
  await shootBoth(page, 'home-appraiser');
  await openFromMenu(page, 'Việc của tôi');
  const queue = page.getByRole('grid').first();
  for (const which of COUNTED)
    await queue.getByRole('checkbox', { name: `Chọn “Ảnh thứ ${which}, có biên bản giao nhận”` }).click();
  await queue.getByRole('checkbox', { name: `Chọn “${WITHOUT_RECORD}”` }).click();
  await shootBoth(page, 'tasks-chosen');
  await page.getByRole('button', { name: 'Xử lý 5 tư liệu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Việc cần làm/ }).click();
  await page.getByRole('option', { name: /^Tiếp nhận/ }).click();
  await shootBoth(page, 'tasks-form');
  await dialog.getByRole('button', { name: 'Tiếp nhận: 5 tư liệu' }).click();

  await dialog.getByText('Xong 4 trên 5 tư liệu.').waitFor();
  const refused = dialog.getByRole('listitem').filter({ hasText: WITHOUT_RECORD });
  await refused.getByText('Chưa gắn đợt tiếp nhận').waitFor();
  await shootBoth(page, 'tasks-report');
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click();
  // What was refused stays chosen and in the queue; what was received has left it.
  await page.getByText('Đã chọn 1').waitFor();
  await queue.getByRole('link', { name: WITHOUT_RECORD }).waitFor();
  expect(await queue.getByRole('link', { name: 'Ảnh thứ một' }).count()).toBe(0);
  const stages = await archive.strapi.db
    .query(uidOf('photo'))
    .findMany({ where: { title: { $startsWith: 'Ảnh thứ' } }, select: ['title', 'stage'] });
  expect(stages.filter(({ stage }: { stage: string }) => stage === 'received')).toHaveLength(4);
  await leave();
});

it('lets an appraiser choose a stage by its name in the list, and act on a selection there', async () => {
  const { page, leave } = await sitDown(appraiser);
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}`);
  await page.getByRole('row').filter({ hasText: WITHOUT_RECORD }).first().waitFor();
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page.getByRole('combobox', { name: 'Chọn trường' }).click();
  await page.getByRole('option', { name: 'Bước xử lý' }).click();
  await page.getByRole('combobox', { name: 'Bước xử lý' }).click();
  await page.getByRole('option', { name: 'Được đề nghị' }).click();
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await page.getByText('Bước xử lý là Được đề nghị').waitFor();
  const row = page.getByRole('row').filter({ hasText: WITHOUT_RECORD });
  await row.waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'Ảnh thứ một' }).count()).toBe(0);
  await row.getByRole('checkbox').click();
  await shootBoth(page, 'list-chosen');
  await page.getByRole('button', { name: 'Xử lý 1 tư liệu' }).click();
  const dialog = page.getByRole('dialog');
  // The only act of this stage is not possible with the only item chosen: the dialog says why.
  await dialog.getByText('Chưa gắn đợt tiếp nhận').waitFor();
  await shoot(page, 'list-acts-desk');
  await leave();
});

it('shows an agency nothing but its own', async () => {
  const { page, leave } = await sitDown(agency);
  await page.getByText('Việc của tôi').first().waitFor();
  await shootBoth(page, 'home-agency');
  expect(await page.getByRole('link', { name: 'Sổ nhật ký' }).count()).toBe(0);
  await openFromMenu(page, 'Xuất xứ: tổng quan');
  await page.getByRole('grid', { name: 'Theo quy tắc' }).waitFor();
  expect(await page.getByRole('button', { name: 'Xét lại toàn bộ' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Sổ nhật ký' }).count()).toBe(0);
  await page.goto(`${archive.url}/admin/plugins/provenance/overview/items`);
  const found = page.getByRole('grid', { name: 'Tư liệu cần xem lại' });
  await found.getByRole('link', { name: OF_THE_AGENCY }).waitFor();
  expect(await found.getByRole('row').count()).toBe(2);
  await page.goto(`${archive.url}/admin/plugins/provenance/ledger`);
  await page.getByRole('alert').filter({ hasText: 'sổ nhật ký' }).waitFor();
  await shootBoth(page, 'ledger-refused');
  await leave();
});

it('asks an administrator for the reason of a changed rule, keeps locked ones, and writes it into the ledger', async () => {
  const { page, leave } = await sitDown(administrator);
  await page.goto(`${archive.url}/admin/settings/provenance/rules`);
  await page.getByRole('heading', { level: 1, name: 'Quy tắc xuất xứ' }).waitFor();
  await shootBoth(page, 'rules');
  const rule = page.getByRole('form', { name: /^P2\. / });
  const code = rule.getByRole('combobox', { name: 'CONTENT_GROUP_UNUSUAL_MEDIUM' });
  await code.click();
  await page.getByRole('option', { name: 'Gợi ý' }).click();
  await rule.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await rule.getByText('Hãy ghi lý do thay đổi.').waitFor();
  await rule.getByRole('textbox', { name: /Lý do thay đổi/ }).fill('Ngắn');
  await rule.getByRole('button', { name: 'Lưu thay đổi' }).click();
  // The server wants a reason that says something, and says so at the field.
  await rule.getByText(/ít nhất|quá ngắn/i).waitFor();
  await shootBoth(page, 'rules-reason');
  await rule.getByRole('textbox', { name: /Lý do thay đổi/ }).fill('Theo hướng dẫn năm 2026 của Văn phòng.');
  await rule.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await rule.getByText('Đã đổi so với ban đầu').waitFor();

  await page.goto(`${archive.url}/admin/plugins/provenance/ledger?act=rule.switch`);
  await page.getByText('Theo hướng dẫn năm 2026 của Văn phòng.').waitFor();
  await page.getByText('Đinh Quản Trị').first().waitFor();
  await shootBoth(page, 'ledger');
  await leave();
});

import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, documentsOf, uidOf } from '../support/fixtures';
import { noisy, put } from '../support/media-fixtures';
import { PARAGRAPH } from '../support/page-fixtures';
import { aSearchablePdf } from '../support/scan-fixtures';
import { AdminPanel } from './pages/AdminPanel';
import { RestorationCase } from './pages/RestorationCase';

/** U30–U39: an item in danger, from the nomination to the restored object, through the hands of four accounts. */
const TITLE = 'Bản cam kết của đội du kích Đá Mài';
const UID = uidOf('document');
const BTG = ['Pi Năng', 'Tuấn'] as const;

let archive: Archive;
let browser: Browser;
let documentId: string;
let technician: Account;
let appraiser: Account;
let repository: Account;
let standing: Account;

const sitDown = async (account: Account) => {
  const { page, context, foreign, errors } = await openPage(browser);
  page.setDefaultTimeout(30_000);
  const panel = new AdminPanel(page, archive.url ?? '');
  await panel.signIn(account);
  const leave = async (): Promise<void> => {
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  };
  return { page, panel, hoSo: new RestorationCase(page, archive.url ?? ''), leave };
};

/** What a screen reader or a keyboard would stumble over in our part of the page. */
const expectNoObstacles = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

/** The page at a desk and on a phone. */
const shootBoth = async (page: Page, name: string): Promise<void> => {
  await shoot(page, `restoration-${name}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, `restoration-${name}-phone`);
  await page.setViewportSize({ width: 1280, height: 900 });
};

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  technician = await createAccount(archive, 'kho-ktv', ['Katơr', 'Thị Mai']);
  appraiser = await createAccount(archive, 'kho-btg', BTG);
  repository = await createAccount(archive, 'kho-vphu', ['Lê', 'Văn Kho']);
  standing = await createAccount(archive, 'kho-tthu', ['Chamaléa', 'Điểu']);
  const file = await stored(await noisy(1200, 800).jpeg().toBuffer(), 'cam-ket.jpg');
  documentId = await createItem(
    archive,
    { title: TITLE, representations: [{ role: 'page', file }] },
    { kind: 'document' },
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** From the form to the case, and a survey with two damages: one drawn, one placed by keys. */
const nominateAndSurvey = async (): Promise<void> => {
  const { page, hoSo, leave } = await sitDown(technician);
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${UID}/${documentId}`);
  await page.getByRole('link', { name: 'Mở hồ sơ phục hồi' }).click();
  await hoSo.at('Không cần phục hồi');
  await hoSo.doAct('Đề cử phục hồi', { reason: 'Giấy ố, mốc ở góc, mực đang phai.' });
  await hoSo.at('Được đề cử phục hồi');

  await page.getByRole('button', { name: 'Khảo sát mới' }).click();
  await hoSo.draw([0.1, 0.1], [0.35, 0.4]);
  await hoSo.nameDamage(1, 'ẩm', 'ẩm mốc');
  await page.getByRole('button', { name: 'Thêm vùng ở giữa hình' }).click();
  await hoSo.region(2).press('ArrowRight');
  await hoSo.region(2).press('Shift+ArrowDown');
  await hoSo.nameDamage(2, 'rá', 'rách');
  expect(await hoSo.region(2).getAttribute('aria-label')).toBe(
    'Vùng 2: rách. Cách trái 41 %, cách trên 40 %, rộng 20 %, cao 21 %',
  );
  await page.getByRole('button', { name: 'Ghi khảo sát' }).click();
  await page.getByText('Còn ô chưa ghi').waitFor();
  await hoSo.choose('Mức hư hỏng', /^4/);
  await shootBoth(page, 'survey');
  await expectNoObstacles(page);

  // Closed by mistake, even the page: nothing is lost.
  await page.reload();
  await page.getByRole('button', { name: 'Viết tiếp bản khảo sát' }).click();
  await hoSo.region(2).waitFor();
  await hoSo.choose('Giá trị', /^5/);
  await hoSo.choose('Mức khẩn', /^4/);
  await hoSo.choose('Độc bản', /^5/);
  await page.getByRole('button', { name: 'sau 6 tháng' }).click();
  await page.getByText('điểm ưu tiên là 64 trên 100').waitFor();
  await page.getByRole('button', { name: 'Ghi khảo sát' }).click();
  await hoSo.at('Đã khảo sát');
  await leave();
};

const estimate = async (): Promise<void> => {
  const { page, hoSo, leave } = await sitDown(technician);
  await hoSo.open(UID, documentId);
  await hoSo.act('Lập dự toán').click();
  const line = async (no: number, written: Readonly<Record<string, string>>): Promise<void> => {
    for (const [field, text] of Object.entries(written))
      await page.locator(`[name="lines.${no}.${field}"]`).fill(text);
  };
  await line(0, {
    what: 'Khử mốc, vá',
    phase: '2',
    source: 'Ngân sách huyện',
    year: '2026',
    amount: '1250000',
  });
  await page.getByRole('button', { name: 'Thêm khoản chi' }).click();
  await line(1, { what: 'Giấy dó', amount: '98.500' });
  await page.getByText('Tổng dự toán: 1.348.500 đ').waitFor();
  await shootBoth(page, 'estimate');
  await page.getByRole('button', { name: 'Ghi dự toán' }).click();
  await hoSo.at('Đã lập dự toán');
  await expectNoObstacles(page);
  await leave();
};

/** Each body approves from the board, by its own account. */
const approve = async (account: Account, act: string, number: string, day: string): Promise<void> => {
  const { page, hoSo, leave } = await sitDown(account);
  await page.getByRole('link', { name: 'Phục hồi', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Phục hồi', exact: true }).waitFor();
  await page.getByRole('link', { name: TITLE }).waitFor();
  await shootBoth(page, `board-${number.replace(/\W/g, '-')}`);
  await expectNoObstacles(page);
  await page.getByRole('button', { name: act, exact: true }).click();
  await hoSo.fill(act, { number, on: day });
  await hoSo.dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: act, exact: true }).waitFor({ state: 'detached' });
  await leave();
};

const treatAndDigitise = async (): Promise<void> => {
  const { page, hoSo, leave } = await sitDown(technician);
  await hoSo.open(UID, documentId);
  await hoSo.at('Đã duyệt');
  await hoSo.doAct('Bắt đầu phục hồi');
  await page.getByRole('button', { name: 'Ghi bước xử lý' }).click();
  await hoSo.choose('Cách xử lý', /^Khử nấm mốc/);
  await page.locator('[name="minutes"]').fill('90');
  await page.locator('[name="cost.amount"]').fill('50000');
  await page.locator('[name="cost.phase"]').fill('2');
  await page.locator('[name="cost.source"]').fill('Ngân sách huyện');
  await page.getByRole('button', { name: 'Ghi bước này' }).click();
  await page.getByText('đã chi 50.000 đ trên dự toán 1.348.500 đ').waitFor();

  const scans = hoSo.section('Kiểm tra tệp số hóa');
  await hoSo.choose('Chuẩn số hóa', /Đảng/);
  await scans.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await scans.getByText('lỗi phải sửa').waitFor();
  await shootBoth(page, 'failing');
  await expectNoObstacles(page);
  await putGoodScans();
  await scans.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await scans.getByText('Đạt chuẩn').waitFor();
  await hoSo.doAct('Đã số hóa xong');
  await hoSo.doAct('Chuyển kiểm tra chất lượng');
  await hoSo.at('Đang kiểm tra chất lượng');
  // Who did the work does not judge it: the button is closed and says why.
  await hoSo
    .section('Việc cần làm')
    .getByRole('button', { name: /^Việc chưa làm được/ })
    .click();
  await page.getByText('không được tự kiểm tra chất lượng').waitFor();
  await leave();
};

const finish = async (): Promise<void> => {
  const { page, hoSo, leave } = await sitDown(repository);
  await hoSo.open(UID, documentId);
  await hoSo.doAct('Đạt, kết thúc phục hồi', { note: 'Đã xem từng tờ.' });
  await hoSo.at('Đã phục hồi');
  await page.getByRole('heading', { name: 'Những lần phục hồi trước' }).waitFor();
  await shootBoth(page, 'done');
  await page.getByRole('link', { name: 'Bảng phục hồi' }).click();
  await page.getByRole('link', { name: 'Kinh phí' }).click();
  await page.getByRole('heading', { name: 'Theo nguồn kinh phí' }).waitFor();
  await shootBoth(page, 'costs');
  await expectNoObstacles(page);
  await leave();
};

const stored = async (bytes: Buffer, name: string): Promise<number> => {
  const file = put(archive.folder, name, bytes);
  return (await archive.strapi.plugin('preservation').service('masters').storeFile(file, {})).fileId;
};

/** The photograph of the sheet gives way to scans as the Party's profile wants them. */
const putGoodScans = async (): Promise<void> => {
  const page = await noisy(248, 351)
    .withIccProfile('srgb')
    .tiff({ compression: 'none', xres: 600 / 25.4, yres: 600 / 25.4, resolutionUnit: 'inch' })
    .toBuffer();
  const files = [
    await stored(page, 'A38-011-07-0123-001.tif'),
    await stored(await aSearchablePdf(PARAGRAPH), 'A38-011-07-0123-001-NQ-0001-1962.pdf'),
  ];
  await documentsOf(archive, UID).update({
    documentId,
    data: { representations: files.map((file) => ({ role: 'page', file })) },
  });
};

it('goes from the nomination to the restored object', async () => {
  await nominateAndSurvey();
  await estimate();
  await approve(appraiser, 'Ban Tuyên giáo duyệt', '146-TTr/BTG', '10/11/2026');
  await approve(repository, 'Văn phòng duyệt', '12-TTr/VPHU', '12/11/2026');
  await approve(standing, 'Thường trực duyệt', '88-TB/HU', '20/11/2026');
  await treatAndDigitise();
  await finish();
}, 600_000);

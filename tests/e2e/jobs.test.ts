import type { Browser, Page } from 'playwright-core';

import { createJobs, type JobQueue } from '../../plugins/preservation/server/src/jobs/jobs';
import { JobRefused } from '../../plugins/preservation/shared/jobs/contract';
import { type Account, createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { AdminPanel } from './pages/AdminPanel';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const LONG_NAME =
  'Phim tài liệu_Lễ mít tinh mừng ngày giải phóng huyện Bác Ái_cuộn 2_bản số hóa_0042_không_dấu_cách.mpg';

let archive: Archive;
let browser: Browser;
let technician: Account;
let agency: Account;
let queue: JobQueue;
let broken = true;
let finish: () => void = () => undefined;

/** A worker as another process of the archive would run it. */
const aQueue = (): JobQueue => {
  const made = createJobs({ strapi: archive.strapi });
  made.handle({
    kind: 'film',
    vi: 'Bản xem phim',
    en: 'web copy of a film',
    timeoutMs: 600_000,
    weight: 'decoder',
    run: async (_payload, { progress, signal }) => {
      progress(42, 100);
      await new Promise<void>((resolve) => {
        finish = resolve;
        signal.addEventListener('abort', () => resolve());
      });
    },
  });
  made.handle({
    kind: 'metadata',
    vi: 'Đọc thông tin ghi trong tệp',
    en: 'metadata',
    timeoutMs: 60_000,
    weight: 'light',
    run: async ({ damaged }) => {
      if (damaged === 'refused' && broken)
        throw new JobRefused('FILE_TRUNCATED', 'Tệp bị cụt: phần cuối không có.', 'The file is cut off.');
      if (damaged === 'odd' && broken) throw new Error('EIO: i/o error, read');
    },
  });
  return made;
};

const sitDown = async (account: Account) => {
  const { page, context, foreign, errors } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  await page.setViewportSize(DESK);
  await new AdminPanel(page, archive.url ?? '').signIn(account);
  return {
    page,
    leave: async (): Promise<void> => {
      expect([foreign, errors]).toEqual([[], []]);
      await context.close();
    },
  };
};

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

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  technician = await createAccount(archive, 'kho-ktv', ['Chamaléa', 'Thị Liên']);
  agency = await createAccount(archive, 'kho-cq', ['Trần', 'Thị Hoa']);
  queue = aQueue();
  await queue.enqueue([
    { kind: 'film', key: '1', label: LONG_NAME, payload: {} },
    { kind: 'film', key: '2', label: 'Phỏng vấn già làng Chamaléa Châu.mov', payload: {} },
    { kind: 'ocr', key: '1', label: 'Nghị quyết số 5, trang 12', payload: {} },
    { kind: 'metadata', key: '1', label: 'IMG_0012.jpg', payload: { damaged: 'refused' } },
    { kind: 'metadata', key: '2', label: 'Ảnh chân dung Pi Năng Tắc.tif', payload: {} },
    { kind: 'metadata', key: '3', label: 'Bản đồ căn cứ.tif', payload: { damaged: 'odd' } },
    { kind: 'metadata', key: '4', label: 'Quét hỏng hẳn.tif', payload: { damaged: 'refused' } },
  ]);
  queue.start();
  browser = await launchBrowser();
});

afterAll(async () => {
  await queue?.stop();
  await browser?.close();
  await archive?.close();
});

it('F57: a technician sees what runs and what failed, has it tried again, and sees it done without reloading', async () => {
  const { page, leave } = await sitDown(technician);
  // F166: the home page says what failed, and leads there.
  await page.getByText('2 việc không làm được, cần người xem').waitFor();
  await shootBoth(page, 'jobs-home');
  await page.getByRole('link', { name: 'Xem việc không làm được' }).click();
  await page.getByRole('heading', { level: 1, name: 'Việc nền' }).waitFor();
  const running = page.getByRole('region', { name: 'Đang làm' });
  await running.getByText(/42%/).waitFor();
  const failed = page.getByRole('region', { name: 'Không làm được' });
  await failed.getByText('Tệp bị cụt: phần cuối không có.').first().waitFor();
  const waiting = page.getByRole('region', { name: 'Đang chờ' });
  await waiting.getByText(/Sẽ tự thử lại sau/).waitFor();
  await shootBoth(page, 'jobs');

  // F167: one that nobody can mend is let be, with the name of who did so.
  await failed.getByRole('button', { name: 'Bỏ qua: Quét hỏng hẳn.tif' }).click();
  const dismissed = page.getByRole('region', { name: 'Đã bỏ qua' });
  await dismissed.getByText(/Chamaléa Thị Liên cho bỏ qua lúc/).waitFor();
  await shootBoth(page, 'jobs-dismissed');

  broken = false;
  await failed.getByRole('button', { name: 'Thử lại: IMG_0012.jpg' }).click();
  const done = page.getByRole('region', { name: 'Vừa làm xong' });
  await done.getByText('IMG_0012.jpg').waitFor();
  expect(await failed.count()).toBe(0);
  finish();
  await done.getByText(LONG_NAME).waitFor();
  await leave();
});

it('F57: an agency finds no link to it', async () => {
  const { page, leave } = await sitDown(agency);
  await page.getByRole('link', { name: 'Việc của tôi', exact: true }).first().waitFor();
  expect(await page.getByRole('link', { name: 'Việc nền', exact: true }).count()).toBe(0);
  await leave();
});

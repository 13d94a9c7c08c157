import type { Browser } from 'playwright-core';

import { withdrawalsOf } from '../../plugins/provenance/server/src/withdrawals/withdrawals';
import { createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, uidOf } from '../support/fixtures';
import { ledgerOf } from '../support/ledger';
import { AdminPanel } from './pages/AdminPanel';
import { HandlingPanel } from './pages/HandlingPanel';
import { ItemForm } from './pages/ItemForm';

const TITLE = 'Bến phà cũ trên sông Sắt';
const REASON = 'Gia đình xin rút gấp trong đêm, người có chức năng không liên lạc được.';
const PROOFS = 'provenance_withdrawals';

let archive: Archive;
let browser: Browser;
let documentId: string;

beforeAll(async () => {
  archive = await bootArchive({ search: true, serve: true });
  documentId = await createItem(archive, { title: TITLE }, { publish: true });
  const item = { uid: uidOf('photo'), documentId };
  await ledgerOf(archive).append(
    Array.from({ length: 30 }, (_, number) => ({
      act: 'item.save',
      ...item,
      outcome: 'done' as const,
      note: `lần ${number}`,
    })),
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

// W6, W12, L10: whoever runs the machine may act in need, says why twice, and it stands in the history for ever.
it('withdraws in need by breaking the glass, and shows what became of it', async () => {
  const account = await createAccount(archive, 'strapi-super-admin', ['Phạm', 'Quản Máy']);
  const { page, context, foreign, errors } = await openPage(browser);
  page.setDefaultTimeout(20_000);
  const panel = new AdminPanel(page, archive.url ?? '');
  const handling = new HandlingPanel(page);
  await panel.signIn(account);
  await panel.openList('Ảnh');
  await panel.openItem(TITLE);

  await handling.at('Đã công bố');
  await handling.panel.getByText(/Việc của chức năng khác/).waitFor();
  await handling.open('Rút khỏi công bố');
  await handling.write('reason', 'gấp');
  await handling.send('Rút khỏi công bố');
  await handling.dialog.getByRole('alert').first().waitFor();
  await handling.write('reason', REASON);
  await handling.send('Rút khỏi công bố');
  await handling.dialog.getByText(/Hãy đọc lại lý do/).waitFor();
  await shoot(page, 'break-glass-again');
  await handling.send('Tôi chịu trách nhiệm, làm thay');
  await handling.dialog.waitFor({ state: 'detached' });
  await handling.at('Đã rút');
  await withdrawalsOf(archive.strapi).lookNow();
  await handling.panel.getByText(/Đã kiểm chứng/).waitFor();

  const newest = await handling.history();
  expect(newest[0]).toContain('Rút');
  expect(newest).toHaveLength(25);
  await page.getByText(REASON).first().waitFor();
  await page.getByRole('button', { name: 'Xem tiếp' }).click();
  await page.getByText('lần 0', { exact: true }).waitFor();
  expect((await handling.history()).length).toBeGreaterThan(30);

  // The neighbour's copy of the page could not be reached when it was asked for: that must be seen.
  await archive.strapi.db
    .connection(PROOFS)
    .where({ document_id: documentId })
    .update({
      state: 'failed',
      run_at: Date.now() + 3_600_000,
      checks: JSON.stringify([{ asked: '/api/items/photo/x', part: 'answer', passed: false, seen: '200' }]),
    });
  await page.reload();
  await handling.panel.getByText(/chưa kiểm chứng được/).waitFor();
  await handling.panel.getByText('Chưa chắc đã đóng: trang của tư liệu.').waitFor();
  await shoot(page, 'withdrawal-failed');
  await page.setViewportSize({ width: 390, height: 844 });
  await new ItemForm(page).openPanelsOnPhone();
  await handling.panel.getByText(/chưa kiểm chứng được/).scrollIntoViewIfNeeded();
  await shoot(page, 'withdrawal-failed-phone');
  expect([foreign, errors]).toEqual([[], []]);
  await context.close();
}, 300_000);

import type { Browser, Page } from 'playwright-core';

import { createAccount } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem } from '../support/fixtures';
import { aTape, put } from '../support/media-fixtures';
import { AdminPanel } from './pages/AdminPanel';
import { ItemForm } from './pages/ItemForm';

const TITLE = 'Đại hội đại biểu Đảng bộ tỉnh';
const DRAIN_MS = 90_000;
const SRT = '1\n00:00:00,000 --> 00:00:02,500\nĐại hội khai mạc, đồng bào về dự\n';

let archive: Archive;
let browser: Browser;
let documentId: string;

const store = async (file: string): Promise<number> =>
  (await archive.strapi.plugin('preservation').service('masters').storeFile(file, {})).fileId;

/** What the player knows: its length, where it stands, what is written on the picture. */
const playerOf = (page: Page) =>
  page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    if (video.readyState < 1)
      await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve, { once: true }));
    return {
      seconds: Math.round(video.duration),
      size: [video.videoWidth, video.videoHeight],
      at: video.currentTime,
      tracks: Array.from(video.textTracks).map(({ label, language }) => [label, language]),
    };
  });

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
  const tape = await store(aTape(archive.folder, 'bang-dai-hoi.mpg'));
  const words = await store(put(archive.folder, 'bang-dai-hoi.vi.srt', SRT));
  documentId = await createItem(
    archive,
    {
      title: TITLE,
      accessRegime: 'cong-khai-tai',
      representations: [
        { role: 'master', file: tape },
        { role: 'subtitle', file: words },
      ],
    },
    { kind: 'film', publish: true },
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

it('F69: an editor sees the work wait, then plays the film beside the form', async () => {
  const { page, context, errors } = await openPage(browser);
  const panel = new AdminPanel(page, archive.url ?? '');
  await panel.signIn(await createAccount(archive, 'kho-vphu'));
  await panel.openList('Phim');
  await panel.openItem(TITLE);
  await page.getByText('Bản xem đang chờ đến lượt làm.').waitFor();
  await archive.strapi.plugin('preservation').service('jobs').drain(DRAIN_MS);
  await page.locator('video').waitFor();
  expect(await playerOf(page)).toEqual({
    seconds: 3,
    size: [384, 288],
    at: 0,
    tracks: [['Tiếng Việt', 'vi']],
  });
  await page.getByText('384 × 288, quét xen kẽ').waitFor();
  await page.getByText('Tiếng Việt · 1 lời · bang-dai-hoi.vi.srt').waitFor();
  await page.getByText('Tải phần tiếng (M4A)').scrollIntoViewIfNeeded();
  await shoot(page, 'film-panel');
  await page.setViewportSize({ width: 390, height: 844 });
  await new ItemForm(page).openPanelsOnPhone();
  await page.getByText('Tải phần tiếng (M4A)').scrollIntoViewIfNeeded();
  await shoot(page, 'film-panel-phone');
  expect(errors).toEqual([]);
  await context.close();
});

it('F68: a reader plays it with subtitles, jumps to a scene by the keyboard, and takes the sound along', async () => {
  const { page, context, errors, foreign } = await openPage(browser);
  await page.goto(`${archive.url}/muc/film/${documentId}`);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  expect(await playerOf(page)).toMatchObject({
    seconds: 3,
    size: [384, 288],
    tracks: [['Tiếng Việt', 'vi']],
  });
  const words = () =>
    page
      .locator('video')
      .evaluate((video: HTMLVideoElement) =>
        Array.from(video.textTracks[0]?.cues ?? []).map((cue) => (cue as VTTCue).text),
      );
  await page.waitForFunction(() => (document.querySelector('video')?.textTracks[0]?.cues?.length ?? 0) > 0);
  expect(await words()).toEqual(['Đại hội khai mạc, đồng bào về dự']);
  await page.getByRole('button', { name: 'Xem từ 0:02' }).focus();
  await page.keyboard.press('Enter');
  expect((await playerOf(page)).at).toBe(2);
  const [sound] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải âm thanh (M4A)' }).click(),
  ]);
  expect(sound.suggestedFilename()).toMatch(/\.m4a$/);
  await shoot(page, 'film-page');
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, 'film-page-phone');
  expect([errors, foreign]).toEqual([[], []]);
  await context.close();
});

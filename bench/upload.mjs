import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';
import sharp from 'sharp';

import { benchFolder } from './lib-app.mjs';
import { median, verdict } from './lib-figures.mjs';
import { startServed } from './lib-served.mjs';
import { startSlowLine } from './lib-slow-line.mjs';

/* global atob, DataTransfer, document, DragEvent, File, Image -- what is handed to the page runs in the browser */

/**
 * Bringing files in through a real browser: how soon the first picture of a photograph is seen, a folder of thousands,
 * and a phone on a poor line. `npm run bench -- upload thousands` measures one part only; `FILES` says how many there are.
 */
const PARTS = ['thumbnail', 'thousands', 'phone'];
const wanted = process.argv.slice(2).filter((part) => PARTS.includes(part));
const does = (part) => wanted.length === 0 || wanted.includes(part);
const FILES = Number(process.env.FILES ?? 3000);
const PHOTOGRAPHS = 5;
const SLOW = 50_000;
const CUT_MS = 8_000;
const LONG = 30 * 60_000;

const folder = benchFolder('upload');
const archive = await startServed(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--lang=vi', '--enable-precise-memory-info'],
});

const signedIn = async (options = {}, url = archive.url) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LONG);
  await page.goto(`${url}/admin`);
  await page.locator('[name="email"]').fill(archive.account.email);
  await page.locator('[name="password"]').fill(archive.account.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Biên mục' }).waitFor({ state: 'attached' });
  await toUploads(page, url);
  return { page, context };
};
const toUploads = async (page, url) => {
  await page.goto(`${url}/admin/plugins/preservation/upload`);
  await page.getByRole('heading', { level: 1, name: 'Nạp tệp vào kho' }).waitFor();
};
/** Asks the application as the page itself would. */
const askAs = async (page, address) => {
  const token = await page.evaluate(async () => {
    const answer = await fetch('/admin/access-token', { method: 'POST', credentials: 'include' });
    return (await answer.json()).data.token;
  });
  const answer = await fetch(`${archive.url}${address}`, { headers: { Authorization: `Bearer ${token}` } });
  return answer.json();
};
/** A drawn photograph of 12 megapixels with the grain of film: 3 to 6 MB. */
const photograph = async (number, width = 4000, height = 3000, quality = 82) => {
  const file = path.join(folder, `anh-${number}.jpg`);
  const grain = { type: 'gaussian', mean: 120 + number, sigma: 14 };
  await sharp({ create: { width, height, channels: 3, background: '#808080', noise: grain } })
    .jpeg({ quality })
    .toFile(file);
  return file;
};

const thumbnail = async () => {
  const { page, context } = await signedIn();
  const [whole, receipt] = [[], []];
  for (let number = 1; number <= PHOTOGRAPHS; number += 1) {
    const file = await photograph(number);
    const sha256 = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    let arrived = 0;
    const watch = (response) => {
      if (response.request().method() === 'PATCH' && response.url().includes('/preservation/uploads'))
        arrived = performance.now();
      if (response.request().method() === 'POST' && response.url().includes('/preservation/uploads'))
        arrived = performance.now();
    };
    page.on('response', watch);
    await page.getByTestId('files').setInputFiles(file);
    await page.getByText(`SHA-256: ${sha256}`).waitFor();
    receipt.push(performance.now() - arrived);
    const { results } = await askAs(page, `/upload/files?filters[hash][$eq]=${sha256}`);
    const [row] = results;
    await page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      document.body.append(picture);
    }, row.formats.thumbnail.url);
    whole.push(performance.now() - arrived);
    page.off('response', watch);
    await idle(page);
  }
  const say = (samples) =>
    `${(median(samples) / 1000).toFixed(2)} s (worst ${(Math.max(...samples) / 1000).toFixed(2)} s)`;
  console.log(`  receipt on the screen after the last byte: ${say(receipt)}`);
  verdict('first thumbnail seen after the upload of 12 MP ended', say(whole), '2 s', median(whole) <= 2000);
  await context.close();
};
/** Until the background has nothing to do: the next photograph shall find it idle. */
const idle = async (page) => {
  for (;;) {
    const counts = await askAs(page, '/preservation/jobs/status').catch(() => null);
    if (!counts || (counts.running ?? 0) + (counts.waiting ?? 0) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

const thousands = async () => {
  const { page, context } = await signedIn();
  const line = await context.newCDPSession(page);
  await line.send('Performance.enable');
  const heap = async () => {
    await line.send('HeapProfiler.collectGarbage');
    const { metrics } = await line.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return `${(of('JSHeapUsedSize') / 1048576).toFixed(0)} MiB, ${of('Nodes')} nodes`;
  };
  const template = (
    await sharp({ create: { width: 64, height: 48, channels: 3, background: '#705040' } })
      .jpeg()
      .toBuffer()
  ).toString('base64');
  let created = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/preservation/uploads')) created += 1;
  });
  page.on('dialog', (dialog) => void dialog.accept());
  const drop = () =>
    page.evaluate(
      ({ base64, count }) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const transfer = new DataTransfer();
        for (let number = 0; number < count; number += 1) {
          // A comment of its own makes each a file of its own: FF FE, length, four bytes.
          const mark = [
            0xff,
            0xfe,
            0,
            6,
            number >> 24,
            (number >> 16) & 255,
            (number >> 8) & 255,
            number & 255,
          ];
          const parts = [bytes.slice(0, 2), new Uint8Array(mark), bytes.slice(2)];
          transfer.items.add(
            new File(parts, `quet-${String(number).padStart(5, '0')}.jpg`, { type: 'image/jpeg' }),
          );
        }
        const area = [...document.querySelectorAll('*')].findLast(
          (element) => element.textContent === 'Kéo tệp hoặc cả thư mục vào đây',
        );
        area.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      },
      { base64: template, count: FILES },
    );
  const over = async () =>
    Number(
      /([\d.]+) \/ [\d.]+ tệp xong/.exec(await page.locator('body').innerText())?.[1]?.replaceAll('.', '') ??
        0,
    );
  const until = async (count) => {
    while ((await over()) < count) await page.waitForTimeout(500);
  };
  console.log(`  empty page: ${await heap()}; application ${archive.memory().toFixed(0)} MiB`);
  const started = performance.now();
  await drop();
  await until(1);
  console.log(
    `  first receipt after the drop: ${((performance.now() - started) / 1000).toFixed(1)} s; ${await heap()}`,
  );
  await until(Math.floor(FILES / 6));
  await page.getByRole('button', { name: 'Tạm dừng tất cả' }).click();
  await page.waitForTimeout(3000);
  const paused = await over();
  await page.waitForTimeout(3000);
  console.log(`  paused at ${paused}, three seconds later ${await over()}; ${await heap()}`);
  await page.getByRole('button', { name: 'Tiếp tục tất cả' }).click();
  await until(Math.floor(FILES / 2));
  console.log(`  half: ${await heap()}; sent ${created} so far`);
  const before = created;
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Nạp tệp vào kho' }).waitFor();
  const kept = (await askAs(page, '/preservation/uploads?page=1')).total;
  await drop();
  await until(FILES);
  const seconds = (performance.now() - started) / 1000;
  const { total } = await askAs(page, '/preservation/uploads?page=1');
  console.log(
    `  ${kept} receipts at the reload; sent again ${created - before}; ${await heap()}; application ${archive.memory().toFixed(0)} MiB`,
  );
  console.log(`  ${FILES} files in ${seconds.toFixed(0)} s (${(FILES / seconds).toFixed(1)} a second)`);
  verdict(
    'receipts of a folder with a pause and a reload in the middle',
    String(total),
    String(FILES),
    total === FILES,
  );
  verdict(
    'files that travelled',
    String(created),
    `${FILES} + 2 that the reload broke off`,
    created <= FILES + 2,
  );
  await context.close();
};

const phone = async () => {
  const line = await startSlowLine(archive.url);
  const { page, context } = await signedIn(
    { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    line.url,
  );
  const file = await photograph(77, 4000, 3000, 84);
  const sha256 = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  const bytes = fs.statSync(file).size;
  line.slowDown(SLOW);
  const [started, before] = [performance.now(), line.sent()];
  await page.locator('input[capture="environment"]').setInputFiles(file);
  while (line.sent() - before < bytes / 3) await page.waitForTimeout(200);
  line.cut();
  await page.waitForTimeout(CUT_MS);
  line.mend();
  await page.getByText(`SHA-256: ${sha256}`).waitFor();
  const seconds = (performance.now() - started) / 1000;
  const ideal = bytes / SLOW + CUT_MS / 1000;
  console.log(`  sent over the line: ${((line.sent() - before) / 1e6).toFixed(1)} MB`);
  verdict(
    `${(bytes / 1e6).toFixed(1)} MB from a phone's camera at 400 kbit/s, cut for ${CUT_MS / 1000} s after a third`,
    `receipt after ${seconds.toFixed(0)} s`,
    `${(ideal * 1.5).toFixed(0)} s, 1.5 × the line`,
    seconds <= ideal * 1.5,
  );
  await context.close();
  line.close();
};

try {
  if (does('thumbnail')) await thumbnail();
  if (does('phone')) await phone();
  if (does('thousands')) await thousands();
} finally {
  await browser.close();
  archive.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

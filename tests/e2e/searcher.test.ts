import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';

import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, type SCREENS, shoot } from '../support/browser';
import { createItem, documentsOf } from '../support/fixtures';

let archive: Archive;
let browser: Browser;

beforeAll(async () => {
  archive = await bootArchive({ search: true, serve: true });
  const place = await documentsOf(archive, 'api::place.place').create({
    data: { label: 'Bác Ái (huyện, 2000–2025)', name: 'Bác Ái', unitType: 'huyện' },
  });
  await createItem(
    archive,
    {
      title: 'Cồng chiêng ở Bác Ái',
      captionPlace: { place: place.documentId, certainty: 'certain', source: 'Chữ ghi ở mặt sau.' },
    },
    { publish: true },
  );
  for (let number = 1; number <= 30; number += 1)
    await createItem(archive, { title: `Lớp học vùng cao, hình ${number}` }, { publish: true });
  await createItem(archive, { title: 'Bản nháp bí mật về Bác Ái' });
  await archive.strapi.plugin('archive-search').service('outbox').drain(60_000);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

describe.each(['desktop', 'phone'] as const)('a searcher at a %s', (screen: keyof typeof SCREENS) => {
  it('types without marks, finds, opens, and reads what the picture shows and how we know', async () => {
    const { page, context, foreign, errors } = await openPage(browser, screen);
    await page.goto(`${archive.url}/`);
    await page.getByRole('searchbox').first().fill('bac ai');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim\?/);
    const hit = page.getByRole('link', { name: /Cồng chiêng ở Bác Ái/ }).first();
    await hit.waitFor();
    await shoot(page, `searcher-results-${screen}`);
    expect(await page.getByText('Bản nháp bí mật').count()).toBe(0);

    await hit.click();
    await page.getByRole('heading', { level: 1, name: /Cồng chiêng ở Bác Ái/ }).waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('khoảng năm 1968');
    expect(text).toContain('theo lời kể của người hiến tặng');
    expect(text).toContain('Mặt sau không ghi');
    expect(text).toContain('Bác Ái (huyện, 2000–2025)');
    const picture = page.locator('main img').first();
    await picture.waitFor();
    await page.waitForFunction(() => {
      const shown = document.querySelector<HTMLImageElement>('main img');
      return shown?.complete && shown.naturalWidth > 0;
    });
    await shoot(page, `searcher-item-${screen}`);

    await page.goBack();
    await page
      .getByRole('link', { name: /Cồng chiêng ở Bác Ái/ })
      .first()
      .waitFor();
    expect(page.url()).toMatch(/q=bac(\+|%20)ai/);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('never has to scroll sideways and meets no accessibility barrier', async () => {
    const { page, context } = await openPage(browser, screen);
    const item = await archive.request.get('/api/search').query({ q: 'bac ai' });
    const { kind, documentId } = item.body.hits[0];
    for (const address of [
      '/',
      '/tim',
      '/tim?q=khongcogi%20nhuvay',
      `/muc/${kind}/${documentId}`,
      '/muc/photo/khongco',
      '/gioi-thieu',
    ]) {
      await page.goto(`${archive.url}${address}`);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ address, sideways }).toEqual({ address, sideways: 0 });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect({ address, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({
        address,
        violations: [],
      });
    }
    await context.close();
  });
});

it('can be used with the keyboard alone', async () => {
  const { page, context } = await openPage(browser);
  await page.goto(`${archive.url}/`);
  await page.locator('main h1').first().waitFor();
  await page.keyboard.press('Tab');
  // The first stop is the way past the navigation.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('lop hoc');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim\?/);
  const next = page.getByRole('link', { name: /Trang sau|Tiếp|Sau/ }).first();
  await next.waitFor();
  await next.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/page=2/);
  await page
    .getByText(/Lớp học vùng cao/)
    .first()
    .waitFor();
  await context.close();
});

import crypto from 'node:crypto';

import type { Browser, Page } from 'playwright-core';

import { type Archive, bootArchive } from '../support/boot';
import { launchBrowser, openPage, shoot } from '../support/browser';
import { createItem, documentsOf, uidOf } from '../support/fixtures';

let archive: Archive;
let browser: Browser;

beforeAll(async () => {
  archive = await bootArchive({ search: true, serve: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await archive?.close();
});

/** Makes an account with a functional role of `data/roles.json` and signs in through the form, in Vietnamese. */
const signIn = async (page: Page, roleCode: string) => {
  const { strapi, url } = archive;
  const password = `Aa1${crypto.randomBytes(10).toString('hex')}`;
  const email = `${roleCode}-${crypto.randomBytes(3).toString('hex')}@example.org`;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  await strapi
    .service('admin::user')
    .create({ email, firstname: 'Thủy', lastname: 'Nguyễn', password, isActive: true, roles: [role.id] });
  await page.goto(`${url}/admin`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.getByRole('heading', { level: 1, name: /Xin chào/ }).waitFor();
};

const openPhoto = async (page: Page, documentId: string) => {
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/${documentId}`);
  await page.locator('[name="title"]').waitFor();
};

it('describes, is told at once what is missing, mends it, publishes, and the public finds it', async () => {
  const documentId = await createItem(archive, {
    title: 'Ngày hội cồng chiêng ở Phước Bình',
    captionTime: { certainty: 'probable' },
    captionPlace: { certainty: 'possible' },
    provenance: null,
  });
  const { page, context, foreign, errors } = await openPage(browser);
  await signIn(page, 'kho-vphu');
  await openPhoto(page, documentId);

  // An impossible day gets a sentence while it is being typed, and the words stay.
  const date = page.locator('[name="captionTime.date"]');
  await date.fill('31/2/1970');
  await page
    .getByText(/Tháng 2 năm 1970|không có ngày 31|ngày 31/)
    .first()
    .waitFor();
  await expect(date.inputValue()).resolves.toBe('31/2/1970');
  await date.fill('khoảng 1968');
  await page.getByText(/Hiểu là: khoảng năm 1968/).waitFor();
  await shoot(page, 'editor-date');

  // Publishing too early is refused, everything that is missing is told, nothing typed is lost.
  await page.getByRole('button', { name: 'Công bố', exact: true }).first().click();
  await page
    .getByText(/địa điểm/i)
    .first()
    .waitFor();
  await page
    .getByText(/xuất xứ/i)
    .first()
    .waitFor();
  await expect(date.inputValue()).resolves.toBe('khoảng 1968');
  expect(await documentsOf(archive, uidOf('photo')).findOne({ documentId, status: 'published' })).toBeNull();
  await shoot(page, 'editor-refused');

  await page.locator('[name="captionPlace.unknown"]').check({ force: true });
  await page
    .locator('[name="captionPlace.unknownReason"]')
    .fill('Mặt sau không ghi, người hiến tặng không nhớ.');
  await page.locator('[name="provenance"]').fill('Gia đình người chụp giữ, trao lại năm 2024.');
  await page.getByRole('button', { name: 'Công bố', exact: true }).first().click();
  await page
    .getByText(/Đã công bố/)
    .first()
    .waitFor();
  await shoot(page, 'editor-published');
  expect(
    await documentsOf(archive, uidOf('photo')).findOne({ documentId, status: 'published' }),
  ).toMatchObject({
    dateFrom: '1967-01-01',
    dateTo: '1969-12-31',
  });
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();

  const anonymous = await openPage(browser);
  await archive.strapi.plugin('archive-search').service('outbox').drain(30_000);
  await anonymous.page.goto(`${archive.url}/tim?q=cong+chieng+phuoc+binh`);
  await anonymous.page
    .getByRole('link', { name: /Ngày hội cồng chiêng ở Phước Bình/ })
    .first()
    .waitFor();
  await anonymous.context.close();
});

it('does not let an agency publish', async () => {
  const { page, context } = await openPage(browser, 'phone');
  await signIn(page, 'kho-cq');
  await page.goto(`${archive.url}/admin/content-manager/collection-types/${uidOf('photo')}/create`);
  await page.locator('[name="title"]').waitFor();
  await page.locator('[name="title"]').fill('Ảnh của cơ quan');
  // Strapi shows the button to everybody; who may not publish cannot press it.
  const publish = page.getByRole('button', { name: 'Công bố', exact: true }).first();
  await expect(publish.isDisabled()).resolves.toBe(true);
  await shoot(page, 'agency-phone');
  await context.close();
});

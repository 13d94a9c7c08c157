import fs from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { createItem, documentsOf, type ItemKind, uidOf } from './fixtures';
import { aHeic } from './heic-fixture';
import { aJpeg, hasProgram, put, twoHalves } from './media-fixtures';
import { aTextPdf, PARAGRAPH } from './page-fixtures';
import { binary } from './upload-tools';

const DRAIN_MS = 60_000;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><rect width="300" height="150" fill="#00f"/><rect width="150" height="150" fill="#f00"/></svg>`;

/** Deep zoom of what sharp does not open by itself, and of pages (F161, F162). */
export const describeZoomOfKinds = (archiveOf: () => Archive): void => {
  const get = (url: string, headers: Record<string, string> = {}) =>
    archiveOf().request.get(url).set(headers);
  const drain = () => archiveOf().strapi.plugin('preservation').service('jobs').drain(DRAIN_MS);
  const folderOf = (part: 'masters' | 'derivatives', sha256: string) =>
    path.join(archiveOf().folder, 'archive', part, sha256.slice(0, 2), sha256.slice(2, 4));
  const store = async (name: string, bytes: Buffer | string): Promise<{ fileId: number; sha256: string }> =>
    archiveOf()
      .strapi.plugin('preservation')
      .service('masters')
      .storeFile(put(archiveOf().folder, name, bytes), { fileName: name });
  const show = async (kind: ItemKind, name: string, bytes: Buffer | string) => {
    const { fileId, sha256 } = await store(name, bytes);
    const representations = [{ role: kind === 'document' ? 'page' : 'front', file: fileId }];
    const documentId = await createItem(
      archiveOf(),
      { title: 'Sơ đồ căn cứ Bác Ái', accessRegime: 'cong-khai-tai', representations },
      { kind, publish: true },
    );
    return { documentId, sha256, service: `/api/iiif/3/${kind}.${documentId}.${sha256.slice(0, 12)}` };
  };
  const meanOf = async (url: string) => {
    const answer = await get(url).buffer(true).parse(binary);
    expect([url, answer.status]).toEqual([url, 200]);
    const { channels } = await sharp(answer.body as Buffer).stats();
    return channels.map(({ mean }) => Math.round(mean / 255));
  };
  const expectHalves = async (service: string, width: number, height: number) => {
    expect((await get(`${service}/info.json`)).body).toMatchObject({ width, height });
    const side = Math.floor(height / 2);
    expect(await meanOf(`${service}/0,0,${side},${side}/64,/0/default.jpg`)).toEqual([1, 0, 0]);
    expect(await meanOf(`${service}/${width - side},${side},${side},${side}/64,/0/default.jpg`)).toEqual([
      0, 0, 1,
    ]);
  };

  (hasProgram('ffmpeg') ? it : it.skip)('F161: a HEIC is enlarged in all its detail', async () => {
    const { service } = await show(
      'photo',
      'may.heic',
      await aHeic(archiveOf().folder, twoHalves(1280, 640)),
    );
    await expectHalves(service, 1280, 640);
  });

  it('F161: an SVG is enlarged as it was drawn, never itself', async () => {
    const { service } = await show('photo', 'ban-do.svg', SVG);
    await expectHalves(service, 1600, 800);
  });

  const poppler = hasProgram('pdftoppm') ? it : it.skip;
  poppler('F161: each page of a document is enlarged beyond its picture for screens', async () => {
    const pdf = await aTextPdf([PARAGRAPH, `Trang hai. ${PARAGRAPH}`]);
    const { documentId, sha256, service } = await show('document', 'nghi-quyet.pdf', pdf);
    // Not drawn yet: nothing to enlarge, and no fault.
    expect((await get(`${service}.2/info.json`)).status).toBe(404);
    await drain();

    const manifest = await get(`/api/iiif/presentation/document/${documentId}/manifest.json`);
    const services = manifest.body.items.map(
      (canvas: { items: { items: { body: { service: { id: string }[] } }[] }[] }) =>
        new URL(canvas.items[0]?.items[0]?.body.service[0]?.id ?? '').pathname,
    );
    expect(services).toEqual([`${service}.1`, `${service}.2`]);
    const info = await get(`${service}.2/info.json`);
    expect(info.status).toBe(200);
    // A4 at 300 dots per inch.
    expect(info.body.height).toBeGreaterThan(3400);
    expect((await get(`${service}.2/0,0,512,512/512,/0/default.jpg`)).status).toBe(200);
    expect((await get(`${service}.3/info.json`)).status).toBe(404);
    expect((await get(`/api/items/document/${documentId}`)).body.data.representations[0].picture.zoom).toBe(
      `${service}.1`,
    );

    const staff = await signInAsAdmin(archiveOf());
    const { body } = await get(`/preservation/items/${uidOf('document')}/${documentId}/zoom`, staff);
    expect(body.pictures).toMatchObject([{ page: 1 }, { page: 2 }]);
    for (const { service: signed, query } of body.pictures) {
      expect((await get(`${signed}/info.json?${query}`)).status).toBe(200);
      // The signature of one page opens no other.
      expect((await get(`${signed.replace(/\.\d+$/, '')}.${signed.endsWith('.1') ? 2 : 1}/info.json?${query}`)).status).toBe(404); // prettier-ignore
    }

    await documentsOf(archiveOf(), uidOf('document')).unpublish({ documentId });
    for (const part of ['', '.1', '.2']) expect((await get(`${service}${part}/info.json`)).status).toBe(404);
    expect(fs.existsSync(path.join(folderOf('derivatives', sha256), sha256, 'pages', '2.access.tif'))).toBe(
      true,
    );
  });

  it('F162: a picture that cannot be decoded is refused once, with a sentence, and is no fault to a reader', async () => {
    const shown = await show('photo', 'hong.jpg', await aJpeg(99, 700, 500));
    await drain();
    const master = path.join(folderOf('masters', shown.sha256), `${shown.sha256}.jpg`);
    fs.chmodSync(master, 0o640);
    fs.writeFileSync(master, 'no picture any more');
    fs.rmSync(path.join(folderOf('derivatives', shown.sha256), shown.sha256, 'access.tif'));
    const order = {
      kind: 'access-copy',
      key: shown.sha256,
      payload: { sha256: shown.sha256 },
      label: 'hong.jpg',
    };
    await archiveOf().strapi.plugin('preservation').service('jobs').enqueue([order]);
    await drain();
    const rows = await archiveOf()
      .strapi.db.connection('preservation_jobs')
      .where({ kind: 'access-copy', job_key: shown.sha256, state: 'failed' });
    expect(rows).toMatchObject([{ attempts: 1, problem_code: 'FILE_UNREADABLE' }]);
    expect(rows[0].problem_vi).toMatch(/^[A-ZĐ].*\.$/);
    expect((await get(`${shown.service}/info.json`)).status).toBe(404);
    expect(fs.readdirSync(path.join(archiveOf().folder, 'archive', 'staging'))).toEqual([]);
  });
};

import fs from 'node:fs';
import path from 'node:path';

import { Traverse } from '@iiif/parser';
import sharp from 'sharp';

import { signInAsAdmin } from '../support/admin';
import { type Archive, bootArchive } from '../support/boot';
import { addressesIn, crawl, type Crawl } from '../support/crawler';
import { derivationsOf } from '../support/derivations';
import { createItem, documentsOf, uidOf } from '../support/fixtures';
import { aJpeg, put } from '../support/media-fixtures';
import { outboxOf } from '../support/search-tools';
import { describeZoomOfKinds } from '../support/zoom-suite';

/** F93–F106: what goes out, and what never does. The decision itself has its table in `may-read.test.ts`. */
let archive: Archive;
let staff: { Authorization: string };

interface Shown {
  readonly documentId: string;
  readonly sha256: string;
}

const stored = async (seed: number, width = 3000, height = 2000) => {
  const file = put(archive.folder, `${seed}.jpg`, await aJpeg(seed, width, height));
  return archive.strapi.plugin('preservation').service('masters').storeFile(file, { fileName: 'ảnh.jpg' });
};
const photo = async (seed: number, over: Record<string, unknown>, publish = true): Promise<Shown> => {
  const { fileId, sha256 } = await stored(seed);
  const documentId = await createItem(
    archive,
    { ...over, representations: [{ role: 'front', file: fileId }] },
    { publish },
  );
  return { documentId, sha256 };
};
const serviceOf = ({ documentId, sha256 }: Shown) => `/api/iiif/3/photo.${documentId}.${sha256.slice(0, 12)}`;
const mediaOf = ({ documentId, sha256 }: Shown, name: string) =>
  `/api/media/photo/${documentId}/${sha256.slice(0, 12)}/${name}`;
const manifestOf = ({ documentId }: Shown) => `/api/iiif/presentation/photo/${documentId}/manifest.json`;
const get = (url: string, headers: Record<string, string> = {}) => archive.request.get(url).set(headers);
const pixels = async (url: string) => {
  const answer = await archive.request
    .get(url)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect([url, answer.status]).toEqual([url, 200]);
  return sharp(answer.body as Buffer);
};

let view: Shown;
let keep: Shown;
let draft: Shown;
let onRequest: Shown;

beforeAll(async () => {
  archive = await bootArchive({ search: true });
  staff = await signInAsAdmin(archive);
  view = await photo(7001, { title: 'Mít tinh ở Bác Ái', accessRegime: 'cong-khai-xem' });
  keep = await photo(7002, {
    title: 'Đại hội Đảng bộ "lần I"',
    accessRegime: 'cong-khai-tai',
    creditLine: 'Ảnh: Chamaléa Bốc',
  });
  draft = await photo(7003, { title: 'Ảnh chưa công bố' }, false);
  onRequest = await photo(7004, { title: 'Ảnh theo yêu cầu', accessRegime: 'theo-yeu-cau' });
  const role = await archive.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const action of [
    'api::photo.photo.find',
    'api::photo.photo.findOne',
    'plugin::upload.content-api.find',
    'plugin::upload.content-api.findOne',
  ]) {
    await archive.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
  await outboxOf(archive).drain(30_000);
});
afterAll(() => archive?.close());

describe('files over HTTP', () => {
  it('F93: gives one range, also of a file it still has, and the whole of another', async () => {
    const url = mediaOf(view, 'thumb.webp');
    const whole = await get(url).buffer(true);
    const { etag } = whole.headers;
    const part = (range: string, condition?: string) =>
      get(url, { Range: range, ...(condition && { 'If-Range': condition }) });
    const [first, same, other, dated] = await Promise.all([
      part('bytes=0-9'),
      part('bytes=5-', String(etag)),
      part('bytes=5-', '"other"'),
      part('bytes=5-', 'Tue, 24 Nov 2026 10:00:00 GMT'),
    ]);
    const size = Number(whole.headers['content-length']);
    expect([first.status, first.headers['content-range']]).toEqual([206, `bytes 0-9/${size}`]);
    expect([same.status, same.headers['content-length']]).toEqual([206, String(size - 5)]);
    expect([other.status, dated.status]).toEqual([200, 200]);
    const beyond = await part(`bytes=${size}-`);
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${size}`]);
  });

  it('F93: answers HEAD with the headers of the whole', async () => {
    const url = mediaOf(view, 'screen.jpg');
    const { headers } = await get(url);
    const head = await archive.request.head(url).set('Range', 'bytes=0-9');
    expect(head.status).toBe(200);
    for (const name of ['content-length', 'content-type', 'etag', 'cache-control', 'accept-ranges']) {
      expect([name, head.headers[name]]).toEqual([name, headers[name]]);
    }
  });

  it('F90, F94: lets a copy be kept only where the regime says so, under the item’s own name', async () => {
    const kept = await get(`${mediaOf(keep, 'large.jpg')}?download=1`);
    expect(kept.status).toBe(200);
    expect(kept.headers['content-disposition']).toBe(
      `attachment; filename="Dai hoi Dang bo lan I.jpg"; filename*=UTF-8''${encodeURIComponent('Đại hội Đảng bộ lần I.jpg')}`,
    );
    expect((await get(mediaOf(keep, 'screen.jpg'))).headers['content-disposition']).toBeUndefined();
    const closed = [
      `${mediaOf(view, 'large.jpg')}?download=1`,
      mediaOf(view, 'large.jpg'),
      `${mediaOf(view, 'screen.jpg')}?download=1`,
    ];
    for (const url of closed) expect([url, (await get(url)).status]).toEqual([url, 404]);
  });
});

describe('files that other rooms make (F92)', () => {
  const folderOf = ({ sha256 }: Shown) =>
    path.join(archive.folder, 'archive', 'derivatives', sha256.slice(0, 2), sha256.slice(2, 4), sha256);

  it('go out by the same door, as they are, and only under the names that were offered', async () => {
    const variants = archive.strapi.plugin('preservation').service('variants');
    variants.offer({ name: 'test-strip.webp', mime: 'image/webp', use: 'derivative' });
    variants.offer({ name: /^test-subtitle-[a-z]{2}\.vtt$/, mime: 'text/vtt; charset=utf-8', use: 'film' });
    for (const shown of [view, draft]) {
      await sharp({ create: { width: 5000, height: 90, channels: 3, background: '#0000ff' } }).toFile(
        path.join(folderOf(shown), 'test-strip.webp'),
      );
      for (const name of ['test-subtitle-vi.vtt', 'test-secret.vtt'])
        fs.writeFileSync(path.join(folderOf(shown), name), 'WEBVTT\n');
    }
    // Its pixels are counted elsewhere: neither made smaller nor marked.
    const strip = await pixels(mediaOf(view, 'test-strip.webp'));
    expect(await strip.metadata()).toMatchObject({ width: 5000 });
    const subtitle = await get(mediaOf(view, 'test-subtitle-vi.vtt'), { Range: 'bytes=0-5' });
    expect([subtitle.status, subtitle.text]).toEqual([206, 'WEBVTT']);
    expect(subtitle.headers['content-type']).toBe('text/vtt; charset=utf-8');
    for (const url of [
      mediaOf(view, 'test-secret.vtt'),
      mediaOf(view, 'access.tif'),
      mediaOf(view, 'outgoing'),
      mediaOf(draft, 'test-strip.webp'),
      mediaOf(draft, 'test-subtitle-vi.vtt'),
    ]) {
      expect([url, (await get(url)).status]).toEqual([url, 404]);
    }
  });
});

describe('marks (F105, F106)', () => {
  /** The lower right corner of the fixture is plain blue: anything else there is the mark. */
  const isMarked = async (url: string) => {
    const picture = await pixels(url);
    const { width, height } = await picture.metadata();
    const corner = {
      left: Math.round(width * 0.9),
      top: Math.round(height * 0.96),
      width: Math.floor(width * 0.1),
      height: Math.floor(height * 0.03),
    };
    // Statistics are those of the input, whatever was cut out of it.
    const cut = await picture.extract(corner).png().toBuffer();
    const { channels } = await sharp(cut).stats();
    return (channels[2]?.min ?? 255) < 200;
  };

  it('stand on what may only be viewed, and on copies to keep', async () => {
    expect(await isMarked(mediaOf(view, 'screen.jpg'))).toBe(true);
    expect(await isMarked(mediaOf(view, 'screen.webp'))).toBe(true);
    expect(await isMarked(`${serviceOf(view)}/full/1200,/0/default.png`)).toBe(true);
    expect(await isMarked(mediaOf(view, 'thumb.webp'))).toBe(false);
    expect(await isMarked(mediaOf(keep, 'screen.jpg'))).toBe(false);
    expect(await isMarked(`${mediaOf(keep, 'large.jpg')}?download=1`)).toBe(true);
  });

  it('F163: the ledger says once that marked and access copies were made', async () => {
    const kinds = (await derivationsOf(archive, view.sha256)).map(({ made }) => made.kind);
    expect(kinds.sort()).toEqual(['access-copy', 'marked-copy']);
    expect(
      (await derivationsOf(archive, draft.sha256)).filter(({ made }) => made.kind === 'marked-copy'),
    ).toEqual([]);
  });

  it('never stand on a master, nor on the pictures of the archive itself', async () => {
    const library = await get('/upload/files?pageSize=100', staff);
    const file = library.body.results.find(({ hash }: { hash: string }) => hash === view.sha256);
    expect(await isMarked(file.url)).toBe(false);
    expect(await isMarked(file.formats.screenJpeg.url)).toBe(false);
  });

  it('follow the credit line', async () => {
    const before = (await get(mediaOf(view, 'screen.jpg'))).headers.etag;
    await archive.strapi.db.query('api::photo.photo').updateMany({
      where: { documentId: view.documentId },
      data: { creditLine: 'Nguồn: gia đình bà Pi Năng' },
    });
    expect((await get(mediaOf(view, 'screen.jpg'))).headers.etag).not.toBe(before);
  });
});

describe('IIIF Image API 3', () => {
  it('F97: describes the picture as the regime shows it', async () => {
    const { body, headers, status } = await get(`${serviceOf(view)}/info.json`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(headers.link).toContain('level2.json');
    expect(body).toMatchObject({
      type: 'ImageService3',
      profile: 'level2',
      width: 2400,
      height: 1600,
      maxWidth: 1600,
      tiles: [{ width: 512, scaleFactors: [1, 2, 4, 8] }],
    });
    expect(body.id).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${serviceOf(view)}$`));
    expect((await get(`${serviceOf(keep)}/info.json`)).body).toMatchObject({ width: 3000, maxWidth: 4000 });
    const linked = await get(`${serviceOf(view)}/info.json`, { Accept: 'application/ld+json' });
    expect(linked.headers['content-type']).toBe(
      'application/ld+json;profile="http://iiif.io/api/image/3/context.json"',
    );
    const base = await get(serviceOf(view)).redirects(0);
    expect([base.status, new URL(base.headers.location ?? '').pathname]).toEqual([
      303,
      `${serviceOf(view)}/info.json`,
    ]);
  });

  it('F97, F98: draws what is asked for, and names its one address', async () => {
    const url = `${serviceOf(keep)}/0,0,1500,2000/!300,300/90/gray.png`;
    const picture = await pixels(url);
    expect(await picture.metadata()).toMatchObject({ format: 'png', width: 300, height: 225 });
    const { headers } = await get(url);
    expect(headers.link).toContain(`${serviceOf(keep)}/0,0,1500,2000/225,300/90/gray.png>;rel="canonical"`);
    expect(headers['content-type']).toBe('image/png');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await get(url, { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await archive.request.head(url)).headers['content-type']).toBe('image/png');
  });

  it('F97: the left half of the fixture is red, the right one blue, also through a tile', async () => {
    const mean = async (region: string) => {
      const { channels } = await (await pixels(`${serviceOf(keep)}/${region}/512,/0/default.png`)).stats();
      return channels.map((channel) => Math.round(channel.mean / 255));
    };
    expect(await mean('0,0,512,512')).toEqual([1, 0, 0]);
    expect(await mean('2048,1024,512,512')).toEqual([0, 0, 1]);
  });

  it.each([
    ['full/9000,/0/default.jpg', 400, 'IMAGE_BAD_REQUEST', 'size'],
    ['5000,0,10,10/max/0/default.jpg', 400, 'IMAGE_BAD_REQUEST', 'region'],
    ['full/max/45/default.jpg', 501, 'IMAGE_NOT_OFFERED', 'rotation'],
    ['full/max/0/default.tif', 501, 'IMAGE_NOT_OFFERED', 'format'],
    ['full/max/0/native.jpg', 400, 'IMAGE_BAD_REQUEST', 'quality'],
  ])('F96: refuses %s with a sentence', async (asked, status, code, field) => {
    const answer = await get(`${serviceOf(view)}/${asked}`);
    expect([answer.status, answer.body.error.details]).toMatchObject([status, { code, field }]);
    expect(answer.body.error.message).toMatch(/Địa chỉ hình/);
  });

  it('F91: gives nobody more of a picture than its regime shows', async () => {
    for (const size of ['2000,', '^2000,', 'pct:100', '^2400,1600']) {
      expect((await get(`${serviceOf(view)}/full/${size}/0/default.jpg`)).status).toBe(400);
    }
    expect(await (await pixels(`${serviceOf(view)}/full/max/0/default.jpg`)).metadata()).toMatchObject({
      width: 1600,
    });
  });

  it('F22: a closed picture and a wrong address give the same 404', async () => {
    const answers = new Set<string>();
    for (const shown of [draft, onRequest]) {
      for (const part of ['', '/info.json', '/full/max/0/default.jpg', '/nonsense/max/0/default.jpg']) {
        const { status, text } = await get(`${serviceOf(shown)}${part}`);
        answers.add(`${status} ${text}`);
      }
      answers.add(await get(manifestOf(shown)).then(({ status, text }) => `${status} ${text}`));
    }
    for (const url of ['/api/iiif/3/photo.x.y/info.json', '/api/iiif/presentation/tape/x/manifest.json']) {
      const { status, text } = await get(url);
      answers.add(`${status} ${text}`);
    }
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toMatch(/^404 .*MEDIA_NOT_FOUND/);
  });

  it('F103: reads an access copy, never the master', async () => {
    const folder = path.join(
      archive.folder,
      'archive',
      'derivatives',
      keep.sha256.slice(0, 2),
      keep.sha256.slice(2, 4),
      keep.sha256,
    );
    expect(fs.readdirSync(folder)).toContain('access.tif');
    const master = path.join(
      archive.folder,
      'archive',
      'masters',
      keep.sha256.slice(0, 2),
      keep.sha256.slice(2, 4),
      `${keep.sha256}.jpg`,
    );
    fs.renameSync(master, `${master}.away`);
    try {
      await pixels(`${serviceOf(keep)}/512,512,512,512/512,/0/default.jpg`);
    } finally {
      fs.renameSync(`${master}.away`, master);
    }
  });

  it('F103: makes the access copy of a new picture in the background', async () => {
    const { sha256 } = await stored(7010, 900, 600);
    await archive.strapi.plugin('preservation').service('jobs').drain(60_000);
    const copy = path.join(
      archive.folder,
      'archive',
      'derivatives',
      sha256.slice(0, 2),
      sha256.slice(2, 4),
      sha256,
      'access.tif',
    );
    expect(await sharp(copy).metadata()).toMatchObject({ width: 900, format: 'tiff' });
  });
});

describe('the manifest (F100, F101)', () => {
  it('tells the item in words and leads to what may be seen', async () => {
    const { body, headers } = await get(manifestOf(keep));
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(body).toMatchObject({
      type: 'Manifest',
      label: { vi: ['Đại hội Đảng bộ "lần I"'] },
      requiredStatement: { value: { vi: ['Ảnh: Chamaléa Bốc'] } },
      items: [{ type: 'Canvas', width: 3000, height: 2000, label: { vi: ['Mặt trước'] } }],
    });
    const services: string[] = [];
    new Traverse({
      service: [(service) => void services.push((service as { id: string }).id)],
    }).traverseManifest(body);
    expect(services).toHaveLength(1);
    expect(body.items[0].rendering).toMatchObject([{ label: { vi: ['Tải ảnh lớn (JPEG)'] } }]);
    expect((await get(manifestOf(view))).body.items[0]).not.toHaveProperty('rendering');
  });
});

describe('what else is enlarged', () => describeZoomOfKinds(() => archive));

describe('staff', () => {
  it('F107: enlarge anything they may read by signed addresses, unmarked and in full', async () => {
    const url = `/preservation/items/api::photo.photo/${draft.documentId}/zoom`;
    const { body, status } = await get(url, staff);
    expect(status).toBe(200);
    expect(body.pictures).toMatchObject([{ label: null, role: 'front' }]);
    const [{ service, query }] = body.pictures;
    const info = await get(`${service}/info.json?${query}`);
    expect(info.body).toMatchObject({ width: 3000, height: 2000 });
    expect((await get(`${service}/0,0,512,512/512,/0/default.jpg?${query}`)).status).toBe(200);
    for (const bad of ['', `?${query.replace(/exp=\d+/, 'exp=1')}`, `?${query.replace(/sig=./, 'sig=')}`]) {
      expect((await get(`${service}/info.json${bad}`)).status).toBe(404);
    }
  });

  it('F107: nobody without an account asks for them', async () => {
    expect((await get(`/preservation/items/api::photo.photo/${draft.documentId}/zoom`)).status).toBe(401);
    for (const [uid, id] of [
      ['api::person.person', draft.documentId],
      ['api::photo.photo', 'nosuchdocument0000000000'],
    ]) {
      expect((await get(`/preservation/items/${uid}/${id}/zoom`, staff)).status).toBe(404);
    }
  });
});

describe('as a crawler (F102)', () => {
  const seeds = () => [
    '/api/photos?populate=*',
    '/api/photos?populate[representations][populate]=*',
    '/api/photos?populate[representations][populate][file][populate]=*',
    '/api/photos?populate[representations][populate][file][fields][0]=formats',
    ...[view, keep, draft, onRequest].flatMap((shown) => [
      `/api/photos/${shown.documentId}?populate[representations][populate]=file`,
      `/api/items/photo/${shown.documentId}`,
      manifestOf(shown),
      serviceOf(shown),
      ...['thumb.webp', 'screen.webp', 'screen.jpg', 'large.jpg'].map((name) => mediaOf(shown, name)),
    ]),
    '/api/upload/files',
    '/api/upload/files?populate=*',
    '/api/search?pageSize=100',
  ];
  const ofItem = ({ status }: Crawl, { documentId, sha256 }: Shown) =>
    [...status].filter(
      ([url]) =>
        (url.includes(documentId) || url.includes(sha256.slice(0, 12))) &&
        /\/(?:media|iiif|masters|derivatives|items)\//.test(url),
    );
  const bytes = (found: [string, number][]) => found.filter(([url]) => !url.startsWith('/api/items/'));
  let before: Crawl;

  beforeAll(async () => {
    before = await crawl(archive, seeds());
  });

  it('finds the pictures that may be seen, and opens them', () => {
    const opened = (shown: Shown) =>
      ofItem(before, shown)
        .filter(([, status]) => status === 200)
        .map(([url]) => url);
    expect(opened(view)).toEqual(
      expect.arrayContaining([
        mediaOf(view, 'screen.webp'),
        manifestOf(view),
        `${serviceOf(view)}/info.json`,
        `${serviceOf(view)}/full/max/0/default.jpg`,
      ]),
    );
    expect(opened(keep)).toContain(`${mediaOf(keep, 'large.jpg')}?download=1`);
  });

  it('opens no master, nothing unpublished, nothing that is only given on request, and sees no whole hash', () => {
    for (const [url, status] of before.status) {
      if (/\/(?:masters|derivatives)\//.test(url)) expect([url, status]).toEqual([url, 404]);
    }
    for (const shown of [draft, onRequest]) {
      const found = bytes(ofItem(before, shown));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(([, status]) => status !== 404)).toEqual([]);
    }
    for (const [url, text] of before.texts) {
      for (const { sha256 } of [view, keep, draft, onRequest]) {
        expect([url, text.includes(sha256)]).toEqual([url, false]);
      }
      expect([url, /[?&]sig=/.test(text)]).toEqual([url, false]);
    }
    expect(before.status.get('/api/upload/files')).toBe(403);
  });

  it('F102: after the withdrawal opens nothing it ever saw, without and with a foreign or expired signature', async () => {
    const library = await get('/upload/files?pageSize=100', staff);
    const signed = addressesIn(library.text).filter(
      (url) => url.includes(view.sha256) && url.includes('sig='),
    );
    expect(signed.length).toBeGreaterThan(2);
    const seen = [
      ...new Set([
        ...ofItem(before, view).map(([url]) => url),
        ...signed.map((url) => url.split('?')[0] ?? ''),
      ]),
    ];
    await documentsOf(archive, uidOf('photo')).unpublish({ documentId: view.documentId });
    await outboxOf(archive).drain(30_000);

    const foreign = String(signed[0]?.split('?')[1]).replace(/&amp;/g, '&');
    const expired = foreign.replace(/exp=\d+/, 'exp=1700000000');
    for (const query of ['', foreign, expired]) {
      for (const url of seen) {
        // The one address a signature was made for stays open to its holder until it runs out, a quarter of an hour at most.
        if (query === foreign && signed[0]?.startsWith(`${url}?`)) continue;
        const asked = query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url;
        expect([asked, (await get(asked)).status]).toEqual([asked, 404]);
      }
    }
    const after = await crawl(archive, seeds());
    expect(ofItem(after, view).filter(([, status]) => status < 300)).toEqual([]);
    for (const [url, text] of after.texts) {
      if (url.includes(view.documentId)) continue;
      expect([url, text.includes(view.documentId)]).toEqual([url, false]);
    }
    // The other item is as open as before.
    expect(after.status.get(mediaOf(keep, 'screen.jpg'))).toBe(200);
  });
});

import fs from 'node:fs';
import path from 'node:path';

import type { ExifTool, WriteTags } from 'exiftool-vendored';
import sharp, { type Sharp } from 'sharp';

import { createAccount, signIn } from './accounts';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { derivationsOf } from './derivations';
import { createItem, documentsOf, uidOf } from './fixtures';
import { eventually } from './search-tools';
import { binary, sha } from './upload-tools';

type Header = { Authorization: string };

const PHOTO = uidOf('photo');
const WAIT_MS = 60_000;

let drawn = 0;
/** A picture that looks like no other of this file; `seed` makes it again. */
const scene = (seed = (drawn += 1)): Sharp => {
  const at = (n: number, span: number) => (seed * 7919 + n * 104_729) % span;
  const shapes = Array.from(
    { length: 9 },
    (_, n) =>
      `<circle cx="${at(n, 800)}" cy="${at(n + 20, 600)}" r="${40 + at(n + 40, 140)}" fill="rgb(${at(n + 1, 255)},${at(n + 2, 255)},${at(n + 3, 255)})"/>`,
  ).join('');
  return sharp(
    Buffer.from(`<svg width="800" height="600"><rect width="800" height="600" fill="#8a7"/>${shapes}</svg>`),
  );
};

/** What stands inside files, near duplicates, outgoing copies (F130–F146), the same on every database. */
export const describeFileMetadata = (archiveOf: () => Archive): void => {
  let staff: Header;
  const masters = () => archiveOf().strapi.plugin('preservation').service('masters');
  /** Copies on their way out that still lie in staging. */
  const copiesLeft = (): string[] =>
    fs.readdirSync(masters().layout.staging).filter((name) => name.startsWith('copy.'));
  const tool = (): Promise<ExifTool> => masters().exif.tool();
  const work = () => archiveOf().strapi.plugin('preservation').service('jobs').drain(WAIT_MS);
  const get = (address: string, header: Header = staff) => archiveOf().request.get(address).set(header);
  const itemPath = (documentId: string, rest: string) => `/preservation/items/${PHOTO}/${documentId}/${rest}`;

  const store = async (name: string, picture: Sharp, tags?: Record<string, unknown>) => {
    const file = path.join(archiveOf().folder, name);
    await picture.toFile(file);
    if (tags)
      await (
        await tool()
      ).write(file, tags as WriteTags, {
        writeArgs: ['-overwrite_original', '-codedcharacterset=utf8'],
      });
    const answer = await masters().storeFile(file, { fileName: name });
    await fs.promises.rm(file);
    if (!answer.ok) throw new Error(answer.refusal.en);
    return answer as { fileId: number; sha256: string };
  };
  const photo = async (title: string, file: number, over: Record<string, unknown> = {}) =>
    createItem(archiveOf(), { title, representations: [{ role: 'front', file }], ...over });

  beforeAll(async () => {
    staff = await signInAsAdmin(archiveOf());
  });

  describe('what stands inside a file', () => {
    let documentId: string;
    let file: { fileId: number; sha256: string };
    let person: { documentId: string };

    beforeAll(async () => {
      person = await documentsOf(archiveOf(), 'api::person.person').create({
        data: { fullName: 'Chamaléa Bốc Thử' },
      });
      file = await store('le-hoi.jpg', scene().jpeg(), {
        'XMP-dc:Title': 'Lễ mừng lúa mới',
        'IPTC:Caption-Abstract': 'Bà con Raglai ở Phước Bình',
        'XMP-iptcExt:PersonInImage': ['Chamaléa Bốc Thử', 'Người chưa có trong danh mục'],
        'EXIF:DateTimeOriginal': '2019:05:01 10:00:00',
        'EXIF:GPSLatitude': 11.786,
        'EXIF:GPSLatitudeRef': 'N',
        'EXIF:GPSLongitude': 108.85,
        'EXIF:GPSLongitudeRef': 'E',
      });
      documentId = await photo('Ảnh có thông tin trong tệp', file.fileId);
      await work();
    });

    it('F130: is read in the background and offered with its sources; persons by the authority file', async () => {
      const answer = await get(itemPath(documentId, 'metadata'));
      expect(answer.status).toBe(200);
      const [described] = answer.body.files;
      expect(described).toMatchObject({ sha256: file.sha256, state: 'read', picture: expect.stringContaining('sig=') });
      const offered = described.suggestions as { field: string; value: string; sources: string[]; persons: object[] }[];
      const of = (field: string) => offered.filter((one) => one.field === field);
      expect(of('title')[0]).toMatchObject({ value: 'Lễ mừng lúa mới', sources: ['XMP-dc:Title'] });
      expect(of('caption')[0]).toMatchObject({ value: 'Bà con Raglai ở Phước Bình' });
      expect(of('position')[0]).toMatchObject({ value: '11.78600, 108.85000' });
      expect(of('fileDate')[0]).toMatchObject({ value: '2019:05:01 10:00:00' });
      expect(of('person').map(({ persons }) => persons)).toEqual([
        [expect.objectContaining({ documentId: person.documentId, fullName: 'Chamaléa Bốc Thử' })],
        [],
      ]);
    }); // prettier-ignore

    it('F133: looking makes nobody and changes nothing', async () => {
      const persons = () => archiveOf().strapi.db.query('api::person.person').count();
      const before = await persons();
      await get(itemPath(documentId, 'metadata'));
      expect(await persons()).toBe(before);
      const item = await documentsOf(archiveOf(), PHOTO).findOne({ documentId, populate: ['captionTime'] });
      expect(item).toMatchObject({ title: 'Ảnh có thông tin trong tệp', captionTime: { date: { edtf: '1968~' } } });
    }); // prettier-ignore

    it('F131: is kept whole, and listed on demand', async () => {
      const answer = await get(itemPath(documentId, `metadata/${file.sha256}`));
      expect(answer.body.tool).toMatch(/^ExifTool \d/);
      expect(answer.body.tags).toContainEqual({
        tag: 'IPTC:Caption-Abstract',
        value: 'Bà con Raglai ở Phước Bình',
      });
      expect(JSON.stringify(answer.body)).not.toContain(archiveOf().folder);
    });

    it('F131: masters that were here before are read too, once', async () => {
      const metadata = archiveOf().strapi.plugin('preservation').service('metadata');
      expect(await metadata.orderBacklog()).toBe(0);
      await archiveOf().strapi.db.connection('preservation_metadata').where({ sha256: file.sha256 }).delete();
      expect((await get(itemPath(documentId, 'metadata'))).body.files[0].state).toBe('waiting');
      expect(await metadata.orderBacklog()).toBe(1);
      await work();
      expect((await get(itemPath(documentId, 'metadata'))).body.files[0].state).toBe('read');
    });

    it('F131: no public answer holds any of it', async () => {
      const published = await createItem(
        archiveOf(),
        { title: 'Ảnh công bố', representations: [{ role: 'front', file: file.fileId }] },
        { publish: true },
      );
      const open = await archiveOf().request.get(`/api/items/photo/${published}`);
      expect(open.status).toBe(200);
      const thumb = await archiveOf()
        .request.get(open.body.data.representations[0].picture.jpeg)
        .buffer()
        .parse(binary);
      const picture = path.join(archiveOf().folder, 'public.jpg');
      fs.writeFileSync(picture, thumb.body as Buffer);
      const tags = await (await tool()).readRaw(picture, { readArgs: ['-G1'] });
      for (const told of [open.body, tags])
        expect(JSON.stringify(told)).not.toMatch(/GPS|11\.786|Bà con Raglai ở Phước Bình/);
    });

    it('F135: is shown to nobody who may not read the item, and not to a stranger', async () => {
      const addresses = ['metadata', `metadata/${file.sha256}`, 'look-alikes', `copies/${file.sha256}`];
      const agency = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
      for (const address of addresses) {
        const at = itemPath(documentId, address);
        expect([at, (await archiveOf().request.get(at)).status]).toEqual([at, 401]);
        expect([at, (await get(at, agency)).status]).toEqual([at, 404]);
      }
      const other = itemPath(documentId, `metadata/${'0'.repeat(64)}`);
      expect((await get(other)).status).toBe(404);
      expect((await get(`/preservation/items/api::donor.donor/${documentId}/metadata`)).status).toBe(404);
    });
  });

  describe('F144, F145: pictures that look alike', () => {
    const seed = 4242;
    let mine: string;
    let theirs: string;
    let files: { fileId: number; sha256: string }[];
    const pairs = async (documentId: string, header?: Header) =>
      (await get(itemPath(documentId, 'look-alikes'), header)).body.pairs;
    const answer = (documentId: string, body: object, header: Header = staff) =>
      archiveOf().request.post(itemPath(documentId, 'look-alikes')).set(header).send(body);
    const codes = async (documentId: string): Promise<string[]> => {
      const { evaluation } = { evaluation: archiveOf().strapi.plugin('provenance').service('evaluation') };
      await evaluation.drain(WAIT_MS);
      const verdict = await evaluation.verdicts.read(PHOTO, documentId, 'draft');
      return verdict.findings.map(({ code }: { code: string }) => code).filter((code: string) => code.startsWith('COPY_'));
    }; // prettier-ignore

    beforeAll(async () => {
      files = [
        await store('goc.jpg', scene(seed).jpeg()),
        await store('in-nho.png', scene(seed).resize(500).greyscale().png()),
      ];
      mine = await photo('Suối Phước Bình', files[0]!.fileId);
      theirs = await photo('Suối Phước Bình, bản in', files[1]!.fileId);
      await work();
    });

    it('are asked about with the facts of both', async () => {
      expect(await pairs(mine)).toEqual([
        expect.objectContaining({
          mine: expect.objectContaining({ sha256: files[0]!.sha256, width: 800, picture: expect.stringContaining('sig=') }),
          theirs: expect.objectContaining({ sha256: files[1]!.sha256, name: 'in-nho.png', width: 500 }),
          holder: expect.objectContaining({ documentId: theirs, donor: 'Ông Chamaléa Bốc', stage: expect.objectContaining({ vi: expect.any(String) }) }),
          turn: null,
          answer: null,
        }),
      ]);
      expect(await codes(mine)).toEqual(['COPY_NEARLY_SAME']);
    }); // prettier-ignore

    it('refuses an answer nobody offered, about a pair nobody asked, or from somebody who may not edit', async () => {
      const [one, other] = files.map(({ sha256 }) => sha256);
      const bad = await answer(mine, { mine: one, theirs: other, answer: 'delete' });
      expect([bad.status, bad.body.error.details]).toEqual([400, expect.objectContaining({ code: 'LOOK_ANSWER_UNKNOWN', field: 'answer' })]);
      const unknown = await answer(mine, { mine: one, theirs: '0'.repeat(64), answer: 'same' });
      expect([unknown.status, unknown.body.error.details.code]).toEqual([400, 'LOOK_PAIR_UNKNOWN']);
      const body = { mine: one, theirs: other, answer: 'same' };
      const agency = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
      expect((await answer(mine, body, agency)).status).toBe(404);
      expect((await archiveOf().request.post(itemPath(mine, 'look-alikes')).send(body)).status).toBe(401);
      expect((await pairs(mine))[0].answer).toBeNull();
    }); // prettier-ignore

    it.each([
      ['another copy', 'same', ['COPY_CONFIRMED']],
      ['another picture', 'other', []],
      ['not clear', 'unclear', ['COPY_NEARLY_SAME']],
    ])('answered “%s” is kept for both, in the ledger, and said by the rules', async (_words, given, expected) => {
      const [one, other] = files.map(({ sha256 }) => sha256);
      const told = await answer(theirs, { mine: other, theirs: one, answer: given });
      expect(told.status).toBe(200);
      expect(told.body.pairs[0].answer).toMatchObject({ answer: given, actor: 'Nghiệm Thử', at: expect.stringMatching(/^\d{4}-/) });
      expect((await pairs(mine))[0].answer).toMatchObject({ answer: given });
      expect([await codes(mine), await codes(theirs)]).toEqual([expected, expected]);
      const history = await get(`/provenance/items/${PHOTO}/${theirs}/history`);
      expect(history.body.entries[0]).toMatchObject({
        act: 'file.compare',
        change: { new: { answer: given, pair: [one, other].sort() } },
      });
      expect(await archiveOf().strapi.db.query(PHOTO).count({ where: { documentId: { $in: [mine, theirs] } } })).toBe(2);
    }); // prettier-ignore

    it('F146: also where one of them was laid the other way round', async () => {
      const flipped = await store('lat.jpg', scene(seed).flop().rotate(90).jpeg());
      const turned = await photo('Phim dương lật ngược', flipped.fileId);
      await work();
      const found = await pairs(turned);
      expect(found.map(({ holder }: { holder: { documentId: string } }) => holder.documentId).sort()).toEqual([mine, theirs].sort());
      expect(found[0].turn).not.toBeNull();
    }); // prettier-ignore
  });

  describe('F137, F138: copies that leave the house', () => {
    const download = (documentId: string, sha256: string, size: string) =>
      get(itemPath(documentId, `copies/${sha256}?size=${size}`))
        .buffer()
        .parse(binary);
    const readBack = async (bytes: Buffer, name: string) => {
      const file = path.join(archiveOf().folder, name);
      fs.writeFileSync(file, bytes);
      const tags = await (await tool()).readRaw(file, { readArgs: ['-G1', '-struct', '-n'] });
      return { tags, size: await sharp(file).metadata() };
    };
    const words = {
      docCode: 'BA.2024.0012',
      creditLine: 'Ảnh: Chamaléa Bốc / Kho tư liệu Huyện ủy Bác Ái',
      rightsStatement: 'Gia đình người chụp cho phép công bố, ghi tên tác giả.',
      captionPersons: { people: [{ asWritten: 'Pi Năng Thạnh' }] },
    };
    const GPS = {
      'EXIF:GPSLatitude': 11.5,
      'EXIF:GPSLatitudeRef': 'N',
      'EXIF:Artist': 'Chủ cũ',
      'XMP-dc:Creator': ['Chủ cũ'],
    };

    it.each([
      ['screen', 'jpg', (picture: Sharp) => picture.jpeg()],
      ['full', 'jpg', (picture: Sharp) => picture.jpeg()],
      ['full', 'tif', (picture: Sharp) => picture.tiff({ compression: 'lzw' })],
      ['full', 'png', (picture: Sharp) => picture.png()],
    ])('%s copy of a %s carries caption, credit, code and rights, and nothing else of the master', async (size, ext, make) => {
      const file = await store(`goc-${size}.${ext}`, make(scene()), GPS);
      const documentId = await photo('Lễ mừng lúa mới', file.fileId, { ...words, docCode: `${words.docCode}.${size}.${ext}` });
      const answer = await download(documentId, file.sha256, size);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-disposition']).toContain('attachment');
      const { tags, size: picture } = await readBack(answer.body as Buffer, `back.${ext === 'tif' ? 'tif' : 'jpg'}`);
      const code = `${words.docCode}.${size}.${ext}`;
      expect(tags).toMatchObject({
        'XMP-dc:Title': 'Lễ mừng lúa mới',
        'XMP-dc:Identifier': code,
        'XMP-photoshop:Credit': words.creditLine,
        'XMP-dc:Rights': words.rightsStatement,
        'XMP-iptcExt:PersonInImage': ['Pi Năng Thạnh'],
        'IPTC:CodedCharacterSet': expect.anything(),
        'IPTC:Credit': words.creditLine,
        'IPTC:CopyrightNotice': words.rightsStatement,
        'IPTC:Caption-Abstract': expect.stringContaining('Nhân vật: Pi Năng Thạnh.'),
      });
      expect(JSON.stringify(tags)).not.toMatch(/GPS|Chủ cũ/);
      expect([picture.width, picture.height]).toEqual([800, 600]);
      const master = fs.readFileSync(masters().layout.masterPath(file.sha256, ext));
      expect(sha(master)).toBe(file.sha256);
      // F163: a person took it out of the house, and the ledger says who.
      expect(await derivationsOf(archiveOf(), file.sha256)).toMatchObject([
        { actor_kind: 'user', made: { kind: 'outgoing-copy', size, documentId } },
      ]);
      // It is gone a moment after the last byte was sent.
      await eventually(async () => copiesLeft().length === 0);
    }); // prettier-ignore

    it('says in a sentence why there is none', async () => {
      const file = await store('co.jpg', scene().jpeg());
      const documentId = await photo('Ảnh', file.fileId);
      const answer = await get(itemPath(documentId, `copies/${file.sha256}?size=huge`));
      expect([answer.status, answer.body.error.details]).toEqual([
        400,
        expect.objectContaining({ code: 'OUTGOING_SIZE_UNKNOWN', field: 'size' }),
      ]);
      const master = masters().layout.masterPath(file.sha256, 'jpg');
      fs.chmodSync(master, 0o640);
      fs.appendFileSync(master, 'x');
      const damaged = await get(itemPath(documentId, `copies/${file.sha256}?size=full`));
      expect([damaged.status, damaged.body.error.details.code]).toEqual([400, 'OUTGOING_MASTER_DAMAGED']);
      expect(copiesLeft()).toEqual([]);
    });
  });

  it('F141: an SVG is kept and never shown by itself', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="20" height="20"/></svg>';
    const answer = await archiveOf()
      .request.post('/upload')
      .set(staff)
      .attach('files', Buffer.from(drawing), { filename: 'so-do.svg', contentType: 'image/svg+xml' });
    expect(answer.status).toBe(201);
    const [row] = answer.body;
    expect(row).toMatchObject({ mime: 'image/svg+xml', ext: '.svg', formats: { thumbnail: { mime: 'image/webp' } } });
    const served = await archiveOf().request.get(row.url);
    expect(served.status).toBe(200);
    expect(served.headers['content-disposition']).toContain('attachment');
    expect((await archiveOf().request.get(row.url.split('?')[0])).status).toBe(404);
  }); // prettier-ignore
};

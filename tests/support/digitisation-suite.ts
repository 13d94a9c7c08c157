import fs from 'node:fs';
import path from 'node:path';

import { digitisationOf } from '../../plugins/preservation/server/src/digitisation/digitisation';
import type { DigitisationReport } from '../../plugins/preservation/shared/digitisation/contract';
import { checkItem } from '../../src/wiring/digitisation';
import { PHOTO, type Header } from './appraisal-tools';
import type { Archive } from './boot';
import { createItem, documentsOf, uidOf } from './fixtures';
import { hasProgram } from './media-fixtures';
import { PARAGRAPH } from './page-fixtures';
import { restorationTools } from './restoration-tools';
import { aSearchablePdf } from './scan-fixtures';

const DOCUMENT = uidOf('document');
const UNIT = 'A38-011-07-0123';
const SUBTITLE = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nLời\n';

/** Scans of items against a profile, from the store to the case of restoration (F193, F194). */
export const describeDigitisation = (archiveOf: () => Archive): void => {
  const tools = restorationTools(archiveOf);

  const store = async (bytes: Buffer | string, name: string): Promise<{ fileId: number; sha256: string }> => {
    const file = path.join(archiveOf().folder, name);
    fs.writeFileSync(file, bytes);
    return archiveOf().strapi.plugin('preservation').service('masters').storeFile(file, {});
  };
  /** A whole TIFF that decodes: the door refuses what does not. */
  const scan = async (dpi: number, tone: number): Promise<Buffer> => {
    const { default: sharp } = await import('sharp');
    return sharp({
      create: { width: 248, height: 351, channels: 3, background: { r: tone, g: 220, b: 200 } },
    })
      .withIccProfile('srgb')
      .tiff({ compression: 'none', xres: dpi / 25.4, yres: dpi / 25.4, resolutionUnit: 'inch' })
      .toBuffer();
  };
  const errors = ({ deviations }: DigitisationReport) =>
    deviations.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file]);

  it('F193: checks masters under the names of the media library, and says what is not there', async () => {
    const { sha256 } = await store(await scan(200, 1), `${UNIT}-001.tif`);
    const gone = 'f'.repeat(64);
    const files = [
      { name: `${UNIT}-001.tif`, sha256 },
      { name: `${UNIT}-002.tif`, sha256: gone },
    ];
    const report = await digitisationOf(archiveOf().strapi).check(files, 'party', 'paper');
    expect(report).toMatchObject({ profile: 'party', files });
    expect(errors(report)).toEqual(
      expect.arrayContaining([
        ['SCAN_RESOLUTION_LOW', `${UNIT}-001.tif`],
        ['SCAN_GONE', `${UNIT}-002.tif`],
      ]),
    );
  });

  it('F194: the scans of an item are its files, but neither subtitles nor what was made out of a scan', async () => {
    const page = await store(await scan(600, 2), `${UNIT}-001.tif`);
    const cleaned = await store(await scan(600, 3), 'sach.tif');
    const subtitle = await store(SUBTITLE, 'loi.vtt');
    const documentId = await createItem(
      archiveOf(),
      {
        title: 'Nghị quyết về căn cứ Bác Ái',
        representations: [
          { role: 'page', file: page.fileId },
          { role: 'page', file: cleaned.fileId, processing: 'cleaned', madeFrom: page.sha256 },
          { role: 'subtitle', file: subtitle.fileId },
        ],
      },
      { kind: 'document' },
    );
    const report = await checkItem(archiveOf().strapi)(DOCUMENT, documentId, 'party');
    expect(report.files).toEqual([{ name: `${UNIT}-001.tif`, sha256: page.sha256 }]);
    expect(errors(report)).toEqual([['SCAN_PDF_MISSING', null]]);
  });

  (hasProgram('pdfimages') ? it : it.skip)(
    'F194: a document scanned as it should be has no error',
    async () => {
      const page = await store(await scan(600, 4), `${UNIT}-001.tif`);
      const pdf = await store(await aSearchablePdf(PARAGRAPH), `${UNIT}-001-NQ-0001-1962.pdf`);
      const documentId = await createItem(
        archiveOf(),
        {
          title: 'Nghị quyết',
          representations: [page, pdf].map(({ fileId }) => ({ role: 'page', file: fileId })),
        },
        { kind: 'document' },
      );
      const report = await checkItem(archiveOf().strapi)(DOCUMENT, documentId, 'party');
      expect(errors(report)).toEqual([]);
      expect(report.deviations.map(({ code }) => code)).toContain('SCAN_SECRECY_UNKNOWN');
      expect(errors(await checkItem(archiveOf().strapi)(DOCUMENT, documentId, 'state'))).toEqual([
        ['SCAN_NOT_PDFA', `${UNIT}-001-NQ-0001-1962.pdf`],
      ]);
    },
  );

  it('F194: what is no item, or has no scan, does not pass', async () => {
    const check = checkItem(archiveOf().strapi);
    expect(errors(await check('api::person.person', 'x', 'party'))).toEqual([['SCAN_NO_FILES', null]]);
    expect(errors(await check(PHOTO, 'unknown', 'state'))).toEqual([['SCAN_NO_FILES', null]]);
  });

  describe('in a case of restoration', () => {
    let ktv: Header;
    let documentId: string;

    beforeAll(async () => {
      ktv = await tools.account('kho-ktv', ['Chamaléa', 'Bình']);
      documentId = await tools.inTreatment(ktv, {
        btg: await tools.account('kho-btg'),
        vphu: await tools.account('kho-vphu'),
        tthu: await tools.account('kho-tthu'),
      });
    });

    it('F194: a failing scan is kept in the case with the reason, and a good one after it', async () => {
      const wanted: [number, number][] = [
        [100, 5],
        [600, 6],
      ];
      for (const [dpi, tone] of wanted) {
        const { fileId } = await store(await scan(dpi, tone), `anh-${dpi}.tif`);
        await documentsOf(archiveOf(), PHOTO).update({
          documentId,
          data: { representations: [{ role: 'front', file: fileId }] },
        });
        tools.must(await tools.post(ktv, documentId, 'digitisation-checks', { profile: 'state' }));
      }
      const { case: open } = tools.must(await tools.look(ktv, documentId)).body;
      expect(open.digitisations.map(errors)).toEqual([[['SCAN_RESOLUTION_LOW', 'anh-100.tif']], []]);
      expect(open.digitisations[0]).toMatchObject({ profile: 'state', files: [{ name: 'anh-100.tif' }] });
    });
  });
};

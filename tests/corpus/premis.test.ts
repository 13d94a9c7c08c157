import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';

import { knownActs } from '../../plugins/provenance/shared/ledger/act-labels';
import { MASTER_UID } from '../../plugins/provenance/shared/ledger/master-uid';
import { aChain, aDraft } from '../support/example-chain';
import type { PremisItem } from '../../plugins/provenance/shared/premis/premis-item';
import { premisXml } from '../../plugins/provenance/shared/premis/premis-xml';

const SCHEMA = path.resolve(__dirname, '../../../shared/data/standards/xsd/premis-v3.xsd');
const present = existsSync(SCHEMA);
if (!present) console.warn(`SKIPPED: the schema of PREMIS 3 is not at ${SCHEMA}`);

const SHA = 'c0ffee00'.repeat(8);
const HOSTILE =
  '\u0000\u0001\u0008\u000b\u001f\u007f\ufffe\uffff\ud800 ]]> <!-- --> <?x?> </premis> &amp; &nope; "\' 😀 Đắk Lắk ế ế';

const item = (over: Partial<PremisItem> = {}): PremisItem => ({
  uid: 'api::photo.photo',
  documentId: 'k2x9v0c1b4n7m3z8q5w6e2r1',
  title: 'Đoàn cán bộ Huyện ủy thăm xã Phước Bình',
  code: 'H49.64.33',
  rightsStatement: 'Gia đình người chụp cho phép công bố.',
  access: 'Công khai – xem',
  files: [{ sha256: SHA, bytes: 5_000_000_000, mime: 'image/jpeg', originalName: 'Ảnh mặt trước.jpg' }],
  entries: aChain(
    knownActs().map((act) =>
      aDraft({ act, ...(act === 'file.store' && { uid: MASTER_UID, documentId: SHA }) }),
    ),
  ),
  ...over,
});

const errorsOf = async (documents: readonly string[]): Promise<string[]> => {
  const result = await validateXML({
    xml: documents.map((contents, number) => ({ fileName: `premis-${number}.xml`, contents })),
    schema: [readFileSync(SCHEMA, 'utf8')],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return result.errors.map(({ message, loc }) => `${loc?.fileName}:${loc?.lineNumber} ${message}`);
};

const text = fc.string({ unit: 'binary', maxLength: 40 });
const optional = fc.option(text);
const anyItem: fc.Arbitrary<PremisItem> = fc
  .record({
    title: optional,
    code: optional,
    rightsStatement: optional,
    access: optional,
    names: fc.array(optional, { maxLength: 3 }),
    notes: fc.array(fc.tuple(text, optional, fc.boolean()), { maxLength: 4 }),
  })
  .map(({ names, notes, ...rest }) =>
    item({
      ...rest,
      files: names.map((originalName, number) => ({
        sha256: String(number).repeat(64),
        bytes: number === 0 ? null : number,
        mime: 'application/pdf',
        originalName,
      })),
      entries: aChain(
        notes.map(([actorName, note, ofFile]) =>
          aDraft({ actorName, note, ...(ofFile && { uid: MASTER_UID, documentId: SHA }) }),
        ),
      ),
    }),
  );

(present ? describe : describe.skip)('PREMIS 3 documents and the Library of Congress’s schema (L12)', () => {
  it('refuses what is no PREMIS document: the check itself works', async () => {
    expect(await errorsOf([premisXml(item()).replace('<eventDateTime>', '<eventDate>')])).not.toEqual([]);
    expect(await errorsOf([premisXml(item()).replace(' version="3.0"', '')])).not.toEqual([]);
  });

  it.each([
    ['an item with every act the archive knows', item()],
    [
      'an item of which nothing is known',
      item({ title: null, code: null, rightsStatement: null, access: null, files: [], entries: [] }),
    ],
    [
      'an item whose every text is hostile',
      item({
        title: HOSTILE,
        code: HOSTILE,
        rightsStatement: HOSTILE,
        access: HOSTILE,
        files: [{ sha256: SHA, bytes: 1, mime: HOSTILE, originalName: HOSTILE }],
        entries: aChain([
          aDraft({
            act: 'unknown.act',
            actorId: HOSTILE,
            actorName: HOSTILE,
            role: HOSTILE,
            note: HOSTILE,
            change: HOSTILE,
          }),
        ]),
      }),
    ],
  ])('%s', async (_name, given) => expect(await errorsOf([premisXml(given)])).toEqual([]));

  it('any text in any place', async () => {
    const documents = fc.sample(anyItem, 60).map(premisXml);
    expect(await errorsOf(documents)).toEqual([]);
  });
});

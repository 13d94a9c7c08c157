import fc from 'fast-check';

import { canonicalJson } from './canonical';
import { changedFields } from './changed-fields';
import { differingFields, overwrites } from './conflict';
import { describedFields } from './field-shape';
import { applyIncoming } from './incoming';
import { readable } from './readable';
import { shortForm } from './short-form';
import { snapshotOf } from './snapshot';
import { componentOf, FIELDS } from './testing/miniature';
import { writable } from './writable';

const context = { componentOf, mainFieldOf: () => 'name' };
const ROW = {
  id: 7,
  title: 'Cồng chiêng',
  note: '',
  docAttached: false,
  date: { text: 'khoảng 1968', edtf: '1968~', certainty: 'approximate' },
  accession: { id: 3, documentId: 'acc', name: '2024-001' },
  organizations: [],
  author: { id: 5, person: { id: 9, documentId: 'p1', name: 'Lan' }, asWritten: null, unknown: false },
  custody: [{ id: 1, holder: 'Gia đình', donor: { documentId: 'd1', name: 'Ông Bốc' } }],
  cover: { id: 4, name: 'bia.jpg', provider_metadata: { sha256: 'ff' } },
  score: 80,
};
const SNAPSHOT = snapshotOf(ROW, FIELDS, context);
const reading = (language: 'vi' | 'en', mayName = true) => ({
  language,
  componentOf,
  codeLabel: (_: string, code: string) => `nhãn ${code}`,
  mayName: () => mayName,
});

describe('a description (V1)', () => {
  it('keeps the described fields, relations and files by what stays true of them', () => {
    expect(SNAPSHOT).toEqual({
      title: 'Cồng chiêng',
      docAttached: false,
      date: ROW.date,
      accession: { documentId: 'acc', label: '2024-001' },
      author: { id: 5, person: { documentId: 'p1', label: 'Lan' }, unknown: false },
      custody: [{ id: 1, holder: 'Gia đình', donor: { documentId: 'd1', label: 'Ông Bốc' } }],
      cover: { id: 4, name: 'bia.jpg', sha256: 'ff' },
    });
  });

  it('is made of labelled fields that people write, of this side of a relation', () => {
    const label = { pluginOptions: { 'kho-tu-lieu': { label: 'Nhãn' } } };
    const fields = describedFields({
      title: { type: 'string', ...label },
      score: { type: 'integer', writable: false, ...label },
      createdAt: { type: 'datetime' },
      offices: { type: 'relation', mappedBy: 'person', ...label },
    });
    expect(Object.keys(fields)).toEqual(['title']);
  });

  it('is the same text for the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('what counts as a change (V2)', () => {
  const changed = (over: object) => changedFields(SNAPSHOT, { ...SNAPSHOT, ...over }, FIELDS, componentOf);

  it.each([
    ['a related record got another name', { accession: { documentId: 'acc', label: 'khác' } }],
    ['components stand in other rows', { custody: [{ ...(SNAPSHOT.custody as object[])[0], id: 99 }] }],
    ['false is not filled in', { docAttached: undefined }],
    ['an empty list is no list', { organizations: [] }],
  ])('nothing, when %s', (_, over) => {
    expect(changed(over)).toEqual([]);
  });

  it.each([
    ['title', { title: 'Khác' }],
    ['docAttached', { docAttached: true }],
    ['date', { date: { text: '1968', certainty: 'exact' } }],
    ['accession', { accession: { documentId: 'x', label: '2024-001' } }],
    ['author', { author: { person: { documentId: 'p2', label: 'Lan' } } }],
    ['custody', { custody: [] }],
    ['cover', { cover: { id: 5, name: 'bia.jpg', sha256: 'ff' } }],
  ])('%s', (field, over) => {
    expect(changed(over)).toEqual([field]);
  });
});

describe('reading (V4) and short forms (V3)', () => {
  const words = (field: string, mayName = true) =>
    readable(SNAPSHOT[field], FIELDS[field] ?? { type: 'string' }, reading('vi', mayName));

  it('says codes by their label, dates as written, components field by field', () => {
    expect(readable('mo', FIELDS.regime ?? { type: 'string' }, reading('vi'))).toBe('nhãn mo');
    expect(words('date')).toBe('khoảng 1968');
    expect(words('author')).toBe('Người: Lan');
    expect(words('custody')).toBe('1. Nơi giữ: Gia đình; Bên hiến: Ông Bốc');
    expect(words('cover')).toBe('bia.jpg');
    expect(words('note')).toBeNull();
  });

  it('names nobody whom the reader may not see', () => {
    expect(words('custody', false)).not.toContain('Bốc');
  });

  it('keeps donors and private text out of the ledger, and long text short', () => {
    const long = { ...SNAPSHOT, note: 'bí mật', title: 'x'.repeat(500) };
    const short = shortForm(long, ['title', 'note', 'custody', 'cover'], FIELDS, componentOf);
    expect(short.title).toHaveLength(160);
    expect(short.note).toBe('…');
    expect(short.custody).not.toContain('Bốc');
  });
});

describe('two writers (V7)', () => {
  const lookup = {
    record: async (_: string, { documentId = 'by-id' }) => ({ documentId, label: documentId.toUpperCase() }),
    file: async (id: number) => ({ id, name: 'x.jpg', sha256: null }),
  };
  const after = (data: object) => applyIncoming({ ...data }, SNAPSHOT, FIELDS, { componentOf, lookup });

  it('understands what a form sends: pending relations, components by their row', async () => {
    expect(
      await after({
        accession: { connect: [{ id: 8, documentId: 'new' }], disconnect: [] },
        author: { id: 5, asWritten: 'Ba Lan', person: { connect: [], disconnect: [] } },
        organizations: { connect: [{ documentId: 'o1' }], disconnect: [] },
        custody: [],
        cover: { id: 12 },
        title: '',
      }),
    ).toEqual({
      docAttached: false,
      date: ROW.date,
      accession: { documentId: 'new', label: 'NEW' },
      author: { id: 5, person: { documentId: 'p1', label: 'Lan' }, asWritten: 'Ba Lan', unknown: false },
      organizations: [{ documentId: 'o1', label: 'O1' }],
      cover: { id: 12, name: 'x.jpg', sha256: null },
    });
  });

  it('understands a relation that is set or taken away', async () => {
    expect((await after({ accession: { set: [{ documentId: 'z' }] } })).accession).toEqual({
      documentId: 'z',
      label: 'Z',
    });
    expect(await after({ accession: { disconnect: [{ documentId: 'acc' }] } })).not.toHaveProperty(
      'accession',
    );
    expect(await after({ accession: null })).not.toHaveProperty('accession');
    expect((await after({ accession: 'w' })).accession).toEqual({ documentId: 'w', label: 'W' });
  });

  const differing = (theirs: object, yours: object, base: object | null = {}) =>
    differingFields(
      {
        base: base && { ...SNAPSHOT, ...base },
        theirs: { ...SNAPSHOT, ...theirs },
        yours: { ...SNAPSHOT, ...yours },
      },
      FIELDS,
      componentOf,
    );

  it('tells who changed what', () => {
    const fields = differing({ title: 'A', note: 'n' }, { title: 'B', docAttached: true });
    expect(fields).toEqual([
      { field: 'title', changedBy: 'both' },
      { field: 'note', changedBy: 'theirs' },
      { field: 'docAttached', changedBy: 'yours' },
    ]);
    expect(overwrites(fields)).toBe(true);
  });

  it('lets through what takes nothing away', () => {
    expect(overwrites(differing({ title: 'A' }, { title: 'A', note: 'n' }))).toBe(false);
    expect(differing({ title: 'A' }, { title: 'A' }, null)).toEqual([]);
    expect(overwrites(differing({ title: 'A' }, {}, null))).toBe(true);
  });
});

describe('bringing back (V6)', () => {
  const shape = (field: string) => FIELDS[field] ?? { type: 'string' };
  const there = { record: (_: string, id: string) => id !== 'd1', file: () => false };

  it('leaves out what is gone, and says so', () => {
    expect(
      writable(SNAPSHOT.custody, shape('custody'), 'custody', { componentOf, stillThere: there }),
    ).toEqual({
      data: [{ holder: 'Gia đình', donor: { set: [] } }],
      missing: [{ field: 'custody', label: 'Ông Bốc' }],
    });
    expect(writable(SNAPSHOT.cover, shape('cover'), 'cover', { componentOf, stillThere: there })).toEqual({
      data: null,
      missing: [{ field: 'cover', label: 'bia.jpg' }],
    });
  });

  it('empties what was empty', () => {
    const data = (field: string) =>
      writable(undefined, shape(field), field, { componentOf, stillThere: there }).data;
    expect([data('title'), data('accession'), data('author'), data('custody')]).toEqual([
      null,
      { set: [] },
      null,
      [],
    ]);
  });
});

import { mergeForm, type RecordKey, recordsAskedFor } from './merge-form';

const PERSON = 'api::person.person';
const SHAPES = {
  title: { type: 'string' },
  stage: { type: 'string', writable: false },
  contentGroup: { type: 'relation', target: 'api::content-group.content-group' },
  captionPersons: { type: 'component', component: 'persons' },
  representations: { type: 'component', component: 'representation', repeatable: true },
};
const COMPONENTS = {
  persons: {
    nobody: { type: 'boolean' },
    people: { type: 'component', component: 'mention', repeatable: true },
  },
  mention: { asWritten: { type: 'string' }, person: { type: 'relation', target: PERSON } },
  representation: { role: { type: 'string' }, file: { type: 'media' } },
};
const componentOf = (uid: string) => COMPONENTS[uid as keyof typeof COMPONENTS];
const record = (uid: string, { documentId, id }: RecordKey) =>
  documentId === 'nobody' ? null : { documentId: documentId ?? `${uid} ${id}`, id: id ?? 1 };
const merged = (values: object, stored: object = {}) =>
  mergeForm(values as Record<string, unknown>, stored as Record<string, unknown>, SHAPES, {
    componentOf,
    record,
  });

describe('mergeForm (E8)', () => {
  it('lays fields over the stored row and leaves the others', () => {
    expect(merged({ title: 'Mới' }, { title: 'Cũ', docCode: '7' })).toEqual({ title: 'Mới', docCode: '7' });
  });

  it('takes an emptied field for empty', () => {
    expect(merged({ title: null }, { title: 'Cũ' })).toEqual({ title: null });
  });

  it('keeps what nobody may type, and what is no field', () => {
    expect(merged({ stage: 'published', hack: 1 }, { stage: 'offered' })).toEqual({ stage: 'offered' });
  });

  it.each([
    ['connected by documentId', { connect: [{ documentId: 'g' }], disconnect: [] }, 'g'],
    ['connected by row id', { connect: [{ id: 4 }], disconnect: [] }, 'api::content-group.content-group 4'],
    ['another connected', { connect: [{ documentId: 'g' }], disconnect: [{ documentId: 'old' }] }, 'g'],
    ['two connected: the last', { connect: [{ documentId: 'f' }, { documentId: 'g' }] }, 'g'],
    ['set', { set: [{ documentId: 'g' }] }, 'g'],
    ['untouched', { connect: [], disconnect: [] }, 'old'],
    ['only counted', { count: 1 }, 'old'],
    ['disconnected', { connect: [], disconnect: [{ documentId: 'old' }] }, undefined],
    ['set to none', { set: [] }, undefined],
    ['emptied', null, undefined],
    ['connected to a record that is gone', { connect: [{ documentId: 'nobody' }] }, undefined],
  ])('reads a relation that is %s', (_, value, expected) => {
    const row = merged({ contentGroup: value }, { contentGroup: { documentId: 'old', id: 9 } });
    expect((row.contentGroup as { documentId: string } | null)?.documentId).toBe(expected);
  });

  it('keeps the stored relation of an entry by its id, also after the order changed', () => {
    const stored = {
      captionPersons: {
        id: 1,
        people: [
          { id: 11, asWritten: 'a', person: { id: 5, documentId: 'an' } },
          { id: 12, asWritten: 'b', person: { id: 6, documentId: 'binh' } },
        ],
      },
    };
    const pending = { connect: [], disconnect: [] };
    const row = merged(
      {
        captionPersons: {
          id: 1,
          people: [
            { id: 12, person: pending },
            { asWritten: 'new', person: pending },
            { id: 11, person: pending },
          ],
        },
      },
      stored,
    );
    expect(
      (row.captionPersons as { people: { person: unknown }[] }).people.map(({ person }) => person),
    ).toEqual([{ id: 6, documentId: 'binh' }, null, { id: 5, documentId: 'an' }]);
  });

  it('takes a component without its id for a new one', () => {
    const row = merged(
      { captionPersons: { nobody: true } },
      { captionPersons: { id: 1, people: [{ id: 11 }] } },
    );
    expect(row.captionPersons).toEqual({ nobody: true });
  });

  it('looks files up by their row id', () => {
    const values = {
      representations: [
        { role: 'front', file: { id: 7, documentId: 'x' } },
        { role: 'back', file: null },
      ],
    };
    expect(merged(values).representations).toEqual([
      { role: 'front', file: { documentId: 'plugin::upload.file 7', id: 7 } },
      { role: 'back', file: null },
    ]);
    expect(recordsAskedFor(values, SHAPES, componentOf)).toEqual([
      { uid: 'plugin::upload.file', key: { id: 7 } },
    ]);
  });

  it('says beforehand which records it will ask for', () => {
    const values = {
      contentGroup: { connect: [{ documentId: 'g' }] },
      captionPersons: { people: [{ person: { connect: [{ id: 3 }] } }] },
    };
    expect(recordsAskedFor(values, SHAPES, componentOf)).toEqual([
      { uid: 'api::content-group.content-group', key: { documentId: 'g' } },
      { uid: PERSON, key: { id: 3 } },
    ]);
  });

  it.each([7, 'x', [], { representations: 'x' }, { captionPersons: 3 }, { contentGroup: 'x' }])(
    'never throws, whatever the form sends (%j)',
    (values) => {
      expect(() => merged(values as object)).not.toThrow();
    },
  );
});

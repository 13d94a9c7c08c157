import { readRecord } from '../../../shared/read-record';
import { rowFromForm } from './row-from-form';

const NONE = { connect: [], disconnect: [] };
const adding = { connect: [{ id: 5 }], disconnect: [] };
const removing = { connect: [], disconnect: [{ id: 5 }] };
const replacing = { connect: [{ id: 6 }], disconnect: [{ id: 5 }] };

const group = (pending: unknown, stored: unknown) =>
  readRecord(rowFromForm({ contentGroup: pending }, { contentGroup: stored })).contentGroup !== null;

describe('rowFromForm', () => {
  it.each([
    ['nothing stored, nothing pending', NONE, { count: 0 }, false],
    ['stored', NONE, { count: 1 }, true],
    ['being added', adding, { count: 0 }, true],
    ['being removed', removing, { count: 1 }, false],
    ['being replaced', replacing, { count: 1 }, true],
    ['a new document', adding, undefined, true],
  ])('sees a relation: %s', (_case, pending, stored, expected) =>
    expect(group(pending, stored)).toBe(expected),
  );

  it('sees relations inside statements and repeated entries', () => {
    const record = readRecord(
      rowFromForm(
        {
          captionEvent: { id: 1, event: NONE },
          captionPersons: {
            people: [{ id: 8, person: NONE }, { id: 9, person: removing }, { person: adding }],
          },
        },
        {
          captionEvent: { id: 1, event: { count: 1 } },
          captionPersons: {
            people: [
              { id: 9, person: { count: 1 } },
              { id: 8, person: { count: 1 } },
            ],
          },
        },
      ),
    );
    expect(record.captionEvent?.linked).toBe(true);
    expect(record.captionPersons?.people.map(({ linked }) => linked)).toEqual([true, false, true]);
  });

  it('sees who held the item in the chain of custody', () => {
    const { custody } = readRecord(
      rowFromForm(
        {
          custody: [
            { id: 4, donor: NONE },
            { id: 5, donor: removing },
            { organization: adding },
            { holder: 'Ba' },
          ],
        },
        {
          custody: [
            { id: 4, donor: { count: 1 } },
            { id: 5, donor: { count: 1 } },
          ],
        },
      ),
    );
    expect(custody.map(({ named }) => named)).toEqual([true, false, true, true]);
  });

  it('keeps what is no relation, and survives anything', () => {
    expect(rowFromForm({ title: 'x', captionPlace: null }, null)).toMatchObject({
      title: 'x',
      captionPlace: null,
    });
    expect(readRecord(rowFromForm('x', 3)).title).toBeNull();
  });
});

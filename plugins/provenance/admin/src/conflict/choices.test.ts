import { chosenData, isDecided, obviousChoices } from './choices';
import { conflictIn, type ConflictField } from './conflicts';

jest.mock('@strapi/strapi/admin', () => ({}));

const field = (name: string, changedBy: ConflictField['changedBy']): ConflictField => ({
  field: name,
  vi: name,
  en: name,
  changedBy,
  base: null,
  theirs: null,
  yours: null,
  keepYours: `mine: ${name}`,
});

const fields = [field('title', 'both'), field('description', 'yours'), field('provenance', 'theirs')];

it('leaves to the person only what both changed', () => {
  const choices = obviousChoices(fields);
  expect(choices).toEqual({ title: undefined, description: 'yours', provenance: 'theirs' });
  expect(isDecided(fields, choices)).toBe(false);
  expect(isDecided(fields, { ...choices, title: 'theirs' })).toBe(true);
});

it('sends one’s own values and nothing else', () => {
  expect(chosenData(fields, { title: 'theirs', description: 'yours', provenance: 'yours' })).toEqual({
    description: 'mine: description',
    provenance: 'mine: provenance',
  });
});

it('recognises a conflict among what is refused', () => {
  const target = { collectionType: 'collection-types', model: 'api::photo.photo', documentId: 'a' };
  const theirs = { no: 2, at: '2026-01-01T00:00:00.000Z', actor: 'Lan', base: '2026-01-01T00:00:00.000Z' };
  const rejected = {
    type: 'adminApi/executeMutation/rejected',
    payload: { details: { code: 'EDIT_CONFLICT', theirs, fields } },
    meta: { arg: { endpointName: 'updateDocument', originalArgs: { ...target, data: {} } } },
  };
  expect(conflictIn(rejected, '/admin')).toEqual({
    page: '/admin',
    target,
    publishing: false,
    theirs,
    fields,
  });
  expect(conflictIn({ ...rejected, payload: { details: { errors: [] } } }, '/admin')).toBeNull();
  expect(conflictIn({ type: 'x' }, '/admin')).toBeNull();
});

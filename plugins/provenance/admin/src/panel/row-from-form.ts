import { listOf, objectOf } from '../../../shared/values';

type Json = Readonly<Record<string, unknown>>;

/** Relations inside each statement, which the form holds as pending changes instead of a value. */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  captionEvent: ['event'],
  captionPlace: ['place'],
  captionAuthor: ['person', 'organization'],
};

/**
 * Is a relation set in the form? The stored document only tells how many there are (`{ count }`); the form tells what
 * is being connected and disconnected.
 */
const relation = (pending: unknown, stored: unknown): Json | null => {
  const { count, id } = objectOf(stored);
  const before = typeof count === 'number' ? count : id === undefined ? 0 : 1;
  const { connect, disconnect } = objectOf(pending);
  const after = before + listOf(connect).length - listOf(disconnect).length;
  return after > 0 ? { id: 'in the form' } : null;
};

const withRelations = (value: unknown, stored: unknown, names: readonly string[]): Json | null => {
  if (typeof value !== 'object' || value === null) return null;
  const relations = names.map((name) => [name, relation(objectOf(value)[name], objectOf(stored)[name])]);
  return { ...value, ...Object.fromEntries(relations) };
};

/** Entries of a repeatable component keep their `id`; a new one has none and so nothing stored. */
const storedEntry = (entry: unknown, stored: unknown): unknown => {
  const { id } = objectOf(entry);
  return id === undefined ? undefined : listOf(stored).find((candidate) => objectOf(candidate).id === id);
};

const persons = (value: unknown, stored: unknown): Json | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { people } = objectOf(value);
  return {
    ...value,
    people: listOf(people).map((entry) =>
      withRelations(entry, storedEntry(entry, objectOf(stored).people), ['person']),
    ),
  };
};

/** A chain of custody names its holders in words or by a relation. */
const custody = (value: unknown, stored: unknown): unknown =>
  Array.isArray(value)
    ? value.map((entry) => withRelations(entry, storedEntry(entry, stored), ['donor', 'organization']))
    : value;

/**
 * The edit form's values in the shape of a populated row, as far as the form can know it, for `evaluate`.
 *
 * @param values what stands in the form now
 * @param stored the document as it was loaded; `undefined` for a new one
 */
export const rowFromForm = (values: unknown, stored: unknown): Json => {
  const form = objectOf(values);
  const before = objectOf(stored);
  const statements = Object.entries(STATEMENTS).map(([name, relations]) => [
    name,
    withRelations(form[name], before[name], relations),
  ]);
  return {
    ...form,
    ...Object.fromEntries(statements),
    captionPersons: persons(form.captionPersons, before.captionPersons),
    custody: custody(form.custody, before.custody),
    contentGroup: relation(form.contentGroup, before.contentGroup),
    accession: relation(form.accession, before.accession),
  };
};

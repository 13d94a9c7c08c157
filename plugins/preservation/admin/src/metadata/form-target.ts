import type { SuggestedField, Suggestion } from '../../../shared/metadata/contracts';
import type { OfferedPerson } from '../../../shared/metadata/views';

type Json = Readonly<Record<string, unknown>>;

/** What pressing "Dùng" would do to the form. */
export type FormTarget =
  | {
      readonly kind: 'set';
      /** Changes of the form, one after the other. */
      readonly changes: readonly { readonly path: string; readonly value: unknown }[];
      /** What stands there and would be lost; null where the field is empty. */
      readonly replaces: string | null;
    }
  | { readonly kind: 'add-person'; readonly needsList: boolean; readonly row: Json }
  /** It stands in the form already. */
  | { readonly kind: 'used' };

const TEXTS: Partial<Record<SuggestedField, string>> = {
  title: 'title',
  caption: 'description',
  rights: 'rightsStatement',
  credit: 'creditLine',
};
/** Elements of the caption that name what stands on the thing, and say why it is believed. */
const STATEMENTS: Partial<Record<SuggestedField, string>> = {
  event: 'captionEvent',
  place: 'captionPlace',
  author: 'captionAuthor',
};

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const same = (one: unknown, other: string): boolean =>
  textOf(one).normalize('NFC').toLocaleLowerCase('vi') === other.normalize('NFC').toLocaleLowerCase('vi');

/** A relation about to be made, as the content manager's own field writes it. */
const connected = ({ id, documentId, fullName }: OfferedPerson): Json => ({
  connect: [
    {
      id,
      apiData: { id, documentId, isTemporary: true },
      __temp_key__: 'a0',
      fullName,
      label: fullName,
      href: `../collection-types/api::person.person/${documentId}`,
    },
  ],
  disconnect: [],
});

/**
 * Where a suggestion goes in the form. A date of the file goes nowhere (decision 11), nor do positions and keywords,
 * for which an item has no field: they are only shown.
 *
 * @param values what stands in the form now
 * @param source what is noted as the reason, e.g. "Ghi trong tệp (XMP-dc:Creator)"
 * @param person whom of the authority file to link, for persons and authors
 * @returns null where it is only to be read
 */
export const formTarget = (
  { field, value }: Pick<Suggestion, 'field' | 'value'>,
  values: unknown,
  source: string,
  person: OfferedPerson | null = null,
): FormTarget | null => {
  const form = objectOf(values);
  if (field === 'person') {
    const people = objectOf(form.captionPersons).people;
    const rows = Array.isArray(people) ? people.map(objectOf) : [];
    if (rows.some(({ asWritten }) => same(asWritten, value))) return { kind: 'used' };
    const row = { asWritten: value, source, ...(person && { person: connected(person) }) };
    return { kind: 'add-person', needsList: !Array.isArray(people), row };
  }
  const text = TEXTS[field];
  if (text !== undefined) {
    if (same(form[text], value)) return { kind: 'used' };
    return { kind: 'set', changes: [{ path: text, value }], replaces: textOf(form[text]) || null };
  }
  const name = STATEMENTS[field];
  if (name === undefined) return null;
  const before = form[name];
  const { asWritten, source: given } = objectOf(before);
  if (same(asWritten, value)) return { kind: 'used' };
  const written = { asWritten: value, ...(person && { person: connected(person) }) };
  if (before === null || before === undefined)
    return { kind: 'set', changes: [{ path: name, value: { ...written, source } }], replaces: null };
  return {
    kind: 'set',
    changes: [
      ...Object.entries(written).map(([key, one]) => ({ path: `${name}.${key}`, value: one as unknown })),
      ...(textOf(given) === '' ? [{ path: `${name}.source`, value: source }] : []),
    ],
    replaces: textOf(asWritten) || null,
  };
};

import type {
  ItemRecord,
  PersonsStatement,
  Representation,
  TimeStatement,
  ValueStatement,
} from './contracts';
import { isLinked, listOf, objectOf, textOf } from './values';

type Json = Readonly<Record<string, unknown>>;

const present = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const evidenceOf = (statement: Json) => ({
  certainty: textOf(statement.certainty),
  source: textOf(statement.source),
  unknown: statement.unknown === true,
  unknownReason: textOf(statement.unknownReason),
});

const valueStatement = (value: unknown, relations: readonly string[]): ValueStatement | null => {
  if (!present(value)) return null;
  return {
    ...evidenceOf(value),
    linked: relations.some((name) => isLinked(value[name])),
    asWritten: textOf(value.asWritten),
  };
};

const personsStatement = (value: unknown): PersonsStatement | null => {
  if (!present(value)) return null;
  return {
    people: listOf(value.people).map((entry) => {
      const mention = objectOf(entry);
      return { linked: isLinked(mention.person), asWritten: textOf(mention.asWritten) };
    }),
    nobody: value.nobody === true,
    unknown: value.unknown === true,
    unknownReason: textOf(value.unknownReason),
  };
};

const timeStatement = (value: unknown): TimeStatement | null =>
  present(value) ? { ...evidenceOf(value), date: value.date ?? null } : null;

const representation = (value: unknown): Representation => {
  const entry = objectOf(value);
  const { id } = objectOf(entry.file);
  return { role: textOf(entry.role), fileId: typeof id === 'number' ? id : null };
};

/**
 * Reads a populated row (or any JSON whatever) into the shape the rules judge. Never throws: what is missing or of
 * the wrong type is read as absent, so that the rules report it instead of failing on it.
 */
export const readRecord = (raw: unknown): ItemRecord => {
  const row = objectOf(raw);
  const group = present(row.contentGroup) && isLinked(row.contentGroup) ? row.contentGroup : null;
  return {
    title: textOf(row.title),
    contentGroup: group && {
      code: textOf(group.code),
      media: listOf(group.media).filter((medium): medium is string => typeof medium === 'string'),
    },
    captionEvent: valueStatement(row.captionEvent, ['event']),
    captionPersons: personsStatement(row.captionPersons),
    captionTime: timeStatement(row.captionTime),
    captionPlace: valueStatement(row.captionPlace, ['place']),
    captionAuthor: valueStatement(row.captionAuthor, ['person', 'organization']),
    representations: listOf(row.representations).map(representation),
    provenance: textOf(row.provenance),
    hasAccession: isLinked(row.accession),
    accessRegime: textOf(row.accessRegime),
    secrecy: textOf(row.secrecy),
    issuedDate: row.issuedDate ?? null,
  };
};

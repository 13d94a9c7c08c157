import type {
  CustodySegment,
  ItemRecord,
  PersonsStatement,
  Representation,
  TimeStatement,
  ValueStatement,
} from './contracts';
import type { Span } from './related-facts';
import { spanOf } from './span';
import { documentIdOf, isLinked, listOf, objectOf, textOf } from './values';

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
    personId: documentIdOf(value.person),
    asWritten: textOf(value.asWritten),
  };
};

const personsStatement = (value: unknown): PersonsStatement | null => {
  if (!present(value)) return null;
  return {
    people: listOf(value.people).map((entry) => {
      const mention = objectOf(entry);
      return {
        linked: isLinked(mention.person),
        personId: documentIdOf(mention.person),
        asWritten: textOf(mention.asWritten),
        titleAtDate: textOf(mention.titleAtDate),
        certainty: textOf(mention.certainty),
        source: textOf(mention.source),
      };
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
  return {
    role: textOf(entry.role),
    fileId: typeof id === 'number' ? id : null,
    processing: textOf(entry.processing),
    madeFrom: textOf(entry.madeFrom),
  };
};

/** From the first day it can have begun to the last it can have ended. */
const holding = (from: Span | null, to: Span | null): Span | null =>
  from || to ? { from: from?.from ?? null, to: to?.to ?? null } : null;

const custodySegment = (value: unknown): CustodySegment => {
  const entry = objectOf(value);
  const holder = textOf(entry.holder);
  return {
    named: holder !== null || isLinked(entry.donor) || isLinked(entry.organization),
    holder: holder ?? textOf(objectOf(entry.donor).name) ?? textOf(objectOf(entry.organization).name),
    span: holding(spanOf(entry.from), spanOf(entry.to)),
    acquiredBy: textOf(entry.acquiredBy),
    source: textOf(entry.source),
    unknown: entry.unknown === true,
    unknownReason: textOf(entry.unknownReason),
  };
};

/**
 * Reads a populated row (or any JSON whatever) into the shape the rules judge. Never throws: what is missing or of
 * the wrong type is read as absent, so that the rules report it instead of failing on it.
 *
 * Populated must be: the statements with their relations (`id`, `documentId`), `representations.file`, `custody` with
 * `donor` and `organization` (`id`, `name`), `contentGroup`, `accession`.
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
    custody: listOf(row.custody).map(custodySegment),
    hasAccession: isLinked(row.accession),
    docCode: textOf(row.docCode),
    accessRegime: textOf(row.accessRegime),
    rightsStatement: textOf(row.rightsStatement),
    secrecy: textOf(row.secrecy),
    confidenceLevel: textOf(row.confidenceLevel),
    issuedDate: row.issuedDate ?? null,
    typePic: textOf(row.typePic),
    colour: textOf(row.colour),
    typeMedia: textOf(row.typeMedia),
    noSubtitlesReason: textOf(row.noSubtitlesReason),
    numberOfPage: typeof row.numberOfPage === 'number' ? row.numberOfPage : null,
  };
};

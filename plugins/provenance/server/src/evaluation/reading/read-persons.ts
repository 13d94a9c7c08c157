import type { Core } from '@strapi/strapi';

import type { OfficeFacts, PersonFacts, Span } from '../../../../shared/related-facts';
import { spanOf } from '../../../../shared/span';
import { textOf } from '../../../../shared/values';
import { chunks } from '../store/database';
import type { OfficeTitle } from './office-titles';
import type { PersonNames } from './person-names';

interface OfficeRow {
  documentId: string;
  title?: string | null;
  titleAsWritten?: string | null;
  from?: unknown;
  to?: unknown;
}

interface PersonRow {
  documentId: string;
  fullName?: string | null;
  living?: boolean | null;
  birthDate?: unknown;
  deathDate?: unknown;
  offices?: OfficeRow[] | null;
}

/** The span between two dates: from the first possible day of the one to the last possible day of the other. */
export const spanBetween = (from: unknown, to: unknown): Span | null => {
  const span = { from: spanOf(from)?.from ?? null, to: spanOf(to)?.to ?? null };
  return span.from === null && span.to === null ? null : span;
};

const officeFacts = (
  { title, titleAsWritten, from, to }: OfficeRow,
  titles: ReadonlyMap<string, OfficeTitle>,
): OfficeFacts => {
  const code = textOf(title);
  const term = code === null ? undefined : titles.get(code);
  return {
    title: code,
    titleLabel: term?.label ?? null,
    asWritten: textOf(titleAsWritten) ?? '',
    rank: term?.rank ?? null,
    span: spanBetween(from, to),
  };
};

/** A person with the documentIds of the offices that stand in the facts. */
export interface ReadPerson {
  readonly facts: PersonFacts;
  readonly officeIds: readonly string[];
}

/** Persons of the authority file by documentId, with their dates and offices; two queries however many. */
export const readPersons = async (
  strapi: Core.Strapi,
  ids: readonly string[],
  titles: ReadonlyMap<string, OfficeTitle>,
  names: PersonNames,
): Promise<Map<string, ReadPerson>> => {
  const persons = new Map<string, ReadPerson>();
  for (const some of chunks([...new Set(ids)], 500)) {
    const rows: PersonRow[] = await strapi.db.query('api::person.person').findMany({
      select: ['documentId', 'fullName', 'living', 'birthDate', 'deathDate'],
      where: { documentId: { $in: some } },
      populate: { offices: { select: ['documentId', 'title', 'titleAsWritten', 'from', 'to'] } },
    });
    for (const row of rows) {
      const name = textOf(row.fullName) ?? '';
      const known = await names.of(row.documentId);
      const offices = row.offices ?? [];
      const facts: PersonFacts = {
        documentId: row.documentId,
        name,
        otherNames: known.filter((other) => other !== row.fullName),
        living: row.living === true,
        birth: spanOf(row.birthDate),
        death: spanOf(row.deathDate),
        offices: offices.map((office) => officeFacts(office, titles)),
      };
      persons.set(row.documentId, { facts, officeIds: offices.map(({ documentId }) => documentId) });
    }
  }
  return persons;
};

import type { Core } from '@strapi/strapi';

import { fold } from '../../packages/vietnamese/src';
import type { ReferenceFinder } from './describe-item';

interface Row {
  documentId: string;
  names: readonly (string | null | undefined)[];
}

/** Words → the one record they name. Two records of the same name are no answer: a wrong link is worse than none. */
const byName = (rows: readonly Row[]) => {
  const found = new Map<string, string | null>();
  for (const { documentId, names } of rows)
    for (const name of new Set(names.flatMap((text) => (text ? [fold(text).trim()] : []))))
      found.set(name, found.has(name) && found.get(name) !== documentId ? null : documentId);
  return (words: string) => found.get(fold(words).trim()) ?? undefined;
};

/** Loads the authorities once: a folder of thousands of files must not ask the database for each name again. */
export const findReferences = async (strapi: Core.Strapi): Promise<ReferenceFinder> => {
  const all = { limit: -1 } as const;
  const [events, persons, places, groups, accessions] = await Promise.all([
    strapi
      .documents('api::event.event')
      .findMany({ ...all, fields: ['name'], populate: { otherNames: true } }),
    strapi
      .documents('api::person.person')
      .findMany({ ...all, fields: ['fullName'], populate: { otherNames: true } }),
    strapi.documents('api::place.place').findMany({ ...all, fields: ['label', 'name'] }),
    strapi.documents('api::content-group.content-group').findMany({ ...all, fields: ['code'] }),
    strapi.documents('api::accession.accession').findMany({ ...all, fields: ['number'] }),
  ]);
  const others = (names: { name?: string | null }[] | null | undefined) =>
    (names ?? []).map(({ name }) => name);
  return {
    event: byName(
      events.map((row) => ({ documentId: row.documentId, names: [row.name, ...others(row.otherNames)] })),
    ),
    person: byName(
      persons.map((row) => ({
        documentId: row.documentId,
        names: [row.fullName, ...others(row.otherNames)],
      })),
    ),
    place: byName(places.map((row) => ({ documentId: row.documentId, names: [row.label, row.name] }))),
    group: byName(groups.map((row) => ({ documentId: row.documentId, names: [row.code] }))),
    accession: byName(accessions.map((row) => ({ documentId: row.documentId, names: [row.number] }))),
  };
};

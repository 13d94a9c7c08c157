import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { codeFields } from '../../../../shared/code-fields';
import { ITEM_DEPENDENCIES, type LeadsTo } from '../../../../shared/evaluation-dependencies';
import { relatedUnits } from '../../../../shared/units-valid-then';
import { ITEM_KINDS, tablesOfKind, uidOfKind } from '../item-kinds';
import { readPlaceGraph } from '../reading/place-graph';
import { tableOf } from '../store/database';
import type { DueRecord } from '../store/due-store';
import type { VerdictStore } from '../store/verdict-store';

interface Sources {
  readonly strapi: Core.Strapi;
  readonly verdicts: VerdictStore;
}

/** Columns of an item in which a person may be named; what its components say is found when everything is judged. */
const TEXT_COLUMNS = ['title', 'title_en', 'description'] as const;

const nested = (path: readonly string[], condition: unknown): Record<string, unknown> => {
  const [first = '', ...rest] = path;
  return { [first]: rest.length === 0 ? condition : nested(rest, condition) };
};

const itemsWhere = async (
  strapi: Core.Strapi,
  ways: readonly LeadsTo[],
  condition: unknown,
): Promise<DueRecord[]> => {
  const found: DueRecord[] = [];
  for (const { kinds, path } of ways)
    for (const kind of kinds) {
      const uid = uidOfKind(kind);
      const rows: { documentId: string }[] = await strapi.db
        .query(uid as UID.ContentType)
        .findMany({ select: ['documentId'], where: nested(path, condition) });
      found.push(...rows.map(({ documentId }) => ({ uid, documentId })));
    }
  return found;
};

const waysTo = (uid: string): readonly LeadsTo[] => ITEM_DEPENDENCIES[uid] ?? [];

/** Items in whose text one of the person's names stands, linked or not. */
const namingPerson = async (strapi: Core.Strapi, documentId: string): Promise<DueRecord[]> => {
  const person: { fullName?: string | null; otherNames?: { name?: string | null }[] | null } | null =
    await strapi.db.query('api::person.person').findOne({
      select: ['fullName'],
      where: { documentId },
      populate: { otherNames: { select: ['name'] } },
    });
  const names = [person?.fullName, ...(person?.otherNames ?? []).map(({ name }) => name)].filter(
    (name): name is string => typeof name === 'string' && name.includes(' '),
  );
  if (names.length === 0) return [];
  const found: DueRecord[] = [];
  for (const kind of ITEM_KINDS) {
    const rows: { document_id: string }[] = await tableOf(strapi, tablesOfKind(strapi, kind).items)
      .where((query: Knex.QueryBuilder) => {
        for (const name of names)
          for (const column of TEXT_COLUMNS) query.orWhere(column, 'like', `%${name}%`);
      })
      .distinct('document_id');
    found.push(...rows.map((row) => ({ uid: uidOfKind(kind), documentId: row.document_id })));
  }
  return found;
};

/** Items at a place that came from, became, bears the name of, or lies in the place that changed. */
const atRelatedPlaces = async (strapi: Core.Strapi, documentId: string): Promise<DueRecord[]> => {
  const graph = await readPlaceGraph(strapi);
  const unit = graph.get(documentId);
  const ids = unit ? relatedUnits(unit, graph) : [];
  return ids.length === 0 ? [] : itemsWhere(strapi, waysTo('api::place.place'), { documentId: { $in: ids } });
};

/** Items that use the term in a field of its vocabulary; all items where the term is gone. */
const usingTerm = async (strapi: Core.Strapi, documentId: string): Promise<DueRecord[] | 'everything'> => {
  const term: { vocabulary: string; code: string } | null = await strapi.db
    .query('api::vocabulary-term.vocabulary-term')
    .findOne({ select: ['vocabulary', 'code'], where: { documentId } });
  if (!term) return 'everything';
  const fields = ITEM_KINDS.flatMap((kind) =>
    codeFields(kind)
      .filter(({ vocabulary }) => vocabulary === term.vocabulary)
      .map(({ pattern }): LeadsTo => ({ kinds: [kind], path: pattern.filter((step) => step !== '*') })),
  );
  const inFields = await itemsWhere(strapi, fields, term.code);
  if (term.vocabulary !== 'position-titles') return inFields;
  const throughOffices = waysTo('api::office-holding.office-holding').map((way) => ({
    ...way,
    path: [...way.path, 'title'],
  }));
  return [...inFields, ...(await itemsWhere(strapi, throughOffices, term.code))];
};

const distinct = (records: readonly DueRecord[]): DueRecord[] => [
  ...new Map(records.map((record) => [`${record.uid} ${record.documentId}`, record])).values(),
];

/** The items to be judged again after a record changed (E6), each once; or everything. */
export const fanOut = async (
  { uid, documentId }: DueRecord,
  { strapi, verdicts }: Sources,
): Promise<DueRecord[] | 'everything'> => {
  const leading = await itemsWhere(strapi, waysTo(uid), { documentId });
  const resting = await verdicts.restingOn(documentId);
  if (uid === 'api::person.person')
    return distinct([...leading, ...resting, ...(await namingPerson(strapi, documentId))]);
  if (uid === 'api::place.place')
    return distinct([...leading, ...resting, ...(await atRelatedPlaces(strapi, documentId))]);
  if (uid === 'api::vocabulary-term.vocabulary-term') {
    const using = await usingTerm(strapi, documentId);
    return using === 'everything' ? using : distinct([...resting, ...using]);
  }
  return distinct([...leading, ...resting]);
};

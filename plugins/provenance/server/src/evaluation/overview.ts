import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { OverviewBy, OverviewFilter } from '../../../shared/overview-query';
import { ruleOf } from '../../../shared/rule-switch';
import type { ReadableType } from '../http/readable-types';
import { chunks, tableOf } from './store/database';
import { FINDING_TABLE, VERDICT_TABLE } from './store/tables';

/** One line of the overview: findings of the drafts, how many items they are on, and on how many published rows. */
export interface OverviewRow {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly items: number;
  readonly published: number;
}

export interface OverviewItem {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly stage: string | null;
  readonly score: number;
  readonly errors: number;
  readonly warnings: number;
  readonly published: boolean;
}

type Row = Record<string, unknown>;

const IDS_IN_A_QUERY = 10_000;

/** Restricts a query over verdicts or findings to what the account may read. */
const onlyReadable = (query: Knex.QueryBuilder, table: string, readable: readonly ReadableType[]) =>
  query.where((any: Knex.QueryBuilder) => {
    any.whereRaw('1 = 0');
    for (const { uid, only } of readable)
      any.orWhere((one: Knex.QueryBuilder) => {
        one.where(`${table}.uid`, uid);
        if (only)
          one.andWhere((ids: Knex.QueryBuilder) => {
            ids.whereRaw('1 = 0');
            for (const some of chunks(only, IDS_IN_A_QUERY)) ids.orWhereIn(`${table}.document_id`, some);
          });
      });
  });

/** What was found about the whole archive, as far as the account may read it. Every number is counted by the database. */
export const createOverview = (strapi: Core.Strapi) => {
  const raw = (sql: string) => strapi.db.connection.raw(sql);
  const verdicts = (readable: readonly ReadableType[]): Knex.QueryBuilder =>
    onlyReadable(tableOf(strapi, VERDICT_TABLE), VERDICT_TABLE, readable);
  const findings = (readable: readonly ReadableType[]): Knex.QueryBuilder =>
    onlyReadable(tableOf(strapi, FINDING_TABLE), FINDING_TABLE, readable);

  const itemTable = (uid: string) => strapi.db.metadata.get(uid as UID.ContentType).tableName;

  const row = (key: string, vi: string, en: string, counts: Row, published: unknown): OverviewRow => ({
    key,
    vi,
    en,
    errors: Number(counts.errors ?? 0),
    warnings: Number(counts.warnings ?? 0),
    hints: Number(counts.hints ?? 0),
    items: Number(counts.items ?? 0),
    published: Number(published ?? 0),
  });

  const byRule = async (readable: readonly ReadableType[]): Promise<OverviewRow[]> => {
    const counts: Row[] = await findings(readable)
      .where('status', 'draft')
      .groupBy('rule')
      .select('rule', raw("sum(case when severity = 'error' then 1 else 0 end) as errors"))
      .select(raw("sum(case when severity = 'warning' then 1 else 0 end) as warnings"))
      .select(raw("sum(case when severity = 'hint' then 1 else 0 end) as hints"))
      .countDistinct({ items: 'document_id' });
    const published: Row[] = await findings(readable)
      .where('status', 'published')
      .groupBy('rule')
      .select('rule')
      .countDistinct({ items: 'document_id' });
    const publishedBy = new Map(published.map((one) => [one.rule, one.items]));
    const rules = new Set([...counts, ...published].map((one) => String(one.rule)));
    return [...rules].map((id) => {
      const rule = ruleOf(id);
      const own = counts.find((one) => one.rule === id) ?? {};
      return row(id, rule?.vi ?? id, rule?.en ?? id, own, publishedBy.get(id));
    });
  };

  const byColumn = async (
    readable: readonly ReadableType[],
    column: 'content_group' | 'provider_id',
    labels: (keys: string[]) => Promise<Map<string, { vi: string; en: string }>>,
    none: { vi: string; en: string },
  ): Promise<OverviewRow[]> => {
    const counts: Row[] = await verdicts(readable)
      .where('status', 'draft')
      .groupBy(column)
      .select({ key: column })
      .sum({ errors: 'errors', warnings: 'warnings', hints: 'hints' })
      .count({ items: '*' });
    const published: Row[] = await verdicts(readable)
      .where('status', 'published')
      .groupBy(column)
      .select({ key: column })
      .select(raw('sum(case when errors + warnings + hints > 0 then 1 else 0 end) as items'));
    const publishedBy = new Map(published.map((one) => [one.key, one.items]));
    const keys = [...new Set([...counts, ...published].map(({ key }) => key as string | null))];
    const named = await labels(keys.filter((key) => key !== null));
    return keys.map((key) => {
      const label = key === null ? none : (named.get(key) ?? { vi: key, en: key });
      const own = counts.find((one) => one.key === key) ?? {};
      return row(key ?? '', label.vi, label.en, own, publishedBy.get(key));
    });
  };

  const groupLabels = async (codes: string[]) => {
    const groups: { code: string; label: string; labelEn: string | null }[] = await strapi.db
      .query('api::content-group.content-group')
      .findMany({ select: ['code', 'label', 'labelEn'], where: { code: { $in: codes } } });
    return new Map(groups.map(({ code, label, labelEn }) => [code, { vi: label, en: labelEn ?? label }]));
  };

  const providerLabels = async (ids: string[]) => {
    const donors: { documentId: string; name: string }[] = [];
    for (const some of chunks(ids, 500))
      donors.push(
        ...((await strapi.db.query('api::donor.donor').findMany({
          select: ['documentId', 'name'],
          where: { documentId: { $in: some } },
        })) as typeof donors),
      );
    return new Map(donors.map(({ documentId, name }) => [documentId, { vi: name, en: name }]));
  };

  const filtered = (readable: readonly ReadableType[], filter: OverviewFilter): Knex.QueryBuilder => {
    const query = verdicts(readable).where(
      `${VERDICT_TABLE}.status`,
      filter.published ? 'published' : 'draft',
    );
    if (filter.published === false)
      query.whereNotExists((inner) =>
        tableIn(inner, VERDICT_TABLE, 'shown')
          .whereRaw('shown.document_id = ??.document_id', [VERDICT_TABLE])
          .where('shown.status', 'published'),
      );
    if (filter.group !== undefined) query.where(`${VERDICT_TABLE}.content_group`, filter.group);
    if (filter.provider !== undefined) query.where(`${VERDICT_TABLE}.provider_id`, filter.provider);
    if (filter.rule ?? filter.code ?? filter.severity)
      query.whereExists((inner) => {
        const found = tableIn(inner, FINDING_TABLE, 'found')
          .whereRaw('found.document_id = ??.document_id', [VERDICT_TABLE])
          .whereRaw('found.status = ??.status', [VERDICT_TABLE]);
        if (filter.rule) found.where('found.rule', filter.rule);
        if (filter.code) found.where('found.code', filter.code);
        if (filter.severity) found.where('found.severity', filter.severity);
      });
    const { stage } = filter;
    if (stage)
      query.where((any: Knex.QueryBuilder) => {
        for (const { uid } of readable)
          any.orWhereIn(
            `${VERDICT_TABLE}.document_id`,
            tableOf(strapi, itemTable(uid))
              .select('document_id')
              .where('stage', stage)
              .whereNull('published_at'),
          );
      });
    return query;
  };

  const tableIn = (query: Knex.QueryBuilder, name: string, alias: string): Knex.QueryBuilder => {
    const schemaName: string | undefined = strapi.db.getSchemaName();
    return query.select(raw('1')).from(`${schemaName ? `${schemaName}.` : ''}${name} as ${alias}`);
  };

  /** Title and stage of the draft rows, and whether there is a published one. */
  const described = async (rows: readonly Row[]): Promise<OverviewItem[]> => {
    const live = new Map<string, { title: string; stage: string | null; published: boolean }>();
    for (const uid of new Set(rows.map((one) => String(one.uid)))) {
      const ids = rows.filter((one) => one.uid === uid).map((one) => String(one.document_id));
      const found: Row[] = await tableOf(strapi, itemTable(uid))
        .whereIn('document_id', ids)
        .select('document_id', 'title', 'stage', 'published_at')
        .orderBy('published_at');
      for (const one of found) {
        const id = String(one.document_id);
        const isPublished = one.published_at !== null;
        const known = live.get(id);
        live.set(id, {
          title: isPublished && known ? known.title : String(one.title ?? ''),
          stage: (isPublished && known ? known.stage : (one.stage as string | null)) ?? null,
          published: isPublished || (known?.published ?? false),
        });
      }
    }
    return rows.flatMap((one) => {
      const item = live.get(String(one.document_id));
      if (!item) return [];
      return {
        uid: String(one.uid),
        documentId: String(one.document_id),
        title: item.title,
        stage: item.stage,
        score: Number(one.score),
        errors: Number(one.errors),
        warnings: Number(one.warnings),
        published: item.published,
      };
    });
  };

  return {
    async rows(by: OverviewBy, readable: readonly ReadableType[]): Promise<OverviewRow[]> {
      const rows =
        by === 'rule'
          ? await byRule(readable)
          : by === 'group'
            ? await byColumn(readable, 'content_group', groupLabels, {
                vi: 'Chưa xếp nhóm',
                en: 'No content group',
              })
            : await byColumn(readable, 'provider_id', providerLabels, {
                vi: 'Chưa ghi nơi cung cấp',
                en: 'No provider given',
              });
      return rows.sort(
        (one, other) =>
          other.errors - one.errors || other.warnings - one.warnings || one.key.localeCompare(other.key),
      );
    },

    /** How many items the account may read, and how many of them are judged. */
    async totals(readable: readonly ReadableType[]): Promise<{ items: number; evaluated: number }> {
      let items = 0;
      for (const { uid, only } of readable) {
        if (only) items += only.length;
        else
          items += Number(
            (await tableOf(strapi, itemTable(uid)).whereNull('published_at').count({ total: '*' }).first())
              ?.total ?? 0,
          );
      }
      const evaluated = await verdicts(readable).where('status', 'draft').count({ total: '*' }).first();
      return { items, evaluated: Number((evaluated as Row | undefined)?.total ?? 0) };
    },

    async items(
      filter: OverviewFilter,
      allowed: readonly ReadableType[],
    ): Promise<{ items: OverviewItem[]; total: number; page: number; pageCount: number }> {
      const { kind, page, pageSize } = filter;
      const readable = kind ? allowed.filter(({ uid }) => uid === `api::${kind}.${kind}`) : allowed;
      if (readable.length === 0) return { items: [], total: 0, page, pageCount: 0 };
      const counted = (await filtered(readable, filter).count({ total: '*' }).first()) as Row | undefined;
      const total = Number(counted?.total ?? 0);
      const rows: Row[] = await filtered(readable, filter)
        .select('uid', 'document_id', 'score', 'errors', 'warnings')
        .orderBy([
          { column: 'errors', order: 'desc' },
          { column: 'warnings', order: 'desc' },
          { column: 'document_id' },
        ])
        .limit(pageSize)
        .offset((page - 1) * pageSize);
      return { items: await described(rows), total, page, pageCount: Math.ceil(total / pageSize) };
    },
  };
};

export type Overview = ReturnType<typeof createOverview>;

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { actOf } from '../../../shared/appraisal/acts';
import { listOf, objectOf, textOf } from '../../../shared/values';
import { readableItem } from '../http/item-address';
import { appraisalOf } from './appraisal';
import { noSuchAct, refusalError } from './refuse';

/** A selection that a person can still look through; longer ones are done in parts. */
const MAX_SELECTION = 500;

interface Selected {
  readonly uid: string;
  readonly documentId: string;
}

/** What became of one item of a selection. */
interface BulkLine extends Selected {
  readonly title: string | null;
  readonly ok: boolean;
  readonly stage: string | null;
  readonly findings: readonly { code: string; vi: string; en: string; field: string | null }[];
}

const badSelection = (code: string, vi: string, en: string): Error =>
  refusalError([{ code, vi, en, field: 'items', about: 'form' }]);

const selectionOf = (body: unknown): Selected[] => {
  const items = listOf(objectOf(body).items).map((entry) => {
    const { uid, documentId } = objectOf(entry);
    return { uid: textOf(uid) ?? '', documentId: textOf(documentId) ?? '' };
  });
  if (items.length === 0) throw badSelection('BULK_EMPTY', 'Chưa chọn tư liệu nào.', 'No item is selected.');
  if (items.length > MAX_SELECTION)
    throw badSelection(
      'BULK_TOO_MANY',
      `Mỗi lần chỉ xử lý được ${MAX_SELECTION} tư liệu; đang chọn ${items.length}. Hãy chia thành nhiều lần.`,
      `At most ${MAX_SELECTION} items at once; ${items.length} are selected.`,
    );
  return [...new Map(items.map((item) => [`${item.uid} ${item.documentId}`, item])).values()];
};

/** One pane at a time: an emergency is about one item. */
const refuseGlassInBulk = (fields: unknown): void => {
  if (objectOf(fields).breakGlass === undefined) return;
  throw refusalError([
    {
      code: 'BREAK_GLASS_ONE_BY_ONE',
      vi: 'Làm thay trong trường hợp khẩn cấp phải làm từng tư liệu một.',
      en: 'Breaking the glass is done item by item.',
      field: 'breakGlass',
      about: 'form',
    },
  ]);
};

interface ErrorDetails {
  code?: string;
  en?: string;
  messageEn?: string;
  field?: string | null;
  errors?: { name?: string; message?: string; messageEn?: string; path?: string[]; severity?: string }[];
}

const findingsOf = ({ message, details }: InstanceType<typeof errors.ApplicationError>) => {
  const { code, en, messageEn, field, errors: list } = (details ?? {}) as ErrorDetails;
  if (!list?.length)
    return [
      { code: code ?? 'ACT_REFUSED', vi: message, en: en ?? messageEn ?? message, field: field ?? null },
    ];
  return list
    .filter(({ severity }) => severity === undefined || severity === 'error')
    .map((entry) => ({
      code: entry.name ?? '',
      vi: entry.message ?? message,
      en: entry.messageEn ?? entry.message ?? message,
      field: entry.path?.join('.') || null,
    }));
};

/** Acts on items, one or many. What an account may not read does not exist for it. */
export const actsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const appraisal = () => appraisalOf(strapi);

  const titleOf = async ({ uid, documentId }: Selected): Promise<string | null> => {
    const row: { title?: string | null } | null = await strapi.db
      .query(uid as Parameters<typeof strapi.db.query>[0])
      .findOne({ where: { documentId, publishedAt: { $null: true } }, select: ['id', 'title'] });
    return row?.title ?? null;
  };

  const actOnOne = async (
    context: Context,
    item: Selected,
    act: string,
    sent: unknown,
  ): Promise<BulkLine> => {
    let title: string | null = null;
    try {
      const address = await readableItem(strapi, {
        params: item,
        state: context.state,
      } as unknown as Context);
      title = await titleOf(item);
      const { stage } = await appraisal().perform({ ...address, act, sent });
      return { ...item, title, ok: true, stage, findings: [] };
    } catch (error) {
      // A refusal is a line of the report; anything else is a fault of ours and ends the request.
      if (!(error instanceof errors.ApplicationError)) throw error;
      return { ...item, title, ok: false, stage: null, findings: findingsOf(error) };
    }
  };

  return {
    /** `GET /items/:uid/:documentId/appraisal` */
    async state(context: Context) {
      const { uid, documentId } = await readableItem(strapi, context);
      context.body = await appraisal().view(uid, documentId);
    },

    /** `POST /items/:uid/:documentId/acts/:act` */
    async perform(context: Context) {
      const address = await readableItem(strapi, context);
      const act = String((context.params as { act?: string }).act);
      await appraisal().perform({ ...address, act, sent: context.request.body });
      context.body = await appraisal().view(address.uid, address.documentId);
    },

    /** `POST /acts/:act/bulk`: one after the other, each in a transaction of its own (strapi-notes 0.11). */
    async bulk(context: Context) {
      const name = String((context.params as { act?: string }).act);
      if (!actOf(name)) throw noSuchAct(name);
      const items = selectionOf(context.request.body);
      const { fields } = objectOf(context.request.body);
      refuseGlassInBulk(fields);
      const report: BulkLine[] = [];
      for (const item of items) report.push(await actOnOne(context, item, name, fields));
      context.body = { report };
    },
  };
};

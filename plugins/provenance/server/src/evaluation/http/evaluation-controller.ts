import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { Remark } from '../../../../shared/finding';
import { objectOf, textOf } from '../../../../shared/values';
import { withholdOthers } from '../../../../shared/withhold';
import { readableItem, readableItemAt } from '../../http/item-address';
import { readsEverything } from '../../http/readable-types';
import { isItemUid } from '../../services/gate';
import { evaluationOf } from '../evaluation';
import { kindOfUid } from '../item-kinds';
import { badRequest } from './refuse';

const MALFORMED = {
  code: 'EVALUATE_MALFORMED',
  field: 'values',
  vi: 'Nội dung gửi lên để kiểm tra không đúng dạng.',
  en: 'The body must be { uid, documentId, values } with values as an object.',
};

const notFound = (): Error =>
  new errors.NotFoundError('Không có tư liệu này.', { code: 'ITEM_NOT_FOUND', en: 'There is no such item.' });

/** Findings and scores of single items. */
export const evaluationController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** A new item has nothing to read yet: whoever may create one may have it judged. */
  const mayCreate = (context: Context, uid: string): boolean =>
    strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: context.state.userAbility, model: uid })
      .can.create();

  const tellable = <T extends Remark>(context: Context, findings: readonly T[]): readonly T[] =>
    readsEverything(strapi, context) ? findings : withholdOthers(findings);

  return {
    /** `POST /evaluate`: what the gate would say of the form as it stands. */
    async evaluate(context: Context): Promise<void> {
      const { uid, documentId, values } = objectOf((context.request as { body?: unknown }).body);
      if (typeof values !== 'object' || values === null || Array.isArray(values)) throw badRequest(MALFORMED);
      const kind = kindOfUid(String(uid));
      if (kind === null || !isItemUid(String(uid))) throw notFound();
      const id = textOf(documentId);
      if (id !== null) await readableItemAt(strapi, context, { uid: String(uid), documentId: id });
      else if (!mayCreate(context, String(uid))) throw notFound();
      const judgement = await evaluationOf(strapi).judgeForm(kind, id, values as Record<string, unknown>);
      context.body = { ...judgement, findings: tellable(context, judgement.findings) };
    },

    /** `GET /items/:uid/:documentId/findings`: as stored. */
    async findings(context: Context): Promise<void> {
      const { uid, documentId } = await readableItem(strapi, context);
      const { verdicts } = evaluationOf(strapi);
      const read = async (status: 'draft' | 'published') => {
        const verdict = await verdicts.read(uid, documentId, status);
        return verdict && { ...verdict, findings: tellable(context, verdict.findings) };
      };
      context.body = { draft: await read('draft'), published: await read('published') };
    },
  };
};

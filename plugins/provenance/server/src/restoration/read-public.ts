import type { PublicCondition } from '../../../shared/restoration/public-restoration';
import { publicRestoration } from '../../../shared/restoration/public-restoration';
import { STATUS_WORDS } from '../../../shared/restoration/status-words';
import { latestOf } from '../../../shared/restoration/survey-trend';
import type { ItemUid } from '../services/gate';
import { vocabulariesOf } from '../services/vocabularies';
import type { RoomContext } from './room-context';

/** What everybody may know of an item's restoration. The caller has made sure that the item is public. */
export const readPublic = async (
  { strapi, cases, surveys, inTransaction }: RoomContext,
  uid: ItemUid,
  documentId: string,
): Promise<PublicCondition> => {
  const labelOf = async (vocabulary: string, code: string): Promise<string | null> =>
    ((await vocabulariesOf(strapi).terms(vocabulary)) ?? []).find((term) => term.code === code)?.label ??
    null;
  const { last, survey } = await inTransaction(async (trx) => ({
    last: await cases.last(trx, uid, documentId),
    survey: latestOf(await surveys.of(trx, uid, documentId)),
  }));
  const status = last?.status ?? 'not-needed';
  return publicRestoration({
    status,
    since: last?.since ?? null,
    survey: survey ?? null,
    labels: {
      status: (await labelOf('restoration-status', status)) ?? STATUS_WORDS[status].vi,
      grade: survey ? await labelOf('condition-grades', String(survey.grade)) : null,
    },
  });
};

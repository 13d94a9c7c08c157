import { errors } from '@strapi/utils';

import type { Refusal } from '../../../shared/appraisal/refusal';

const detailOf = ({ code, vi, en, field }: Refusal) => ({
  path: field ? field.split('.') : [],
  name: code,
  message: vi,
  messageEn: en,
  severity: 'error',
});

/** Said first where there is more than one thing to settle. */
const headline = (refusals: readonly Refusal[]): { vi: string; en: string } => {
  const [first] = refusals;
  if (first && refusals.length === 1) return first;
  return {
    vi: `Chưa làm được: còn ${refusals.length} điều cần bổ sung.`,
    en: `Not yet possible: ${refusals.length} things to settle.`,
  };
};

/** Refusals as the error the panel shows: 403 where it is not this person's to do, else 400; all of them together. */
export const refusalError = (refusals: readonly Refusal[]): Error => {
  const { vi, en } = headline(refusals);
  const [first] = refusals;
  const details = {
    code: first?.code ?? 'ACT_REFUSED',
    en,
    messageEn: en,
    field: first?.field ?? null,
    errors: refusals.map(detailOf),
  };
  const forbidden = refusals.some(({ about }) => about === 'duty' || about === 'separation');
  // Strapi answers a ForbiddenError with a bare 403; a PolicyError keeps its sentence (core's compose-endpoint).
  return forbidden ? new errors.PolicyError(vi, details) : new errors.ValidationError(vi, details);
};

const plain = (code: string, vi: string, en: string, field: string | null = null): Refusal => ({
  code,
  vi,
  en,
  field,
  about: 'stage',
});

export const noSuchAct = (name: string): Error =>
  refusalError([
    plain('ACT_UNKNOWN', `Không có việc nào tên là “${name}”.`, `There is no act called "${name}".`, 'act'),
  ]);

export const movedMeanwhile = (): Error =>
  refusalError([
    plain(
      'ITEM_MOVED',
      'Người khác vừa xử lý tư liệu này. Hãy tải lại trang rồi xem lại.',
      'Somebody else has just acted on this item. Reload the page and look again.',
    ),
  ]);

export const noSuchItem = (): Error =>
  new errors.NotFoundError('Không có tư liệu này.', { code: 'ITEM_NOT_FOUND', en: 'There is no such item.' });

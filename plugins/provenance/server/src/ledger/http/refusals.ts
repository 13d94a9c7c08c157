import { errors } from '@strapi/utils';

/** Who may not see the whole ledger. PolicyError, since Strapi swallows the sentence of a ForbiddenError. */
export const notForInspectors = (): Error =>
  new errors.PolicyError(
    'Chỉ người quản trị, kho lưu trữ, Ban Tuyên giáo và Thường trực xem được toàn bộ sổ nhật ký.',
    {
      code: 'LEDGER_NOT_ALLOWED',
      en: 'The whole ledger is shown to administrators, the repository, the appraising body and the standing members only.',
    },
  );

const SENTENCES = {
  page: { vi: 'Số trang phải là số nguyên từ 1 trở lên.', en: 'The page must be a whole number from 1.' },
  act: { vi: 'Tên việc không hợp lệ.', en: 'This is no name of an act.' },
  actor: { vi: 'Tên người thực hiện không hợp lệ.', en: 'This is no name of a person.' },
  from: { vi: '“Từ ngày” phải viết dạng 2026-11-24.', en: '“from” must be written as 2026-11-24.' },
  to: { vi: '“Đến ngày” phải viết dạng 2026-11-24.', en: '“to” must be written as 2026-11-24.' },
} as const;

export type QueryField = keyof typeof SENTENCES;

/** A question to the ledger that cannot be understood: 400 `LEDGER_QUERY_INVALID` with the field. */
export const queryRefused = (field: QueryField): Error =>
  new errors.ValidationError(SENTENCES[field].vi, {
    code: 'LEDGER_QUERY_INVALID',
    field,
    en: SENTENCES[field].en,
  });

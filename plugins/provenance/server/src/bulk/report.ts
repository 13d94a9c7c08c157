import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** How it went with one item of a bulk act. */
export interface ReportLine {
  readonly documentId: string;
  readonly title: string | null;
  readonly ok: boolean;
  readonly code?: string;
  readonly vi?: string;
  readonly en?: string;
  /** What stands in the way, as the gate tells it, by field. */
  readonly findings?: unknown;
}

const REFUSALS = {
  ITEM_NOT_FOUND: { vi: 'Không có tư liệu này.', en: 'There is no such item.' },
  ACT_NOT_ALLOWED: {
    vi: 'Bạn không có quyền làm việc này với tư liệu này.',
    en: 'You may not do this to this item.',
  },
  NOT_PUBLISHED: { vi: 'Tư liệu chưa công bố.', en: 'The item is not published.' },
} as const;

export const refusalLine = (
  documentId: string,
  title: string | null,
  code: keyof typeof REFUSALS,
): ReportLine => ({ documentId, title, ok: false, code, ...REFUSALS[code] });

interface Details {
  code?: string;
  en?: string;
  messageEn?: string;
  errors?: unknown;
}

/** What went wrong with one item: the refusal's own words; a fault is logged and told as a fault. */
export const unexpected = (
  strapi: Core.Strapi,
  documentId: string,
  title: string | null,
  error: unknown,
): ReportLine => {
  if (error instanceof errors.ApplicationError || error instanceof errors.HttpError) {
    const {
      code,
      en,
      messageEn,
      errors: findings,
    } = ((error as { details?: unknown }).details ?? {}) as Details;
    return {
      documentId,
      title,
      ok: false,
      code: code ?? 'REFUSED',
      vi: error.message,
      en: en ?? messageEn ?? error.message,
      findings: findings ?? [],
    };
  }
  strapi.log.error(error);
  return {
    documentId,
    title,
    ok: false,
    code: 'FAULT',
    vi: 'Có lỗi của máy chủ. Tư liệu này vẫn như cũ; hãy thử lại, nếu vẫn lỗi thì báo người quản trị.',
    en: 'The server failed. This item is as it was; try again, and tell the administrator if it fails again.',
    findings: [],
  };
};

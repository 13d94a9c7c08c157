import { errors } from '@strapi/utils';

import type { ChangedBy } from '../../../shared/versions/conflict';

/** A value in words, in both languages; `null` for none. */
export type Words = { readonly vi: string; readonly en: string } | null;

export interface ConflictField {
  readonly field: string;
  readonly vi: string;
  readonly en: string;
  readonly changedBy: ChangedBy;
  readonly base: Words;
  readonly theirs: Words;
  readonly yours: Words;
  /** What to send to have one's own value after all: write data for this field. */
  readonly keepYours: unknown;
}

export interface ConflictDetails {
  readonly theirs: {
    /** `null` for records of which no versions are kept. */
    readonly no: number | null;
    readonly at: string;
    readonly actor: string | null;
    /** What the next save over it must say as its base. */
    readonly base: string;
  };
  readonly fields: readonly ConflictField[];
}

const VI = 'Chưa lưu: người khác đã sửa bản ghi này sau khi bạn mở. Những gì bạn nhập vẫn còn nguyên.';
const EN = 'Not saved: somebody else changed this record after you opened it. What you typed is still there.';

const FIELD = {
  vi: 'Người khác đã sửa trường này.',
  en: 'Somebody else changed this field.',
};

/**
 * Two people on one record (V7): 409 `EDIT_CONFLICT`. It carries the name of a validation error, since that is the only
 * refusal after which the content manager's form still knows that it holds unsaved edits.
 */
export class EditConflict extends Error {
  override readonly name = 'ValidationError';
  readonly status = 409;
  readonly expose = true;
  readonly details;

  constructor({ theirs, fields }: ConflictDetails) {
    super(VI);
    this.details = {
      code: 'EDIT_CONFLICT',
      en: EN,
      theirs,
      fields,
      errors: fields
        .filter(({ changedBy }) => changedBy !== 'yours')
        .map(({ field }) => ({
          path: [field],
          name: 'EDIT_CONFLICT',
          message: FIELD.vi,
          messageEn: FIELD.en,
        })),
    };
  }
}

// Strapi answers with the status of an `HttpError` (its own errors have no 409) and logs every other error as a fault.
Object.setPrototypeOf(EditConflict.prototype, errors.HttpError.prototype);

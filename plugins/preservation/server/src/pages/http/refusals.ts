import { errors } from '@strapi/utils';

/** Longest text of one page, in characters: a full newspaper page has 30 000. */
export const LONGEST_TEXT = 200_000;

const details = (code: string, vi: string, en: string, more: object = {}) => ({ code, vi, en, ...more });

/** 404: the item has no such file, or the file no such page. */
export const noSuchPage = (): Error => {
  const vi = 'Tư liệu này không có trang đó.';
  return new errors.NotFoundError(vi, details('PAGE_NOT_FOUND', vi, 'The item has no such page.'));
};

/** 403 with its sentence: Strapi swallows that of a ForbiddenError. */
export const mayNotCorrect = (): Error => {
  const vi = 'Tài khoản này được xem, không được sửa văn bản của tư liệu.';
  return new errors.PolicyError(
    vi,
    details('PAGE_TEXT_NOT_ALLOWED', vi, 'This account may not correct texts.'),
  );
};

export const badText = (): Error => {
  const vi = 'Văn bản của trang thiếu hoặc dài quá 200.000 ký tự.';
  const en = 'The text of the page is missing or longer than 200,000 characters.';
  return new errors.ValidationError(vi, details('PAGE_TEXT_INVALID', vi, en, { field: 'text' }));
};

/** What somebody else saved meanwhile; comes with the refusal, so that nothing must be typed twice. */
export interface Theirs {
  readonly text: string;
  readonly actor: string;
  readonly at: string;
  /** To be sent as `base` by whoever has seen it. */
  readonly base: number;
}

/** 409 `PAGE_TEXT_CONFLICT`: a correction over another person's newer one. */
export class PageTextConflict extends Error {
  override readonly name = 'ConflictError';
  readonly status = 409;
  readonly expose = true;
  readonly details;

  constructor(theirs: Theirs) {
    const vi = `${theirs.actor} vừa lưu một bản khác của trang này. Bản của bạn chưa được lưu; hãy so hai bản rồi lưu lại.`;
    super(vi);
    const en = `${theirs.actor} has just saved another text of this page. Yours is not saved; compare both and save again.`;
    this.details = details('PAGE_TEXT_CONFLICT', vi, en, { theirs });
  }
}

// Strapi answers with the status of an `HttpError` (its own errors have no 409) and logs every other error as a fault.
Object.setPrototypeOf(PageTextConflict.prototype, errors.HttpError.prototype);

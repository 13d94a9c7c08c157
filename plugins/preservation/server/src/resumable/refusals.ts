import { errors } from '@strapi/utils';

import { refusal } from '../../../shared/refusals';
import type { UploadCode } from '../../../shared/upload/contracts';
import { uploadSentence } from '../../../shared/upload/sentences';

/** An upload that is missing, foreign or malformed: the same answer to each (404). */
export const uploadNotFound = (): Error => {
  const { vi, en } = uploadSentence('UPLOAD_NOT_FOUND');
  return new errors.NotFoundError(vi, { code: 'UPLOAD_NOT_FOUND', vi, en });
};

/** A request that can't be served as it is: 400, or 413 where the file is too large. */
export const uploadRefused = (
  code: UploadCode | 'FILE_TOO_LARGE',
  field: string,
  fileName: string | null = null,
): Error => {
  if (code === 'FILE_TOO_LARGE') {
    const details = refusal(code, fileName ?? '');
    return new errors.PayloadTooLargeError(details.vi, details);
  }
  const { vi, en } = uploadSentence(code);
  return new errors.ValidationError(vi, { code, vi, en, field, fileName });
};

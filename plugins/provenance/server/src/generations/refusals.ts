import { errors } from '@strapi/utils';

const refused = (code: string, field: string, vi: string, en: string): Error =>
  new errors.ApplicationError(vi, { code, field, vi, en });

export const madeFromItself = (): Error =>
  refused(
    'GENERATION_FROM_ITSELF',
    'file',
    'Tệp mới giống hệt tệp cũ từng byte nên không có gì để ghi.',
    'The new file is the same as the old one, byte for byte; there is nothing to record.',
  );

export const madeFromOwnCopy = (): Error =>
  refused(
    'GENERATION_CYCLE',
    'file',
    'Tệp này là bản gốc mà tệp đang có được làm ra từ đó, nên không thể ghi ngược lại. Muốn dùng lại bản gốc, hãy chọn nó trong kho tệp.',
    'This file is the source of the one it would be made from. To use the source again, choose it in the media library.',
  );

export const reasonMissing = (): Error =>
  refused(
    'PARTING_REASON_MISSING',
    'reason',
    'Hãy ghi lý do gỡ, ít nhất 10 ký tự: người sau cần biết vì sao.',
    'Give the reason, at least 10 characters: whoever comes later needs to know why.',
  );

export const madeByArchive = (): Error =>
  refused(
    'PARTING_OF_RECIPE',
    'sha256',
    'Tệp này do chính kho làm ra từ bản gốc, nên nhãn của nó không gỡ được.',
    'This file was made by the archive itself from its source, so its label cannot be taken off.',
  );

export const notAllowed = (): Error =>
  new errors.ForbiddenError('Chỉ người thẩm định mới được gỡ ghi nhận tệp làm ra từ tệp khác.', {
    code: 'PARTING_NOT_ALLOWED',
    en: 'Only appraisers may take back what a file was made from.',
  });

export const nothingRecorded = (): Error =>
  new errors.NotFoundError('Kho không ghi tệp này được làm ra từ tệp nào khác.', {
    code: 'GENERATION_NOT_FOUND',
    en: 'The archive has no record of this file being made from another.',
  });

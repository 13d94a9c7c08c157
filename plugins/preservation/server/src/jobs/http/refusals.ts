import { errors } from '@strapi/utils';

/** PolicyError, since Strapi swallows the sentence of a ForbiddenError. */
export const jobsNotAllowed = (): Error =>
  new errors.PolicyError('Chỉ người quản trị và người làm việc với tệp của kho xem được việc nền.', {
    code: 'JOBS_NOT_ALLOWED',
    en: 'Work in the background is shown to administrators and to those who work with the archive’s files only.',
  });

export const jobNotFound = (): Error =>
  new errors.NotFoundError('Không có việc nền này; có thể việc đã xong từ lâu.', {
    code: 'JOB_NOT_FOUND',
    en: 'There is no such work; perhaps it was done long ago.',
    field: 'id',
  });

export const jobNotFailed = (): Error =>
  new errors.ApplicationError('Việc này không ở trạng thái lỗi nên không có gì để thử lại hay bỏ qua.', {
    code: 'JOB_NOT_FAILED',
    en: 'This work has not failed, so there is nothing to try again or to dismiss.',
    field: 'id',
  });

export const jobKindUnknown = (): Error =>
  new errors.ValidationError('Không có loại việc nền này.', {
    code: 'JOB_KIND_UNKNOWN',
    en: 'There is no such kind of work.',
    field: 'kind',
  });

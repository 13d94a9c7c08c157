import { errors } from '@strapi/utils';

import { refusalError } from '../appraisal/refuse';

export { movedMeanwhile, noSuchItem, refusalError } from '../appraisal/refuse';

const plain = (code: string, vi: string, en: string, field: string | null = null): Error =>
  refusalError([{ code, vi, en, field, about: 'stage' }]);

export const noSuchCaseAct = (name: string): Error =>
  plain(
    'RESTORATION_ACT_UNKNOWN',
    `Không có việc phục hồi nào tên là “${name}”.`,
    `There is no act of restoration called "${name}".`,
    'act',
  );

export const noOpenCase = (): Error =>
  plain(
    'RESTORATION_NO_OPEN_CASE',
    'Tư liệu này không có hồ sơ phục hồi đang làm. Hãy đề cử phục hồi trước.',
    'The item has no open case of restoration. Nominate it first.',
  );

export const noSuchSurvey = (): Error =>
  new errors.NotFoundError('Tư liệu này không có lần khảo sát như vậy.', {
    code: 'SURVEY_NOT_FOUND',
    en: 'The item has no such survey.',
  });

export const noSuchStep = (): Error =>
  new errors.NotFoundError('Hồ sơ phục hồi này không có bước xử lý như vậy.', {
    code: 'STEP_NOT_FOUND',
    en: 'The case has no such step.',
  });

export const struckAlready = (): Error =>
  plain('STRUCK_ALREADY', 'Mục này đã được gạch bỏ trước đó.', 'This was struck already.');

export const digitisationNotWired = (): Error =>
  plain(
    'DIGITISATION_CHECK_UNAVAILABLE',
    'Kho này chưa cài phần kiểm tra tệp số hóa, nên chưa kiểm tra được.',
    'This archive has no check of scans installed.',
  );

export const badQuery = (field: string, vi: string, en: string): Error =>
  refusalError([{ code: 'RESTORATION_BAD_QUERY', field, vi, en, about: 'form' }]);

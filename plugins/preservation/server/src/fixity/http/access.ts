import type { Core } from '@strapi/strapi';

import { mayCheck, mayWatch } from '../../../../shared/bin/person';
import { refused } from '../../bin/refused';
import type { PortsService } from '../../services/ports';

const NOT_WATCHER = {
  code: 'FIXITY_NOT_ALLOWED',
  vi: 'Chỉ người quản trị, kho lưu trữ, Ban Tuyên giáo, Thường trực và kỹ thuật viên xem được trang này.',
  en: 'This is shown to administrators, the repository, the appraising body, the standing members and technicians only.',
  forbidden: true,
} as const;

const NOT_CHECKER = {
  code: 'FIXITY_NOT_CHECKER',
  vi: 'Chỉ người quản trị, kho lưu trữ và kỹ thuật viên được cho kiểm tra kho tệp gốc.',
  en: 'Only administrators, the repository and technicians may have the masters checked.',
  forbidden: true,
} as const;

const whoActs = (strapi: Core.Strapi) =>
  (strapi.plugin('preservation').service('ports') as PortsService).whoActs();

/** @throws PolicyError `FIXITY_NOT_ALLOWED` (403) */
export const requireWatcher = (strapi: Core.Strapi): void => {
  if (!mayWatch(whoActs(strapi))) throw refused(NOT_WATCHER);
};

/** @throws PolicyError `FIXITY_NOT_CHECKER` (403) */
export const requireChecker = (strapi: Core.Strapi): void => {
  if (!mayCheck(whoActs(strapi))) throw refused(NOT_CHECKER);
};

export const isChecker = (strapi: Core.Strapi): boolean => mayCheck(whoActs(strapi));

/** The page asked for, from 1. @throws ValidationError `FIXITY_PAGE_INVALID` */
export const readPage = (query: Readonly<Record<string, unknown>>): number => {
  const text = query.page ?? '1';
  if (typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw refused({
    code: 'FIXITY_PAGE_INVALID',
    vi: 'Số trang phải là số nguyên từ 1 trở lên.',
    en: 'The page must be a whole number from 1.',
    field: 'page',
  });
};

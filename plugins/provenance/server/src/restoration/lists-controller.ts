import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { isStatus, OPEN } from '../../../shared/restoration/status-words';
import { readableTypes } from '../http/readable-types';
import { badQuery, refusalError } from './refuse';
import { restorationOf } from './restoration';

const MAX_PAGE_SIZE = 100;

const whole = (value: unknown, or: number, max: number, field: string): number => {
  if (value === undefined || value === '') return or;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw badQuery(field, `“${field}” phải là số nguyên từ 1 đến ${max}.`, `"${field}" must be 1 to ${max}.`);
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : undefined;

const statusesOf = (value: unknown) => {
  const sent = text(value);
  if (sent === undefined) return OPEN;
  return sent.split(',').map((name) => {
    const status = name.trim();
    if (isStatus(status)) return status;
    throw badQuery(
      'status',
      `Không có tình trạng phục hồi nào tên là “${status}”.`,
      `There is no status "${status}".`,
    );
  });
};

/** The queue, the overview and the costs: for accounts that may read cases, of the items they may read. */
export const listsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => restorationOf(strapi);

  const forReaders = (work: (context: Context) => Promise<unknown>) => async (context: Context) => {
    const refusals = service().readRefusals();
    if (refusals.length > 0) throw refusalError(refusals);
    context.body = await work(context);
  };

  return {
    /** `GET /restoration/cases?status&sort&page&pageSize` */
    cases: forReaders(async (context) => {
      const { status, sort, page, pageSize } = context.query;
      if (sort !== undefined && sort !== 'priority' && sort !== 'age')
        throw badQuery(
          'sort',
          'Chỉ xếp được theo điểm ưu tiên hoặc theo tuổi hồ sơ.',
          'Sort by priority or age.',
        );
      return service().list(await readableTypes(strapi, context), {
        statuses: statusesOf(status),
        sort: sort === 'age' ? 'age' : 'priority',
        page: whole(page, 1, 1_000_000, 'page'),
        pageSize: whole(pageSize, 25, MAX_PAGE_SIZE, 'pageSize'),
      });
    }),

    /** `GET /restoration/overview` */
    overview: forReaders(async (context) => service().overview(await readableTypes(strapi, context))),

    /** `GET /restoration/costs?year&phase&source` */
    costs: forReaders(async (context) => {
      const { year, phase, source } = context.query;
      return service().costs(await readableTypes(strapi, context), {
        ...(text(year) === undefined ? {} : { year: whole(year, 0, 9999, 'year') }),
        ...(text(phase) === undefined ? {} : { phase: text(phase) }),
        ...(text(source) === undefined ? {} : { source: text(source) }),
      });
    }),
  };
};

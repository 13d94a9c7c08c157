import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { EngineUnavailable } from '../engine/search-engine';
import { service } from '../plugin';
import { onlyWhoLooksAfterTheIndex } from '../policies/looks-after-index';

const MOST_IDS = 500;

const engineDown = (): Error =>
  new errors.ApplicationError('Máy tìm kiếm chưa trả lời. Hãy thử lại sau ít phút.', {
    code: 'INDEX_ENGINE_DOWN',
    en: 'The search engine does not answer. Try again in some minutes.',
    field: null,
  });

const badIds = (): Error =>
  new errors.ValidationError('Danh sách mục cần thử lại không đúng.', {
    code: 'INDEX_BAD_IDS',
    en: 'The list of what to try again is malformed.',
    field: 'ids',
  });

/** Which dead rows are meant: those named in the body, or all where it names none. */
const idsOf = (body: unknown): number[] | undefined => {
  const ids: unknown = (body as { ids?: unknown } | null | undefined)?.ids;
  if (ids === undefined || ids === null) return undefined;
  if (!Array.isArray(ids) || ids.length > MOST_IDS) throw badIds();
  return ids.map((id: unknown) => {
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) throw badIds();
    return id;
  });
};

/** What those do who look after the index (X27). */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const asking = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (error) {
      throw error instanceof EngineUnavailable ? engineDown() : error;
    }
  };

  return {
    /** `GET /archive-search/index` → IndexOverview */
    async overview(ctx: Context) {
      onlyWhoLooksAfterTheIndex(ctx);
      ctx.body = await service(strapi, 'status').overview();
    },

    /** `POST /archive-search/index/compare`: compares and mends; answers with the report. */
    async compare(ctx: Context) {
      onlyWhoLooksAfterTheIndex(ctx);
      ctx.body = await asking(() => service(strapi, 'reconcile').run());
    },

    /** `POST /archive-search/index/rebuild`: begins a build beside; `{ begun: false }` where one is going on. */
    async rebuild(ctx: Context) {
      onlyWhoLooksAfterTheIndex(ctx);
      const { builder, worker } = service(strapi, 'runtime');
      const begun = await asking(() => builder.begin());
      worker.kick();
      ctx.body = { begun };
    },

    /** `POST /archive-search/index/retry` with `{ ids? }` → `{ retried }` */
    async retry(ctx: Context) {
      onlyWhoLooksAfterTheIndex(ctx);
      const { store, worker } = service(strapi, 'runtime');
      const retried = await store.revive(idsOf(ctx.request.body));
      worker.kick();
      ctx.body = { retried };
    },
  };
};

import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { actsController } from './acts-controller';
import { appraisalOf, createAppraisal } from './appraisal';
import { ensureTables } from './tables';
import { tasksController } from './tasks-controller';

/** Received, moderated, appraised, accessioned, published: by separate hands. */
export const appraisalRoom: Room = {
  services: { appraisal: createAppraisal },
  controllers: { acts: actsController, tasks: tasksController },
  routes: [
    {
      method: 'GET',
      path: '/items/:uid/:documentId/appraisal',
      handler: 'acts.state',
      config: SIGNED_IN,
    },
    {
      method: 'POST',
      path: '/items/:uid/:documentId/acts/:act',
      handler: 'acts.perform',
      config: SIGNED_IN,
    },
    { method: 'POST', path: '/acts/:act/bulk', handler: 'acts.bulk', config: SIGNED_IN },
    { method: 'GET', path: '/tasks', handler: 'tasks.list', config: SIGNED_IN },
    { method: 'GET', path: '/tasks/:key', handler: 'tasks.find', config: SIGNED_IN },
  ],
  bootstrap: async ({ strapi }) => {
    await ensureTables(strapi);
    const adopted = await appraisalOf(strapi).adopt();
    if (adopted > 0) strapi.log.info(`Đã đặt bước xử lý cho ${adopted} tư liệu có từ trước.`);
  },
};

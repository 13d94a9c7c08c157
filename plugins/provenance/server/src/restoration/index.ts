import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { itemController } from './item-controller';
import { listsController } from './lists-controller';
import { createRestoration, restorationOf } from './restoration';
import { ensureTables } from './store/tables';

const ITEM = '/restoration/items/:uid/:documentId';

const get = (path: string, handler: string) => ({ method: 'GET', path, handler, config: SIGNED_IN }) as const;
const post = (path: string, handler: string) =>
  ({ method: 'POST', path, handler, config: SIGNED_IN }) as const;

/** What is in danger is surveyed, restored, digitised and checked, by separate hands. */
export const restorationRoom: Room = {
  services: { restoration: createRestoration },
  controllers: { restorationItems: itemController, restorationLists: listsController },
  routes: [
    get('/restoration/cases', 'restorationLists.cases'),
    get('/restoration/overview', 'restorationLists.overview'),
    get('/restoration/costs', 'restorationLists.costs'),
    get(ITEM, 'restorationItems.find'),
    post(`${ITEM}/acts/:act`, 'restorationItems.perform'),
    post(`${ITEM}/surveys`, 'restorationItems.survey'),
    post(`${ITEM}/surveys/:id/strike`, 'restorationItems.strikeSurvey'),
    post(`${ITEM}/steps`, 'restorationItems.step'),
    post(`${ITEM}/steps/:id/strike`, 'restorationItems.strikeStep'),
    post(`${ITEM}/digitisation-checks`, 'restorationItems.check'),
  ],
  bootstrap: async ({ strapi }) => {
    restorationOf(strapi).prepare();
    await ensureTables(strapi);
    const adopted = await restorationOf(strapi).adopt();
    if (adopted > 0) strapi.log.info(`Đã sửa tình trạng phục hồi của ${adopted} tư liệu cho khớp hồ sơ.`);
  },
};

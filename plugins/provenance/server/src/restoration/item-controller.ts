import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { type ItemAddress, readableItem } from '../http/item-address';
import { restorationOf } from './restoration';

const idOf = (context: Context): number => {
  const id = Number((context.params as { id?: string }).id);
  // An id that is none is the id of nothing.
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
};

/** The restoration of one item. What an account may not read does not exist for it. Every POST answers the new state. */
export const itemController = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => restorationOf(strapi);

  const answering =
    (work: (address: ItemAddress, context: Context) => Promise<void>) =>
    async (context: Context): Promise<void> => {
      const address = await readableItem(strapi, context);
      await work(address, context);
      context.body = await service().view(address.uid, address.documentId);
    };

  return {
    /** `GET /restoration/items/:uid/:documentId` */
    find: answering(async () => undefined),

    /** `POST …/acts/:act` */
    perform: answering((address, context) =>
      service().perform({
        ...address,
        act: String((context.params as { act?: string }).act),
        sent: context.request.body,
      }),
    ),

    /** `POST …/surveys` */
    survey: answering((address, context) =>
      service().recordSurvey({ ...address, sent: context.request.body }),
    ),

    /** `POST …/surveys/:id/strike` */
    strikeSurvey: answering((address, context) =>
      service().strikeSurvey({ ...address, id: idOf(context), sent: context.request.body }),
    ),

    /** `POST …/steps` */
    step: answering((address, context) => service().recordStep({ ...address, sent: context.request.body })),

    /** `POST …/steps/:id/strike` */
    strikeStep: answering((address, context) =>
      service().strikeStep({ ...address, id: idOf(context), sent: context.request.body }),
    ),

    /** `POST …/digitisation-checks` */
    check: answering((address, context) =>
      service().checkDigitisation({ ...address, sent: context.request.body }),
    ),
  };
};

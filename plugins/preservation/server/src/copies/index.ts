import type { Room } from '../../../../../packages/plugin-rooms/src/server';

import { jobsOf } from '../jobs/jobs';
import { readingOf } from '../reading/reading';
import { portsOf } from '../services/ports';
import { accessCopyMade } from './access-copies';
import { accessCopyJob, accessCopyOrder } from './access-copy-job';

/** Access copies: made in the background of every new picture, so that the first reader does not wait for one. */
export const copiesRoom: Room = {
  register: ({ strapi }) => {
    jobsOf(strapi).handle(
      accessCopyJob(
        (sha256) => readingOf(strapi).accessCopy(sha256),
        (sha256) =>
          portsOf(strapi).recordDerivation(accessCopyMade(sha256, readingOf(strapi).policy.accessCopy)),
      ),
    );
    portsOf(strapi).onNewMaster(async (master) => jobsOf(strapi).enqueue(accessCopyOrder(master)));
  },
};

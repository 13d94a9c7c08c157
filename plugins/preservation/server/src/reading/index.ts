import type { Room } from '../../../../../packages/plugin-rooms/src/server';

import media from '../controllers/media';
import staffFiles from '../controllers/staff-files';
import contentRoutes from '../routes/content-api';
import pictures from '../services/pictures';
import { closeFileList } from './close-file-list';
import { offerLargeCopies } from './large-copy';
import reading from './reading';
import variants from './variants';

/** Who reads which file: what was made from masters for everybody, masters for staff. */
export const readingRoom: Room = {
  services: { pictures, variants, reading },
  controllers: { media, 'staff-files': staffFiles },
  contentRoutes,
  register: ({ strapi }) => {
    offerLargeCopies(strapi);
    closeFileList(strapi);
  },
};

import type { Room } from '../../../../../packages/plugin-rooms/src/server';

import media from '../controllers/media';
import staffFiles from '../controllers/staff-files';
import contentRoutes from '../routes/content-api';
import pictures from '../services/pictures';

/** Who reads which file: pictures for everybody, masters for staff. */
export const readingRoom: Room = {
  services: { pictures },
  controllers: { media, 'staff-files': staffFiles },
  contentRoutes,
};

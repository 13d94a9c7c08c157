import { pluginOf } from '../../../../packages/plugin-rooms/src/server';

import refuseStrayMultipart from './middlewares/refuse-stray-multipart';
import { sanitizeOptions } from './options';
import { ROOMS } from './rooms';

export default {
  ...pluginOf(ROOMS),
  config: {
    default: { archiveDir: './data/archive' },
    validator: (config: unknown): void => void sanitizeOptions(config),
  },
  middlewares: { 'refuse-stray-multipart': refuseStrayMultipart },
};

import { pluginOf } from '../../../../packages/plugin-rooms/src/server';

import config from './config';
import { ROOMS } from './rooms';

export default { config, ...pluginOf(ROOMS) };

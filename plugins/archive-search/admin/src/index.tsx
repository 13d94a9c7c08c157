import { adminPluginOf } from '../../../../packages/plugin-rooms/src/admin';

import { PLUGIN_ID } from './plugin-id';
import { ROOMS } from './rooms';

export default adminPluginOf(PLUGIN_ID, ROOMS);

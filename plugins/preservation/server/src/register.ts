import type { Core } from '@strapi/strapi';

import { stopReencoding, takeOverProvider } from './provider/take-over-upload';

/** Takes the upload plugin over as early as its order among the plugins allows. */
const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  stopReencoding(strapi);
  takeOverProvider(strapi);
};

export default register;

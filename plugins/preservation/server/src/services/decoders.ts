import type { Core } from '@strapi/strapi';

import { sanitizeOptions } from '../options';
import { createDecoderPlaces, type DecoderPlaces } from '../semaphore';

/** The service `plugin::preservation.decoders`: one set of places for the door and the work in the background. */
const createDecoders = ({ strapi }: { strapi: Core.Strapi }): DecoderPlaces =>
  createDecoderPlaces(sanitizeOptions(strapi.config.get('plugin::preservation')).concurrency);

/** Typed access to the service. */
export const decodersOf = (strapi: Core.Strapi): DecoderPlaces =>
  strapi.plugin('preservation').service('decoders');

export default createDecoders;

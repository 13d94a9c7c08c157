import type { Core } from '@strapi/strapi';

import { withKnownHeaders, type Handler } from './known-headers';

/** An entry of `config/middlewares`. */
type Configured = string | { name?: string; resolve?: string; config?: unknown };

/** This road itself, by the name it has in `config/middlewares`. */
export const ROAD = 'plugin::archive-search.public-road';

/**
 * What a public reading answer passes by, each with its reason; whatever else is configured is passed, in its order.
 * A middleware that is added later therefore counts for these answers too, until somebody writes it down here.
 */
const PASSED_BY: Readonly<Record<string, string>> = {
  [ROAD]: 'the road does not lead through itself',
  'strapi::query': 'changes how queries are read once, at the start, and handles no request',
  'strapi::body': 'a GET has no body to read',
  'strapi::session': 'these answers know no session',
  'strapi::favicon': 'another address',
  'global::portal': 'other addresses',
  'strapi::public': 'other addresses',
};

/** Sets the same headers for all GET requests to these addresses. */
const SAME_HEADERS = new Set(['strapi::security']);

/** Writes a line of level `http` for each request: where that level is not written, composing the line is for nothing. */
const LOGGER = 'strapi::logger';

const nameOf = (entry: Configured): string => (typeof entry === 'string' ? entry : (entry.name ?? ''));

/** The configured middlewares that a public reading answer passes through, in their order. */
export function passedThrough(strapi: Core.Strapi): Handler[] {
  const configured = strapi.config.get('middlewares') as Configured[];
  const silent = !strapi.log.isLevelEnabled('http');
  return configured
    .filter((entry) => !(nameOf(entry) in PASSED_BY) && !(silent && nameOf(entry) === LOGGER))
    .map((entry) => {
      const name = nameOf(entry);
      const factory = name ? strapi.middleware(name) : undefined;
      if (!factory) throw new Error(`archive-search: the public road knows no middleware "${name}"`);
      const config = typeof entry === 'string' ? {} : (entry.config ?? {});
      const handler = factory(config, { strapi }) as Handler | void;
      if (!handler) return (_ctx, next) => next();
      return SAME_HEADERS.has(name) ? withKnownHeaders(handler) : handler;
    });
}

import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { type AppraisalStore, createAppraisalStore } from './appraisal-store';
import { type AppraisalSettings, readSettings } from './settings';

/** What the parts of this room share. */
export interface RoomContext extends AppraisalSettings {
  readonly strapi: Core.Strapi;
  readonly store: AppraisalStore;
  /** Set while an act publishes or withdraws: the pipeline must neither judge the person again nor move the stage. */
  readonly withinAct: AsyncLocalStorage<true>;
}

/** Settings are read when first asked for: at `register` Strapi's folders are not known yet. */
export const createRoomContext = (strapi: Core.Strapi): (() => RoomContext) => {
  const store = createAppraisalStore(strapi);
  const withinAct = new AsyncLocalStorage<true>();
  let context: RoomContext | undefined;
  return () => (context ??= { strapi, store, withinAct, ...readSettings(strapi) });
};

import type { Core } from '@strapi/strapi';

import type { SearchConfig } from './config';
import type { ReconcileService } from './reconcile/reconcile';
import type { ItemsService } from './services/items';
import type { LabelsService } from './services/labels';
import type { LimitsService } from './services/limits';
import type { OutboxService } from './services/outbox';
import type { PortsService } from './services/ports';
import type { Runtime } from './services/runtime';
import type { SearchService } from './services/search';
import type { StatusService } from './services/status';

interface Services {
  items: ItemsService;
  labels: LabelsService;
  limits: LimitsService;
  outbox: OutboxService;
  ports: PortsService;
  reconcile: ReconcileService;
  runtime: Runtime;
  search: SearchService;
  status: StatusService;
}

export const PLUGIN = 'archive-search';

/** A service of this plugin, with its type. */
export const service = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin(PLUGIN).service(name) as Services[Name];

/** A setting of this plugin, with its type. */
export const setting = <Key extends keyof SearchConfig>(strapi: Core.Strapi, key: Key): SearchConfig[Key] =>
  strapi.plugin(PLUGIN).config(key) as SearchConfig[Key];

import type { Core } from '@strapi/strapi';

import { service } from '../plugin';

/** How the index is doing, for staff. `documents` is null while the engine is down. */
export interface StatusReport {
  engine: 'ok' | 'down';
  pending: number;
  dead: number;
  documents: number | null;
  lastError: string | null;
}

export interface StatusService {
  report(): Promise<StatusReport>;
}

export default ({ strapi }: { strapi: Core.Strapi }): StatusService => ({
  async report() {
    const { engine, store } = service(strapi, 'runtime');
    const healthy = await engine.healthy();
    const [pending, dead, lastError] = await Promise.all([
      store.count('pending'),
      store.count('dead'),
      store.lastError(),
    ]);
    const documents = healthy ? await engine.count().catch(() => null) : null;
    return { engine: healthy ? 'ok' : 'down', pending, dead, documents, lastError };
  },
});

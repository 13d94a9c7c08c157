import { createServer } from 'node:net';
import { once } from 'node:events';

import { createMeilisearchEngine } from '../../plugins/archive-search/server/src/engine/meilisearch-engine';
import type { ReconcileReport } from '../../plugins/archive-search/server/src/reconcile/contract';
import { stateOfFailure } from '../../plugins/archive-search/shared/engine-state';
import type { IndexOverview } from '../../plugins/archive-search/shared/index-overview';
import { createAccount, signIn } from './accounts';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { createItem, documentsOf, uidOf } from './fixtures';
import { askEngine, engineOf, eventually, outboxOf, RIGHT_WITHIN_MS, totalOf } from './search-tools';

type Headers = Awaited<ReturnType<typeof signIn>>;

interface Services {
  reconcile: { run: () => Promise<ReconcileReport> };
  builder: { begin: () => Promise<boolean>; progress: () => Promise<unknown> };
}

/** What keeps the index equal to the database (X25–X28), the same on every database. */
export const describeIndexTruth = (archiveOf: () => Archive): void => {
  const service = <Name extends keyof Services>(name: Name): Services[Name] => {
    const plugin = archiveOf().strapi.plugin('archive-search');
    return name === 'builder'
      ? (plugin.service('runtime') as { builder: Services[Name] }).builder
      : (plugin.service(name) as Services[Name]);
  };
  const outbox = () => outboxOf(archiveOf());
  const photos = () => documentsOf(archiveOf(), uidOf('photo'));
  const ask = (method: string, path: string, body?: unknown) => askEngine(archiveOf(), method, path, body);
  const total = (query: string) => totalOf(archiveOf(), query);
  const documents = async (): Promise<number> =>
    (await ask('GET', '/indexes/items-public/stats')).numberOfDocuments;
  const indexes = async (): Promise<string[]> =>
    ((await ask('GET', '/indexes?limit=100')).results as { uid: string }[]).map(({ uid }) => uid);
  /** Waits for what the engine was told past the archive. */
  const told = async (answer: Promise<{ taskUid: number }>): Promise<void> => {
    const { taskUid } = await answer;
    await eventually(async () => (await ask('GET', `/tasks/${taskUid}`)).status === 'succeeded');
  };
  const publish = (title: string) => createItem(archiveOf(), { title }, { publish: true });
  const found = async () => {
    const { missing, differing, surplus } = await service('reconcile').run();
    return { missing, differing, surplus };
  };
  const NONE = { missing: 0, differing: 0, surplus: 0 };

  let admin: Headers;
  let agency: Headers;
  const written: string[] = [];

  beforeAll(async () => {
    admin = await signInAsAdmin(archiveOf());
    agency = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
    for (let number = 0; number < 8; number += 1)
      written.push(await publish(`Đúng sự thật ${number} zqthat`));
    await outbox().drain(RIGHT_WITHIN_MS);
  });

  describe('X25: index and database are compared both ways', () => {
    it('after ordinary work there is no difference', async () => {
      expect(await found()).toEqual(NONE);
    });

    it('every seeded difference is found, and mended', async () => {
      const [gone, altered, renamed] = written;
      const index = '/indexes/items-public/documents';
      await told(ask('DELETE', `${index}/photo-${gone}`));
      await told(ask('PUT', index, [{ id: `photo-${altered}`, title: 'Sai zqsai', contentHash: '0' }]));
      await told(ask('POST', index, [{ id: 'photo-khongcothat', title: 'Lạc zqsai', kind: 'photo' }]));
      // Past the write pipeline, as a repair by hand would do it.
      await archiveOf()
        .strapi.db.connection('photos')
        .where({ document_id: renamed })
        .whereNotNull('published_at')
        .update({ title: 'Sửa tay zqtay' });

      expect(await found()).toEqual({ missing: 1, differing: 2, surplus: 1 });
      await outbox().drain(RIGHT_WITHIN_MS);
      expect(await found()).toEqual(NONE);
      expect(await total('q=zqsai')).toBe(0);
      expect(await total('q=zqtay')).toBe(1);
      expect(await total('q=zqthat')).toBe(7);
    });

    it('what waits in the outbox is a delay, not a difference', async () => {
      await engineOf(archiveOf()).stop();
      await photos().update({
        documentId: written[3],
        data: { title: 'Còn chờ zqcho' },
        status: 'published',
      });
      await engineOf(archiveOf()).start();
      await eventually(async () => (await archiveOf().request.get('/api/search')).status === 200);
      expect(await found()).toEqual(NONE);
      await outbox().drain(RIGHT_WITHIN_MS);
      expect(await total('q=zqcho')).toBe(1);
    });

    it('an engine that is away is said, and nothing is ordered', async () => {
      await engineOf(archiveOf()).stop();
      const before = await outbox().pending();
      await expect(service('reconcile').run()).rejects.toThrow('no answer');
      expect(await outbox().pending()).toBe(before);
      await engineOf(archiveOf()).start();
      await eventually(async () => (await archiveOf().request.get('/api/search')).status === 200);
    });
  });

  describe('X26: an index is built beside the one in use', () => {
    it('readers see no gap, what is written meanwhile is not lost, and nothing is left over', async () => {
      await outbox().drain(RIGHT_WITHIN_MS);
      const { createdAt } = await ask('GET', '/indexes/items-public');
      const before = await documents();
      await told(ask('POST', '/indexes/items-public/documents', [{ id: 'photo-lac', title: 'Lạc zqlac2' }]));

      const seen: (number | undefined)[] = [];
      let building = true;
      const reading = (async () => {
        while (building) seen.push(await total('q=zqgiua'));
      })();
      const between = await publish('Viết giữa chừng 0 zqgiua');
      await outbox().drain(RIGHT_WITHIN_MS);
      seen.length = 0;

      expect(await service('builder').begin()).toBe(true);
      expect(await service('builder').begin()).toBe(false);
      await photos().update({
        documentId: between,
        data: { title: 'Viết giữa chừng 1 zqgiua' },
        status: 'published',
      });
      const late = await publish('Đến muộn zqmuon');
      await photos().unpublish({ documentId: written[4] });
      outbox().kick();
      await eventually(async () => (await service('builder').progress()) === null);
      building = false;
      await reading;
      await outbox().drain(RIGHT_WITHIN_MS);

      expect(seen.length).toBeGreaterThan(0);
      expect(seen.every((count) => count === 1)).toBe(true);
      expect((await ask('GET', '/indexes/items-public')).createdAt).not.toBe(createdAt);
      // One more, one less, and the stray one is gone.
      expect(await documents()).toBe(before + 1);
      expect(await found()).toEqual(NONE);
      expect(late).toBeTruthy();
      expect(await total('q=zqmuon')).toBe(1);
      expect((await archiveOf().request.get('/api/search?q=zqgiua')).body.hits[0].title).toBe(
        'Viết giữa chừng 1 zqgiua',
      );
      expect((await indexes()).filter((uid) => uid.startsWith('items-public'))).toEqual(['items-public']);
    });
  });

  describe('X27: who looks after the index sees it', () => {
    const call = (method: 'get' | 'post', path: string, headers?: Headers) => {
      const request = archiveOf().request[method](`/archive-search/index${path}`);
      return headers ? request.set(headers) : request;
    };

    it('what was given up stands there with its title and reason, and can be tried again', async () => {
      await archiveOf()
        .strapi.db.connection('archive_search_outbox')
        .insert({
          uid: uidOf('photo'),
          document_id: written[5],
          state: 'dead',
          priority: 0,
          attempts: 8,
          enqueued_at: Date.now(),
          run_at: Date.now(),
          last_error: 'the engine said no',
        });
      const overview: IndexOverview = (await call('get', '', admin)).body;
      expect(overview).toMatchObject({ engine: 'ok', dead: 1, build: null });
      expect(overview.deadRows).toEqual([
        expect.objectContaining({
          title: 'Đúng sự thật 5 zqthat',
          reason: 'the engine said no',
          attempts: 8,
        }),
      ]);
      expect(overview.reconcile).toMatchObject(NONE);
      const [row] = overview.deadRows;
      const answer = await call('post', '/retry', admin).send({ ids: [row?.id] });
      expect(answer.body).toEqual({ retried: 1 });
      await outbox().drain(RIGHT_WITHIN_MS);
      expect(await outbox().dead()).toBe(0);
    });

    it.each([
      ['get', ''],
      ['post', '/compare'],
      ['post', '/rebuild'],
      ['post', '/retry'],
    ] as const)('%s /index%s: nobody else', async (method, path) => {
      expect((await call(method, path)).status).toBe(401);
      const refused = await call(method, path, agency);
      expect(refused.status).toBe(403);
      expect(refused.body.error.details).toMatchObject({ code: 'INDEX_NOT_ALLOWED' });
    });

    it.each([[['1']], [[0]], [[1.5]], ['all']])('malformed ids are refused: %j', async (ids) => {
      const answer = await call('post', '/retry', admin).send({ ids });
      expect(answer.status).toBe(400);
      expect(answer.body.error.details).toMatchObject({ code: 'INDEX_BAD_IDS', field: 'ids' });
    });
  });

  describe('X28: what is wrong with the engine is told apart', () => {
    it('a wrong key', async () => {
      const { url } = engineOf(archiveOf());
      const stranger = createMeilisearchEngine({
        url,
        apiKey: 'not-the-key-at-all',
        indexUid: 'items-public',
      });
      const failure = await stranger.version().catch((error: { code: string | null }) => error);
      expect(stateOfFailure((failure as { code: string | null }).code)).toBe('wrong-key');
      stranger.close();
    });

    it('an engine that hangs is down within two seconds, and does not keep anybody', async () => {
      const silent = createServer(() => undefined).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as { port: number };
      const hung = createMeilisearchEngine({
        url: `http://127.0.0.1:${port}`,
        apiKey: 'k',
        indexUid: 'items-public',
      });
      const started = Date.now();
      expect(await hung.healthy()).toBe(false);
      expect(Date.now() - started).toBeLessThan(2_000);
      hung.close();
      silent.close();
    });
  });
};

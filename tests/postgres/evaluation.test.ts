import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { lockDocument } from '../../plugins/provenance/server/src/database/document-lock';
import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { type Archive, bootArchive } from '../support/boot';
import { describeEvaluation } from '../support/evaluation-suite';
import { createItem, documentsOf, uidOf } from '../support/fixtures';
import { createDatabase } from '../support/postgres';

let archive: Archive;
/** Runs work as if nobody had opened a transaction around it. */
let outside: (work: () => void) => void;

beforeAll(async () => {
  outside = AsyncLocalStorage.snapshot();
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('judging on PostgreSQL', () => {
  describeEvaluation(() => archive);

  // SQLite's one connection lets nobody in while a transaction is open.
  describe('E5: beside those who write', () => {
    const waitsForALock = async (): Promise<boolean> => {
      const { rows } = await archive.strapi.db.connection.raw(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      );
      return rows.length > 0;
    };

    it('the worker waits for whoever is changing the item, instead of one of them being undone', async () => {
      const documentId = await createItem(archive, {}, { publish: true });
      let settled: Promise<void> = Promise.resolve();
      await archive.strapi.db.transaction(async ({ trx }) => {
        await lockDocument(archive.strapi, trx, documentId);
        // Outside this transaction, as the worker is.
        settled = new Promise((resolve, reject) =>
          outside(() => evaluationOf(archive.strapi).drain(60_000).then(resolve, reject)),
        );
        while (!(await waitsForALock())) await pause(20);
      });
      await settled;
      const verdict = await evaluationOf(archive.strapi).verdicts.read(
        uidOf('photo'),
        documentId,
        'published',
      );
      expect(verdict).not.toBeNull();
    });

    it('items published while everything is judged are all published, and judged', async () => {
      const ids: string[] = [];
      for (let number = 0; number < 12; number += 1)
        ids.push(await createItem(archive, {}, { publish: true }));
      const evaluation = evaluationOf(archive.strapi);
      await evaluation.drain(60_000);
      const photos = documentsOf(archive, uidOf('photo'));
      for (let round = 0; round < 3; round += 1) {
        await archive.strapi.db
          .query(uidOf('photo'))
          .updateMany({ where: { documentId: { $in: ids } }, data: { score: round, findingErrors: 9 } });
        await evaluation.revalidation.start();
        await Promise.all([
          evaluation.drain(60_000),
          ...ids.map((documentId) => photos.publish({ documentId })),
        ]);
      }
      await evaluation.drain(60_000);
      const rows = await archive.strapi.db
        .query(uidOf('photo'))
        .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'findingErrors'] });
      expect(rows).toHaveLength(24);
      expect(rows.map(({ findingErrors }) => findingErrors)).not.toContain(9);
    });
  });
});

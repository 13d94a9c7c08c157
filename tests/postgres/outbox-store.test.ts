import { createOutboxStore } from '../../plugins/archive-search/server/src/outbox/outbox-store';
import { type Archive, bootArchive } from '../support/boot';
import { describeOutboxStore } from '../support/outbox-store-suite';
import { uidOf } from '../support/fixtures';
import { createDatabase } from '../support/postgres';
import { outboxOf } from '../support/search-tools';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('an outbox shared by several processes on PostgreSQL', () => {
  describeOutboxStore(() => archive);

  // On SQLite's single connection nobody could look while the transaction is open.
  it('X1: rows of an open transaction are seen by nobody before it commits', async () => {
    const store = createOutboxStore(archive.strapi);
    const entry = { uid: uidOf('photo'), documentId: 'chuagiaodich000000000000' };
    await archive.strapi.db.transaction(async () => {
      await outboxOf(archive).enqueue([entry]);
      expect(await store.claim('hasty', 10)).toEqual([]);
    });
    expect(await store.claim('patient', 10)).toMatchObject([entry]);
  });
});

import { type Archive, bootArchive } from '../support/boot';
import { describeOutbox } from '../support/outbox-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ search: true, env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('the outbox on PostgreSQL', () => describeOutbox(() => archive));

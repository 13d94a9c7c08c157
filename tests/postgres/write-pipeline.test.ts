import { type Archive, bootArchive } from '../support/boot';
import { describeWritePipeline } from '../support/pipeline-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('the write pipeline on PostgreSQL', () => describeWritePipeline(() => archive));

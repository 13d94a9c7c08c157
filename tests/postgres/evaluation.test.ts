import { type Archive, bootArchive } from '../support/boot';
import { describeEvaluation } from '../support/evaluation-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
});
afterAll(() => archive?.close());

describe('judging on PostgreSQL', () => describeEvaluation(() => archive));

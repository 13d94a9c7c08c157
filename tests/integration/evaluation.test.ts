import { type Archive, bootArchive } from '../support/boot';
import { describeEvaluation } from '../support/evaluation-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('judging on SQLite', () => describeEvaluation(() => archive));

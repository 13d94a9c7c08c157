import { type Archive, bootArchive } from '../support/boot';
import { describeWritePipeline } from '../support/pipeline-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('the write pipeline on SQLite', () => describeWritePipeline(() => archive));

import { type Archive, bootArchive } from '../support/boot';
import { describeOutbox } from '../support/outbox-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ search: true });
});
afterAll(() => archive?.close());

describe('the outbox on SQLite', () => describeOutbox(() => archive));

import { type Archive, bootArchive } from '../support/boot';
import { describePages } from '../support/pages-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('pages of documents on SQLite', () => describePages(() => archive));

import { type Archive, bootArchive } from '../support/boot';
import { describeMediaAccess } from '../support/media-access-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('who may read a file, on SQLite', () => describeMediaAccess(() => archive));

import { type Archive, bootArchive } from '../support/boot';
import { describeVersions } from '../support/versions-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('versions on SQLite', () => describeVersions(() => archive));

import { type Archive, bootArchive } from '../support/boot';
import { describeRestoration } from '../support/restoration-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('restoration on SQLite', () => describeRestoration(() => archive));

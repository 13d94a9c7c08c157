import { type Archive, bootArchive } from '../support/boot';
import { describeGenerations } from '../support/generations-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('generations of files, on SQLite', () => describeGenerations(() => archive));

import { type Archive, bootArchive } from '../support/boot';
import { describeCopies } from '../support/copies-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('pictures that look alike, on SQLite', () => describeCopies(() => archive));

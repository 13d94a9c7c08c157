import { type Archive, bootArchive } from '../support/boot';
import { describeFilms } from '../support/film-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('films and sound on SQLite', () => describeFilms(() => archive));

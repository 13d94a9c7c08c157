import { type Archive, bootArchive } from '../support/boot';
import { describeRecipes } from '../support/recipes-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('digital restoration, on SQLite', () => describeRecipes(() => archive));

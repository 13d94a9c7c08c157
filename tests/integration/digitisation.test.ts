import { type Archive, bootArchive } from '../support/boot';
import { describeDigitisation } from '../support/digitisation-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('scans of items against a profile, on SQLite', () => describeDigitisation(() => archive));

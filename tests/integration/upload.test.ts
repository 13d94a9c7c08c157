import { type Archive, bootArchive } from '../support/boot';
import { describeMasters } from '../support/masters-suite';
import { describeUpload } from '../support/upload-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('uploading a master on SQLite', () => describeUpload(() => archive));
describe('the store of masters on SQLite', () => describeMasters(() => archive));

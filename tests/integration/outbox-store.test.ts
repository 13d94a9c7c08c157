import { type Archive, bootArchive } from '../support/boot';
import { describeOutboxStore } from '../support/outbox-store-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('an outbox shared by several processes on SQLite', () => describeOutboxStore(() => archive));

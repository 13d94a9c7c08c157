import { type Archive, bootArchive } from '../support/boot';
import { describeCopies } from '../support/copies-suite';
import { describeMasters } from '../support/masters-suite';
import { describeFileMetadata } from '../support/file-metadata-suite';
import { describeMediaAccess } from '../support/media-access-suite';
import { describeRecipes } from '../support/recipes-suite';
import { describeResumable } from '../support/resumable-suite';
import { listen } from '../support/tus-tools';
import { describeUpload } from '../support/upload-suite';
import { createDatabase } from '../support/postgres';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ env: await createDatabase() });
  await listen(archive);
});
afterAll(() => archive?.close());

describe('uploading a master on PostgreSQL', () => describeUpload(() => archive));
describe('the store of masters on PostgreSQL', () => describeMasters(() => archive));
describe('who may read a file, on PostgreSQL', () => describeMediaAccess(() => archive));
describe('resumable upload on PostgreSQL', () => describeResumable(() => archive));
describe('pictures that look alike, on PostgreSQL', () => describeCopies(() => archive));
describe('digital restoration, on PostgreSQL', () => describeRecipes(() => archive));
describe('what stands inside files, on PostgreSQL', () => describeFileMetadata(() => archive));

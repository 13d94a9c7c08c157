import type { Core } from '@strapi/strapi';

import type { NewMaster } from '../../../shared/contracts';
import { JobRefused, type JobHandler, type JobOrder } from '../../../shared/jobs/contract';
import { isSha256 } from '../../../shared/media-url';
import { boundTags } from '../../../shared/metadata/bound-tags';
import { jobsOf } from '../jobs/jobs';
import { lookAnswersOf } from '../looks/look-answers';
import { mastersOf } from '../services/masters';
import type { PortsService } from '../services/ports';
import { createMetadataStore, type MetadataStore } from './metadata-store';
import { readTags } from './read-tags';

const BATCH = 500;
const TIMEOUT_MS = 60_000;
/** New masters before the backlog of old ones. */
const BACKLOG = 200;

/** The service `plugin::preservation.metadata`. */
export interface MetadataService {
  store: () => MetadataStore;
  /** Hands the queue its handler and asks to be told of new masters; at `register`. */
  register: () => void;
  /** Orders the reading of masters that were here before. */
  orderBacklog: () => Promise<number>;
}

const order = (sha256: string, label: string, priority?: number): JobOrder => ({
  kind: 'metadata',
  key: sha256,
  payload: { sha256 },
  label,
  ...(priority !== undefined && { priority }),
});

const gone = (): JobRefused =>
  new JobRefused(
    'METADATA_MASTER_GONE',
    'Không còn tệp gốc này trong kho nên không đọc được thông tin bên trong.',
    'This master is no longer in the store, so nothing can be read from it.',
  );

const noPerl = (): JobRefused =>
  new JobRefused(
    'METADATA_PERL_MISSING',
    'Máy chủ thiếu gói perl nên chưa đọc được thông tin bên trong tệp. Cài perl rồi bấm thử lại.',
    'The server lacks the package perl, so what stands inside files cannot be read. Install it and try again.',
  );

export const createMetadata = ({ strapi }: { strapi: Core.Strapi }): MetadataService => {
  let store: MetadataStore | undefined;
  const stored = (): MetadataStore => (store ??= createMetadataStore(strapi));

  /** Repeating it writes the same row again (F131). */
  const read: JobHandler['run'] = async ({ sha256 }, { signal }) => {
    if (!isSha256(sha256)) throw gone();
    const { shelf, exif } = mastersOf(strapi);
    const master = await shelf.find(sha256);
    if (!master) throw gone();
    const tool = await exif.tool();
    if (!tool) throw noPerl();
    // In the same visit: how the picture looks when a slide is laid the other way round.
    await lookAnswersOf(strapi).noteTurned(sha256);
    const { tags, omitted } = boundTags(
      await shelf.withLocal({ sha256, ext: master.ext }, (file) => readTags(tool, file)),
    );
    signal.throwIfAborted();
    await stored().write({
      sha256,
      readAt: new Date().toISOString(),
      tool: `ExifTool ${await tool.version()}`,
      tags,
      omitted,
    });
  };

  return {
    store: stored,

    register() {
      jobsOf(strapi).handle({
        kind: 'metadata',
        vi: 'Đọc thông tin trong tệp',
        en: 'reading what stands inside a file',
        timeoutMs: TIMEOUT_MS,
        // The warm process does one file after the other by itself; it decodes nothing.
        weight: 'light',
        run: read,
      });
      const ports: PortsService = strapi.plugin('preservation').service('ports');
      ports.onNewMaster(async ({ sha256, mime, fileName }: NewMaster) => {
        if (!mime.startsWith('text/')) await jobsOf(strapi).enqueue([order(sha256, fileName)]);
      });
    },

    async orderBacklog() {
      let [ordered, after] = [0, ''];
      for (;;) {
        const some = await stored().unread(after, BATCH);
        await jobsOf(strapi).enqueue(
          some.map(({ sha256, ext }) => order(sha256, `${sha256.slice(0, 12)}.${ext}`, BACKLOG)),
        );
        ordered += some.length;
        const last = some.at(-1);
        if (!last || some.length < BATCH) return ordered;
        after = last.sha256;
      }
    },
  };
};

/** Typed access to the service. */
export const metadataOf = (strapi: Core.Strapi): MetadataService =>
  strapi.plugin('preservation').service('metadata');

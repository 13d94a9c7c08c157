import { readFile } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';

import type { NewMaster } from '../../../shared/contracts';
import type { JobOrder, JobsService } from '../../../shared/jobs/contract';
import { isSubtitleExt } from '../../../shared/subtitles/read-subtitle';
import { SubtitleUnreadable } from '../../../shared/subtitles/subtitle';
import { mastersOf } from '../services/masters';
import type { CopiesTable, Lacking } from './copies-table';
import { importSubtitle } from './import-subtitle';

/** New films before old ones: somebody waits for them. */
const PRIORITY = { film: 100, sound: 90, backfill: 200 };

const SUBTITLE_MIMES: ReadonlySet<string> = new Set(['text/vtt', 'application/x-subrip']);

const kindOfMime = (mime: string): 'film' | 'sound' | 'subtitle' | null => {
  if (mime.startsWith('video/') || mime === 'application/mxf') return 'film';
  if (mime.startsWith('audio/')) return 'sound';
  return SUBTITLE_MIMES.has(mime) ? 'subtitle' : null;
};

const orderOf = (kind: 'film' | 'sound', sha256: string, label: string, priority: number): JobOrder => ({
  kind,
  key: sha256,
  payload: { sha256 },
  label,
  priority,
});

/** Has copies made of what comes into the store, and of what lay there already (F63). */
export const createCopyOrders = (strapi: Core.Strapi, table: () => CopiesTable) => {
  const jobs = (): JobsService => strapi.plugin('preservation').service('jobs');

  const takeSubtitle = async (sha256: string, name: string): Promise<void> => {
    const { layout, shelf } = mastersOf(strapi);
    const found = await shelf.find(sha256);
    if (!found || !isSubtitleExt(found.ext)) return;
    const { ext } = found;
    const bytes = await shelf.withLocal({ sha256, ext }, (master) => readFile(master));
    const facts = await importSubtitle(layout, bytes, { sha256, ext, name });
    await table().write(sha256, { kind: 'subtitle', facts, made: null }, new Date());
  };

  /** One that came before subtitles were checked stays as it is, and is not shown. */
  const takeOldSubtitle = async ({ sha256, name }: Lacking): Promise<void> => {
    try {
      await takeSubtitle(sha256, name ?? '');
    } catch (error) {
      if (!(error instanceof SubtitleUnreadable)) throw error;
      strapi.log.warn(`preservation: the subtitle file ${name ?? sha256} cannot be read (${error.message}).`);
    }
  };

  return {
    /** Within the transaction of the master's line: ordered and stored, or neither. */
    async ofNewMaster({ sha256, mime, fileName }: NewMaster): Promise<void> {
      const kind = kindOfMime(mime);
      if (kind === 'subtitle') await takeSubtitle(sha256, fileName);
      else if (kind) await jobs().enqueue([orderOf(kind, sha256, fileName, PRIORITY[kind])]);
    },

    /** Orders what is missing. What failed before stays failed: a person decides about another try. */
    async ofOldMasters(): Promise<void> {
      for (let last = ''; ; ) {
        const lacking = await table().lacking(last);
        for (const old of lacking) if (old.kind === 'text') await takeOldSubtitle(old);
        await jobs().enqueue(
          lacking.flatMap(({ sha256, kind, name }) =>
            kind === 'film' || kind === 'sound'
              ? [orderOf(kind, sha256, name ?? sha256, PRIORITY.backfill)]
              : [],
          ),
        );
        const end = lacking.at(-1);
        if (!end) return;
        last = end.sha256;
      }
    },
  };
};

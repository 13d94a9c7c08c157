import type { Core } from '@strapi/strapi';

import type { MastersService } from '../../plugins/preservation/server/src/services/masters';
import type { IngestPorts } from '../ingest/ingest-folder';

/** Lets the ingest command use the preservation plugin's store: into it, or only its judgement in a dry run. */
export const masterStorePort = (strapi: Core.Strapi): IngestPorts['store'] => {
  const masters: MastersService = strapi.plugin('preservation').service('masters');
  return async (file, dryRun) => {
    const fileName = file.relative.split('/').at(-1) ?? file.relative;
    const answer = dryRun
      ? await masters.judgeFile(file.path, { fileName })
      : await masters.storeFile(file.path, { fileName });
    if (!answer.ok) {
      const { code, vi, en } = answer.refusal;
      return { ok: false, code, vi, en, sha256: answer.sha256, mime: null };
    }
    return { ok: true, fileId: answer.fileId, sha256: answer.sha256, kind: answer.kind, mime: answer.mime };
  };
};

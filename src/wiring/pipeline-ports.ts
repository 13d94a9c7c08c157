import type { Core } from '@strapi/strapi';

import type { OutboxService } from '../../plugins/archive-search/server/src/services/outbox';
import type { GateService } from '../../plugins/provenance/server/src/services/gate';
import type { NormaliserService } from '../../plugins/provenance/server/src/services/normaliser';
import type { PipelinePorts } from '../write-pipeline/ports';
import { withProjections } from './projections';

/** Joins provenance (normalise, judge) and archive-search (outbox) to the write pipeline. */
export const pipelinePorts = (strapi: Core.Strapi): PipelinePorts => {
  // Looked up at call time: at `register` the services of plugins are not there yet.
  const gate = (): GateService => strapi.plugin('provenance').service('gate');
  const normaliser = (): NormaliserService => strapi.plugin('provenance').service('normaliser');
  const outbox = (): OutboxService => strapi.plugin('archive-search').service('outbox');

  return {
    prepare: (uid, data) => withProjections(uid, normaliser().apply(uid, data)),
    gate: async (uid, documentId) => {
      const findings = await gate().judge(uid, documentId);
      if (findings.some(({ severity }) => severity === 'error')) throw gate().toValidationError(findings);
    },
    record: async ({ uid, documentId, publicFace }) => {
      if (publicFace) await outbox().enqueue([{ uid, documentId }]);
    },
    afterCommit: ({ publicFace }) => {
      if (publicFace) outbox().kick();
    },
  };
};

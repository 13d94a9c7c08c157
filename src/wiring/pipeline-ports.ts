import type { Core } from '@strapi/strapi';

import type { OutboxService } from '../../plugins/archive-search/server/src/services/outbox';
import { appraisalOf } from '../../plugins/provenance/server/src/appraisal/appraisal';
import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import type { GateService } from '../../plugins/provenance/server/src/services/gate';
import type { NormaliserService } from '../../plugins/provenance/server/src/services/normaliser';
import { restorationOf } from '../../plugins/provenance/server/src/restoration/restoration';
import { versionsOf } from '../../plugins/provenance/server/src/versions/versions';
import { withdrawalsOf } from '../../plugins/provenance/server/src/withdrawals/withdrawals';
import { errorsOf } from '../../plugins/provenance/shared/finding';
import { isItemUid } from '../write-pipeline/catalogue';
import type { PipelinePorts } from '../write-pipeline/ports';
import { orderPages } from './page-texts';
import { withProjections } from './projections';

/** Joins provenance (normalise, judge, stage, ledger) and archive-search (outbox) to the write pipeline. */
export const pipelinePorts = (strapi: Core.Strapi): PipelinePorts => {
  // Looked up at call time: at `register` the services of plugins are not there yet.
  const gate = (): GateService => strapi.plugin('provenance').service('gate');
  const normaliser = (): NormaliserService => strapi.plugin('provenance').service('normaliser');
  const outbox = (): OutboxService => strapi.plugin('archive-search').service('outbox');

  return {
    prepare: (uid, data) => withProjections(uid, normaliser().apply(uid, data)),
    before: async (write) => {
      await versionsOf(strapi).before(write);
      await withdrawalsOf(strapi).before(write);
    },
    gate: async (uid, documentId) => {
      const published = await gate().readPublished(uid, documentId);
      // Only what refuses: a hint shown in red beside its field would look like one more thing in the way.
      const refusals = [
        ...errorsOf(await appraisalOf(strapi).gateFindings(uid, documentId, published?.row ?? null)),
        ...(published ? await gate().refusals(published) : []),
      ];
      if (refusals.length > 0) throw gate().toValidationError(refusals);
    },
    record: async (change) => {
      const { uid, documentId, publicFace } = change;
      const entries = await versionsOf(strapi).record(change);
      if (isItemUid(uid)) {
        entries.push(...(await appraisalOf(strapi).follow(change)));
        entries.push(...(await restorationOf(strapi).follow(change)));
      }
      await evaluationOf(strapi).note(change);
      if (publicFace) await outbox().enqueue([{ uid, documentId }]);
      await orderPages(strapi, change);
      // The chain's head last: two acts over the same documents would otherwise wait for each other.
      await ledgerOf(strapi).append(entries);
    },
    afterCommit: ({ publicFace }) => {
      evaluationOf(strapi).wake();
      withdrawalsOf(strapi).wake();
      if (publicFace) outbox().kick();
    },
  };
};

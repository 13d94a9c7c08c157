import type { Core } from '@strapi/strapi';

import { applyLabels } from './labels/apply-labels';
import { ensureRoles } from './roles/ensure-roles';
import { spareBootWork } from './settled-work/spare-boot-work';
import { ensureOnePublishedRow } from './write-pipeline/one-published-row';
import { createWritePipeline } from './write-pipeline/write-pipeline';
import { pipelinePorts } from './wiring/pipeline-ports';
import { wireCopies } from './wiring/copies';
import { wireFileHolders } from './wiring/file-holders';
import { wireLookAnswers } from './wiring/look-answers';
import { wireManifests } from './wiring/manifests';
import { wireMasterEntries } from './wiring/master-entries';
import { wireMasterWatch } from './wiring/master-watch';
import { wirePageTexts } from './wiring/page-texts';
import { wirePersonFinder } from './wiring/person-finder';
import { wirePictures } from './wiring/pictures';
import { wirePlayback } from './wiring/playback';
import { wireRestoration } from './wiring/restoration';
import { relabelIndex } from './wiring/relabel-index';
import { wireWithdrawals } from './wiring/withdrawals';

/** The composition root: the only place where the plugins meet. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    // Composed in one place, since the order of middlewares of different plugins is not guaranteed (strapi-notes 1.2).
    strapi.documents.use(createWritePipeline(strapi, pipelinePorts(strapi)));
    wirePictures(strapi);
    wirePlayback(strapi);
    wireWithdrawals(strapi);
    spareBootWork(strapi);
    wireMasterEntries(strapi);
    wireManifests(strapi);
    wireMasterWatch(strapi);
    wireCopies(strapi);
    wirePageTexts(strapi);
    wireLookAnswers(strapi);
    wirePersonFinder(strapi);
    wireFileHolders(strapi);
    wireRestoration(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureOnePublishedRow(strapi);
    await ensureRoles(strapi);
    await applyLabels(strapi);
    await relabelIndex(strapi);
  },
};

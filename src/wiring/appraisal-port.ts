import type { Core } from '@strapi/strapi';

import { actingOf } from '../../plugins/provenance/server/src/acting/acting';
import { appraisalOf } from '../../plugins/provenance/server/src/appraisal/appraisal';
import { processActor } from '../../plugins/provenance/shared/actor';
import type { PaperDecision } from '../ingest/options';
import type { ItemUid } from '../write-pipeline/catalogue';

/** Brings a draft past the desks by a decision on paper; for commands of the archive. */
export type Admit = (uid: ItemUid, documentId: string, paper: PaperDecision) => Promise<void>;

export const admitPort = (strapi: Core.Strapi): Admit => appraisalOf(strapi).admit;

/** Runs the work of a command in its name, so that the ledger says which command it was. */
export const actAsCommand = <T>(strapi: Core.Strapi, name: string, work: () => Promise<T>): Promise<T> =>
  actingOf(strapi).actAs(processActor(name), work);

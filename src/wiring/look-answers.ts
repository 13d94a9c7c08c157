import type { Core } from '@strapi/strapi';

import type { LookRecorder, PortsService } from '../../plugins/preservation/server/src/services/ports';
import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import { findHolders } from './copies';

/** An answer of an editor: written into the ledger for the item asked of, and all holders are judged again. */
const recordLook =
  (strapi: Core.Strapi): LookRecorder =>
  async ({ pair, answer, askedOf }) => {
    await strapi.db.transaction(({ onCommit }) => onCommit(() => evaluationOf(strapi).wake()));
    for (const holder of await findHolders(strapi)(pair)) await evaluationOf(strapi).note(holder);
    await ledgerOf(strapi).append([
      { act: 'file.compare', ...askedOf, outcome: 'done', change: { old: null, new: { pair, answer } } },
    ]);
  };

/** Tells the store who shows its pictures, and has what editors answered about them written down. */
export const wireLookAnswers = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('preservation').service('ports');
  ports.setHolderFinder(findHolders(strapi));
  ports.setLookRecorder(recordLook(strapi));
};

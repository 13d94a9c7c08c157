import type { Core } from '@strapi/strapi';

import type { PortsService } from '../../plugins/preservation/server/src/services/ports';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import { MASTER_UID } from '../../plugins/provenance/shared/ledger/master-uid';

/** Has every new master written into the ledger, in the transaction of its line: the store knows no ledger. */
export const wireMasterEntries = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('preservation').service('ports');
  ports.setMasterRecorder(({ fileName, ...master }) =>
    ledgerOf(strapi).append([
      {
        act: 'file.store',
        uid: MASTER_UID,
        documentId: master.sha256,
        outcome: 'done',
        change: { old: null, new: { ...master, name: fileName } },
      },
    ]),
  );
};

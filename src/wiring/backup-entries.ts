import type { Core } from '@strapi/strapi';

import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import type { BackupResult } from '../backup/make-backup';
import type { RestoreResult } from '../backup/restore-backup';
import { actAsCommand } from './appraisal-port';

/** What was saved, as the ledger keeps it: enough to know the backup again by its checksum. */
export const writeBackupEntry = (
  strapi: Core.Strapi,
  { id, folder, manifest, manifestSha256, masters }: BackupResult,
): Promise<void> =>
  actAsCommand(strapi, 'backup', () =>
    ledgerOf(strapi).append([
      {
        act: 'backup.make',
        uid: null,
        documentId: null,
        outcome: masters.damaged.length === 0 ? 'done' : 'failed',
        change: {
          old: null,
          new: {
            id,
            folder,
            manifestSha256,
            database: manifest.database.client,
            masters: masters.count,
            bytes: masters.bytes,
            copied: masters.copied,
            damaged: masters.damaged.length,
            secrets: manifest.secrets !== null,
            ledgerHead: manifest.ledgerHead,
          },
        },
      },
    ]),
  );

/** A restore whose ledger and masters were found right, in the ledger that was restored. */
export const writeRestoreEntry = (
  strapi: Core.Strapi,
  { snapshot, masters, lost, secretsLost }: RestoreResult,
): Promise<void> =>
  actAsCommand(strapi, 'restore', () =>
    ledgerOf(strapi).append([
      {
        act: 'backup.restore',
        uid: null,
        documentId: null,
        outcome: lost.length === 0 ? 'done' : 'failed',
        change: {
          old: null,
          new: {
            id: snapshot.id,
            takenAt: snapshot.manifest.takenAt,
            manifestSha256: snapshot.manifestSha256,
            masters: masters - lost.length,
            lost: lost.length,
            newSecrets: secretsLost !== null,
            ledgerHead: snapshot.manifest.ledgerHead,
          },
        },
      },
    ]),
  );

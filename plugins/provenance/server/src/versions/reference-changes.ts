import type { Core } from '@strapi/strapi';

import type { CatalogueChange } from '../../../shared/change';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { changedFields } from '../../../shared/versions/changed-fields';
import { recordEntry } from '../../../shared/versions/entries';
import { shortForm } from '../../../shared/versions/short-form';
import type { Snapshot } from '../../../shared/versions/snapshot';
import { baseOfRequest } from './base-of-request';
import { refuseOverwriting } from './conflict-guard';
import { readDescription } from './read-description';
import { createRemembered } from './remembered';
import type { Schemas } from './schemas';

interface Write {
  readonly uid: string;
  readonly documentId: string;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

const NOT_SCALAR = ['relation', 'component', 'media', 'json'];

const ACTS = { create: 'record.create', clone: 'record.create', delete: 'record.delete' } as const;

const isNew = (action: string): action is 'create' | 'clone' => action === 'create' || action === 'clone';

/**
 * Persons, events, places and whatever else items refer to: no versions, but the ledger tells which fields changed (V3),
 * and nobody overwrites unseen either (V7).
 */
export const createReferenceChanges = (strapi: Core.Strapi, schemas: Schemas) => {
  const remembered = createRemembered(strapi);

  /** Scalars by value; of everything else only that it changed. Contact data is a private component. */
  const told = (uid: string, snapshot: Snapshot, names: readonly string[]) => {
    const { fields } = schemas.describedType(uid);
    const short = shortForm(snapshot, names, fields, schemas.componentOf);
    return Object.fromEntries(
      Object.entries(short).map(([name, value]) => {
        const shape = fields[name];
        const scalar = shape && (!NOT_SCALAR.includes(shape.type) || shape.customField !== undefined);
        return [name, value === null || scalar ? value : '…'];
      }),
    );
  };

  return {
    async before({ uid, documentId, action, data }: Write): Promise<void> {
      if (action !== 'update' && action !== 'delete') return;
      const stored = await readDescription(strapi, schemas, uid, documentId);
      if (!stored) return;
      await remembered.keep(documentId, stored.snapshot);
      const base = action === 'update' ? baseOfRequest(strapi, documentId) : null;
      if (base === null || !data || stored.updatedAt <= base) return;
      await refuseOverwriting(strapi, schemas, { uid, data, base: null, stored, latest: null });
    },

    async record({ uid, documentId, action }: CatalogueChange): Promise<LedgerEntryInput[]> {
      const before = isNew(action) ? {} : ((await remembered.take(documentId)) ?? {});
      const after =
        action === 'delete'
          ? {}
          : ((await readDescription(strapi, schemas, uid, documentId))?.snapshot ?? {});
      const { fields } = schemas.describedType(uid);
      const changed = changedFields(before, after, fields, schemas.componentOf);
      if (changed.length === 0 && action === 'update') return [];
      const act = action in ACTS ? ACTS[action as keyof typeof ACTS] : 'record.save';
      return [
        recordEntry(act, {
          uid,
          documentId,
          before: told(uid, before, changed),
          after: told(uid, after, changed),
        }),
      ];
    },
  };
};

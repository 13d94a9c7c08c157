import type { Core } from '@strapi/strapi';

import { processActor } from '../../../shared/actor';
import type { CatalogueChange } from '../../../shared/change';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { changedFields } from '../../../shared/versions/changed-fields';
import { canonicalJson } from '../../../shared/versions/canonical';
import { itemEntries } from '../../../shared/versions/entries';
import { shortForm } from '../../../shared/versions/short-form';
import type { Snapshot } from '../../../shared/versions/snapshot';
import { actingOf } from '../acting/acting';
import { baseOfRequest } from './base-of-request';
import { refuseOverwriting } from './conflict-guard';
import { type Description, readDescription } from './read-description';
import type { Schemas } from './schemas';
import type { VersionStore } from './store';

interface Write {
  readonly uid: string;
  readonly documentId: string;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** Writes that build on a description that is there already. */
const BUILDS_ON = ['update', 'publish', 'discardDraft'];

/** Versions of photographs, films and documents (V1, V2). */
export const createItemVersions = (strapi: Core.Strapi, schemas: Schemas, store: VersionStore) => {
  const read = (uid: string, documentId: string) => readDescription(strapi, schemas, uid, documentId);

  const shortOf = (uid: string, snapshot: Snapshot, names: readonly string[]) =>
    shortForm(snapshot, names, schemas.describedType(uid).fields, schemas.componentOf);

  const described = async (uid: string, documentId: string): Promise<Description> => {
    const description = await read(uid, documentId);
    if (!description) throw new Error(`The draft of ${uid} ${documentId} is gone after it was written.`);
    return description;
  };

  /** An item from before versions were kept: what stands there is its first version. */
  const keepWhatStands = async (uid: string, documentId: string): Promise<void> => {
    if (await store.has(uid, documentId)) return;
    const description = await read(uid, documentId);
    if (!description) return;
    await store.add(uid, documentId, {
      no: 1,
      rowUpdatedAt: description.updatedAt,
      actor: processActor('archive'),
      action: 'found',
      fields: [],
      snapshot: description.snapshot,
    });
  };

  const keepNew = async (uid: string, documentId: string, action: string): Promise<LedgerEntryInput[]> => {
    const { snapshot, updatedAt } = await described(uid, documentId);
    const { fields } = schemas.describedType(uid);
    const filled = changedFields({}, snapshot, fields, schemas.componentOf);
    const actor = actingOf(strapi).current();
    await store.add(uid, documentId, {
      no: 1,
      rowUpdatedAt: updatedAt,
      actor,
      action,
      fields: filled,
      snapshot,
    });
    return itemEntries('item.create', {
      uid,
      documentId,
      before: shortOf(uid, {}, filled),
      after: shortOf(uid, snapshot, filled),
    });
  };

  const keepChanged = async (
    uid: string,
    documentId: string,
    action: string,
  ): Promise<LedgerEntryInput[]> => {
    const latest = await store.latest(uid, documentId);
    if (!latest) return keepNew(uid, documentId, action);
    const { snapshot, updatedAt } = await described(uid, documentId);
    const { fields } = schemas.describedType(uid);
    const changed = changedFields(latest.snapshot, snapshot, fields, schemas.componentOf);
    if (changed.length === 0) {
      if (canonicalJson(snapshot) !== canonicalJson(latest.snapshot))
        await store.refreshIds(uid, documentId, latest.no, snapshot);
      return [];
    }
    await store.add(uid, documentId, {
      no: latest.no + 1,
      rowUpdatedAt: updatedAt,
      actor: actingOf(strapi).current(),
      action,
      fields: changed,
      snapshot,
    });
    return itemEntries('item.save', {
      uid,
      documentId,
      before: shortOf(uid, latest.snapshot, changed),
      after: shortOf(uid, snapshot, changed),
    });
  };

  const notePublished = async (uid: string, documentId: string): Promise<LedgerEntryInput> => {
    const no = await store.latestNo(uid, documentId);
    if (no !== null) await store.markPublished(uid, documentId, no, actingOf(strapi).current());
    return {
      act: 'item.publish',
      uid,
      documentId,
      outcome: 'done',
      change: { old: null, new: { version: no } },
    };
  };

  const plain = (act: string, uid: string, documentId: string): LedgerEntryInput => ({
    act,
    uid,
    documentId,
    outcome: 'done',
  });

  return {
    async before({ uid, documentId, action, data }: Write): Promise<void> {
      if (!BUILDS_ON.includes(action)) return;
      await keepWhatStands(uid, documentId);
      const base = action === 'update' && data ? baseOfRequest(strapi, documentId) : null;
      if (base === null || !data) return;
      const latest = await store.latest(uid, documentId);
      const seen = await store.standingAt(uid, documentId, base);
      if (!latest || latest.no === seen?.no) return;
      const stored = await read(uid, documentId);
      if (stored)
        await refuseOverwriting(strapi, schemas, {
          uid,
          data,
          base: seen?.snapshot ?? null,
          stored,
          latest,
        });
    },

    async record({ uid, documentId, action, published }: CatalogueChange): Promise<LedgerEntryInput[]> {
      const entries: LedgerEntryInput[] = [];
      if (action === 'create' || action === 'clone')
        entries.push(...(await keepNew(uid, documentId, action)));
      if (action === 'update' || action === 'discardDraft')
        entries.push(...(await keepChanged(uid, documentId, action)));
      if (published) entries.push(await notePublished(uid, documentId));
      if (action === 'unpublish') entries.push(plain('item.unpublish', uid, documentId));
      if (action === 'delete') {
        const latest = await store.latest(uid, documentId);
        const gone = plain('item.delete', uid, documentId);
        entries.push(
          latest
            ? { ...gone, change: { old: shortOf(uid, latest.snapshot, ['title', 'docCode']), new: null } }
            : gone,
        );
      }
      return entries;
    },
  };
};

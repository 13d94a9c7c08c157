import type { Core } from '@strapi/strapi';

import { differingFields, overwrites } from '../../../shared/versions/conflict';
import { fieldLabel } from '../../../shared/versions/field-shape';
import { applyIncoming } from '../../../shared/versions/incoming';
import type { Snapshot } from '../../../shared/versions/snapshot';
import { writable } from '../../../shared/versions/writable';
import { type ConflictField, EditConflict } from './edit-conflict';
import { createLookup } from './look-up';
import type { Description } from './read-description';
import { abilityOfRequest, createReader } from './reading';
import type { Schemas } from './schemas';
import type { Version } from './store';

interface Rivalry {
  readonly uid: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What the writer had before them; `null` where it is not known. */
  readonly base: Snapshot | null;
  readonly stored: Description;
  /** Who made what is stored; `null` where no versions are kept. */
  readonly latest: Version | null;
}

/**
 * Compares, field by field, what a writer began with, what has been stored since, and what the writer wants (V7).
 *
 * @throws EditConflict when the write would take away something that its writer has not seen
 */
export const refuseOverwriting = async (
  strapi: Core.Strapi,
  schemas: Schemas,
  { uid, data, base, stored, latest }: Rivalry,
): Promise<void> => {
  const { fields } = schemas.describedType(uid);
  const { componentOf } = schemas;
  const theirs = stored.snapshot;
  const yours = await applyIncoming(data, base ?? theirs, fields, {
    componentOf,
    lookup: createLookup(strapi, schemas),
  });
  const written = Object.fromEntries(Object.entries(fields).filter(([name]) => data[name] !== undefined));
  const differing = differingFields({ base, theirs, yours }, written, componentOf);
  if (!overwrites(differing)) return;

  const read = await createReader(strapi, schemas, uid, abilityOfRequest(strapi));
  const stillThere = { record: () => true, file: () => true };
  const at = new Date(stored.updatedAt).toISOString();
  throw new EditConflict({
    theirs: {
      no: latest?.no ?? null,
      at: latest ? new Date(latest.at).toISOString() : at,
      actor: latest?.actor ?? null,
      base: at,
    },
    fields: differing.map(({ field, changedBy }): ConflictField => {
      const shape = fields[field];
      if (!shape) throw new Error(`${uid} has no field ${field}.`);
      return {
        field,
        ...fieldLabel(field, shape),
        changedBy,
        base: base ? read(base[field], shape) : null,
        theirs: read(theirs[field], shape),
        yours: read(yours[field], shape),
        keepYours: writable(yours[field], shape, field, { componentOf, stillThere }).data,
      };
    }),
  });
};

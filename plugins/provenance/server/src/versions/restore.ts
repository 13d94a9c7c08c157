import type { Core, UID } from '@strapi/strapi';
import { errors, setCreatorFields } from '@strapi/utils';
import type { Context } from 'koa';

import { fieldLabel } from '../../../shared/versions/field-shape';
import { type Missing, writable } from '../../../shared/versions/writable';
import type { ItemAddress } from '../http/item-address';
import { findStillThere } from './look-up';
import type { Version } from './store';
import { versionsOf } from './versions';

export interface Restored {
  /** The version that the restored description became; unchanged when it said the same already. */
  readonly no: number;
  /** What could not be brought back, because it is gone. */
  readonly missing: readonly { field: string; vi: string; en: string; label: string }[];
}

const mayNotEdit = (): Error =>
  new errors.PolicyError('Bạn không có quyền sửa tư liệu này.', {
    code: 'EDIT_NOT_ALLOWED',
    en: 'You may not edit this item.',
  });

/**
 * Brings the description of a version back as the draft, through the same door as every save: pipeline, normaliser, a
 * new version (V6).
 *
 * @throws PolicyError `EDIT_NOT_ALLOWED` for an account that may read but not edit the item
 */
export const restoreVersion = async (
  strapi: Core.Strapi,
  context: Context,
  { uid, documentId }: ItemAddress,
  { snapshot }: Version,
): Promise<Restored> => {
  const { schemas, store } = versionsOf(strapi);
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: context.state.userAbility, model: uid });
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { createdBy: { select: ['id'] } },
  });
  if (!row || checker.cannot.update() || checker.cannot.update(row)) throw mayNotEdit();

  const { fields } = schemas.describedType(uid);
  const stillThere = await findStillThere(strapi, schemas, snapshot, fields);
  const missing: Missing[] = [];
  const data: Record<string, unknown> = {};
  for (const [field, shape] of Object.entries(fields)) {
    const part = writable(snapshot[field], shape, field, { componentOf: schemas.componentOf, stillThere });
    data[field] = part.data;
    missing.push(...part.missing);
  }
  const permitted: Record<string, unknown> = await checker.sanitizeUpdateInput(row)(data);
  await strapi.documents(uid as UID.ContentType).update({
    documentId,
    data: setCreatorFields({ user: context.state.user, isEdition: true })(permitted),
  } as never);
  return {
    no: (await store.latestNo(uid, documentId)) ?? 0,
    missing: missing.map(({ field, label }) => ({ field, label, ...fieldLabel(field, fields[field]) })),
  };
};

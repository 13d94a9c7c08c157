import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { changedFields } from '../../../shared/versions/changed-fields';
import { fieldLabel, type FieldShape, type FieldShapes } from '../../../shared/versions/field-shape';
import type { Snapshot } from '../../../shared/versions/snapshot';
import { type ItemAddress, readableItem } from '../http/item-address';
import { abilityOfRequest, createReader } from './reading';
import { readDescription } from './read-description';
import { restoreVersion } from './restore';
import type { Version } from './store';
import { versionsOf } from './versions';

const noVersion = (): Error =>
  new errors.NotFoundError('Không có lần sửa này.', {
    code: 'VERSION_NOT_FOUND',
    en: 'There is no such version.',
  });

/** The versions of an item, for whoever may read the item. */
export const versionsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const versionAt = async ({ uid, documentId }: ItemAddress, no: unknown): Promise<Version> => {
    const version = /^[1-9]\d{0,8}$/.test(String(no))
      ? await versionsOf(strapi).store.one(uid, documentId, Number(no))
      : null;
    if (!version) throw noVersion();
    return version;
  };

  const snapshotAt = async (address: ItemAddress, no: unknown): Promise<Snapshot> => {
    if (no !== undefined && no !== 'current') return (await versionAt(address, no)).snapshot;
    const stored = await readDescription(strapi, versionsOf(strapi).schemas, address.uid, address.documentId);
    if (!stored) throw noVersion();
    return stored.snapshot;
  };

  /** Fields that the account's role may see, whole: roles name the leaves of components, not the components (V5). */
  const visibleFields = (context: Context, uid: string): FieldShapes => {
    const { schemas } = versionsOf(strapi);
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: context.state.userAbility, model: uid });
    const visible = (path: string, shape: FieldShape): boolean =>
      shape.type === 'component'
        ? Object.entries(schemas.componentOf(shape.component ?? '')).every(([name, inner]) =>
            visible(`${path}.${name}`, inner),
          )
        : checker.can.read(undefined, path);
    return Object.fromEntries(
      Object.entries(schemas.describedType(uid).fields).filter(([name, shape]) => visible(name, shape)),
    );
  };

  return {
    /** `GET /provenance/items/:uid/:documentId/versions`, newest first. */
    async list(context: Context): Promise<void> {
      const { uid, documentId } = await readableItem(strapi, context);
      const fields = visibleFields(context, uid);
      const heads = await versionsOf(strapi).store.heads(uid, documentId);
      context.body = heads.map(({ no, at, actor, action, fields: changed, published }) => ({
        no,
        at: new Date(at).toISOString(),
        actor,
        action,
        fields: changed
          .filter((field) => field in fields)
          .map((field) => ({ field, ...fieldLabel(field, fields[field]) })),
        published: published && { at: new Date(published.at).toISOString(), actor: published.actor },
      }));
    },

    /** `GET …/versions/compare?from&to`: what differs, in words; `to` is `current` unless given. */
    async compare(context: Context): Promise<void> {
      const address = await readableItem(strapi, context);
      const { from: fromNo, to: toNo } = context.query;
      const from = (await versionAt(address, fromNo)).snapshot;
      const to = await snapshotAt(address, toNo);
      const { schemas } = versionsOf(strapi);
      const fields = visibleFields(context, address.uid);
      const read = await createReader(strapi, schemas, address.uid, abilityOfRequest(strapi));
      context.body = {
        fields: changedFields(from, to, fields, schemas.componentOf).flatMap((field) => {
          const shape = fields[field];
          if (!shape) return [];
          return {
            field,
            ...fieldLabel(field, shape),
            from: read(from[field], shape),
            to: read(to[field], shape),
          };
        }),
      };
    },

    /** `POST …/versions/:no/restore`: the description of that version becomes the draft. */
    async restore(context: Context): Promise<void> {
      const address = await readableItem(strapi, context);
      const version = await versionAt(address, context.params.no);
      context.body = await restoreVersion(strapi, context, address, version);
    },
  };
};

import { createHash } from 'node:crypto';

import type { Core, Schema, UID } from '@strapi/strapi';

import { withLabels, withLayout, type ViewConfiguration } from './build-configuration';
import { labelOf, mainFieldOf, type LabelledModel } from './labelled-model';
import { LAYOUT_PLANS } from './layout-plans';

/** The two services of the content manager that keep view configurations. */
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<ViewConfiguration>;
  updateConfiguration(model: { uid: string }, configuration: ViewConfiguration): Promise<unknown>;
}

interface Applied {
  readonly labels: string;
  readonly layout: string;
}

/** Raise it when the code that makes a configuration changes without a change of its inputs. */
const REVISION = 1;

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([REVISION, value]))
    .digest('hex')
    .slice(0, 16);

/** Our own types and components; Strapi's keep their own configuration. */
const ownModels = (strapi: Core.Strapi): LabelledModel[] => {
  const types = Object.values(strapi.contentTypes).filter(({ uid }: Schema.ContentType) =>
    uid.startsWith('api::'),
  );
  return [...types, ...Object.values(strapi.components)] as unknown as LabelledModel[];
};

/**
 * Copies the Vietnamese labels and help texts that stand in the schemas (`pluginOptions["kho-tu-lieu"]`) and the
 * layouts of `layout-plans.ts` into the content manager's stored configuration.
 *
 * Each model has a hash of its labels and one of its layout; what has not changed since it was last applied is not
 * touched, so a layout that an administrator made by hand survives restarts. It is replaced only by a new release that
 * changes the fields or the plan of that very model.
 */
export const applyLabels = async (strapi: Core.Strapi): Promise<void> => {
  const models = ownModels(strapi);
  const byUid = new Map(models.map((model) => [model.uid, model]));
  const modelOf = (uid: string) => byUid.get(uid);
  const wanted = (model: LabelledModel): Applied => ({
    labels: hashOf(
      Object.entries(model.attributes).map(([name, attribute]) => [
        name,
        labelOf(attribute),
        attribute.target && mainFieldOf(modelOf(attribute.target)),
      ]),
    ),
    layout: hashOf([Object.keys(model.attributes), mainFieldOf(model), LAYOUT_PLANS[model.uid]]),
  });

  const store = strapi.store({ type: 'core', name: 'kho-tu-lieu', key: 'labels' });
  const applied = ((await store.get({})) ?? {}) as Record<string, Applied>;
  const next: Record<string, Applied> = Object.fromEntries(models.map((model) => [model.uid, wanted(model)]));
  const stale = models.filter(
    ({ uid }) => applied[uid]?.labels !== next[uid]?.labels || applied[uid]?.layout !== next[uid]?.layout,
  );
  if (stale.length === 0) return;

  await strapi.db.transaction(async () => {
    for (const model of stale) {
      const kind = model.uid.startsWith('api::') ? 'content-types' : 'components';
      const service = strapi.plugin('content-manager').service(kind) as ConfigurationService;
      const labelled = withLabels(model, await service.findConfiguration({ uid: model.uid }), modelOf);
      const fresh = applied[model.uid]?.layout !== next[model.uid]?.layout;
      const { settings, metadatas, layouts } = fresh ? withLayout(model, labelled) : labelled;
      await service.updateConfiguration({ uid: model.uid as UID.Schema }, { settings, metadatas, layouts });
    }
    await store.set({ value: next });
  });
};

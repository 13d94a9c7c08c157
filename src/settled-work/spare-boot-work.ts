import type { Core } from '@strapi/strapi';

import { byName, createSettledWork, type Settleable, type SettledMemory } from './settled-work';
import { storedConfigurations, storedPermissions } from './stored-state';

/** Raise it when this room starts to watch something else than before. */
const REVISION = 1;

interface ServiceRegistry {
  extend(uid: string, change: (service: Record<string, unknown>) => Record<string, unknown>): unknown;
}

interface ActionProvider {
  values(): unknown;
}

const memoryIn = (strapi: Core.Strapi): SettledMemory => {
  const store = strapi.store({ type: 'core', name: 'kho-tu-lieu', key: 'settled-work' });
  return {
    get: async () => ((await store.get({})) ?? {}) as Record<string, string>,
    set: (value) => store.set({ value: { ...value } }) as Promise<void>,
  };
};

/** The code that does the work: the versions are pinned, so equal numbers mean equal code. */
const codeOf = (strapi: Core.Strapi): unknown => [
  REVISION,
  strapi.config.get('info.strapi'),
  strapi.config.get('info.dependencies'),
  Object.keys(strapi.plugins),
];

const schemasOf = (strapi: Core.Strapi): unknown => [byName(strapi.contentTypes), byName(strapi.components)];

/**
 * Two pieces of Strapi's boot grow with every type, component, role and permission, and almost always change nothing:
 * cleaning the stored permissions, and bringing the stored view configurations in line with the schemas. They are left
 * out where this very work was seen to change nothing (decision 007); otherwise Strapi does them as ever.
 * Called in `register`, before Strapi's own bootstraps.
 */
export const spareBootWork = (strapi: Core.Strapi): void => {
  const services = strapi.get('services') as unknown as ServiceRegistry;
  const unlessSettled = createSettledWork(memoryIn(strapi));

  const spare = (uid: string, method: string, step: Omit<Settleable, 'name' | 'work'>): void => {
    services.extend(uid, (service) => {
      const original = service[method];
      if (typeof original !== 'function')
        throw new Error(`${uid} has no ${method}: this version of Strapi boots otherwise, see decision 007`);
      const run = async (): Promise<void> => {
        await unlessSettled({
          name: `${uid}.${method}`,
          inputs: () => [codeOf(strapi), step.inputs()],
          stored: step.stored,
          work: async () => {
            await original.call(service);
          },
        });
      };
      return { ...service, [method]: run };
    });
  };

  spare('admin::permission', 'cleanPermissionsInDatabase', {
    inputs: () => {
      const actions = strapi.service('admin::permission').actionProvider as ActionProvider;
      return [schemasOf(strapi), actions.values()];
    },
    stored: () => storedPermissions(strapi),
  });
  for (const [service, prefix] of [
    ['components', 'components'],
    ['content-types', 'content_types'],
  ] as const)
    spare(`plugin::content-manager.${service}`, 'syncConfigurations', {
      inputs: () => [
        schemasOf(strapi),
        byName(strapi.plugin('content-manager').service('field-sizes').getAllFieldSizes()),
      ],
      stored: () => storedConfigurations(strapi, prefix),
    });
};

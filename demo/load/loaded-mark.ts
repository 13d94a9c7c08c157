import type { Core } from '@strapi/strapi';

const markOf = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'core', name: 'kho-demo' });
  return {
    read: async (): Promise<unknown> => store.get({ key: 'loaded' }),
    write: async (hash: string): Promise<void> => {
      await store.set({ key: 'loaded', value: hash });
    },
  };
};

/** Was exactly this demonstration loaded into this database? Kept in the database, so that it goes where that goes. */
export const isLoaded = async (strapi: Core.Strapi, hash: string): Promise<boolean> =>
  (await markOf(strapi).read()) === hash;

export const markLoaded = (strapi: Core.Strapi, hash: string): Promise<void> => markOf(strapi).write(hash);

import type { Core } from '@strapi/strapi';

interface LinkedAttribute {
  joinTable?: { name?: string };
}

/**
 * Every stored permission with what it hangs on: its columns, its role or API token, and which of those exist.
 * Read without Strapi's parsing, which is half the cost of the work that is to be spared.
 */
export const storedPermissions = async (strapi: Core.Strapi): Promise<unknown> => {
  const connection = strapi.db.connection;
  const { tableName, attributes } = strapi.db.metadata.get('admin::permission');
  const links = ['role', 'apiToken'].map((name) => {
    const link = (attributes[name] as LinkedAttribute | undefined)?.joinTable?.name;
    if (!link) throw new Error(`admin::permission has no ${name} any more: see decision 007`);
    return connection(link).select('*').orderBy('id');
  });
  const owners = ['admin::role', 'admin::api-token'].map((uid) =>
    connection(strapi.db.metadata.get(uid).tableName).select('id').orderBy('id'),
  );
  return Promise.all([connection(tableName).select('*').orderBy('id'), ...links, ...owners]);
};

/** The content manager's stored view configurations of all types or all components, as texts. */
export const storedConfigurations = (
  strapi: Core.Strapi,
  prefix: 'components' | 'content_types',
): Promise<unknown> =>
  strapi.db.query('strapi::core-store').findMany({
    select: ['key', 'value'],
    where: { key: { $startsWith: `plugin_content_manager_configuration_${prefix}` } },
    orderBy: { key: 'asc' },
  });

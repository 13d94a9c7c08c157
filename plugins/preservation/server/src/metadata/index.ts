import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { metadataController } from './controller';
import { createMetadata, metadataOf } from './metadata';
import { ensureMetadataTable } from './table';

const ITEM = '/items/:uid/:documentId/metadata';

/** What stands inside files: read whole, kept, and offered to the editor. */
export const metadataRoom: Room = {
  services: { metadata: createMetadata },
  controllers: { metadata: metadataController },
  routes: [
    { method: 'GET', path: ITEM, handler: 'metadata.find', config: SIGNED_IN },
    { method: 'GET', path: `${ITEM}/:sha256`, handler: 'metadata.whole', config: SIGNED_IN },
  ],
  register: ({ strapi }) => metadataOf(strapi).register(),
  bootstrap: async ({ strapi }) => {
    await ensureMetadataTable(() => {
      const schemaName: string | undefined = strapi.db.getSchemaName();
      const { schema } = strapi.db.connection;
      return schemaName ? schema.withSchema(schemaName) : schema;
    });
    await metadataOf(strapi).orderBacklog();
  },
};

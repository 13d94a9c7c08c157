import type { Core } from '@strapi/strapi';

/** The kinds of field the schemas name as `plugin::provenance.historical-date`, `….code` and `….made-from`. */
export const registerFields = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register([
    {
      name: 'historical-date',
      plugin: 'provenance',
      type: 'json',
      inputSize: { default: 6, isResizable: true },
    },
    {
      name: 'made-from',
      plugin: 'provenance',
      type: 'string',
      inputSize: { default: 6, isResizable: true },
    },
    {
      name: 'code',
      plugin: 'provenance',
      type: 'string',
      inputSize: { default: 6, isResizable: true },
    },
  ]);
};

import { Calendar, Link, PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import { messageId, PLUGIN_ID } from './plugin-id';

/** Strapi types an input as a component without props, though it hands it many. */
const asInput = (component: unknown): { default: ComponentType } => ({ default: component as ComponentType });

/** The inputs of the custom fields that the server registers under the same names. */
export const registerFields = (app: StrapiApp): void => {
  app.customFields.register([
    {
      name: 'historical-date',
      pluginId: PLUGIN_ID,
      type: 'json',
      icon: Calendar,
      intlLabel: { id: messageId('date.name'), defaultMessage: 'Historical date' },
      intlDescription: { id: messageId('date.about'), defaultMessage: 'A date as people write it' },
      components: {
        Input: async () => asInput((await import('./inputs/HistoricalDateInput')).HistoricalDateInput),
      },
    },
    {
      name: 'made-from',
      pluginId: PLUGIN_ID,
      type: 'string',
      icon: Link,
      intlLabel: { id: messageId('source.name'), defaultMessage: 'Source file' },
      intlDescription: {
        id: messageId('source.about'),
        defaultMessage: 'The file another one was made from',
      },
      components: { Input: async () => asInput((await import('./inputs/SourceInput')).SourceInput) },
    },
    {
      name: 'code',
      pluginId: PLUGIN_ID,
      type: 'string',
      icon: PriceTag,
      intlLabel: { id: messageId('code.name'), defaultMessage: 'Code' },
      intlDescription: { id: messageId('code.about'), defaultMessage: 'A term of a vocabulary' },
      components: { Input: async () => asInput((await import('./inputs/CodeInput')).CodeInput) },
    },
  ]);
};

import type { ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { type StrapiApp, useAuth } from '@strapi/strapi/admin';

const PUBLISH = 'plugin::content-manager.explorer.publish';

/** What needs the right to publish; Strapi shows it to everybody, for ever grey to those without. */
const PUBLISHING: readonly unknown[] = ['publish', 'unpublish'];

const forPublishers = (Action: DocumentActionComponent): DocumentActionComponent => {
  const ForPublishers: DocumentActionComponent = (props) => {
    const description = Action(props);
    const mayPublish = useAuth('ForPublishers', ({ permissions }) =>
      permissions.some(({ action, subject }) => action === PUBLISH && subject === props.model),
    );
    return mayPublish ? description : null;
  };
  return Object.assign(ForPublishers, { type: Action.type, position: Action.position });
};

/** Takes "Công bố" and "Rút công bố" away from those whose role leaves publishing to others: a providing agency. */
export const keepPublishForPublishers = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addDocumentAction((actions) =>
    actions.map((action) => (PUBLISHING.includes(action.type) ? forPublishers(action) : action)),
  );
};

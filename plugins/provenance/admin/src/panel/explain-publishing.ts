import type { ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { kindOf } from './form-context';
import { PublishObstacle } from './PublishObstacle';
import { useMayPublish } from './use-may-publish';
import { usePublishObstacle } from './use-publish-obstacle';

/** What Strapi shows of an action depends on its marks, not only on its function. */
const inPlaceOf = (Action: DocumentActionComponent, Replacement: DocumentActionComponent) =>
  Object.assign(Replacement, { type: Action.type, position: Action.position });

/** "Công bố", which says what stands in the way before it is pressed; only for those whose role publishes. */
const explained = (Action: DocumentActionComponent): DocumentActionComponent => {
  const ExplainedPublish: DocumentActionComponent = (props) => {
    const description = Action(props);
    const { formatMessage } = useIntl();
    const mayPublish = useMayPublish(props.model);
    const obstacle = usePublishObstacle(props.model, props.documentId);
    if (!description || !mayPublish) return null;
    if (!obstacle) return description;
    const label =
      obstacle.kind === 'findings'
        ? formatMessage({ id: messageId('publish.blocked') }, { count: obstacle.count })
        : description.label;
    return { ...description, label, disabled: true };
  };
  return inPlaceOf(Action, ExplainedPublish);
};

/** "Rút công bố" asks for no reason: an item is withdrawn by an act, in "Xử lý", with the reason in the ledger. */
const notForItems = (Action: DocumentActionComponent): DocumentActionComponent => {
  const NotForItems: DocumentActionComponent = (props) => {
    const description = Action(props);
    const mayPublish = useMayPublish(props.model);
    return mayPublish && !kindOf(props.model) ? description : null;
  };
  return inPlaceOf(Action, NotForItems);
};

const replaced = (Action: DocumentActionComponent): DocumentActionComponent => {
  if (Action.type === 'publish') return explained(Action);
  return Action.type === 'unpublish' ? notForItems(Action) : Action;
};

/**
 * Replaces Strapi's publish button by one that explains itself, and takes publishing and withdrawing away from those
 * whose role leaves them to others, such as a providing agency: Strapi shows both to everybody, for ever grey.
 */
export const explainPublishing = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const contentManager = app.getPlugin('content-manager');
  const apis = contentManager.apis as ContentManagerPlugin['config']['apis'];
  apis.addDocumentAction((actions) => actions.map(replaced));
  contentManager.injectComponent('editView', 'right-links', {
    name: 'provenance-publish-obstacle',
    Component: PublishObstacle,
  });
};

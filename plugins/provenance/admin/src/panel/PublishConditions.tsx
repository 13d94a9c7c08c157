import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { FindingList } from './FindingList';
import { kindOf } from './form-context';

/** The side panel of photographs, films and documents; other types do not get it. */
export const PublishConditions: PanelComponent = ({ model, document, activeTab }) => {
  const { formatMessage } = useIntl();
  const kind = kindOf(model);
  if (!kind || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: messageId('conditions.title') }),
    content: <FindingList kind={kind} stored={document} />,
  };
};

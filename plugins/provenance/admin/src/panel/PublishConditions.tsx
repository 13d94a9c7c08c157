import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { FindingList } from './FindingList';
import { kindOf } from './form-context';
import { PanelsInSight } from './PanelsInSight';

/** The side panel of photographs, films and documents; other types do not get it. */
export const PublishConditions: PanelComponent = ({ model, document, activeTab }) => {
  const { formatMessage } = useIntl();
  const { edit } = useDocumentLayout(model);
  const kind = kindOf(model);
  if (!kind || activeTab === 'published') return null;
  const labels = Object.fromEntries(Object.entries(edit.metadatas).map(([name, { label }]) => [name, label]));
  return {
    title: formatMessage({ id: messageId('conditions.title') }),
    content: (
      <>
        <PanelsInSight />
        <FindingList kind={kind} stored={document} labels={labels} />
      </>
    ),
  };
};

import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { Conditions } from './Conditions';
import { fieldLabels } from './field-labels';
import { kindOf } from './form-context';
import { PanelsInSight } from './PanelsInSight';

/** The side panel of photographs, films and documents; other types do not get it. */
export const PublishConditions: PanelComponent = ({ model, document, documentId, activeTab }) => {
  const { formatMessage } = useIntl();
  const { edit } = useDocumentLayout(model);
  const kind = kindOf(model);
  if (!kind || activeTab === 'published') return null;
  const labels = fieldLabels(edit.metadatas);
  const fields = edit.layout.flat(2).map(({ name }) => name);
  return {
    title: formatMessage({ id: messageId('conditions.title') }),
    content: (
      <>
        <PanelsInSight />
        <Conditions
          kind={kind}
          model={model}
          documentId={documentId}
          stored={document}
          fields={fields}
          labels={labels}
        />
      </>
    ),
  };
};

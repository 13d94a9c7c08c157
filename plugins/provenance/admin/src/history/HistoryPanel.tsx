import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { fieldLabels } from '../panel/field-labels';
import { kindOf } from '../panel/form-context';
import { messageId } from '../plugin-id';
import { HistoryPages } from './HistoryPages';

/** The side panel "Lịch sử" of stored photographs, films and documents. */
export const HistoryPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  const { edit } = useDocumentLayout(model);
  if (!kindOf(model) || !documentId) return null;
  return {
    title: formatMessage({ id: messageId('history.title') }),
    content: <HistoryPages item={{ uid: model, documentId }} labels={fieldLabels(edit.metadatas)} />,
  };
};

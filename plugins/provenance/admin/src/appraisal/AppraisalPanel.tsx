import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { kindOf } from '../panel/form-context';
import { messageId } from '../plugin-id';
import { Handling } from './Handling';

/** The side panel "Xử lý" of photographs, films and documents. */
export const AppraisalPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  if (!kindOf(model)) return null;
  return {
    title: formatMessage({ id: messageId('appraisal.title') }),
    content: documentId ? (
      <Handling item={{ uid: model, documentId }} />
    ) : (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: messageId('appraisal.new') })}
      </Typography>
    ),
  };
};

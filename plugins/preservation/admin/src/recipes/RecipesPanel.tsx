import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Magic } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import { ITEMS } from '../parts/add-side-panel';
import { useWords } from '../parts/words';
import { messageId } from '../plugin-id';
import { recipesAddress } from './address';

const Recipes = ({ model, documentId }: { model: string; documentId: string }) => {
  const words = useWords('recipes');
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <LinkButton tag={Link} to={recipesAddress(model, documentId)} variant="tertiary" fullWidth startIcon={<Magic />}>
        {words('open')}
      </LinkButton>
      <Typography variant="pi" textColor="neutral600">
        {words('panel.hint')}
      </Typography>
    </Flex>
  );
}; // prettier-ignore

/** "Phục hồi số" beside the form of photographs, films and documents. */
export const RecipesPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const { formatMessage } = useIntl();
  if (!ITEMS.includes(model) || !documentId || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: messageId('recipes.title') }),
    content: <Recipes model={model} documentId={documentId} />,
  };
};

import { Box, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { inLanguage } from '../api/in-language';
import { messageId } from '../plugin-id';
import { useMayPublish } from './use-may-publish';
import { usePublishObstacle } from './use-publish-obstacle';

/** Right below the buttons: why "Công bố" cannot be pressed. Those who do not publish need not read it. */
export const PublishObstacle = () => {
  const { formatMessage, locale } = useIntl();
  const { model, id } = useContentManagerContext();
  const mayPublish = useMayPublish(model);
  const obstacle = usePublishObstacle(model, id);
  if (!mayPublish || !obstacle) return null;
  const sentence =
    obstacle.kind === 'stage'
      ? formatMessage({ id: messageId('publish.stage') }, { reason: inLanguage(obstacle.why, locale) })
      : formatMessage({ id: messageId('publish.findings') }, { count: obstacle.count });
  return (
    <Box width="100%" role="note">
      <Typography variant="pi" textColor="neutral600">
        {sentence}
      </Typography>
    </Box>
  );
};

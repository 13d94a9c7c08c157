import { Box, Flex, LinkButton, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import type { CopyState } from '../../../shared/film/views';
import { JOBS_ADDRESS } from '../jobs/address';
import { messageId } from '../plugin-id';

/** How far the work on a film is; nothing where it is done. */
export const CopyStateLine = ({ copy, fileName }: { copy: CopyState; fileName: string }) => {
  const { formatMessage, locale } = useIntl();
  const text = (key: string, values?: Record<string, string | number>) =>
    formatMessage({ id: messageId(`film.${key}`) }, values);
  if (copy.state === 'made') return null;
  if (copy.state === 'waiting')
    return (
      <Typography variant="pi" tag="p">
        {text('waiting')}
      </Typography>
    );
  if (copy.state === 'running') {
    const percent = copy.total > 0 ? Math.floor((100 * copy.done) / copy.total) : 0;
    return (
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography variant="pi" tag="p">
          {text('running', { percent })}
        </Typography>
        <ProgressBar value={percent} size="S" aria-label={text('progressOf', { fileName })} />
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box role="alert">
        <Typography variant="pi" textColor="danger600" tag="p">
          {copy.problem ? (locale === 'vi' ? copy.problem.vi : copy.problem.en) : text('failedSomehow')}
        </Typography>
      </Box>
      <LinkButton tag={RouterLink} to={JOBS_ADDRESS} variant="tertiary" size="S">
        {text('toJobs')}
      </LinkButton>
    </Flex>
  );
};

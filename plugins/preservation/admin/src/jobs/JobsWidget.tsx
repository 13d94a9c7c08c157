import { Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';

import { JOBS_ADDRESS } from './address';
import { useGetJobsStatusQuery } from './api';
import { isForbidden } from './refusal';
import { useWords } from './words';

/** While somebody looks at the home page, in ms. */
const EVERY_MS = 15_000;

/** What the server is making, what waits, and what could not be done; for those who may see the page (F166). */
export const JobsWidget = () => {
  const words = useWords();
  const { data, error } = useGetJobsStatusQuery(undefined, {
    refetchOnMountOrArgChange: true,
    pollingInterval: EVERY_MS,
  });
  if (isForbidden(error)) return <Widget.NoData>{words('widget.notYours')}</Widget.NoData>;
  if (error) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  const { running, waiting, failed } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography textColor={failed > 0 ? 'danger700' : 'success700'} fontWeight="semiBold">
        {failed > 0 ? words('widget.failed', { count: failed }) : words('widget.allRight')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {running + waiting > 0 ? words('widget.moving', { running, waiting }) : words('none')}
      </Typography>
      <Link tag={RouterLink} to={JOBS_ADDRESS}>
        {words(failed > 0 ? 'widget.look' : 'title')}
      </Link>
    </Flex>
  );
};

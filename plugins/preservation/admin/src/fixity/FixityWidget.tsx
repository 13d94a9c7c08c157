import { Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';

import { BIN_ADDRESS } from '../bin/address';
import { useGetBinQuery } from '../bin/api';
import { isForbidden } from '../jobs/refusal';
import { shortTime } from '../parts/figures';
import { useWords } from '../parts/words';
import { FIXITY_ADDRESS } from './address';
import { useGetFixityStatusQuery } from './api';

/** Whether the masters are as they came in, and what waits in the bin; for those whom it concerns. */
export const FixityWidget = () => {
  const words = useWords('fixity');
  const { data, error } = useGetFixityStatusQuery(undefined, { refetchOnMountOrArgChange: true });
  const bin = useGetBinQuery({ page: 1, closed: false }, { refetchOnMountOrArgChange: true, skip: !data });
  if (isForbidden(error)) return <Widget.NoData>{words('widget.notYours')}</Widget.NoData>;
  if (error) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  const alarms = Object.values(data.alarms).reduce((sum, count) => sum + count, 0);
  const decidable = (bin.data?.disposals ?? []).filter(({ steps }) =>
    steps.includes('approve-disposal'),
  ).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} alignItems="flex-start">
        {alarms > 0 ? (
          <WarningCircle aria-hidden fill="danger600" width="16px" height="16px" />
        ) : (
          <CheckCircle aria-hidden fill="success600" width="16px" height="16px" />
        )}
        <Typography textColor={alarms > 0 ? 'danger700' : 'success700'} fontWeight="semiBold">
          {alarms > 0 ? words('alarms.some', { count: alarms }) : words('alarms.none')}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {words('widget.last', { at: shortTime(data.last.fixity?.finishedAt) })}
      </Typography>
      <Link tag={RouterLink} to={FIXITY_ADDRESS}>
        {words('title')}
      </Link>
      <Link tag={RouterLink} to={BIN_ADDRESS}>
        {decidable > 0 ? words('widget.decide', { count: decidable }) : words('widget.bin')}
      </Link>
    </Flex>
  );
};

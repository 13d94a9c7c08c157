import { Flex, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { ItemAddress } from '../api/contracts';
import { useGetAppraisalQuery } from '../api/item-api';
import { useMayPublish } from '../panel/use-may-publish';
import { messageId } from '../plugin-id';
import { ActButtons } from './ActButtons';
import { StageSummary } from './StageSummary';
import { WithdrawalNote } from './WithdrawalNote';

/** Stage and acts of a stored item. */
export const Handling = ({ item }: { item: ItemAddress }) => {
  const { formatMessage } = useIntl();
  const { data: state, isError } = useGetAppraisalQuery(item);
  const unsaved = useForm('Handling', ({ modified }) => modified);
  const mayPublish = useMayPublish(item.uid);
  if (!state)
    return isError ? (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: messageId('appraisal.failed') })}
      </Typography>
    ) : (
      <Loader small>{formatMessage({ id: messageId('appraisal.loading') })}</Loader>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <StageSummary state={state} />
      {state.stage === 'withdrawn' ? <WithdrawalNote item={item} /> : null}
      <ActButtons item={item} state={state} unsaved={unsaved} mayPublish={mayPublish} />
    </Flex>
  );
};

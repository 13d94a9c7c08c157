import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { ItemAddress } from '../api/contracts';
import { useGetHistoryQuery } from '../api/item-api';
import { messageId } from '../plugin-id';
import { HistoryLine } from './HistoryLine';
import { PremisDownload } from './PremisDownload';

interface HistoryProps {
  item: ItemAddress;
  labels: Readonly<Record<string, string | undefined>>;
}

/** One page of entries; each keeps itself up to date, so that an act appears on top without a reload. */
const HistoryPage = ({ item, labels, page }: HistoryProps & { page: number }) => {
  const { formatMessage } = useIntl();
  const { data, isError } = useGetHistoryQuery({ ...item, page });
  if (data)
    return data.entries.map((entry) => (
      <HistoryLine key={entry.seq} entry={entry} labels={labels} codes={data.codes} />
    ));
  return (
    <li>
      {isError ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: messageId('history.unreadable') })}
        </Typography>
      ) : (
        <Loader small>{formatMessage({ id: messageId('history.loading') })}</Loader>
      )}
    </li>
  );
};

/** The item's history, newest first, as many pages as were asked for. */
export const HistoryPages = ({ item, labels }: HistoryProps) => {
  const { formatMessage } = useIntl();
  const [shown, setShown] = useState(1);
  const { data } = useGetHistoryQuery({ ...item, page: 1 });
  const more = data !== undefined && shown < data.pageCount;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {Array.from({ length: shown }, (_, index) => (
          <HistoryPage key={index} item={item} labels={labels} page={index + 1} />
        ))}
      </Flex>
      {data?.total === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: messageId('history.empty') })}
        </Typography>
      ) : null}
      {more ? (
        <Button type="button" variant="tertiary" size="S" onClick={() => setShown(shown + 1)}>
          {formatMessage({ id: messageId('history.more') })}
        </Button>
      ) : null}
      <PremisDownload item={item} />
    </Flex>
  );
};

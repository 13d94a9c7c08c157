import { Box, Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { ItemAddress } from '../api/contracts';
import { itemUrl } from '../api/item-api';
import { messageId } from '../plugin-id';
import { saveFile } from './save-file';

/** The item's history as a PREMIS file, for another archive. A plain link would come without the account's rights. */
export const PremisDownload = ({ item }: { item: ItemAddress }) => {
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  const fetchFile = async (): Promise<void> => {
    setState('loading');
    try {
      const { data } = await get(itemUrl(item, 'premis.xml'), { responseType: 'blob' });
      saveFile(data, `premis-${item.documentId}.xml`);
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  return (
    <Box>
      <Button
        type="button"
        variant="tertiary"
        size="S"
        startIcon={<Download aria-hidden />}
        loading={state === 'loading'}
        onClick={fetchFile}
      >
        {formatMessage({ id: messageId('history.premis') })}
      </Button>
      {state === 'failed' ? (
        <Typography tag="p" variant="pi" textColor="danger600" role="alert">
          {formatMessage({ id: messageId('history.premis.failed') })}
        </Typography>
      ) : null}
    </Box>
  );
};

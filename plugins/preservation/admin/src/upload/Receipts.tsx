import {
  Alert,
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { type ReceiptPage, VERDICTS } from '../../../shared/upload/contracts';
import { UPLOADS_API } from './address';
import { Pages } from './Pages';
import { ReceiptRow } from './Receipt';
import { useUploadWords } from './words';

const ALL = 'all';

const saveFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
};

/** What this account brought in, also before the browser was closed: the server keeps the receipts. */
export const Receipts = () => {
  const words = useUploadWords();
  const { get } = useFetchClient();
  const [verdict, setVerdict] = useState<string>(ALL);
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<ReceiptPage | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const query = verdict === ALL ? '' : `&verdict=${verdict}`;

  useEffect(() => {
    const control = new AbortController();
    get<ReceiptPage>(`${UPLOADS_API}?page=${page}${query}`, { signal: control.signal }).then(
      ({ data }) => {
        setFound(data);
        setFailed(false);
      },
      () => {
        if (!control.signal.aborted) setFailed(true);
      },
    );
    return () => control.abort();
  }, [get, page, query]);

  const download = async () => {
    const { data } = await get<Blob>(`${UPLOADS_API}/receipts.csv?${query.slice(1)}`, {
      responseType: 'blob',
    });
    saveFile(data, 'bien-nhan-nap-tep.csv');
  };

  if (hasFailed)
    return (
      <Alert closeLabel="" variant="danger" title="">
        {words('receipts.failed')}
      </Alert>
    );
  if (!found) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Box minWidth="20rem">
          <SingleSelect
            aria-label={words('filter.label')}
            value={verdict}
            onChange={(value) => {
              setVerdict(String(value));
              setPage(1);
            }}
          >
            {[ALL, ...VERDICTS].map((result) => (
              <SingleSelectOption key={result} value={result}>
                {words(`receipts.${result}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
        <Flex gap={2} wrap="wrap">
          <Button
            variant="secondary"
            disabled={found.total === 0}
            onClick={() => void download().catch(() => setFailed(true))}
          >
            {words('receipts.csv')}
          </Button>
          <Button variant="tertiary" disabled={found.total === 0} onClick={() => window.print()}>
            {words('receipts.print')}
          </Button>
        </Flex>
      </Flex>
      <Typography textColor="neutral600">
        {found.total === 0 ? words('receipts.none') : words('receipts.total', { count: found.total })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={words('receipts.list')}>
        {found.receipts.map((receipt) => (
          <ReceiptRow key={receipt.id} receipt={receipt} />
        ))}
      </Flex>
      <Pages page={page} pageCount={found.pageCount} onPage={setPage} />
    </Flex>
  );
};

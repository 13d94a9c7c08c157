import { Box, Flex, Link, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import { readableBytes } from '../../../shared/upload/progress';
import type { UploadView } from '../../../shared/upload/contracts';
import { useSays, useUploadWords } from './words';

const VARIANTS = { stored: 'success', duplicate: 'secondary', refused: 'danger' } as const;

/** The result of an upload in a word, in its colour. */
export const Result = ({ state }: { state: keyof typeof VARIANTS }) => {
  const words = useUploadWords();
  return (
    <Status variant={VARIANTS[state]} size="S">
      <Typography variant="pi" fontWeight="bold">
        {words(`result.${state}`)}
      </Typography>
    </Status>
  );
};

/** What became of a file: the sentence, its name in the library where that is another, the items that show it, its hash. */
export const ReceiptFacts = ({ receipt }: { receipt: UploadView }) => {
  const words = useUploadWords();
  const says = useSays();
  const { libraryName, name, holders, state, sha256 } = receipt;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere' }}>
      <Typography variant="pi" textColor={state === 'refused' ? 'danger700' : 'neutral700'}>
        {says(receipt)}
      </Typography>
      {libraryName && libraryName !== name ? (
        <Typography variant="pi" textColor="neutral700">
          {words('libraryName', { name: libraryName })}
        </Typography>
      ) : null}
      {holders.length > 0 ? (
        <Flex gap={2} wrap="wrap">
          <Typography variant="pi" textColor="neutral700">
            {words('holders')}
          </Typography>
          {holders.map(({ uid, documentId, title }) => (
            <Link
              key={documentId}
              tag={RouterLink}
              to={`/content-manager/collection-types/${uid}/${documentId}`}
            >
              {title}
            </Link>
          ))}
        </Flex>
      ) : null}
      {state === 'refused' ? null : (
        <Typography variant="pi" textColor="neutral600">
          {words('sha256', { sha256 })}
        </Typography>
      )}
    </Flex>
  );
};

/** One receipt of the list. */
export const ReceiptRow = ({ receipt }: { receipt: UploadView }) => {
  const { locale, formatDate } = useIntl();
  const { state, name, bytes, finishedAt } = receipt;
  return (
    <Box tag="li" background="neutral0" padding={3} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex gap={2} justifyContent="space-between" alignItems="flex-start">
          <Typography fontWeight="semiBold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          {state === 'receiving' || state === 'checking' ? null : <Result state={state} />}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {[
            readableBytes(bytes, locale),
            ...(finishedAt ? [formatDate(finishedAt, { dateStyle: 'short', timeStyle: 'short' })] : []),
          ].join(' · ')}
        </Typography>
        <ReceiptFacts receipt={receipt} />
      </Flex>
    </Box>
  );
};

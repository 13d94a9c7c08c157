import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments, EmptyPermissions } from '@strapi/icons/symbols';

import { refusalWords } from '../api/refusal';
import { useSays, useWords } from './says';

/** Was the account refused, rather than the request? */
const isForbidden = (error: unknown): boolean =>
  [401, 403].includes(Number((error as { status?: unknown } | null)?.status));

/** What stands where the answer should be: why there is none, and what can be done. */
export const Failure = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const words = useWords('parts');
  const says = useSays();
  const forbidden = isForbidden(error);
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={forbidden ? <EmptyPermissions width="16rem" /> : <EmptyDocuments width="16rem" />}
        content={says(refusalWords(error))}
        action={
          forbidden ? null : (
            <Button variant="secondary" onClick={onRetry}>
              {words('retry')}
            </Button>
          )
        }
      />
    </Box>
  );
};

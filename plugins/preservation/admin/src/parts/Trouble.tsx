import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments, EmptyPermissions } from '@strapi/icons/symbols';

import { isForbidden, refusalSentence } from '../jobs/refusal';
import { useSays } from './words';

interface TroubleProps {
  readonly error: unknown;
  readonly retry: string;
  readonly onRetry: () => void;
}

/** What stands where the answer should be: why there is none, and what can be done. */
export const Trouble = ({ error, retry, onRetry }: TroubleProps) => {
  const says = useSays();
  const forbidden = isForbidden(error);
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={forbidden ? <EmptyPermissions width="16rem" /> : <EmptyDocuments width="16rem" />}
        content={says(refusalSentence(error))}
        action={
          forbidden ? null : (
            <Button variant="secondary" onClick={onRetry}>
              {retry}
            </Button>
          )
        }
      />
    </Box>
  );
};

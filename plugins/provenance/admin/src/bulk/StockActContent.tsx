import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useStockBulkMutation } from '../api/pages';
import { type RefusalWords, refusalWords } from '../api/refusal';
import { Note } from '../appraisal/Note';
import { useSays, useWords } from '../parts/says';
import type { BulkContentProps } from './BulkActContent';
import { BulkReport } from './BulkReport';
import { useReport } from './use-report';

export type StockVerb = 'publish' | 'delete';

const ROUTES = { publish: 'bulkPublish', delete: 'bulkDelete' } as const;

/** Body and foot of the dialog that publishes or deletes a selection: what will happen, then what became of each. */
export const StockActContent = ({
  verb,
  items,
  onClose,
  onClosed,
}: BulkContentProps & { readonly verb: StockVerb }) => {
  const words = useWords('bulk');
  const says = useSays();
  const [chosen] = useState(items);
  const { lines, report } = useReport(chosen, onClosed);
  const [act, { isLoading }] = useStockBulkMutation();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);

  const perform = async (): Promise<void> => {
    const [first] = chosen;
    if (!first) return;
    const documentIds = chosen.map(({ documentId }) => documentId);
    const answer = await act({ verb: ROUTES[verb], uid: first.uid, documentIds });
    if ('data' in answer) report(answer.data);
    else setRefusal(refusalWords(answer.error));
  };

  return (
    <>
      <Modal.Body>
        {lines ? (
          <BulkReport lines={lines} gone={verb === 'delete'} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography fontWeight="semiBold">{words(`${verb}.title`, { count: chosen.length })}</Typography>
            <Typography>{words(`${verb}.body`)}</Typography>
            {refusal ? (
              <Box role="alert">
                <Note tone="danger">{says(refusal)}</Note>
              </Box>
            ) : null}
          </Flex>
        )}
      </Modal.Body>
      <Modal.Footer>
        {lines ? (
          <span />
        ) : (
          <Button variant="tertiary" onClick={onClose}>
            {words('cancel')}
          </Button>
        )}
        {lines ? (
          <Button onClick={onClose}>{words('close')}</Button>
        ) : (
          <Button
            variant={verb === 'publish' ? 'default' : 'danger'}
            loading={isLoading}
            onClick={() => void perform()}
          >
            {words(verb)}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};

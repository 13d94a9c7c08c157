import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useWords } from '../parts/says';
import { BulkActContent } from './BulkActContent';
import type { ChosenItem } from './offered-acts';

interface BulkBarProps {
  readonly items: readonly ChosenItem[];
  /** What stays chosen: nothing, or after an act what was refused. */
  readonly onKeep: (items: readonly Pick<ChosenItem, 'uid' | 'documentId'>[]) => void;
}

/** What is chosen in a list, and the way to act on all of it. */
export const BulkBar = ({ items, onKeep }: BulkBarProps) => {
  const words = useWords('bulk');
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  if (items.length === 0) return null;
  return (
    <Flex gap={3} alignItems="center" wrap="wrap">
      <Typography role="status">{words('chosen', { count: items.length })}</Typography>
      <Button variant="tertiary" onClick={() => onKeep([])}>
        {words('clear')}
      </Button>
      <Button onClick={() => setIsOpen(true)}>{words('open', { count: items.length })}</Button>
      <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
        <Modal.Content>
          <Modal.Header closeLabel={words('close')}>
            <Modal.Title>{words('title', { count: items.length })}</Modal.Title>
          </Modal.Header>
          <BulkActContent
            items={items}
            onClose={close}
            onClosed={(lines) => onKeep(lines.filter(({ ok }) => !ok))}
          />
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
};

import { Box, Button, Flex, IconButton, Modal, Typography } from '@strapi/design-system';
import { ArrowClockwise, Expand, Minus, Plus } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import { type DeepZoom, openDeepZoom } from '../../../../../../packages/deep-zoom/src/deep-zoom';
import { listOf, objectOf, textOf } from '../../../../shared/values';
import type { ItemName } from '../../api/page-contracts';
import { useWords } from '../../parts/says';

interface EnlargeDialogProps {
  readonly item: ItemName;
  readonly sha256: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** Of the addresses under which an item's pictures are enlarged, that of one file. */
const addressOf = (answer: unknown, sha256: string): { service: string; query: string } | null => {
  for (const picture of listOf(objectOf(answer).pictures)) {
    const service = textOf(objectOf(picture).service);
    if (service?.includes(sha256)) return { service, query: textOf(objectOf(picture).query) ?? '' };
  }
  return null;
};

/** One file of the item in as much detail as its access copy has. */
export const EnlargeDialog = ({ item, sha256, label, onClose }: EnlargeDialogProps) => {
  const words = useWords('restoration');
  const { get } = useFetchClient();
  const place = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<DeepZoom | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const { uid, documentId } = item;
  useEffect(() => {
    let opened: DeepZoom | undefined;
    let left = false;
    const open = async (): Promise<void> => {
      const { data } = await get(`/preservation/items/${uid}/${documentId}/zoom`);
      const address = addressOf(data, sha256);
      if (!address || !place.current) throw new Error('The file cannot be enlarged.');
      opened = await openDeepZoom({
        element: place.current,
        service: address.service,
        query: () => address.query,
        label,
      });
      if (left) return opened.close();
      setViewer(opened);
    };
    open().catch(() => left || setHasFailed(true));
    return () => {
      left = true;
      opened?.close();
    };
  }, [get, uid, documentId, sha256, label]);
  const controls = [
    { key: 'in', icon: <Plus />, act: () => viewer?.zoomIn() },
    { key: 'out', icon: <Minus />, act: () => viewer?.zoomOut() },
    { key: 'whole', icon: <Expand />, act: () => viewer?.reset() },
    { key: 'turn', icon: <ArrowClockwise />, act: () => viewer?.turn() },
  ];
  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex gap={2} paddingBottom={3}>
            {controls.map(({ key, icon, act }) => (
              <IconButton key={key} label={words(`enlarge.${key}`)} disabled={!viewer} onClick={act}>
                {icon}
              </IconButton>
            ))}
          </Flex>
          {hasFailed ? (
            <Typography role="alert" textColor="danger700">
              {words('map.pictureFailed')}
            </Typography>
          ) : null}
          <Box
            position="relative"
            width="100%"
            height="60vh"
            background="neutral1000"
            hasRadius
            overflow="hidden"
          >
            {/* The viewer's own: nothing of React's may be in it. */}
            <div ref={place} style={{ position: 'absolute', inset: 0 }} />
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {words('close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

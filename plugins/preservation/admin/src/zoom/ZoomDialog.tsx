import {
  Box,
  Button,
  Flex,
  IconButton,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowClockwise, Expand, Minus, Plus } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';

import { type DeepZoom, openDeepZoom } from '../../../../../packages/deep-zoom/src/deep-zoom';
import type { ZoomPicture } from '../../../shared/iiif/zoom-view';
import { messageId } from '../plugin-id';

const ROLES = ['front', 'back', 'album-page', 'page', 'master'];

const useText = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>) =>
    formatMessage({ id: messageId(`zoom.${key}`) }, values);
};

interface ViewerProps {
  picture: ZoomPicture;
  label: string;
  onReady: (viewer: DeepZoom | null) => void;
}

/** The picture itself. Its parent gives it a key: another picture is another viewer. */
const Viewer = ({ picture, label, onReady }: ViewerProps) => {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ query: picture.query, label, onReady });
  const [state, setState] = useState<'loading' | 'here' | 'failed'>('loading');
  useEffect(() => {
    latest.current = { query: picture.query, label, onReady };
  });
  const { service } = picture;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let opened: DeepZoom | undefined;
    let left = false;
    openDeepZoom({ element, service, label: latest.current.label, query: () => latest.current.query }).then(
      (viewer) => {
        if (left) return viewer.close();
        opened = viewer;
        setState('here');
        latest.current.onReady(viewer);
      },
      () => {
        if (!left) setState('failed');
      },
    );
    return () => {
      left = true;
      latest.current.onReady(null);
      opened?.close();
    };
  }, [service]);
  return (
    <Box position="relative" width="100%" height="60vh" background="neutral1000" hasRadius overflow="hidden">
      {/* The viewer's own: nothing of React's may be in it. */}
      <div ref={place} style={{ position: 'absolute', inset: 0 }} />
      {state === 'here' ? null : (
        <Flex
          position="absolute"
          top={0}
          left={0}
          width="100%"
          height="100%"
          justifyContent="center"
          padding={4}
        >
          <Typography textColor="neutral0" role="status">
            {text(state === 'failed' ? 'pictureFailed' : 'loading')}
          </Typography>
        </Flex>
      )}
    </Box>
  );
};

interface ZoomDialogProps {
  pictures: readonly ZoomPicture[];
  onClose: () => void;
}

/** One picture of the record at a time, in as much detail as its access copy has. */
export const ZoomDialog = ({ pictures, onClose }: ZoomDialogProps) => {
  const text = useText();
  const [index, setIndex] = useState(0);
  const [viewer, setViewer] = useState<DeepZoom | null>(null);
  const name = ({ role, label, page }: ZoomPicture, position: number): string =>
    text(page === null ? 'picture' : 'pictureOfPage', {
      no: position + 1,
      name: label ?? text(ROLES.includes(role) ? `role.${role}` : 'role.other'),
      page: page ?? 0,
    });
  const picture = pictures[index] ?? pictures[0];
  if (!picture) return null;
  const label = name(picture, index);
  const controls = [
    { key: 'in', icon: <Plus />, act: () => viewer?.zoomIn() },
    { key: 'out', icon: <Minus />, act: () => viewer?.zoomOut() },
    { key: 'whole', icon: <Expand />, act: () => viewer?.reset() },
    { key: 'turn', icon: <ArrowClockwise />, act: () => viewer?.turn() },
  ];
  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('open')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Flex gap={2} wrap="wrap" justifyContent="space-between">
              {pictures.length > 1 ? (
                <Box flex="1" minWidth="12rem">
                  <SingleSelect
                    aria-label={text('which')}
                    value={String(index)}
                    onChange={(value) => setIndex(Number(value))}
                  >
                    {pictures.map((entry, position) => (
                      <SingleSelectOption key={position} value={String(position)}>
                        {name(entry, position)}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Box>
              ) : null}
              <Flex gap={2}>
                {controls.map(({ key, icon, act }) => (
                  <IconButton key={key} label={text(key)} disabled={!viewer} onClick={act}>
                    {icon}
                  </IconButton>
                ))}
              </Flex>
            </Flex>
            <Viewer key={`${picture.service} ${index}`} picture={picture} label={label} onReady={setViewer} />
            <Typography variant="pi" textColor="neutral600">
              {text('help')}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

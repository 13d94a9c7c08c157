import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { useZoomPictures } from './use-zoom-pictures';
import { ZoomDialog } from './ZoomDialog';

const ITEMS = ['api::photo.photo', 'api::film.film', 'api::document.document'];

interface ZoomProps {
  model: string;
  documentId: string;
  /** When the record was last saved: its files may be others now. */
  savedAt: unknown;
}

const Zoom = ({ model, documentId, savedAt }: ZoomProps) => {
  const { formatMessage } = useIntl();
  const text = (key: string) => formatMessage({ id: messageId(`zoom.${key}`) });
  const [open, setOpen] = useState(false);
  const loaded = useZoomPictures(model, documentId, savedAt);
  if (loaded.state !== 'here') return <Typography variant="pi">{text(loaded.state)}</Typography>;
  const { pictures } = loaded;
  if (pictures.length === 0) return <Typography variant="pi">{text('none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" width="100%">
      <Button variant="tertiary" fullWidth startIcon={<Search />} onClick={() => setOpen(true)}>
        {text('open')}
      </Button>
      {open ? <ZoomDialog pictures={pictures} onClose={() => setOpen(false)} /> : null}
    </Flex>
  );
};

/** "Hình" beside the form of photographs, films and documents. */
export const ZoomPanel: PanelComponent = ({ model, documentId, document }) => {
  const { formatMessage } = useIntl();
  if (!ITEMS.includes(model) || !documentId) return null;
  return {
    title: formatMessage({ id: messageId('zoom.title') }),
    content: <Zoom model={model} documentId={documentId} savedAt={document?.updatedAt} />,
  };
};

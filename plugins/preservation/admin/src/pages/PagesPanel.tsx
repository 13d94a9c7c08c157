import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { countStates } from '../../../shared/pages/count-states';
import type { FilePages } from '../../../shared/pages/views';
import { messageId } from '../plugin-id';
import { PagesDialog } from './PagesDialog';
import { readRefusal } from './read-refusal';
import { useSaid, useWords } from './says';
import { showsPanel } from './shows-panel';
import { keepOpen, openDialog } from './unsaved';
import { pagesPath, usePages } from './use-pages';

interface FileSummaryProps {
  file: FilePages;
  mayCorrect: boolean;
  onRead: () => void;
}

const FileSummary = ({ file, mayCorrect, onRead }: FileSummaryProps) => {
  const words = useWords();
  const said = useSaid();
  const { pages, withText, corrected, waiting, toDo } = countStates(file.pages);
  const lines = [
    file.state === null && words('notOrdered'),
    file.state === 'waiting' && pages === 0 && words('splitting'),
    pages > 0 && words('summary', { withText, pages }),
    corrected > 0 && words('corrected', { count: corrected }),
    waiting > 0 && words('waiting', { count: waiting }),
    file.total !== null &&
      file.total > pages &&
      pages > 0 &&
      words('tooMany', { total: file.total, kept: pages }),
  ].filter((line) => line !== false);
  const canRead = mayCorrect && (file.state === null || file.state === 'failed' || toDo > 0);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" fontWeight="semiBold" ellipsis maxWidth="100%" title={file.name}>
        {file.name}
      </Typography>
      {lines.map((line) => (
        <Typography key={line} variant="pi" textColor="neutral600">
          {line}
        </Typography>
      ))}
      {toDo > 0 ? (
        <Typography variant="pi" textColor="warning700">
          {words('toDo', { count: toDo })}
        </Typography>
      ) : null}
      {file.problem ? (
        <Typography variant="pi" textColor="danger600">
          {said(file.problem)}
        </Typography>
      ) : null}
      {canRead ? (
        <Button variant="ghost" size="S" onClick={onRead}>
          {words(file.state === null ? 'readFile' : 'readFileAgain')}
        </Button>
      ) : null}
    </Flex>
  );
};

interface PagesProps {
  model: string;
  documentId: string;
  /** When the record was last saved: a save may have brought other files. */
  savedAt: unknown;
}

const Pages = ({ model, documentId, savedAt }: PagesProps) => {
  const words = useWords();
  const said = useSaid();
  const path = pagesPath(model, documentId);
  const { loaded, reload } = usePages(path, savedAt);
  // A dialog that was open when the form was built anew opens again; leaving the record closes it for good.
  const [open, setOpen] = useState(() => openDialog(path) !== null);
  const turn = (on: boolean): void => {
    keepOpen(on ? { path, place: null } : null);
    setOpen(on);
  };
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  if (loaded.state === 'loading') return <Typography variant="pi">{words('loading')}</Typography>;
  if (loaded.state === 'failed') return <Typography variant="pi">{words('failed')}</Typography>;
  const { files, mayCorrect } = loaded.data;
  if (files.length === 0) return <Typography variant="pi">{words('none')}</Typography>;
  const read = async (sha256: string): Promise<void> => {
    try {
      await post(`${path}/${sha256}/read`, {});
      toggleNotification({ type: 'success', message: words('ordered') });
    } catch (error) {
      const { sentence } = readRefusal(error);
      toggleNotification({ type: 'danger', message: sentence ? said(sentence) : words('failed') });
    }
    reload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {files.map((file) => (
          <FileSummary
            key={file.sha256}
            file={file}
            mayCorrect={mayCorrect}
            onRead={() => void read(file.sha256)}
          />
        ))}
      </Flex>
      {files.some(({ pages }) => pages.length > 0) ? (
        <Button variant="tertiary" fullWidth onClick={() => turn(true)}>
          {words('open')}
        </Button>
      ) : null}
      {open ? <PagesDialog path={path} files={files} onChange={reload} onClose={() => turn(false)} /> : null}
    </Flex>
  );
};

/** "Văn bản từng trang" beside the form of documents, and of photographs with a back. */
export const PagesPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  if (!documentId || activeTab === 'published' || !showsPanel(model, document)) return null;
  return {
    title: formatMessage({ id: messageId('pages.title') }),
    content: <Pages model={model} documentId={documentId} savedAt={document?.updatedAt} />,
  };
};

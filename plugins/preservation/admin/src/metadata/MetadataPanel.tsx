import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { FileMetadata, ItemMetadata } from '../../../shared/metadata/views';
import { ITEMS } from '../parts/add-side-panel';
import { useAnswer } from '../parts/use-answer';
import { useFailureWords, useWords } from '../parts/words';
import { messageId } from '../plugin-id';
import { CopyDownload } from './CopyDownload';
import { RegionPicture } from './RegionPicture';
import { SuggestionRow } from './SuggestionRow';
import { WholeListDialog } from './WholeListDialog';

/** As many suggestions as fit beside a form; the others on demand. */
const SHOWN = 6;

const File = ({ file, item }: { file: FileMetadata; item: string }) => {
  const words = useWords('metadata');
  const [all, setAll] = useState(false);
  const [whole, setWhole] = useState(false);
  const { suggestions } = file;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={file.name}>
      <Typography variant="pi" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </Typography>
      {file.state === 'waiting' ? <Typography variant="pi">{words('waiting')}</Typography> : null}
      {file.state === 'read' && suggestions.length === 0 ? (
        <Typography variant="pi">{words('none')}</Typography>
      ) : null}
      <RegionPicture file={file} />
      {suggestions.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={words('suggestions')}>
          {suggestions.slice(0, all ? undefined : SHOWN).map((suggestion) => (
            <SuggestionRow key={`${suggestion.field} ${suggestion.value}`} suggestion={suggestion} />
          ))}
        </Flex>
      ) : null}
      {suggestions.length > SHOWN && !all ? (
        <Button type="button" variant="ghost" size="S" onClick={() => setAll(true)}>
          {words('more', { count: suggestions.length - SHOWN })}
        </Button>
      ) : null}
      {file.state === 'read' ? (
        <Button type="button" variant="tertiary" size="S" fullWidth onClick={() => setWhole(true)}>
          {words('whole', { count: file.count })}
        </Button>
      ) : null}
      {file.picture ? (
        <CopyDownload path={`${item}/copies/${file.sha256}`} name={file.name} hasFull={file.hasFullCopy} />
      ) : null}
      {whole ? (
        <WholeListDialog
          path={`${item}/metadata/${file.sha256}`}
          name={file.name}
          onClose={() => setWhole(false)}
        />
      ) : null}
    </Flex>
  );
};

const Metadata = ({ item, savedAt }: { item: string; savedAt: unknown }) => {
  const words = useWords('metadata');
  const failure = useFailureWords();
  const loaded = useAnswer<ItemMetadata>(`${item}/metadata`, savedAt);
  if (loaded.state === 'loading') return <Typography variant="pi">{words('loading')}</Typography>;
  if (loaded.state === 'failed') return <Typography variant="pi">{failure(loaded.error)}</Typography>;
  const files = loaded.data.files.filter(({ state }) => state !== 'not-applicable');
  if (files.length === 0) return <Typography variant="pi">{words('noFile')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      {files.map((file) => (
        <File key={file.sha256} file={file} item={item} />
      ))}
      <Box>
        <Typography variant="pi" textColor="neutral600">
          {words('hint')}
        </Typography>
      </Box>
    </Flex>
  );
};

/** "Thông tin trong tệp" beside the form of photographs, films and documents. */
export const MetadataPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  if (!ITEMS.includes(model) || !documentId || activeTab === 'published') return null;
  return {
    title: formatMessage({ id: messageId('metadata.title') }),
    content: <Metadata item={`/preservation/items/${model}/${documentId}`} savedAt={document?.updatedAt} />,
  };
};

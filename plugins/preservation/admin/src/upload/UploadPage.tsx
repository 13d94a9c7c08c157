import { Box, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page, useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

import type { UploadLimits } from '../../../shared/upload/contracts';
import { readableBytes } from '../../../shared/upload/progress';
import { UPLOADS_API } from './address';
import { DropArea } from './DropArea';
import { FileList } from './FileList';
import { FolderSelect } from './FolderSelect';
import { Receipts } from './Receipts';
import { rememberToken } from './session-token';
import { engine } from './the-engine';
import { Totals } from './Totals';
import { useQueue } from './use-queue';
import { useUploadWords } from './words';

const useLimitHint = (): string => {
  const words = useUploadWords();
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const [limits, setLimits] = useState<UploadLimits | null>(null);
  useEffect(() => {
    get<UploadLimits>(`${UPLOADS_API}/limits`).then(
      ({ data }) => setLimits(data),
      () => undefined,
    );
  }, [get]);
  return limits ? words('drop.limit', { size: readableBytes(limits.maxBytes, locale) }) : '';
};

const ComingIn = () => {
  const [folderId, setFolderId] = useState<number | null>(null);
  const queue = useQueue();
  const hint = useLimitHint();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box maxWidth="48rem">
        <FolderSelect value={folderId} onChange={setFolderId} />
      </Box>
      <DropArea hint={hint} onChosen={(files) => engine.add(files, folderId)} />
      {queue.files.length > 0 ? (
        <>
          <Totals queue={queue} />
          <FileList queue={queue} />
        </>
      ) : null}
    </Flex>
  );
};

/** "Nạp tệp": what comes in now, and the receipts of what came in before. */
export const UploadPage = () => {
  const words = useUploadWords();
  const token = useAuth('UploadPage', (state) => state.token);
  useEffect(() => rememberToken(token), [token]);
  return (
    <Layouts.Root>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          <Tabs.Root defaultValue="now" variant="simple">
            <Tabs.List aria-label={words('title')}>
              <Tabs.Trigger value="now">{words('tab.now')}</Tabs.Trigger>
              <Tabs.Trigger value="receipts">{words('tab.receipts')}</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="now">
              <Box paddingTop={4}>
                <ComingIn />
              </Box>
            </Tabs.Content>
            <Tabs.Content value="receipts">
              <Box paddingTop={4}>
                <Receipts />
              </Box>
            </Tabs.Content>
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};

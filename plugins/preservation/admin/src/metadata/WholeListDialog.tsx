import { Box, Button, Flex, Modal, SearchForm, Searchbar, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { WholeMetadata } from '../../../shared/metadata/views';
import { useAnswer } from '../parts/use-answer';
import { useFailureWords, useWords } from '../parts/words';

const List = ({ whole, sought }: { whole: WholeMetadata; sought: string }) => {
  const words = useWords('metadata');
  const wanted = sought.trim().toLocaleLowerCase('vi');
  const found = whole.tags.filter(({ tag, value }) =>
    `${tag} ${value}`.toLocaleLowerCase('vi').includes(wanted),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {words('whole.tool', { tool: whole.tool, count: whole.tags.length })}
      </Typography>
      {found.length === 0 ? <Typography>{words('whole.none')}</Typography> : null}
      <Box tag="dl">
        {found.map(({ tag, value }) => (
          <Box key={tag} paddingTop={1} paddingBottom={1} style={{ overflowWrap: 'anywhere' }}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {tag}
            </Typography>
            <Typography tag="dd">{value}</Typography>
          </Box>
        ))}
      </Box>
      {whole.omitted.length > 0 ? (
        <Typography variant="pi">{words('whole.omitted', { tags: whole.omitted.join(', ') })}</Typography>
      ) : null}
    </Flex>
  );
};

interface WholeListProps {
  readonly path: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Everything that was read from a file, with a search. */
export const WholeListDialog = ({ path, name, onClose }: WholeListProps) => {
  const words = useWords('metadata');
  const failure = useFailureWords();
  const loaded = useAnswer<WholeMetadata>(path, null);
  const [sought, setSought] = useState('');
  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words('whole.title', { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <SearchForm onSubmit={(event) => event.preventDefault()}>
              <Searchbar
                name="tags"
                value={sought}
                onChange={(event) => setSought(event.target.value)}
                onClear={() => setSought('')}
                clearLabel={words('whole.clear')}
                placeholder={words('whole.search')}
              >
                {words('whole.search')}
              </Searchbar>
            </SearchForm>
            {loaded.state === 'here' ? <List whole={loaded.data} sought={sought} /> : null}
            {loaded.state === 'loading' ? <Typography>{words('loading')}</Typography> : null}
            {loaded.state === 'failed' ? (
              <Typography textColor="danger600">{failure(loaded.error)}</Typography>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {words('whole.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';

import { countResults, filtered, type Queue, type ResultFilter, RESULTS } from '../../../shared/upload/queue';
import { FileRow } from './FileRow';
import { Pages } from './Pages';
import { useUploadWords } from './words';

/** Only so many rows are drawn: a folder of thousands must not make the page slow. */
const PAGE_SIZE = 50;

/** The files of the queue, by result. */
export const FileList = ({ queue }: { queue: Queue }) => {
  const words = useUploadWords();
  const [filter, setFilter] = useState<ResultFilter>('all');
  const [wanted, setPage] = useState(1);
  const counts = countResults(queue.files);
  const files = filtered(queue.files, filter);
  const pageCount = Math.max(1, Math.ceil(files.length / PAGE_SIZE));
  const page = Math.min(wanted, pageCount);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box maxWidth="32rem">
        <SingleSelect
          aria-label={words('filter.label')}
          value={filter}
          onChange={(value) => {
            setFilter(RESULTS.find((result) => result === value) ?? 'all');
            setPage(1);
          }}
        >
          {RESULTS.map((result) => (
            <SingleSelectOption key={result} value={result}>
              {words(`filter.${result}`, { count: counts[result] })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={words('list')}>
        {files.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((file) => (
          <FileRow key={file.key} file={file} />
        ))}
      </Flex>
      <Pages page={page} pageCount={pageCount} onPage={setPage} />
    </Flex>
  );
};

import { Button, Flex, Typography } from '@strapi/design-system';

import { useUploadWords } from './words';

interface PagesProps {
  readonly page: number;
  readonly pageCount: number;
  readonly onPage: (page: number) => void;
}

/** Leafing through a list; nothing where there is one page. */
export const Pages = ({ page, pageCount, onPage }: PagesProps) => {
  const words = useUploadWords();
  if (pageCount <= 1) return null;
  return (
    <Flex gap={3} wrap="wrap">
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {words('page.previous')}
      </Button>
      <Typography textColor="neutral700">{words('page', { page, pageCount })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        {words('page.next')}
      </Button>
    </Flex>
  );
};

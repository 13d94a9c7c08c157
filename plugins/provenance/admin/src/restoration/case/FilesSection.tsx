import { Badge, Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Magic, Search } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import type { ItemName } from '../../api/page-contracts';
import { termLabel } from '../../inputs/code-options';
import { useVocabulary } from '../../inputs/use-vocabulary';
import { useWords } from '../../parts/says';
import { digitalAddress } from '../address';
import { useFileName } from '../file-names';
import { Section } from '../parts/Section';
import { EnlargeDialog } from './EnlargeDialog';
import { fileFamilies, type ItemFile } from './item-files';

/** The files of the item, each below what it was made from, with how strongly it was altered. */
export const FilesSection = ({ item, files }: { item: ItemName; files: readonly ItemFile[] }) => {
  const words = useWords('restoration');
  const { locale } = useIntl();
  const fileName = useFileName();
  const { terms } = useVocabulary('file-processing');
  const [enlarged, setEnlarged] = useState<ItemFile | null>(null);
  const processingName = (code: string): string => {
    const term = terms.find((candidate) => candidate.code === code);
    return term ? termLabel(term, locale) : code;
  };
  return (
    <Section
      title={words('files')}
      anchor="files"
      action={
        files.some(({ isImage }) => isImage) ? (
          <LinkButton
            tag={RouterLink}
            to={digitalAddress(item)}
            variant="secondary"
            startIcon={<Magic aria-hidden />}
          >
            {words('files.digital')}
          </LinkButton>
        ) : null
      }
    >
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
        {words('files.digital.about')}
      </Typography>
      {files.length === 0 ? <Typography textColor="neutral600">{words('files.none')}</Typography> : null}
      <Box tag="ul" style={{ display: 'grid', gap: 12 }} aria-label={words('files')}>
        {fileFamilies(files).map(({ file, depth, parent }) => (
          <Flex
            key={file.id}
            tag="li"
            gap={3}
            alignItems="flex-start"
            wrap="wrap"
            style={{ paddingInlineStart: Math.min(depth, 4) * 24 }}
          >
            {file.thumb ? (
              <img src={file.thumb} alt="" width={96} height={72} style={{ objectFit: 'contain' }} />
            ) : null}
            <Box flex="1" minWidth="12rem" style={{ overflowWrap: 'anywhere' }}>
              <Flex gap={2} wrap="wrap">
                <Typography fontWeight="semiBold">{fileName(file)}</Typography>
                <Badge variant={file.processing === 'original' ? 'success' : 'warning'}>
                  {processingName(file.processing)}
                </Badge>
              </Flex>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {file.name}
              </Typography>
              {parent ? (
                <Typography tag="p" variant="pi">
                  {words('files.madeFrom', { name: fileName(parent) })}
                </Typography>
              ) : null}
            </Box>
            {file.sha256 && file.isImage ? (
              <Flex gap={2} wrap="wrap">
                <Button
                  type="button"
                  size="S"
                  variant="tertiary"
                  startIcon={<Search aria-hidden />}
                  aria-label={words('files.enlarge.name', { name: fileName(file) })}
                  onClick={() => setEnlarged(file)}
                >
                  {words('files.enlarge')}
                </Button>
                <LinkButton
                  tag={RouterLink}
                  to={digitalAddress(item, file.id)}
                  size="S"
                  variant="tertiary"
                  startIcon={<Magic aria-hidden />}
                  aria-label={words('files.digital.name', { name: fileName(file) })}
                >
                  {words('files.digital')}
                </LinkButton>
              </Flex>
            ) : null}
          </Flex>
        ))}
      </Box>
      {enlarged?.sha256 ? (
        <EnlargeDialog
          item={item}
          sha256={enlarged.sha256}
          label={fileName(enlarged)}
          onClose={() => setEnlarged(null)}
        />
      ) : null}
    </Section>
  );
};

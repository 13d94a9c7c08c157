import {
  Button,
  Field,
  Flex,
  IconButton,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';

import type { FilePages, PageHead } from '../../../shared/pages/views';
import { addressOfPage, PageEditor } from './PageEditor';
import { useSaid, useWords } from './says';
import { keepOpen, keepUnsaved, openDialog } from './unsaved';

/** As wide as the screen allows: a picture and its text side by side. */
const Wide = styled(Modal.Content)`
  width: min(130rem, 96vw);
  max-width: none;
  max-height: 94vh;
`;

interface ChooserProps {
  files: readonly FilePages[];
  file: FilePages;
  page: PageHead;
  onGo: (sha256: string, page: number) => void;
}

const Chooser = ({ files, file, page, onGo }: ChooserProps) => {
  const words = useWords();
  const at = file.pages.indexOf(page);
  const step = (by: number) => {
    const next = file.pages[at + by];
    if (next) onGo(file.sha256, next.page);
  };
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      {files.length > 1 ? (
        <Field.Root name="file" minWidth="20rem">
          <Field.Label>{words('file')}</Field.Label>
          <SingleSelect
            value={file.sha256}
            onChange={(value) => {
              const next = files.find(({ sha256 }) => sha256 === value);
              if (next?.pages[0]) onGo(next.sha256, next.pages[0].page);
            }}
          >
            {files.map(({ sha256, name }) => (
              <SingleSelectOption key={sha256} value={sha256}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <Field.Root name="page" minWidth="18rem" maxWidth="100%">
          <Field.Label>{words('page')}</Field.Label>
          <SingleSelect value={String(page.page)} onChange={(value) => onGo(file.sha256, Number(value))}>
            {file.pages.map((one) => (
              <SingleSelectOption key={one.page} value={String(one.page)}>
                {words('pageOption', { page: one.page, state: words(`state.${one.state}`) })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <IconButton label={words('previous')} size="L" disabled={at <= 0} onClick={() => step(-1)}>
          <ChevronLeft />
        </IconButton>
        <IconButton
          label={words('next')}
          size="L"
          disabled={at >= file.pages.length - 1}
          onClick={() => step(1)}
        >
          <ChevronRight />
        </IconButton>
      </Flex>
    </Flex>
  );
};

interface PagesDialogProps {
  path: string;
  files: readonly FilePages[];
  onChange: () => void;
  onClose: () => void;
}

/** Pages of an item, one at a time: picture and text side by side. What is being corrected is not left unasked. */
export const PagesDialog = ({ path, files: all, onChange, onClose }: PagesDialogProps) => {
  const words = useWords();
  const said = useSaid();
  const files = all.filter(({ pages }) => pages.length > 0);
  const [place, choosePlace] = useState(() => openDialog(path)?.place ?? null);
  const setPlace = (next: { sha256: string; page: number }): void => {
    keepOpen({ path, place: next });
    choosePlace(next);
  };
  const [dirty, setDirty] = useState(false);
  /** Where to go when the person drops what is not saved. */
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const file = files.find(({ sha256 }) => sha256 === place?.sha256) ?? files[0];
  const page = file?.pages.find((one) => one.page === place?.page) ?? file?.pages[0];
  const unlessDirty = (go: () => void): void => {
    if (dirty) setLeaving(() => go);
    else go();
  };
  if (!file || !page) return null;
  const go = (sha256: string, number: number) => unlessDirty(() => setPlace({ sha256, page: number }));
  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : unlessDirty(onClose))}>
      <Wide>
        <Modal.Header>
          <Modal.Title>{words('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Chooser files={files} file={file} page={page} onGo={go} />
            {leaving ? (
              <Flex role="alert" gap={3} wrap="wrap">
                <Typography textColor="warning700">{words('unsaved')}</Typography>
                <Button
                  variant="danger-light"
                  onClick={() => {
                    setLeaving(null);
                    setDirty(false);
                    keepUnsaved(addressOfPage(`${path}/${file.sha256}`, page.page), null);
                    leaving();
                  }}
                >
                  {words('leave')}
                </Button>
                <Button variant="tertiary" onClick={() => setLeaving(null)}>
                  {words('stay')}
                </Button>
              </Flex>
            ) : null}
            {page.problem ? <Typography textColor="danger600">{said(page.problem)}</Typography> : null}
            <PageEditor
              key={`${file.sha256} ${page.page}`}
              path={`${path}/${file.sha256}`}
              head={page}
              onDirty={setDirty}
              onChange={onChange}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => unlessDirty(onClose)}>
            {words('close')}
          </Button>
        </Modal.Footer>
      </Wide>
    </Modal.Root>
  );
};

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIsMobile } from '@strapi/strapi/admin';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';

import { useUploadWords } from './words';
import { type ChosenFile, chosenIn, dropped } from './walk-entries';

interface DropAreaProps {
  /** A sentence on how large a file may be. */
  readonly hint: string;
  readonly onChosen: (files: readonly ChosenFile[]) => void;
}

/** Where files and folders are dropped or chosen; on a phone its camera too. */
export const DropArea = ({ hint, onChosen }: DropAreaProps) => {
  const words = useUploadWords();
  const isMobile = useIsMobile();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const camera = useRef<HTMLInputElement>(null);

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onChosen(chosenIn(event.target.files));
    // Else the same choice made again would be no change.
    event.target.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void dropped(event.dataTransfer.items, onChosen);
  };
  /** React knows no attribute for choosing folders. */
  const asFolder = (input: HTMLInputElement | null) => {
    folder.current = input;
    if (input) input.webkitdirectory = true;
  };

  return (
    <Box
      background={isOver ? 'primary100' : 'neutral0'}
      borderColor={isOver ? 'primary600' : 'neutral300'}
      borderStyle="dashed"
      borderWidth="1px"
      padding={6}
      hasRadius
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Flex direction="column" gap={3}>
        {isMobile ? null : (
          <Typography variant="delta" textAlign="center">
            {words('drop')}
          </Typography>
        )}
        <Flex gap={2} wrap="wrap" justifyContent="center">
          <Button onClick={() => files.current?.click()}>{words('choose.files')}</Button>
          <Button variant="secondary" onClick={() => folder.current?.click()}>
            {words('choose.folder')}
          </Button>
          {isMobile ? (
            <Button variant="secondary" onClick={() => camera.current?.click()}>
              {words('choose.camera')}
            </Button>
          ) : null}
        </Flex>
        <Typography variant="pi" textColor="neutral600" textAlign="center">
          {hint}
        </Typography>
      </Flex>
      <input ref={files} type="file" multiple hidden onChange={take} data-testid="files" />
      <input ref={asFolder} type="file" multiple hidden onChange={take} />
      <input ref={camera} type="file" accept="image/*,video/*" capture="environment" hidden onChange={take} />
    </Box>
  );
};

import { Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin';
import { useState, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { setBase } from './carry-base';
import { type Choice, type Choices, chosenData, isDecided, obviousChoices } from './choices';
import { type Conflict, type ConflictField, conflicts, type Words } from './conflicts';
import { recordKey } from './record-request';

const useWords = () => {
  const { formatMessage, locale } = useIntl();
  return (words: Words | null): string =>
    words === null
      ? formatMessage({ id: messageId('conflict.nothing') })
      : locale === 'vi'
        ? words.vi
        : words.en;
};

const Value = ({ name, words }: { name: string; words: Words | null }) => {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="semiBold">
        {name}
      </Typography>
      <Typography variant="omega" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {say(words)}
      </Typography>
    </Flex>
  );
};

interface FieldChoiceProps {
  field: ConflictField;
  actor: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** One field: what it was, what the other made of it, what stands in the form. */
const FieldChoice = ({ field, actor, choice, onChoose }: FieldChoiceProps) => {
  const { formatMessage, locale } = useIntl();
  const text = (key: string) => formatMessage({ id: messageId(`conflict.${key}`) }, { actor });
  const label = locale === 'vi' ? field.vi : field.en;
  return (
    <Box tag="section" aria-label={label} padding={3} hasRadius borderColor="neutral200">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="delta" tag="h3">
          {label}
        </Typography>
        {field.base ? <Value name={text('before')} words={field.base} /> : null}
        <Radio.Group
          aria-label={label}
          value={choice ?? ''}
          onValueChange={(value: string) => onChoose(value as Choice)}
        >
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Radio.Item value="theirs">
              <Value name={text('theirs')} words={field.theirs} />
            </Radio.Item>
            <Radio.Item value="yours">
              <Value name={text('yours')} words={field.yours} />
            </Radio.Item>
          </Flex>
        </Radio.Group>
      </Flex>
    </Box>
  );
};

const Decision = ({ conflict }: { conflict: Conflict }) => {
  const { formatMessage, formatDate } = useIntl();
  const { update, isLoading } = useDocumentActions();
  const { target, theirs, fields, publishing } = conflict;
  const [choices, setChoices] = useState<Choices>(() => obviousChoices(fields));
  const actor = theirs.actor ?? formatMessage({ id: messageId('conflict.somebody') });
  const text = (key: string) =>
    formatMessage(
      { id: messageId(`conflict.${key}`) },
      { actor, at: formatDate(theirs.at, { dateStyle: 'short', timeStyle: 'short' }) },
    );
  const close = () => conflicts.set(null);

  const save = async () => {
    setBase(recordKey(target.model, target.documentId), theirs.base);
    const answer = await update({ ...target }, chosenData(fields, choices));
    // A new conflict has replaced this one by then; any other refusal leaves the dialog as it is.
    if (!('error' in answer) && conflicts.current() === conflict) close();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : close())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{text('about')}</Typography>
            {fields.map((field) => (
              <FieldChoice
                key={field.field}
                field={field}
                actor={actor}
                choice={choices[field.field]}
                onChoose={(choice) => setChoices((before) => ({ ...before, [field.field]: choice }))}
              />
            ))}
            {publishing ? <Typography>{text('publish')}</Typography> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {text('later')}
          </Button>
          <Button disabled={!isDecided(fields, choices)} loading={isLoading} onClick={save}>
            {text('save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

/** Two people edited one record: shows field by field what differs and saves what the editor chooses. */
export const ConflictDialog = () => {
  const conflict = useSyncExternalStore(conflicts.subscribe, conflicts.current);
  // Another conflict is another decision: nothing chosen for the first carries over.
  return conflict ? <Decision key={conflict.theirs.base} conflict={conflict} /> : null;
};

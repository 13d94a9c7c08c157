import { Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';

import { dayAndHour } from '../appraisal/since';
import { messageId } from '../plugin-id';
import { overBase } from './carry-base';
import { type Choice, type Choices, chosenData, isDecided, obviousChoices } from './choices';
import { type Conflict, type ConflictField, conflicts, forgetLeftConflicts, type Words } from './conflicts';
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
  /** Whether the archive kept what the editor had begun with. */
  known: boolean;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** One field: what it was, what the other made of it, what stands in the form. */
const FieldChoice = ({ field, actor, known, choice, onChoose }: FieldChoiceProps) => {
  const { formatMessage, locale } = useIntl();
  const text = (key: string) => formatMessage({ id: messageId(`conflict.${key}`) }, { actor });
  const label = locale === 'vi' ? field.vi : field.en;
  return (
    <Box tag="section" aria-label={label} padding={3} hasRadius borderColor="neutral200">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="delta" tag="h3">
          {label}
        </Typography>
        {known ? <Value name={text('before')} words={field.base} /> : null}
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
  const { formatMessage } = useIntl();
  const { update, isLoading } = useDocumentActions();
  const { target, theirs, fields, publishing } = conflict;
  const [choices, setChoices] = useState<Choices>(() => obviousChoices(fields));
  const actor = theirs.actor ?? formatMessage({ id: messageId('conflict.somebody') });
  const text = (key: string) =>
    formatMessage({ id: messageId(`conflict.${key}`) }, { actor, at: dayAndHour(theirs.at) });
  const close = () => conflicts.set(null);

  const save = () =>
    overBase(recordKey(target.model, target.documentId), theirs.base, async () => {
      const answer = await update({ ...target }, chosenData(fields, choices));
      const written = !('error' in answer);
      // A new conflict has replaced this one by then; any other refusal leaves the dialog as it is.
      if (written && conflicts.current() === conflict) close();
      return written;
    });

  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : close())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{text(theirs.actor === null ? 'aboutSomebody' : 'about')}</Typography>
            {fields.map((field) => (
              <FieldChoice
                key={field.field}
                field={field}
                actor={actor}
                known={theirs.no !== null}
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
  // It also goes and comes when a screen is turned; then the page is still the same.
  useEffect(() => forgetLeftConflicts, []);
  // Another conflict is another decision: nothing chosen for the first carries over.
  return conflict ? <Decision key={conflict.theirs.base} conflict={conflict} /> : null;
};

import {
  Box,
  Button,
  Dialog,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { dayAndHour } from '../appraisal/since';
import { reloadRecord } from '../conflict/conflicts';
import { messageId } from '../plugin-id';
import { MarkedText } from './MarkedText';
import { type ComparedField, type Restored, useAnswer, type VersionHead, versionsPath } from './use-versions';

const CURRENT = 'current';

interface Place {
  model: string;
  documentId: string;
}

const useText = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>) =>
    formatMessage({ id: messageId(`versions.${key}`) }, values);
};

const Differences = ({ model, documentId, from, to }: Place & { from: string; to: string }) => {
  const text = useText();
  const { locale } = useIntl();
  const address = `${versionsPath(model, documentId)}/compare?from=${from}&to=${to}`;
  const loaded = useAnswer<{ fields: ComparedField[] }>(address, null);
  if (loaded.state === 'loading') return <Typography>{text('loading')}</Typography>;
  if (loaded.state === 'failed') return <Typography textColor="danger600">{text('failed')}</Typography>;
  if (loaded.data.fields.length === 0) return <Typography>{text('same')}</Typography>;
  const language = locale === 'vi' ? 'vi' : 'en';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {loaded.data.fields.map((field) => (
        <Box key={field.field} tag="section" padding={3} hasRadius borderColor="neutral200">
          <Typography variant="delta" tag="h3">
            {field[language]}
          </Typography>
          <MarkedText from={field.from?.[language] ?? ''} to={field.to?.[language] ?? ''} />
        </Box>
      ))}
    </Flex>
  );
};

interface RestoreProps extends Place {
  no: number;
  onDone: () => void;
}

/** Brings a version back after asking; not over edits that are not saved, which the form would lose. */
const Restore = ({ model, documentId, no, onDone }: RestoreProps) => {
  const text = useText();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const modified = useForm('Restore', (state) => state.modified);
  const restore = async () => {
    try {
      const { data } = await post<Restored>(`${versionsPath(model, documentId)}/${no}/restore`);
      const gone = data.missing.map(({ label }) => label).join(', ');
      toggleNotification(
        gone
          ? { type: 'warning', message: text('restoredWithout', { no, gone }) }
          : { type: 'success', message: text('restored', { no }) },
      );
      reloadRecord(model, documentId);
      onDone();
    } catch (error) {
      toggleNotification({
        type: 'danger',
        message: error instanceof Error ? error.message : text('failed'),
      });
    }
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="secondary" disabled={modified}>
          {text('restore', { no })}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('restore', { no })}</Dialog.Header>
        <Dialog.Body>{text('confirm', { no })}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{text('cancel')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={restore}>{text('yes')}</Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

interface VersionsDialogProps extends Place {
  versions: readonly VersionHead[];
  /** The version to look at first. */
  no: number;
  onClose: () => void;
}

/** Compares two versions word by word and brings one back. */
export const VersionsDialog = ({ model, documentId, versions, no, onClose }: VersionsDialogProps) => {
  const text = useText();
  const modified = useForm('VersionsDialog', (state) => state.modified);
  const [from, setFrom] = useState(String(no));
  const [to, setTo] = useState(CURRENT);
  const options = versions.map(({ no: version, actor, at }) => (
    <SingleSelectOption key={version} value={String(version)}>
      {text('option', { no: version, actor, at: dayAndHour(at) })}
    </SingleSelectOption>
  ));
  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="from">
              <Field.Label>{text('from')}</Field.Label>
              <SingleSelect value={from} onChange={(value) => setFrom(String(value))}>
                {options}
              </SingleSelect>
            </Field.Root>
            <Field.Root name="to">
              <Field.Label>{text('to')}</Field.Label>
              <SingleSelect value={to} onChange={(value) => setTo(String(value))}>
                <SingleSelectOption value={CURRENT}>{text('current')}</SingleSelectOption>
                {options}
              </SingleSelect>
            </Field.Root>
            <Differences key={`${from} ${to}`} model={model} documentId={documentId} from={from} to={to} />
            {modified ? <Typography textColor="warning700">{text('unsaved')}</Typography> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('close')}
          </Button>
          <Restore model={model} documentId={documentId} no={Number(from)} onDone={onClose} />
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

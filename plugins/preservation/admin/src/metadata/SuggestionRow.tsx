import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { OfferedPerson, OfferedSuggestion } from '../../../shared/metadata/views';
import { useWords } from '../parts/words';
import { fileInstant } from './file-instant';
import { type FormTarget, formTarget } from './form-target';

/** Puts what a target says into the form; nothing is saved by it. */
const useApply = () => {
  const { onChange, addFieldRow } = useForm('FileMetadata', ({ onChange, addFieldRow }) => ({
    onChange,
    addFieldRow,
  }));
  return (target: FormTarget): void => {
    if (target.kind === 'set') for (const { path, value } of target.changes) onChange(path, value);
    if (target.kind !== 'add-person') return;
    if (target.needsList) onChange('captionPersons', { people: [], nobody: false, unknown: false });
    addFieldRow('captionPersons.people', target.row);
  };
};

interface UseButtonProps {
  readonly suggestion: OfferedSuggestion;
  readonly person?: OfferedPerson;
}

/** "Dùng": into the form where the field is empty, after a question where it is not. */
const UseButton = ({ suggestion, person }: UseButtonProps) => {
  const words = useWords('metadata');
  const values = useForm('FileMetadata', (state) => state.values);
  const apply = useApply();
  const [asking, setAsking] = useState(false);
  const source = words('why', { tag: suggestion.sources[0] ?? '' });
  const target = formTarget(suggestion, values, source, person ?? null);
  if (!target) return null;
  const name = words(`field.${suggestion.field}`);
  if (target.kind === 'used')
    return (
      <Typography variant="pi" textColor="success700">
        {words('used')}
      </Typography>
    );
  const replaces = target.kind === 'set' ? target.replaces : null;
  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        size="S"
        style={{ height: 'auto' }}
        aria-label={words('useFor', { field: name, value: suggestion.value })}
        onClick={() => (replaces === null ? apply(target) : setAsking(true))}
      >
        {person ? words('useAs', { name: person.fullName }) : words('use')}
      </Button>
      <Dialog.Root open={asking} onOpenChange={setAsking}>
        <Dialog.Content>
          <Dialog.Header>{words('replace.title', { field: name })}</Dialog.Header>
          <Dialog.Body>
            <Flex direction="column" alignItems="stretch" gap={2} width="100%">
              <Typography>{words('replace.now', { value: replaces ?? '' })}</Typography>
              <Typography>{words('replace.then', { value: suggestion.value })}</Typography>
            </Flex>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary">{words('replace.keep')}</Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button onClick={() => apply(target)}>{words('replace.do')}</Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
};

const ENCODINGS = { 'utf-8': 'UTF-8', tcvn3: 'TCVN3', vni: 'VNI', 'windows-1258': 'Windows-1258' } as const;

/** One suggestion: what it is, what the file says, where it stands there, and a way into the form. */
export const SuggestionRow = ({ suggestion }: { suggestion: OfferedSuggestion }) => {
  const words = useWords('metadata');
  const { field, value, sources, encoding, persons } = suggestion;
  return (
    <Box tag="li" style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" variant="pi" fontWeight="semiBold" textColor="neutral600">
        {words(`field.${field}`)}
      </Typography>
      <Typography tag="p">{field === 'fileDate' ? fileInstant(value) : value}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {sources.join(', ')}
        {encoding ? ` · ${words('encoding', { encoding: ENCODINGS[encoding] })}` : ''}
      </Typography>
      {field === 'fileDate' ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('fileDate.note')}
        </Typography>
      ) : null}
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        {persons.map((person) => (
          <UseButton key={person.documentId} suggestion={suggestion} person={person} />
        ))}
        {persons.length === 0 ? <UseButton suggestion={suggestion} /> : null}
        {field === 'person' && persons.length === 0 ? (
          <Typography variant="pi" textColor="neutral600">
            {words('person.unknown')}
          </Typography>
        ) : null}
      </Flex>
    </Box>
  );
};

import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';

import { SHORTEST_REASON } from '../../../shared/bin/judge-disposal';
import { useWords } from '../parts/words';

interface ReasonDialogProps {
  readonly title: string;
  readonly what: string;
  /** Approving rests on the reason of the proposal. */
  readonly wantsReason: boolean;
  readonly isDanger: boolean;
  readonly busy: boolean;
  /** @returns what the server had against it, or null */
  readonly onConfirm: (reason: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Asks for the reason of a step, and says what the step does. */
export const ReasonDialog = ({
  title,
  what,
  wantsReason,
  isDanger,
  busy,
  onConfirm,
  onClose,
}: ReasonDialogProps) => {
  const words = useWords('bin');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (wantsReason && reason.trim().length < SHORTEST_REASON)
      return setError(words('reason.short', { count: SHORTEST_REASON }));
    const refused = await onConfirm(reason);
    if (refused === null) return onClose();
    return setError(refused);
  };
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
          <Modal.Header closeLabel={words('cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography textColor="neutral800">{what}</Typography>
              {wantsReason ? (
                <Field.Root name="reason" required error={error ?? undefined} hint={words('reason.hint')}>
                  <Field.Label>{words('reason')}</Field.Label>
                  <Textarea
                    value={reason}
                    onChange={({ target }) => {
                      setReason(target.value);
                      setError(null);
                    }}
                  />
                  <Field.Hint />
                  <Field.Error />
                </Field.Root>
              ) : error ? (
                <Typography role="alert" textColor="danger700">
                  {error}
                </Typography>
              ) : null}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" loading={busy} variant={isDanger ? 'danger' : 'default'}>
              {title}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';

import type { Act, Sentence } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import type { RefusalWords } from '../api/refusal';
import { messageId } from '../plugin-id';
import {
  aboveTheForm,
  actBody,
  type ActValues,
  emptyValues,
  type FieldErrors,
  missingFields,
} from './act-form';
import { ActFieldInput } from './ActFieldInput';
import { Note } from './Note';
import { Refused } from './Refused';

interface ActDialogProps {
  act: Act;
  loading: boolean;
  perform: (act: Act, fields: Record<string, unknown>) => Promise<RefusalWords | null>;
  onClose: () => void;
}

/** The form that an act asks for. Breaking the glass is said plainly, and asked a second time with the reason given. */
export const ActDialog = ({ act, loading, perform, onClose }: ActDialogProps) => {
  const { formatMessage, locale } = useIntl();
  const [values, setValues] = useState<ActValues>(() => emptyValues(act.fields));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const [askedTwice, setAskedTwice] = useState(!act.breakGlass);
  const say = (key: string): string => formatMessage({ id: messageId(`appraisal.${key}`) });
  const name = inLanguage(act, locale);

  const change = (field: string, value: ActValues[string]): void => {
    setValues({ ...values, [field]: value });
    setErrors(Object.fromEntries(Object.entries(errors).filter(([other]) => other !== field)));
    // A reason that was changed is a new reason: it is asked for again.
    setAskedTwice(!act.breakGlass);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // The dialog is drawn elsewhere but belongs to the edit form: that one must not be saved by this.
    event.stopPropagation();
    const missing = missingFields(act.fields, values);
    setErrors(missing);
    setRefused([]);
    if (Object.keys(missing).length > 0) return;
    if (!askedTwice) return setAskedTwice(true);
    const refusal = await perform(act, actBody(values));
    if (!refusal) return onClose();
    setErrors(refusal.fields);
    setRefused(aboveTheForm(act.fields, refusal));
  };

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
          <Modal.Header closeLabel={say('cancel')}>
            <Modal.Title>{name}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {act.breakGlass ? <Note tone="danger">{say('breakGlass.what')}</Note> : null}
              <Refused sentences={refused} />
              {act.fields.map((field) => {
                const error = errors[field.name];
                return (
                  <ActFieldInput
                    key={field.name}
                    field={field}
                    value={values[field.name]}
                    error={error && inLanguage(error, locale)}
                    onChange={(value) => change(field.name, value)}
                  />
                );
              })}
              {act.breakGlass && askedTwice ? (
                <Box role="alert">
                  <Note tone="danger">{say('breakGlass.again')}</Note>
                </Box>
              ) : null}
              {act.fields.some(({ required }) => required) ? (
                <Typography variant="pi" textColor="neutral600">
                  {say('required')}
                </Typography>
              ) : null}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={loading} variant={act.breakGlass ? 'danger' : 'default'}>
              {act.breakGlass && askedTwice ? say('breakGlass.confirm') : name}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

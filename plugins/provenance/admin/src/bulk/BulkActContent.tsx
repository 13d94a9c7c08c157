import {
  Button,
  Field,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { type FormEvent, useState } from 'react';

import type { Sentence } from '../api/contracts';
import { useActInBulkMutation } from '../api/pages';
import { refusalWords } from '../api/refusal';
import {
  aboveTheForm,
  actBody,
  type ActValues,
  emptyValues,
  type FieldErrors,
  missingFields,
} from '../appraisal/act-form';
import { ActFieldInput } from '../appraisal/ActFieldInput';
import { Note } from '../appraisal/Note';
import { Refused } from '../appraisal/Refused';
import { useSays, useWords } from '../parts/says';
import { BulkReport } from './BulkReport';
import type { ChosenItem } from './offered-acts';
import type { ReportLine } from './read-report';
import { useOffers } from './use-offers';
import { useReport } from './use-report';

export interface BulkContentProps {
  readonly items: readonly ChosenItem[];
  readonly onClose: () => void;
  /** Told what became of the items when the dialog goes. */
  readonly onClosed: (lines: readonly ReportLine[]) => void;
}

/** Body and foot of the dialog for appraisal acts over a selection: what to do, the act's form, the report. */
export const BulkActContent = ({ items, onClose, onClosed }: BulkContentProps) => {
  const words = useWords('bulk');
  const says = useSays();
  // What was chosen when the dialog opened; the list behind it may change meanwhile.
  const [chosen] = useState(items);
  const offered = useOffers(chosen);
  const { lines, report } = useReport(chosen, onClosed);
  const [actInBulk, { isLoading }] = useActInBulkMutation();
  const [picked, setPicked] = useState<string | null>(null);
  const [values, setValues] = useState<ActValues>({});
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refused, setRefused] = useState<readonly Sentence[]>([]);

  const offers = offered.state === 'ready' ? offered.offers : [];
  const only = offers.length === 1 ? offers[0] : undefined;
  const act = (offers.find((offer) => offer.act.act === picked) ?? only)?.act;
  const filled: ActValues = act ? { ...emptyValues(act.fields), ...values } : {};

  const pick = (name: string): void => {
    setPicked(name);
    setValues({});
    setErrors({});
    setRefused([]);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    if (!act) return;
    const missing = missingFields(act.fields, filled);
    setErrors(missing);
    setRefused([]);
    if (Object.keys(missing).length > 0) return;
    const answer = await actInBulk({ act: act.act, items: chosen, fields: actBody(filled) });
    if ('data' in answer) return report(answer.data);
    const refusal = refusalWords(answer.error);
    setErrors(refusal.fields);
    setRefused(aboveTheForm(act.fields, refusal));
  };

  if (lines)
    return (
      <>
        <Modal.Body>
          <BulkReport lines={lines} />
        </Modal.Body>
        <Modal.Footer>
          <span />
          <Button onClick={onClose}>{words('close')}</Button>
        </Modal.Footer>
      </>
    );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate style={{ display: 'contents' }}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {offered.state === 'loading' ? <Loader>{words('loading')}</Loader> : null}
          {offered.state === 'failed' ? <Note tone="danger">{says(offered.refusal)}</Note> : null}
          {offered.state === 'ready' && offers.length === 0 ? (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Typography fontWeight="semiBold">{words('nothing')}</Typography>
              {offered.obstacles.map((obstacle) => (
                <Note key={obstacle.vi} tone="neutral">
                  {says(obstacle)}
                </Note>
              ))}
            </Flex>
          ) : null}
          {offers.length > 0 ? (
            <Field.Root name="bulk-act" hint={words('act.hint')} required>
              <Field.Label>{words('act')}</Field.Label>
              <SingleSelect
                value={act?.act ?? ''}
                placeholder={words('act.choose')}
                onChange={(value) => pick(String(value))}
              >
                {offers.map((offer) => (
                  <SingleSelectOption key={offer.act.act} value={offer.act.act}>
                    {offer.fits === chosen.length
                      ? says(offer.act)
                      : words('act.fits', { name: says(offer.act), fits: offer.fits, count: chosen.length })}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
          ) : null}
          <Refused sentences={refused} />
          {act?.fields.map((field) => {
            const error = errors[field.name];
            return (
              <ActFieldInput
                key={`${act.act}.${field.name}`}
                field={field}
                value={filled[field.name]}
                error={error && says(error)}
                onChange={(value) => setValues({ ...filled, [field.name]: value })}
              />
            );
          })}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {words('cancel')}
        </Button>
        <Button type="submit" loading={isLoading} disabled={!act}>
          {act ? words('do', { name: says(act), count: chosen.length }) : words('act.choose')}
        </Button>
      </Modal.Footer>
    </form>
  );
};

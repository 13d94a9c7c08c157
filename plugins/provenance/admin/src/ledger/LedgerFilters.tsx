import {
  Button,
  DatePicker,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';

import { actLabel, knownActs } from '../../../shared/ledger/act-labels';
import { inLanguage } from '../api/in-language';
import { dateOfDay, isoDay } from '../appraisal/iso-day';
import { useWords } from '../parts/says';
import { ledgerAddress, ledgerFiltersOf, type LedgerFilterValues } from './ledger-filters';

/** A select cannot hold an empty value: this one stands for "no filter". */
const ANY = 'any';

/** Narrows the ledger by act, person and days. */
export const LedgerFilters = () => {
  const words = useWords('ledger');
  const { locale } = useIntl();
  const [parameters, setParameters] = useSearchParams();
  const [values, setValues] = useState<LedgerFilterValues>(() => ledgerFiltersOf(parameters));
  const change = (over: LedgerFilterValues): void => setValues({ ...values, ...over });
  const acts = knownActs()
    .map((act) => ({ act, label: inLanguage(actLabel(act), locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setParameters(ledgerAddress(values));
  };
  const clear = (): void => {
    setValues({});
    setParameters({});
  };
  const day = (name: 'from' | 'to') => (
    <Field.Root name={name}>
      <Field.Label>{words(`filter.${name}`)}</Field.Label>
      <DatePicker
        locale={locale}
        value={dateOfDay(values[name] ?? '')}
        onChange={(date) => change({ [name]: date ? isoDay(date) : '' })}
        onClear={() => change({ [name]: '' })}
        clearLabel={words('filter.clearDate')}
      />
    </Field.Root>
  );
  return (
    <form onSubmit={submit}>
      <Grid.Root gap={4}>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="act">
            <Field.Label>{words('filter.act')}</Field.Label>
            <SingleSelect
              value={values.act ?? ANY}
              onChange={(value) => change({ act: value === ANY ? '' : String(value) })}
            >
              <SingleSelectOption value={ANY}>{words('filter.any')}</SingleSelectOption>
              {acts.map(({ act, label }) => (
                <SingleSelectOption key={act} value={act}>
                  {label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="actor">
            <Field.Label>{words('filter.actor')}</Field.Label>
            <TextInput
              value={values.actor ?? ''}
              onChange={({ target }) => change({ actor: target.value })}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={6} direction="column" alignItems="stretch">
          {day('from')}
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={6} direction="column" alignItems="stretch">
          {day('to')}
        </Grid.Item>
      </Grid.Root>
      <Flex gap={2} paddingTop={3}>
        <Button type="submit" variant="secondary">
          {words('filter.apply')}
        </Button>
        <Button variant="tertiary" onClick={clear}>
          {words('filter.clear')}
        </Button>
      </Flex>
    </form>
  );
};

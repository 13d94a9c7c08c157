import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';

import { termLabel } from '../inputs/code-options';
import { useVocabulary } from '../inputs/use-vocabulary';
import { ITEM_UIDS, kindOf } from '../parts/item-address';
import { useWords } from '../parts/says';
import { type FilterName, withFilter } from './filters';

/** A select cannot hold an empty value: this one stands for "no filter". */
const ANY = 'any';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const Choose = ({ name, choices }: { name: FilterName; choices: readonly Choice[] }) => {
  const words = useWords('overview');
  const [parameters, setParameters] = useSearchParams();
  return (
    <Field.Root name={name}>
      <Field.Label>{words(`filter.${name}`)}</Field.Label>
      <SingleSelect
        size="S"
        value={parameters.get(name) ?? ANY}
        onChange={(value) =>
          setParameters(withFilter(parameters, name, value === ANY ? null : String(value)))
        }
      >
        {[{ value: ANY, label: words('filter.any') }, ...choices].map(({ value, label }) => (
          <SingleSelectOption key={value} value={value}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

/** Narrows the list by severity, kind, stage and publication. */
export const ItemFilters = () => {
  const words = useWords('overview');
  const parts = useWords('parts');
  const { locale } = useIntl();
  const { terms } = useVocabulary('item-stages');
  const filters: [FilterName, Choice[]][] = [
    ['severity', ['error', 'warning', 'hint'].map((value) => ({ value, label: parts(`severity.${value}`) }))],
    ['kind', ITEM_UIDS.map(kindOf).map((value) => ({ value, label: parts(`kind.${value}`) }))],
    ['stage', terms.map((term) => ({ value: term.code, label: termLabel(term, locale) }))],
    ['published', ['true', 'false'].map((value) => ({ value, label: words(`filter.${value}`) }))],
  ];
  return (
    <Grid.Root gap={4}>
      {filters.map(([name, choices]) => (
        <Grid.Item key={name} col={3} s={6} xs={6} direction="column" alignItems="stretch">
          <Choose name={name} choices={choices} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};

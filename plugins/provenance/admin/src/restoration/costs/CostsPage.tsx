import { Box, EmptyStateLayout, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import type { BudgetLine, BudgetSums } from '../../../../shared/restoration/costs';
import { useGetRestorationCostsQuery } from '../../api/restoration';
import { type Column, DataTable } from '../../parts/DataTable';
import { Failure } from '../../parts/Failure';
import { useWords } from '../../parts/says';
import { RESTORATION_ADDRESS } from '../address';
import type { CostKey } from '../case/cost-sums';
import { dong } from '../money';
import { ChoiceInput } from '../parts/Inputs';
import { Section } from '../parts/Section';
import { groupBudget } from './group-budget';

const KEYS: readonly CostKey[] = ['phase', 'source', 'year'];
const SUMS = ['estimated', 'approved', 'spent', 'left'] as const;
/** A select cannot hold an empty value: this one stands for "no filter". */
const ANY = 'any';

const useSumColumns = <Row extends BudgetSums>(): Column<Row>[] => {
  const words = useWords('restoration');
  return SUMS.map((sum) => ({
    key: sum,
    label: words(`costs.${sum}`),
    isFigure: true,
    cell: (row) => (
      <Typography style={{ whiteSpace: 'nowrap' }} textColor={row[sum] < 0 ? 'danger700' : 'neutral800'}>
        {dong(row[sum])}
      </Typography>
    ),
  }));
};

const Groups = ({ lines, by }: { lines: readonly BudgetLine[]; by: CostKey }) => {
  const words = useWords('restoration');
  const sums = useSumColumns<ReturnType<typeof groupBudget>[number]>();
  const named = (key: string): string => (by === 'phase' ? words('phase', { name: key }) : key);
  return (
    <Section title={words(`sums.${by}`)}>
      <DataTable
        label={words(`sums.${by}`)}
        columns={[
          {
            key: 'key',
            label: words(`cost.${by}`),
            cell: ({ key }) => <Typography>{named(key)}</Typography>,
          },
          ...sums,
        ]}
        rows={groupBudget(lines, by)}
        keyOf={({ key }) => key}
        nameOf={({ key }) => named(key)}
      />
    </Section>
  );
};

/** What restoration costs, by phase, source of funds and year, against what was estimated (A27). */
export const CostsPage = () => {
  const words = useWords('restoration');
  const [parameters, setParameters] = useSearchParams();
  const chosen = Object.fromEntries(KEYS.map((key) => [key, parameters.get(key)]));
  const { data, error, isFetching, refetch } = useGetRestorationCostsQuery(chosen, {
    refetchOnMountOrArgChange: true,
  });
  const choose = (key: CostKey, value: string): void => {
    const next = new URLSearchParams(parameters);
    if (value === ANY) next.delete(key);
    else next.set(key, value);
    setParameters(next);
  };
  const known = (key: CostKey): readonly string[] =>
    ({ phase: data?.phases, source: data?.sources, year: data?.years?.map(String) })[key] ?? [];
  return (
    <Page.Main>
      <Page.Title>{words('costs.title')}</Page.Title>
      <Layouts.Header
        title={words('costs.title')}
        subtitle={
          data
            ? words('costs.subtitle', {
                estimated: dong(data.total.estimated),
                spent: dong(data.total.spent),
                left: dong(data.total.left),
              })
            : undefined
        }
        navigationAction={
          <Link tag={RouterLink} to={RESTORATION_ADDRESS} startIcon={<ArrowLeft aria-hidden />}>
            {words('back')}
          </Link>
        }
      />
      <Layouts.Content>
        <Box aria-busy={isFetching} paddingBottom={8}>
          {error ? <Failure error={error} onRetry={refetch} /> : null}
          {!error && !data ? <Page.Loading /> : null}
          {!error && data ? (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Grid.Root gap={4}>
                {KEYS.map((key) => (
                  <Grid.Item key={key} col={4} s={12} xs={12} direction="column" alignItems="stretch">
                    <ChoiceInput
                      name={key}
                      label={words(`cost.${key}`)}
                      value={parameters.get(key) ?? ANY}
                      options={[
                        { value: ANY, label: words('costs.any') },
                        ...known(key).map((value) => ({ value, label: value })),
                      ]}
                      onChange={(value) => choose(key, value)}
                    />
                  </Grid.Item>
                ))}
              </Grid.Root>
              {data.lines.length === 0 ? (
                <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('costs.none')} />
              ) : (
                KEYS.map((key) => <Groups key={key} lines={data.lines} by={key} />)
              )}
            </Flex>
          ) : null}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

import { Box, EmptyStateLayout, Flex, Searchbar, SearchForm } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useGetRulesQuery } from '../api/pages';
import { Failure } from '../parts/Failure';
import { useWords } from '../parts/says';
import { RUNS_THE_MACHINE } from '../parts/permissions';
import { RuleForm } from './RuleForm';
import { rulesMatching } from './rule-draft';

const Rules = () => {
  const words = useWords('rules');
  const [sought, setSought] = useState('');
  const { data, error, refetch } = useGetRulesQuery(undefined, { refetchOnMountOrArgChange: true });
  if (error) return <Failure error={error} onRetry={refetch} />;
  if (!data) return <Page.Loading />;
  const found = rulesMatching(data, sought);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <Box maxWidth="40rem">
        <SearchForm onSubmit={(event) => event.preventDefault()}>
          <Searchbar
            name="rule"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            onClear={() => setSought('')}
            clearLabel={words('search.clear')}
            placeholder={words('search')}
          >
            {words('search')}
          </Searchbar>
        </SearchForm>
      </Box>
      {found.length === 0 ? (
        <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words('none')} />
      ) : null}
      {found.map((rule) => (
        <RuleForm key={rule.id} rule={rule} />
      ))}
    </Flex>
  );
};

/** Settings: how severe each rule is and where its thresholds lie. */
export const RulesPage = () => {
  const words = useWords('rules');
  return (
    <Page.Protect permissions={RUNS_THE_MACHINE}>
      <Page.Title>{words('title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={words('title')} subtitle={words('subtitle')} />
        <Layouts.Content>
          <Rules />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

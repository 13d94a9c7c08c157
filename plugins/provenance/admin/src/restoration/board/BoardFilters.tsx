import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import type { CasePage, WaitingAct } from '../../../../shared/restoration/api';
import { RESTORATION_STATUSES } from '../../../../shared/restoration/contract';
import { STATUS_WORDS } from '../../../../shared/restoration/status-words';
import { useSays, useWords } from '../../parts/says';
import { ChoiceInput } from '../parts/Inputs';
import { boardFilter } from './board-columns';

/** A select cannot hold an empty value: this one stands for the whole board. */
const ALL = 'all';

const set = (parameters: URLSearchParams, name: string, value: string | null): URLSearchParams => {
  const next = new URLSearchParams(parameters);
  if (value) next.set(name, value);
  else next.delete(name);
  next.delete('page');
  return next;
};

/** What waits for the account itself; each leads to where it waits. */
export const MineLine = ({ mine }: { mine: readonly WaitingAct[] }) => {
  const words = useWords('restoration');
  const says = useSays();
  if (mine.length === 0) return null;
  return (
    <Flex gap={4} wrap="wrap" paddingBottom={4}>
      <Typography fontWeight="semiBold">{words('board.mine')}</Typography>
      {mine.map((waiting) => (
        <Link key={waiting.act} tag={RouterLink} to={`?status=${waiting.statuses[0] ?? ''}`}>
          {words('board.waiting', { act: says(waiting), count: waiting.count })}
        </Link>
      ))}
    </Flex>
  );
};

/** Narrows the board to one status and orders it; both stand in the address. */
export const BoardFilters = ({ counts }: Pick<CasePage, 'counts'>) => {
  const words = useWords('restoration');
  const says = useSays();
  const [parameters, setParameters] = useSearchParams();
  const { status, sort } = boardFilter(parameters);
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
      <Box flex="1" minWidth="22rem" maxWidth="36rem">
        <ChoiceInput
          name="status"
          label={words('board.status')}
          value={status ?? ALL}
          options={[
            { value: ALL, label: words('board.all') },
            ...RESTORATION_STATUSES.filter((code) => code !== 'not-needed').map((code) => ({
              value: code,
              label: `${says(STATUS_WORDS[code])} (${counts[code] ?? 0})`,
            })),
          ]}
          onChange={(value) => setParameters(set(parameters, 'status', value === ALL ? null : value))}
        />
      </Box>
      <Box flex="1" minWidth="22rem" maxWidth="36rem">
        <ChoiceInput
          name="sort"
          label={words('board.sort')}
          value={sort}
          options={(['priority', 'age'] as const).map((value) => ({
            value,
            label: words(`board.sort.${value}`),
          }))}
          onChange={(value) => setParameters(set(parameters, 'sort', value === 'age' ? value : null))}
        />
      </Box>
    </Flex>
  );
};

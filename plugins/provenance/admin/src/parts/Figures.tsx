import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { ItemName } from '../api/page-contracts';
import { CodeCell } from '../list/CodeCell';
import { editAddress, kindOf } from './item-address';
import { useWords } from './says';

/** The vocabulary that names the stages. */
const STAGES = 'item-stages';

/** An item's title, leading to its form, with its kind below. */
export const ItemTitle = ({ item }: { item: ItemName & { readonly title: string | null } }) => {
  const words = useWords('parts');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Link tag={RouterLink} to={editAddress(item)}>
        {item.title || words('untitled')}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {words(`kind.${kindOf(item.uid)}`)}
      </Typography>
    </Flex>
  );
};

/** The stage in words. */
export const StageName = ({ stage }: { stage: string | null }) => (
  <CodeCell code={stage} vocabulary={STAGES} />
);

/** The score of evidence, 0 to 100, read out as "62 trên 100". */
export const Score = ({ score }: { score: number | null | undefined }) => {
  const words = useWords('parts');
  return (
    <Typography
      textColor={typeof score === 'number' ? 'neutral800' : 'neutral600'}
      aria-label={typeof score === 'number' ? words('score', { score }) : words('score.none')}
    >
      {typeof score === 'number' ? score : '–'}
    </Typography>
  );
};

const TONES = { error: 'danger', warning: 'warning', hint: 'secondary' } as const;

/** A count that speaks for itself: red for what refuses, amber for what asks, quiet for none. */
export const FindingCount = ({ count, tone }: { count: number | null; tone: keyof typeof TONES }) =>
  count ? (
    <Badge size="S" variant={TONES[tone]}>
      {count}
    </Badge>
  ) : (
    <Typography textColor="neutral600">{count ?? '–'}</Typography>
  );

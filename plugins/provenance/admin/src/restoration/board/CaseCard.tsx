import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { CaseRow, WaitingAct } from '../../../../shared/restoration/api';
import { kindOf } from '../../parts/item-address';
import { useSays, useWords } from '../../parts/says';
import { caseAddress } from '../address';
import { dayWords } from '../day';
import { actsForCard } from './card-acts';
import { CardActs } from './CardActs';
import { CardPicture } from './CardPicture';

interface CaseCardProps {
  readonly row: CaseRow;
  readonly mine: readonly WaitingAct[];
  /** Where cards of several statuses stand below each other. */
  readonly showsStatus: boolean;
}

/** A case among others: what it is, how urgent, for how long, and what the account may do with it. */
export const CaseCard = ({ row, mine, showsStatus }: CaseCardProps) => {
  const words = useWords('restoration');
  const parts = useWords('parts');
  const says = useSays();
  const figures = [
    row.priority ? words('card.priority', { score: row.priority.score }) : words('card.notSurveyed'),
    row.grade === null ? null : words('card.grade', { grade: row.grade }),
    words('card.days', { days: row.days }),
    row.postponedUntil ? words('until', { on: dayWords(row.postponedUntil) }) : null,
    row.status === 'estimated' ? words('card.approvals', { count: row.approvals.length }) : null,
  ].filter((figure) => figure !== null);
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={3}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={3} alignItems="flex-start">
          <CardPicture item={row} />
          <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
            <Link tag={RouterLink} to={caseAddress(row)}>
              {row.title || parts('untitled')}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {parts(`kind.${kindOf(row.uid)}`)}
            </Typography>
          </Box>
        </Flex>
        {showsStatus ? (
          <Flex>
            <Badge>{says(row)}</Badge>
          </Flex>
        ) : null}
        <Typography tag="p" variant="pi" textColor="neutral800">
          {figures.join(' · ')}
        </Typography>
        <CardActs row={row} acts={actsForCard(row, mine)} />
      </Flex>
    </Box>
  );
};

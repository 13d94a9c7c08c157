import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Badge, Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import type { ItemName } from '../api/page-contracts';
import { useGetItemRestorationQuery } from '../api/restoration';
import { isoDay } from '../appraisal/iso-day';
import { isItem } from '../parts/item-address';
import { useSays, useWords } from '../parts/says';
import { messageId } from '../plugin-id';
import { onward } from './acts';
import { caseAddress } from './address';
import { dayWords, daysBetween, isOverdue } from './day';

/** Status, grade, priority and the next look in three lines: the form has many panels already. */
const Summary = ({ item }: { item: ItemName }) => {
  const words = useWords('restoration');
  const says = useSays();
  const { data, isError } = useGetItemRestorationQuery(item);
  if (!data)
    return isError ? (
      <Typography variant="pi" textColor="neutral600">
        {words('panel.failed')}
      </Typography>
    ) : (
      <Loader small>{words('loading')}</Loader>
    );
  const today = isoDay(new Date());
  const last = data.surveys.find(({ struck }) => struck === null);
  const nextLook = last?.nextLook ?? null;
  const late = isOverdue(nextLook, today);
  const next = onward(data.acts);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex gap={2} wrap="wrap" role="status" aria-label={words('status')}>
        <Badge>{says(data)}</Badge>
        {last && data.priority ? (
          <Typography variant="pi">
            {words('panel.figures', { grade: last.grade, score: data.priority.score })}
          </Typography>
        ) : null}
      </Flex>
      {nextLook ? (
        <Typography
          variant="pi"
          textColor={late ? 'danger700' : 'neutral600'}
          fontWeight={late ? 'bold' : undefined}
        >
          {late
            ? words('panel.late', { on: dayWords(nextLook), days: daysBetween(nextLook, today) ?? 0 })
            : words('panel.nextLook', { on: dayWords(nextLook) })}
        </Typography>
      ) : null}
      {next.length > 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {words('panel.next', { acts: next.map(says).join('; ') })}
        </Typography>
      ) : null}
      <LinkButton tag={RouterLink} to={caseAddress(item)} variant="tertiary" fullWidth>
        {words('panel.open')}
      </LinkButton>
    </Flex>
  );
};

/** The side panel "Phục hồi" of stored photographs, films and documents. */
export const RestorationPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  if (!isItem(model) || !documentId) return null;
  return {
    title: formatMessage({ id: messageId('restoration.title') }),
    content: <Summary item={{ uid: model, documentId }} />,
  };
};

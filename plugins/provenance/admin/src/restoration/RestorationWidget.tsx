import { Box, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';

import { useGetRestorationOverviewQuery } from '../api/restoration';
import { WidgetRows } from '../home/WidgetRows';
import { itemKey } from '../parts/item-address';
import { useSays, useWords } from '../parts/says';
import { caseAddress } from './address';
import { dayWords } from './day';

/** How many of each are named on the home page. */
const FEW = 5;

/** What is urgent, and what should have been looked at again by now. */
export const RestorationWidget = () => {
  const words = useWords('restoration');
  const parts = useWords('parts');
  const says = useSays();
  const { data, error, isLoading } = useGetRestorationOverviewQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isLoading) return <Widget.Loading />;
  if ((error as { status?: unknown } | undefined)?.status === 403) return <Widget.NoPermissions />;
  if (error || !data) return <Widget.Error />;
  const { urgent, overdue } = data;
  if (urgent.length === 0 && overdue.count === 0)
    return <Widget.NoData>{words('widget.none')}</Widget.NoData>;
  return (
    <Box width="100%">
      <WidgetRows
        label={words('widget')}
        rows={urgent.slice(0, FEW).map((row) => ({
          key: itemKey(row),
          name: row.title || parts('untitled'),
          to: caseAddress(row),
          below: `${says(row)} · ${parts('waiting', { days: row.days })}`,
          figure: (
            <Typography variant="delta">
              {row.priority ? words('widget.score', { score: row.priority.score }) : '–'}
            </Typography>
          ),
        }))}
      />
      {overdue.count > 0 ? (
        <Box paddingTop={4}>
          <Typography tag="h3" fontWeight="bold" textColor="danger700" paddingBottom={2}>
            {words('widget.overdue', { count: overdue.count })}
          </Typography>
          <WidgetRows
            label={words('widget.overdue', { count: overdue.count })}
            rows={overdue.items.slice(0, FEW).map((look) => ({
              key: itemKey(look),
              name: look.title || parts('untitled'),
              to: caseAddress(look),
              below: words('widget.look', { on: dayWords(look.nextLook), grade: look.grade }),
              figure: <Typography textColor="danger700">{parts('waiting', { days: look.days })}</Typography>,
            }))}
          />
        </Box>
      ) : null}
    </Box>
  );
};

import { Typography } from '@strapi/design-system';
import { useAuth, Widget } from '@strapi/strapi/admin';

import { useGetArrivalsQuery } from '../api/pages';
import { shortTime } from '../list/short-date';
import { editAddress, ITEM_UIDS, itemKey, kindOf } from '../parts/item-address';
import { useWords } from '../parts/says';
import { WidgetRows } from './WidgetRows';

const READ = 'plugin::content-manager.explorer.read';
const SHOWN = 5;

/** What was brought in last, of all kinds the account may read, newest first. */
export const ArrivalsWidget = () => {
  const words = useWords('home');
  const parts = useWords('parts');
  const permissions = useAuth('ArrivalsWidget', (state) => state.permissions);
  const uids = ITEM_UIDS.filter((uid) =>
    permissions.some(({ action, subject }) => action === READ && subject === uid),
  );
  const { data, error, isLoading } = useGetArrivalsQuery(uids, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error />;
  if (data.length === 0) return <Widget.NoData>{words('arrivals.none')}</Widget.NoData>;
  return (
    <WidgetRows
      label={words('arrivals')}
      rows={data.slice(0, SHOWN).map((item) => ({
        key: itemKey(item),
        name: item.title || parts('untitled'),
        to: editAddress(item),
        below: parts(`kind.${kindOf(item.uid)}`),
        figure: <Typography textColor="neutral600">{shortTime(item.createdAt)}</Typography>,
      }))}
    />
  );
};

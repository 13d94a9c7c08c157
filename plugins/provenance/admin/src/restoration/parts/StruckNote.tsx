import { Typography } from '@strapi/design-system';

import type { Struck } from '../../../../shared/restoration/contract';
import { useWords } from '../../parts/says';
import { dayWords } from '../day';

/** That, by whom and why something was struck. */
export const StruckNote = ({ struck }: { struck: Struck | null }) => {
  const words = useWords('restoration');
  if (!struck) return null;
  return (
    <Typography tag="p" variant="pi" textColor="danger700">
      {words('struck', { name: struck.by, on: dayWords(struck.at), reason: struck.reason })}
    </Typography>
  );
};

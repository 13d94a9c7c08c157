import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';

import type { Act } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { messageId } from '../plugin-id';

/** What cannot be done now, each with its reason: folded away, for whoever wonders. */
export const ClosedActs = ({ acts }: { acts: readonly Act[] }) => {
  const { formatMessage, locale } = useIntl();
  const [open, setOpen] = useState(false);
  const listId = useId();
  if (acts.length === 0) return null;
  return (
    <Box width="100%">
      <TextButton
        type="button"
        endIcon={open ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {formatMessage({ id: messageId('appraisal.closed') }, { count: acts.length })}
      </TextButton>
      <Box id={listId} hidden={!open} paddingTop={2}>
        {open ? (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {acts.map((act) => (
              <li key={act.act}>
                <Typography tag="p" variant="pi" fontWeight="semiBold">
                  {inLanguage(act, locale)}
                </Typography>
                {act.why ? (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {inLanguage(act.why, locale)}
                  </Typography>
                ) : null}
              </li>
            ))}
          </Flex>
        ) : null}
      </Box>
    </Box>
  );
};

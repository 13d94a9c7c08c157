import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Sentence } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { Note } from './Note';

/** What the server had against an act, read out at once. */
export const Refused = ({ sentences }: { sentences: readonly Sentence[] }) => {
  const { locale } = useIntl();
  if (sentences.length === 0) return null;
  return (
    <Box role="alert">
      <Note tone="danger">{sentences.map((sentence) => inLanguage(sentence, locale)).join('\n')}</Note>
    </Box>
  );
};

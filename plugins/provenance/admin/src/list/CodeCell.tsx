import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { termLabel } from '../inputs/code-options';
import { useVocabulary } from '../inputs/use-vocabulary';

/** The label of a code in a list; the code itself while the vocabulary is loading or does not have it. */
export const CodeCell = ({ code, vocabulary }: { code: string | null; vocabulary: string }) => {
  const { locale } = useIntl();
  const { terms } = useVocabulary(vocabulary);
  const term = terms.find((candidate) => candidate.code === code);
  return (
    <Typography textColor="neutral800" ellipsis maxWidth="24rem">
      {term ? termLabel(term, locale) : (code ?? '-')}
    </Typography>
  );
};

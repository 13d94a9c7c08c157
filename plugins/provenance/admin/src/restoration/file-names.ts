import { useIntl } from 'react-intl';

import { termLabel } from '../inputs/code-options';
import { useVocabulary } from '../inputs/use-vocabulary';
import { useWords } from '../parts/says';
import type { ItemFile } from './case/item-files';

/** How a file is called on these pages: by its role and page, or the label somebody gave it. */
export const useFileName = (): ((file: ItemFile) => string) => {
  const words = useWords('restoration');
  const { locale } = useIntl();
  const { terms } = useVocabulary('representation-roles');
  return ({ role, label, pageNumber, name }) => {
    const term = terms.find(({ code }) => code === role);
    const named = label ?? (term ? termLabel(term, locale) : name);
    return pageNumber === null ? named : words('files.page', { name: named, no: pageNumber });
  };
};

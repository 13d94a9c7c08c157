import type { FacetName } from '../api/search';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';

/** The API labels facet values in Vietnamese; kinds and decades are said in the reader's language. */
export function facetLabel(
  facet: FacetName,
  value: string,
  label: string,
  language: Language,
  m: Messages,
): string {
  if (language === 'vi') return label;
  if (facet === 'decade' && /^\d+$/.test(value)) return m.decade(value);
  if (facet === 'kind' && (value === 'photo' || value === 'film' || value === 'document'))
    return m.kindPlurals[value];
  return label;
}

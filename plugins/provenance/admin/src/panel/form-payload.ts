import { listOf } from '../../../shared/values';

/**
 * The form's values as the content manager sends them on saving: where the form keeps more of a record than the API
 * wants (a linked record, a file), the API's part alone.
 */
export const formPayload = (values: unknown): unknown => {
  if (Array.isArray(values)) return listOf(values).map(formPayload);
  if (typeof values !== 'object' || values === null) return values;
  if ('apiData' in values) return values.apiData;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, formPayload(value)]));
};

import type { EvaluationContext, ItemKind, MasterInfo } from '../../../shared/contracts';
import { mastersOf } from '../../../shared/masters';
import { DEFAULT_SETTINGS, type RuleSettings } from '../../../shared/rule-settings';
import { listOf, objectOf } from '../../../shared/values';

const KINDS: Readonly<Record<string, ItemKind>> = {
  'api::photo.photo': 'photo',
  'api::film.film': 'film',
  'api::document.document': 'document',
};

/** The kind of item a model holds; `undefined` for everything that is no item. */
export const kindOf = (model: string): ItemKind | undefined => KINDS[model];

/** The browser may not see what preservation noted about a file: then it is left to the server to judge. */
const TRUSTED: MasterInfo = {
  sha256: '',
  kind: '',
  mime: null,
  checked: true,
  pages: null,
  verifiedAt: null,
  capturedOn: null,
};

/**
 * What the form can know of a judgement's context: codes come from the lists the inputs offer, so all are known.
 * What other records say is left to the server.
 */
export const formContext = (
  kind: ItemKind,
  row: unknown,
  settings: RuleSettings = DEFAULT_SETTINGS,
): EvaluationContext => {
  const masters = new Map(mastersOf(row));
  for (const representation of listOf(objectOf(row).representations)) {
    const file = objectOf(objectOf(representation).file);
    if (typeof file.id === 'number' && !('provider_metadata' in file)) masters.set(file.id, TRUSTED);
  }
  return { kind, masters, hasCode: () => null, related: null, settings };
};

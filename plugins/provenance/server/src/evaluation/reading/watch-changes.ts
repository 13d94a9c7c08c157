import type { Core, UID } from '@strapi/strapi';

/** One change of a watched table; no `documentId` where it is not known which records changed. */
export type OnChange = (documentId: string | null) => void;

const SINGLE = ['afterCreate', 'afterUpdate', 'afterDelete'] as const;
const MANY = ['afterCreateMany', 'afterUpdateMany', 'afterDeleteMany'] as const;

const documentOf = (event: unknown): string | null => {
  const { result } = event as { result?: { documentId?: unknown } | null };
  return typeof result?.documentId === 'string' ? result.documentId : null;
};

/**
 * Tells of changes of some tables: at once, and again when the transaction ends, since a reader outside it may have
 * remembered the old state meanwhile, and one inside it what is then undone.
 *
 * @returns ends the watch; safe to call twice, which Strapi's own remover is not (strapi-notes 1.2)
 */
export const watchChanges = (
  strapi: Core.Strapi,
  models: readonly UID.ContentType[],
  onChange: OnChange,
): (() => void) => {
  const told = (documentId: string | null): void => {
    onChange(documentId);
    if (!strapi.db.inTransaction()) return;
    void strapi.db.transaction(({ onCommit, onRollback }) => {
      onCommit(() => onChange(documentId));
      onRollback(() => onChange(documentId));
    });
  };
  let end: (() => void) | null = strapi.db.lifecycles.subscribe({
    models: [...models],
    ...Object.fromEntries(SINGLE.map((name) => [name, (event: unknown) => told(documentOf(event))])),
    ...Object.fromEntries(MANY.map((name) => [name, () => told(null)])),
  });
  return () => {
    end?.();
    end = null;
  };
};

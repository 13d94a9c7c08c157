import { adminApi, type StrapiApp } from '@strapi/strapi/admin';

export interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface ConflictField {
  readonly field: string;
  readonly vi: string;
  readonly en: string;
  readonly changedBy: 'theirs' | 'yours' | 'both';
  readonly base: Words | null;
  readonly theirs: Words | null;
  readonly yours: Words | null;
  readonly keepYours: unknown;
}

/** A refused save: which record, what differs, and how to send it again. */
export interface Conflict {
  /** The page with the form from which it was sent. */
  readonly page: string;
  readonly target: {
    readonly collectionType: string;
    readonly model: string;
    readonly documentId: string;
    readonly params?: Record<string, unknown>;
  };
  readonly publishing: boolean;
  readonly theirs: {
    readonly no: number | null;
    readonly at: string;
    readonly actor: string | null;
    readonly base: string;
  };
  readonly fields: readonly ConflictField[];
}

interface Rejected {
  type?: unknown;
  payload?: { details?: { code?: unknown; theirs?: Conflict['theirs']; fields?: ConflictField[] } };
  meta?: { arg?: { endpointName?: string; originalArgs?: Conflict['target'] } };
}

let current: Conflict | null = null;

/** The conflicts of the open page, decided or not: its form shows what was read before them. */
let met: Conflict[] = [];

let dispatch: ((action: never) => unknown) | null = null;
const listeners = new Set<() => void>();

/** The conflict that waits for a decision, if any. */
export const conflicts = {
  current: (): Conflict | null => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  set: (conflict: Conflict | null): void => {
    current = conflict;
    for (const listener of listeners) listener();
  },
};

/**
 * What a refused mutation of the content manager says about a conflict; `null` where it is none.
 *
 * @param page the address of the page that is open
 */
export const conflictIn = (action: unknown, page: string): Conflict | null => {
  const { type, payload, meta } = (action ?? {}) as Rejected;
  if (type !== 'adminApi/executeMutation/rejected' || payload?.details?.code !== 'EDIT_CONFLICT') return null;
  const { theirs, fields } = payload.details;
  const { originalArgs, endpointName } = meta?.arg ?? {};
  if (!theirs || !fields || !originalArgs) return null;
  const { collectionType, model, documentId, params } = originalArgs;
  return {
    page,
    target: { collectionType, model, documentId, params },
    publishing: endpointName === 'publishDocument',
    theirs,
    fields,
  };
};

/** Watches what the server refuses. */
export const watchConflicts: StrapiApp['middlewares'][number] = () => (api) => {
  dispatch = api.dispatch as typeof dispatch;
  return (next) => (action) => {
    const conflict = conflictIn(action, window.location.pathname);
    if (conflict) {
      met = [...met, conflict];
      conflicts.set(conflict);
    }
    return next(action);
  };
};

/** Has the form read its record again. */
export const reloadRecord = (model: string, documentId: string): void => {
  const tags = [{ type: 'Document', id: `${model}_${documentId}` }];
  dispatch?.(adminApi.util.invalidateTags(tags as never) as never);
};

/** Drops what belongs to pages that were left, and has their records read again when they are next opened. */
export const forgetLeftConflicts = (): void => {
  const isLeft = ({ page }: Conflict) => page !== window.location.pathname;
  const left = met.filter(isLeft);
  met = met.filter((conflict) => !isLeft(conflict));
  for (const { target } of left) reloadRecord(target.model, target.documentId);
  if (current && isLeft(current)) conflicts.set(null);
};

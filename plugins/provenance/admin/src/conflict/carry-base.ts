import { recordRequest } from './record-request';

/** The same name as the server's (`server/src/versions/base-of-request.ts`). */
const HEADER = 'X-Base-Updated-At';

/** When each record that this tab has read was last changed, as the form shows it. */
const bases = new Map<string, string>();

/**
 * Runs one save over a state other than the one the form shows. If the save is refused the form still shows the old
 * one, and what is saved from it must say so.
 *
 * @param save resolves to whether the record was written
 */
export const overBase = async (
  record: string,
  updatedAt: string,
  save: () => Promise<boolean>,
): Promise<void> => {
  const shown = bases.get(record);
  bases.set(record, updatedAt);
  let written = false;
  try {
    written = await save();
  } finally {
    if (!written && shown !== undefined) bases.set(record, shown);
  }
};

const updatedAtIn = async (response: Response): Promise<string | null> => {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { data?: { updatedAt?: unknown } } | null;
  const updatedAt = body?.data?.updatedAt;
  return typeof updatedAt === 'string' ? updatedAt : null;
};

/**
 * Lets every save and publish tell over which state of the record it was made. The form drops `updatedAt` from what it
 * sends and offers no place to add to it, so the header is put on where all requests pass (decision 006).
 */
export const carryBase = (): void => {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const request = recordRequest(url, (init?.method ?? 'GET').toUpperCase());
    if (!request) return send(input, init);
    const { record, act } = request;
    const base = act === 'read' ? undefined : bases.get(record);
    const headers = new Headers(init?.headers);
    if (base) headers.set(HEADER, base);
    const response = await send(input, { ...init, headers });
    if (!response.ok) return response;
    const updatedAt = act === 'read' || act === 'save' ? await updatedAtIn(response) : null;
    // After a publish the answer is the published row: the draft is read again in a moment.
    if (updatedAt) bases.set(record, updatedAt);
    else bases.delete(record);
    return response;
  };
};

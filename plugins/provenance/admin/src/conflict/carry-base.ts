import { recordRequest } from './record-request';

/** The same name as the server's (`server/src/versions/base-of-request.ts`). */
const HEADER = 'X-Base-Updated-At';

/** When each record that this tab has read was last changed, as the form shows it. */
const bases = new Map<string, string>();

export const setBase = (record: string, updatedAt: string): void => {
  bases.set(record, updatedAt);
};

/** What was last read of each record, by address. */
const readings = new Map<string, string>();

/** Records with a conflict that waits for a decision, and the page they are edited on. */
const held = new Map<string, string>();

/**
 * After a refused save the content manager reads the record again, and its form follows what was read: everything typed
 * would be gone. Until the conflict is decided, or the page is left, the form is told what it was told before.
 */
const heldReading = (url: string, record: string): Response | null => {
  const reading = held.has(record) ? readings.get(url) : undefined;
  if (reading === undefined) return null;
  return new Response(reading, { status: 200, headers: { 'Content-Type': 'application/json' } });
};

const releaseLeft = (): void => {
  for (const [record, page] of held) if (page !== window.location.pathname) held.delete(record);
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
    releaseLeft();
    if (!request) return send(input, init);
    const { record, act } = request;
    const kept = act === 'read' ? heldReading(url, record) : null;
    if (kept) return kept;
    const base = act === 'read' ? undefined : bases.get(record);
    const headers = new Headers(init?.headers);
    if (base) headers.set(HEADER, base);
    const response = await send(input, { ...init, headers });
    if (response.status === 409 && act !== 'read') held.set(record, window.location.pathname);
    if (!response.ok) return response;
    if (act === 'read') readings.set(url, await response.clone().text());
    else held.delete(record);
    const updatedAt = act === 'read' || act === 'save' ? await updatedAtIn(response) : null;
    // After a publish the answer is the published row: the draft is read again in a moment.
    if (updatedAt) bases.set(record, updatedAt);
    else bases.delete(record);
    return response;
  };
};

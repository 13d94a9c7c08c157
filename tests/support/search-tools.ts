import type { Archive } from './boot';
import type { Engine } from './engine';

/** X6: after an outage the index is right within this time of the engine's return. */
export const RIGHT_WITHIN_MS = 10_000;

/** The plugin's outbox service, as tests use it. */
interface Outbox {
  enqueue: (entries: readonly { uid: string; documentId: string }[]) => Promise<void>;
  kick: () => void;
  pending: () => Promise<number>;
  dead: () => Promise<number>;
  drain: (timeoutMs: number) => Promise<void>;
}

export const outboxOf = ({ strapi }: Pick<Archive, 'strapi'>): Outbox =>
  strapi.plugin('archive-search').service('outbox') as Outbox;

/** The engine of an archive that was booted with `search: true`. */
export const engineOf = ({ engine }: Archive): Engine => {
  if (!engine) throw new Error('This suite needs an engine.');
  return engine;
};

/** How many items the public search finds, or undefined while it answers with an error. */
export const totalOf = async ({ request }: Archive, query: string): Promise<number | undefined> =>
  (await request.get(`/api/search?${query}`)).body.total;

/** Asks the engine itself, past the archive. */
export const askEngine = async (archive: Archive, method: string, path: string, body?: unknown) => {
  const { url, key } = engineOf(archive);
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer.json();
};

/** Waits until a condition holds. @throws where it does not come true within `withinMs` milliseconds */
export const eventually = async (
  condition: () => Promise<boolean>,
  withinMs = RIGHT_WITHIN_MS,
): Promise<void> => {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`The condition did not come true within ${withinMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

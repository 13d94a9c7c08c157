import { indexId, ITEM_KINDS, type ItemKind, parseIndexId, uidOfKind } from '../../../shared/kinds';
import type { SearchEngine } from '../engine/search-engine';
import type { Projector } from '../projecting/projector';
import type { ItemReader } from '../reading/item-reader';
import type { Difference } from './contract';

interface Sources {
  engine: Pick<SearchEngine, 'hashes'>;
  items: Pick<ItemReader, 'publishedIds'>;
  projector: Projector;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly inDatabase: number;
  readonly inIndex: number;
  readonly unreadable: number;
}

/** What the index should hold of some items: the hash of each document, null where it should hold none. */
const hashesOf = async (projector: Projector, kind: ItemKind, ids: readonly string[]) => {
  const wanted = new Map<string, string | null>();
  let unreadable = 0;
  for (const [documentId, projected] of await projector.project(kind, ids)) {
    if ('error' in projected) unreadable += 1;
    else wanted.set(documentId, projected.document?.contentHash ?? null);
  }
  return { wanted, unreadable };
};

/**
 * Compares every published item with its document in the index, and every document with the items (X25). Holds one hash
 * for each document in memory, no documents. What is being changed meanwhile may seem to differ: whoever asks looks a
 * second time.
 */
export const compareAll = async ({ engine, items, projector }: Sources): Promise<Comparison> => {
  const held = new Map<string, string | null>();
  for await (const page of engine.hashes()) for (const { id, contentHash } of page) held.set(id, contentHash);

  const inIndex = held.size;
  const differences: Difference[] = [];
  let inDatabase = 0;
  let unreadable = 0;
  for (const kind of ITEM_KINDS) {
    const uid = uidOfKind(kind);
    for await (const ids of items.publishedIds(kind)) {
      const page = await hashesOf(projector, kind, ids);
      unreadable += page.unreadable;
      for (const [documentId, hash] of page.wanted) {
        const id = indexId(kind, documentId);
        // What should not be in the index stays among those held, and is surplus.
        if (hash === null) continue;
        inDatabase += 1;
        if (!held.has(id)) differences.push({ uid, documentId, how: 'missing' });
        else if (held.get(id) !== hash) differences.push({ uid, documentId, how: 'differing' });
        held.delete(id);
      }
    }
  }
  for (const id of held.keys()) {
    const parsed = parseIndexId(id);
    if (parsed)
      differences.push({ uid: uidOfKind(parsed.kind), documentId: parsed.documentId, how: 'surplus' });
  }
  return { differences, inDatabase, inIndex, unreadable };
};

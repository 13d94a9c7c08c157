import { indexId, ITEM_KINDS, uidOfKind } from '../../../shared/kinds';
import type { SearchEngine } from '../engine/search-engine';
import type { Projector } from '../projecting/projector';
import type { Difference } from './contract';

/** Records looked at in one query. */
const CHUNK = 200;

interface Sources {
  engine: Pick<SearchEngine, 'hashesOf'>;
  projector: Projector;
}

/**
 * Looks a second time at what seemed to differ, and keeps what still does: an edit that was made and indexed while the
 * comparison ran is no difference (X25).
 */
export const confirmDifferences = async (
  differences: readonly Difference[],
  { engine, projector }: Sources,
): Promise<Difference[]> => {
  const kept: Difference[] = [];
  for (const kind of ITEM_KINDS) {
    const ofKind = differences.filter(({ uid }) => uid === uidOfKind(kind));
    for (let start = 0; start < ofKind.length; start += CHUNK) {
      const some = ofKind.slice(start, start + CHUNK);
      const documentIds = some.map(({ documentId }) => documentId);
      const projected = await projector.project(kind, documentIds);
      const held = new Map(
        (await engine.hashesOf(documentIds.map((id) => indexId(kind, id)))).map(
          ({ id, contentHash }) => [id, contentHash] as const,
        ),
      );
      kept.push(
        ...some.filter(({ documentId }) => {
          const now = projected.get(documentId);
          // Its own outbox row will say what is wrong with it.
          if (!now || 'error' in now) return true;
          const id = indexId(kind, documentId);
          return now.document === null ? held.has(id) : held.get(id) !== now.document.contentHash;
        }),
      );
    }
  }
  return kept;
};

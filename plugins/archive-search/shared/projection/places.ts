import type { PlaceNode } from '../rows';

/** Deepest hierarchy followed: hamlet, commune, district, province and then some; also ends a cycle made by mistake. */
const MAX_DEPTH = 12;

/** A place and its ancestors, nearest first. Unknown ids end the line. */
export function placeLine(
  id: string | null | undefined,
  places: ReadonlyMap<string, PlaceNode>,
): PlaceNode[] {
  const line: PlaceNode[] = [];
  let next = id ? places.get(id) : undefined;
  while (next && line.length < MAX_DEPTH && !line.includes(next)) {
    line.push(next);
    next = next.parentId ? places.get(next.parentId) : undefined;
  }
  return line;
}

import type { Span } from './related-facts';

/** A unit-version of the place authority with its neighbours in time and above (requirements 5.3). */
export interface PlaceUnit {
  readonly documentId: string;
  readonly label: string;
  readonly name: string;
  readonly naturalKey: string | null;
  readonly validity: Span | null;
  readonly parentId: string | null;
  readonly successorIds: readonly string[];
}

/** What a chain of successions is followed for; also ends a cycle made by mistake. */
const MOST_STEPS = 12;
const MOST_UNITS = 5;

/** Do the two spans have a day in common? An open end is far away. */
export const overlaps = (one: Span, other: Span): boolean =>
  (one.from === null || other.to === null || one.from <= other.to) &&
  (one.to === null || other.from === null || other.from <= one.to);

const bySuccession = (start: PlaceUnit, units: ReadonlyMap<string, PlaceUnit>): PlaceUnit[] => {
  const predecessors = new Map<string, string[]>();
  for (const { documentId, successorIds } of units.values())
    for (const id of successorIds) predecessors.set(id, [...(predecessors.get(id) ?? []), documentId]);
  const seen = new Set([start.documentId]);
  let edge = [start.documentId];
  for (let step = 0; edge.length > 0 && step < MOST_STEPS; step += 1) {
    edge = edge
      .flatMap((id) => [...(units.get(id)?.successorIds ?? []), ...(predecessors.get(id) ?? [])])
      .filter((id) => !seen.has(id));
    edge.forEach((id) => seen.add(id));
  }
  seen.delete(start.documentId);
  return [...seen].flatMap((id) => units.get(id) ?? []);
};

/** Keys of the same unit differ in their last part (`h-bac-ai-1950`, `h-bac-ai-2000`). */
const stem = (key: string | null): string | null => key?.replace(/-(?:\d{4}|new|old)$/, '') ?? null;

const byName = (start: PlaceUnit, units: ReadonlyMap<string, PlaceUnit>): PlaceUnit[] =>
  [...units.values()].filter(
    (unit) =>
      unit.documentId !== start.documentId &&
      (unit.name === start.name ||
        (stem(start.naturalKey) !== null && stem(unit.naturalKey) === stem(start.naturalKey))),
  );

const valid = (found: readonly PlaceUnit[], span: Span): PlaceUnit[] =>
  [...new Map(found.map((unit) => [unit.documentId, unit])).values()].filter(
    ({ validity }) => validity !== null && overlaps(validity, span),
  );

/**
 * The units of the same land or name that were valid at a date at which `start` was not: those it came from or became
 * and those of the same name; where there are none, the same of the unit above it.
 *
 * @param span the item's date
 */
export const unitsValidThen = (
  start: PlaceUnit,
  units: ReadonlyMap<string, PlaceUnit>,
  span: Span,
): PlaceUnit[] => {
  const seen = new Set<string>();
  for (let unit: PlaceUnit | undefined = start; unit && !seen.has(unit.documentId); ) {
    seen.add(unit.documentId);
    const above: PlaceUnit | undefined = unit.parentId === null ? undefined : units.get(unit.parentId);
    const found = valid([...bySuccession(unit, units), ...byName(unit, units)], span);
    if (found.length > 0) return found.slice(0, MOST_UNITS);
    if (unit !== start && unit.validity && overlaps(unit.validity, span)) return [unit];
    unit = above;
  }
  return [];
};

const below = (start: PlaceUnit, units: ReadonlyMap<string, PlaceUnit>): string[] => {
  const seen = new Set([start.documentId]);
  for (let size = 0; size !== seen.size; ) {
    size = seen.size;
    for (const { documentId, parentId } of units.values())
      if (parentId !== null && seen.has(parentId)) seen.add(documentId);
  }
  seen.delete(start.documentId);
  return [...seen];
};

/** documentIds of the units whose answer to `unitsValidThen` may depend on this one. */
export const relatedUnits = (unit: PlaceUnit, units: ReadonlyMap<string, PlaceUnit>): string[] => [
  ...new Set([
    ...[...bySuccession(unit, units), ...byName(unit, units)].map(({ documentId }) => documentId),
    ...below(unit, units),
  ]),
];

/** A place with what became of it. `ended` says that the unit no longer exists. */
export interface PlaceFate {
  documentId: string;
  unitType: string | null;
  name: string;
  /** Name of the unit above it, for example its province. */
  parentName: string | null;
  ended: boolean;
  successorIds: string[];
}

/** Most reorganisations followed; also ends a cycle made by mistake. */
const MAX_STEPS = 8;

const shown = ({ unitType, name, parentName }: PlaceFate): string =>
  [unitType, name, parentName ? `(${parentName})` : null].filter(Boolean).join(' ');

/**
 * What a place is part of today: its successors, followed until units that still exist (requirements §5), for example
 * "xã Bác Ái Đông (Khánh Hòa)". Empty for a place that still exists or whose fate is not recorded.
 */
export async function nowPartOf(
  placeId: string,
  load: (ids: string[]) => Promise<PlaceFate[]>,
): Promise<string[]> {
  const seen = new Set<string>([placeId]);
  const today = new Map<string, string>();
  let next = [placeId];
  for (let step = 0; next.length > 0 && step < MAX_STEPS; step += 1) {
    const fates = await load(next);
    next = [];
    for (const fate of fates) {
      // A divided district may go on under its own name: the unit itself counts as today's only past the first step.
      if (step > 0 && !fate.ended) today.set(fate.documentId, shown(fate));
      else next.push(...fate.successorIds.filter((id) => !seen.has(id)));
    }
    next = [...new Set(next)];
    next.forEach((id) => seen.add(id));
  }
  return [...today.values()];
}

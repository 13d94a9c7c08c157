import type { Paged, TaskItem } from '../api/page-contracts';
import { itemKey } from '../parts/item-address';

/** How many late items the home page names. */
export const MOST_LATE = 5;

/** The late items of several queues, what has waited longest first; an item that stands in two queues once. */
export const lateLines = (queues: readonly Paged<TaskItem>[]): TaskItem[] => {
  const late = queues.flatMap(({ items }) => items.filter((item) => item.late));
  const once = new Map(late.map((item) => [itemKey(item), item]));
  return [...once.values()].sort((one, other) => other.days - one.days).slice(0, MOST_LATE);
};

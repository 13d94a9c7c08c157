/** Where an item stands between the offer and the public (requirements 1, state machine; vocabulary `item-stages`). */
export const STAGES = [
  'offered',
  'received',
  'moderated',
  'under-appraisal',
  'needs-information',
  'needs-restoration',
  'accepted',
  'returned',
  'refused',
  'accessioned',
  'described',
  'internal',
  'on-request',
  'published',
  'withdrawn',
] as const;

export type Stage = (typeof STAGES)[number];

export const isStage = (value: unknown): value is Stage => (STAGES as readonly unknown[]).includes(value);

import { documents } from './documents';
import { drafts } from './drafts';
import { films } from './films';
import { foundingItems } from './founding-items';
import { onTheWay } from './on-the-way';
import { organizationsOfBacAi } from './organizations-bac-ai';
import { organizationsOfDonDuong } from './organizations-don-duong';
import { photosOfBacAi } from './photos-bac-ai';
import { photosOfDonDuong } from './photos-don-duong';
import { photosOfResistance } from './photos-resistance';
import type { Holding, OrganizationEntry } from './types';

export { accessions, donors } from './donors';
export { events } from './events';
export { persons } from './persons';

/** All bodies; successors may stand after those they follow, so a loader needs two passes. */
export const organizations: readonly OrganizationEntry[] = [
  ...organizationsOfBacAi,
  ...organizationsOfDonDuong,
];

/** All items of the demonstration archive, the two founding papers first. */
export const holdings: readonly Holding[] = [
  ...foundingItems,
  ...photosOfResistance,
  ...photosOfBacAi,
  ...photosOfDonDuong,
  ...films,
  ...documents,
  ...drafts,
  ...onTheWay,
];

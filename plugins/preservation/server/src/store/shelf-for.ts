import type { ArchiveLayout } from './archive-layout';
import { localShelf } from './local-shelf';
import type { MasterShelf } from './master-shelf';
import type { MastersOptions } from './masters-options';
import { s3Shelf } from './s3/s3-shelf';

/** The shelf that the configuration chose. */
export const shelfFor = (layout: ArchiveLayout, masters: MastersOptions): MasterShelf =>
  masters.store === 'local' ? localShelf(layout) : s3Shelf(layout, masters.s3);

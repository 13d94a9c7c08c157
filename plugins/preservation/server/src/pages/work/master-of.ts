import { PageProblem } from '../../../../shared/pages/problems';
import type { ArchiveLayout } from '../../store/archive-layout';
import { findMaster } from '../../store/find-master';

export interface PageMaster {
  readonly path: string;
  readonly isPdf: boolean;
}

/** The master on the disk. @throws PageProblem PAGES_FILE_GONE */
export const pageMasterOf = async (layout: ArchiveLayout, sha256: string): Promise<PageMaster> => {
  const found = await findMaster(layout, sha256);
  if (!found) throw new PageProblem('PAGES_FILE_GONE');
  return { path: layout.masterPath(sha256, found.ext), isPdf: found.ext === 'pdf' };
};

import { PageProblem } from '../../../../shared/pages/problems';
import type { MasterShelf } from '../../store/master-shelf';

export interface PageMaster {
  readonly path: string;
  readonly isPdf: boolean;
}

/** Works on a master, which lies on this disk meanwhile. @throws PageProblem PAGES_FILE_GONE */
export const withPageMaster = async <T>(
  shelf: Pick<MasterShelf, 'find' | 'withLocal'>,
  sha256: string,
  work: (master: PageMaster) => Promise<T>,
): Promise<T> => {
  const found = await shelf.find(sha256);
  if (!found) throw new PageProblem('PAGES_FILE_GONE');
  const { ext } = found;
  return shelf.withLocal({ sha256, ext }, (path) => work({ path, isPdf: ext === 'pdf' }));
};

import { PAGE_BOX, PAGE_PICTURES } from '../../../../shared/pages/page-url';
import { commitPagePicture, pagePicturePath } from '../drawing/page-files';
import { drawPdfPage } from '../drawing/pdf-pages';
import { drawPagePictures } from '../drawing/picture-pages';
import type { PageMaster } from './master-of';
import type { PageWorkPorts } from './ports';

/** Draws the two pictures of one page and puts them in place. @throws PageProblem */
export const drawPage = async (
  { layout, tools, store }: Pick<PageWorkPorts, 'layout' | 'tools' | 'store'>,
  { sha256, page, master }: { sha256: string; page: number; master: PageMaster },
  dir: string,
  signal: AbortSignal,
): Promise<void> => {
  const drawn = master.isPdf
    ? await drawPagePictures(
        await drawPdfPage(master.path, page, PAGE_BOX['screen.webp'], dir, tools, signal),
        0,
        dir,
      )
    : await drawPagePictures(master.path, page - 1, dir);
  for (const picture of PAGE_PICTURES)
    await commitPagePicture(drawn.paths[picture], pagePicturePath(layout, sha256, page, picture));
  await store.setDrawn(sha256, page, { width: drawn.width, height: drawn.height });
};

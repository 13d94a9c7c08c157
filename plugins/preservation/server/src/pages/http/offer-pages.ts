import { createHash } from 'node:crypto';
import { copyFile, link, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import {
  PAGE_BOX,
  PAGE_PICTURES,
  PAGE_TEXTS,
  pagePictureName,
  pagePicturePattern,
  pageTextName,
  parsePagePicture,
  parsePageText,
} from '../../../../shared/pages/page-url';
import { PageProblem } from '../../../../shared/pages/problems';
import { writeOnce } from '../../copies/write-once';
import { type PageOfFile, variantsOf } from '../../reading/variants';
import { sanitizeOptions } from '../../options';
import { mastersOf } from '../../services/masters';
import { pagePicturePath } from '../drawing/page-files';
import { drawPdfPage, measurePdfPage, readingSize } from '../drawing/pdf-pages';
import { withPageMaster } from '../work/master-of';
import { pagesOf } from '../pages';

const DRAW_MS = 90_000;
const WEBP = 'image/webp';
const TEXT = 'text/plain; charset=utf-8';

/** The text in force as a file, made when somebody asks; each wording is a file of its own, so that nobody gets an old one. */
const locateText = async (strapi: Core.Strapi, sha256: string, name: string): Promise<string | null> => {
  const page = parsePageText(name);
  const text = page === null ? '' : await pagesOf(strapi).textOfPage(sha256, page);
  if (text.trim() === '') return null;
  const wording = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const file = path.join(mastersOf(strapi).layout.derivativeDir(sha256), 'pages', `${page}.${wording}.txt`);
  await writeOnce(file, (aside) => writeFile(aside, text));
  return file;
};

/** Drawn pages, for whoever lists what an item shows. */
const listPages = async (strapi: Core.Strapi, sha256: string): Promise<PageOfFile[]> => {
  const { store, corrections } = pagesOf(strapi);
  const written = await corrections.allNewest(sha256);
  return (await store.heads(sha256)).flatMap(({ page, width, height, reading }) =>
    width === null || height === null
      ? []
      : {
          number: page,
          picture: pagePictureName(page, 'screen.webp'),
          mime: WEBP,
          width,
          height,
          text: reading || written.get(page)?.text ? { name: pageTextName(page), mime: 'text/plain' } : null,
        },
  );
};

/** A second name of a file, under which it stays when a cache lets go of it. */
const heldIn = async (dir: string, file: string): Promise<string> => {
  const held = path.join(dir, 'master');
  await link(file, held).catch(() => copyFile(file, held));
  return held;
};

/** A page as large as it is worth enlarging: of a PDF drawn as for reading (F72), of a picture file the picture itself. */
const drawSource = async (
  strapi: Core.Strapi,
  sha256: string,
  page: number,
  pixels: number,
  dir: string,
): Promise<{ file: string; index: number } | null> => {
  const { tools } = sanitizeOptions(strapi.config.get('plugin::preservation'));
  try {
    return await withPageMaster(mastersOf(strapi).shelf, sha256, async (master) => {
      if (!master.isPdf) return { file: await heldIn(dir, master.path), index: page - 1 };
      const signal = AbortSignal.timeout(DRAW_MS);
      const size = readingSize(await measurePdfPage(master.path, page, tools, signal));
      const longest = Math.min(pixels, size.pixels);
      return { file: await drawPdfPage(master.path, page, longest, dir, tools, signal), index: 0 };
    });
  } catch (error) {
    if (error instanceof PageProblem) return null;
    throw error;
  }
};

/** Lets pictures and texts of pages go out through the reading room's one door. */
export const offerPages = (strapi: Core.Strapi): void => {
  const variants = variantsOf(strapi);
  for (const picture of PAGE_PICTURES)
    variants.offer({
      name: pagePicturePattern(picture),
      mime: WEBP,
      use: 'derivative',
      longestSide: PAGE_BOX[picture],
      locate: (sha256, name) => {
        const parsed = parsePagePicture(name);
        return parsed && pagePicturePath(mastersOf(strapi).layout, sha256, parsed.page, parsed.picture);
      },
    });
  variants.offer({
    name: PAGE_TEXTS,
    mime: TEXT,
    use: 'text',
    locate: (sha256, name) => locateText(strapi, sha256, name),
  });
  variants.offerPages(
    (sha256) => listPages(strapi, sha256),
    (...asked) => drawSource(strapi, ...asked),
  );
};

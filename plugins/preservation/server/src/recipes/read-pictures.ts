import type { Core } from '@strapi/strapi';

import type { MasterFacts } from '../../../shared/contracts';
import { isSha256 } from '../../../shared/media-url';
import { recipeProblem } from '../../../shared/recipes/problems';
import type { RecipePicture, RecipePictures } from '../../../shared/recipes/views';
import type { ItemAddress } from '../http/item-address';
import { recipesOf, unfit } from './recipes';

interface Representation {
  role: string;
  label: string | null;
  pageNumber: number | null;
  processing: string | null;
  madeFrom: string | null;
  file: { id: number; name: string; ext: string; formats: unknown; provider_metadata: MasterFacts | null } | null;
} // prettier-ignore

interface Row {
  title: string | null;
  representations: Representation[] | null;
}

type Sign = (sha256: string, name: 'thumb.webp' | 'screen.webp') => string;

/** The pictures of an item's working description, with the recipes that were applied to each. */
export const readPictures = async (
  strapi: Core.Strapi,
  { uid, documentId }: ItemAddress,
  sign: Sign,
): Promise<Pick<RecipePictures, 'title' | 'pictures'>> => {
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { representations: { populate: { file: true } } },
  });
  const shown = (row?.representations ?? []).flatMap((representation) => {
    const { file } = representation;
    const facts = file?.provider_metadata;
    return file && facts && facts.kind === 'image' && isSha256(facts.sha256)
      ? [{ representation, file, facts }]
      : [];
  });
  const lines = await recipesOf(strapi).keptFor(shown.map(({ facts }) => facts.sha256));
  const pictures = shown.map(({ representation, file, facts }): RecipePicture => {
    const { role, label, pageNumber, processing, madeFrom } = representation;
    const code = unfit({ ext: file.ext.replace(/^\./, ''), facts });
    const { vi, en } = recipeProblem(code ?? 'RECIPE_NOT_A_PICTURE', 'fileId');
    return {
      fileId: file.id,
      sha256: facts.sha256,
      name: file.name,
      role,
      label,
      pageNumber,
      processing,
      madeFrom,
      width: facts.width,
      height: facts.height,
      thumb: sign(facts.sha256, 'thumb.webp'),
      screen: sign(facts.sha256, 'screen.webp'),
      problem: code ? { vi, en } : null,
      recipes: lines
        .filter(({ parent }) => parent === facts.sha256)
        .map(({ sha256, parent, recipe, software, processing: called, label: named, madeBy, madeAt }) => ({
          sha256,
          parent,
          recipe,
          software,
          processing: called,
          label: named,
          madeBy,
          madeAt,
          screen: shown.some((one) => one.facts.sha256 === sha256) ? sign(sha256, 'screen.webp') : null,
        })),
    };
  });
  return { title: row?.title ?? '', pictures };
};

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { imageServicePath, staffIdentifier } from '../../../shared/iiif/identifier';
import { isDocumentId, isSha256 } from '../../../shared/media-url';
import type { ZoomPicture } from '../../../shared/iiif/zoom-view';
import { variantsOf } from '../reading/variants';
import { urlSignerOf } from '../provider/url-signer-of';

const UIDS = ['api::photo.photo', 'api::film.film', 'api::document.document'] as const;
type ItemUid = (typeof UIDS)[number];

const notFound = (): Error =>
  new errors.NotFoundError('Không có tư liệu này.', { code: 'ITEM_NOT_FOUND', en: 'There is no such item.' });

interface Row {
  representations:
    | {
        role: string;
        label: string | null;
        file: { provider_metadata: { sha256?: unknown; kind?: unknown } | null } | null;
      }[]
    | null;
}

/** What staff enlarge: every picture and page of an item they may read, by addresses signed for a quarter of an hour (F107, F161). */
export const zoomController = ({ strapi }: { strapi: Core.Strapi }) => {
  const signer = urlSignerOf(strapi);

  /** The working row, if the content manager's own permissions let the account read it. @throws NotFoundError */
  const readableRow = async (ctx: Context): Promise<Row> => {
    const { uid, documentId } = ctx.params as Record<string, unknown>;
    if (!(UIDS as readonly unknown[]).includes(uid) || !isDocumentId(documentId)) throw notFound();
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: ctx.state.userAbility, model: uid });
    if (checker.cannot.read()) throw notFound();
    const row: Row | null = await strapi.db.query(uid as ItemUid).findOne({
      where: { documentId, publishedAt: { $null: true } },
      populate: {
        createdBy: { select: ['id'] },
        representations: { populate: { file: { select: ['id', 'provider_metadata'] } } },
      },
    });
    if (!row || checker.cannot.read(row)) throw notFound();
    return row;
  };

  return {
    /** `GET /preservation/items/:uid/:documentId/zoom` → `{ pictures: ZoomPicture[] }`. */
    async find(ctx: Context): Promise<void> {
      const { representations } = await readableRow(ctx);
      const now = Date.now();
      const pictureAt = (role: string, label: string | null, sha256: string, page?: number): ZoomPicture => {
        const service = imageServicePath(staffIdentifier(sha256, page));
        const query = signer.sign(service, now).split('?')[1] ?? '';
        return { role, label, page: page ?? null, service, query };
      };
      const pictures: ZoomPicture[] = [];
      for (const { role, label, file } of representations ?? []) {
        const { sha256, kind } = file?.provider_metadata ?? {};
        if (!isSha256(sha256)) continue;
        const pages = await variantsOf(strapi).pages(sha256);
        // The page of a single scan is the picture itself.
        if (kind === 'image' && pages.length <= 1) pictures.push(pictureAt(role, label, sha256));
        else pictures.push(...pages.map(({ number }) => pictureAt(role, label, sha256, number)));
      }
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { pictures };
    },
  };
};

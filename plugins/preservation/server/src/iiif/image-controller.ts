import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { longestAnswerOf } from '../../../shared/copies/policy';
import { imageServicePath, parseIdentifier, staffIdentifier } from '../../../shared/iiif/identifier';
import { IMAGE_CONTEXT, imageInfo, LEVEL_2 } from '../../../shared/iiif/image-info';
import { type Format, ImageRequestRefused, parseImageRequest } from '../../../shared/iiif/image-request';
import { resolveImage } from '../../../shared/iiif/resolve-image';
import { mediaNotFound } from '../controllers/not-found';
import { type Pyramid, TILE } from '../copies/pyramid';
import { urlSignerOf } from '../provider/url-signer-of';
import { fileOf, readPublishedItem } from '../reading/published-item';
import { readingOf } from '../reading/reading';
import { isFresh, originOf, sendJson, setShared } from './answer';
import { renderImage } from './render-image';
import { createTurns } from './turns';

const MIME: Record<Format, string> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

interface Source {
  readonly pyramid: Pyramid;
  readonly longest: number;
  /** Absolute address of the service. */
  readonly id: string;
}

/** The words of the standard's own errors (§9), in the shape of all of ours. */
const answerRefused = (ctx: Context, { status, part, message }: ImageRequestRefused): void => {
  ctx.status = status;
  ctx.body = {
    data: null,
    error: {
      status,
      name: 'ImageRequestError',
      message: `Địa chỉ hình không đúng (${part}).`,
      details: {
        code: status === 501 ? 'IMAGE_NOT_OFFERED' : 'IMAGE_BAD_REQUEST',
        vi: `Địa chỉ hình không đúng (${part}).`,
        en: `${part}: ${message}`,
        field: part,
      },
    },
  };
};

const answerBusy = (ctx: Context): void => {
  const vi = 'Máy đang vẽ nhiều hình, xin thử lại sau giây lát.';
  const details = { code: 'IMAGE_BUSY', vi, en: 'Too many pictures are being drawn; try again in a moment.' };
  ctx.remove('ETag');
  ctx.set('Retry-After', '1');
  ctx.status = 503;
  ctx.body = { data: null, error: { status: 503, name: 'BusyError', message: vi, details } };
};

/**
 * IIIF Image API 3, level 2, over access copies. The one decision comes first: what is closed answers 404 whatever else
 * is wrong with the address (F22). Nothing is kept of a tile: drawing one from the access copy takes less time than a
 * cache would need to be cleared at a withdrawal (bench/iiif.mjs).
 */
export const imageController = ({ strapi }: { strapi: Core.Strapi }) => {
  const signer = urlSignerOf(strapi);
  const turns = createTurns();

  /** @throws the 404 of everything closed or missing */
  const sourceOf = async (ctx: Context): Promise<Source> => {
    const identifier = parseIdentifier((ctx.params as Record<string, unknown>).identifier);
    if (!identifier) throw mediaNotFound();
    const reading = readingOf(strapi);
    const page = identifier.page ?? undefined;
    const id = `${originOf(strapi, ctx)}${imageServicePath(String((ctx.params as Record<string, unknown>).identifier))}`;
    if (identifier.audience === 'staff') {
      const bare = imageServicePath(staffIdentifier(identifier.sha256, page));
      if (!signer.verify(bare, ctx.query.exp, ctx.query.sig, Date.now())) throw mediaNotFound();
      const pyramid = await reading.staffPyramid(identifier.sha256, page);
      if (!pyramid) throw mediaNotFound();
      return { pyramid, longest: reading.policy.accessCopy.longestAnswer, id };
    }
    const item = await readPublishedItem(strapi, identifier.kind, identifier.documentId);
    const file = item && fileOf(item, identifier.sha12);
    const pyramid = file && (await reading.publicPyramid(item, file, page));
    if (!pyramid) throw mediaNotFound();
    return { pyramid, longest: longestAnswerOf(reading.policy, item.accessRegime), id };
  };

  return {
    /** `GET /iiif/3/:identifier` → 303 to the info (§2). */
    async base(ctx: Context): Promise<void> {
      const { id } = await sourceOf(ctx);
      setShared(ctx);
      ctx.redirect(`${id}/info.json`);
      ctx.status = 303;
    },

    async info(ctx: Context): Promise<void> {
      const { pyramid, longest, id } = await sourceOf(ctx);
      setShared(ctx);
      ctx.set('Link', `<${LEVEL_2}>;rel="profile"`);
      sendJson(ctx, imageInfo({ id, levels: pyramid.levels, tile: TILE, longest }), IMAGE_CONTEXT);
    },

    async image(ctx: Context): Promise<void> {
      const { pyramid, longest, id } = await sourceOf(ctx);
      setShared(ctx);
      const { region, size, rotation, file } = ctx.params as Record<string, string>;
      try {
        const request = parseImageRequest(region ?? '', size ?? '', rotation ?? '', file ?? '');
        const resolved = resolveImage(request, pyramid, longest);
        ctx.set('Link', `<${id}/${resolved.canonical}>;rel="canonical",<${LEVEL_2}>;rel="profile"`);
        if (isFresh(ctx, `${pyramid.version} ${resolved.canonical}`)) return;
        ctx.type = MIME[request.format];
        if (ctx.method === 'HEAD') return;
        const bytes = await turns(() => renderImage(pyramid, resolved, request));
        if (bytes === 'busy') return answerBusy(ctx);
        ctx.body = bytes;
      } catch (error) {
        if (!(error instanceof ImageRequestRefused)) throw error;
        answerRefused(ctx, error);
      }
    },
  };
};

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { isSha256 } from '../../../../shared/media-url';
import type { Correction } from '../../../../shared/pages/page';
import { parsePageNumber, staffPagePictureUrl } from '../../../../shared/pages/page-url';
import { PAGE_PROBLEMS, type PageProblemCode } from '../../../../shared/pages/problems';
import { textInForce } from '../../../../shared/pages/text-in-force';
import type { FilePages, PageHead, PageView, Said } from '../../../../shared/pages/views';
import { urlSignerOf } from '../../provider/url-signer-of';
import { readPublishedItem } from '../../reading/published-item';
import { readingOf } from '../../reading/reading';
import type { ItemFile } from '../item-files';
import { pagesOf } from '../pages';
import type { StoredPage } from '../store/page-store';
import { itemOfRequest, type RequestedItem } from './item-of-request';
import { badText, LONGEST_TEXT, mayNotCorrect, noSuchPage, PageTextConflict } from './refusals';

const said = (code: PageProblemCode | null): Said | null => code && { code, ...PAGE_PROBLEMS[code] };

const headOf = (
  { page, state, problem, reading, confidence }: StoredPage,
  correction: Correction | null,
): PageHead => {
  const human = correction?.text ?? null;
  return {
    page,
    // A person's text ends the waiting and the hopelessness of the machine.
    state: human === null ? state : 'done',
    problem: said(problem),
    source: human === null ? (reading?.source ?? null) : 'human',
    confidence,
  };
};

interface AskedPage extends RequestedItem {
  readonly file: ItemFile;
  readonly page: number;
}

/** The pages of an item's files, for whoever may read the item; corrections by whoever may edit it. */
export const pagesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const signer = urlSignerOf(strapi);

  const fileOfItem = async ({ kind, documentId }: RequestedItem, sha256: unknown): Promise<ItemFile> => {
    const files = isSha256(sha256) ? await pagesOf(strapi).filesOf(kind, documentId) : [];
    const file = files.find((one) => one.sha256 === sha256);
    if (!file) throw noSuchPage();
    return file;
  };

  const askedPage = async (context: Context): Promise<AskedPage> => {
    const item = await itemOfRequest(strapi, context);
    const { sha256, page } = context.params as Record<string, unknown>;
    const number = parsePageNumber(page);
    if (number === null) throw noSuchPage();
    return { ...item, file: await fileOfItem(item, sha256), page: number };
  };

  const filePages = async ({ sha256, name }: ItemFile): Promise<FilePages> => {
    const { store, corrections } = pagesOf(strapi);
    const file = await store.file(sha256);
    const written = await corrections.allNewest(sha256);
    const pages = await store.heads(sha256);
    return {
      sha256,
      name,
      state: file?.state ?? null,
      problem: said(file?.problem ?? null),
      total: file?.pages ?? null,
      pages: pages.map((page) => headOf(page, written.get(page.page) ?? null)),
    };
  };

  /** Whether the one decision lets everybody read the text of this file. */
  const isPublic = async ({ kind, documentId }: RequestedItem, sha256: string): Promise<boolean> => {
    const item = await readPublishedItem(strapi, kind, documentId);
    if (!item?.files.some(({ facts }) => facts.sha256 === sha256)) return false;
    return readingOf(strapi).decide({ viewer: 'anonymous', item, use: 'text' }).allowed;
  };

  const viewOf = async (asked: AskedPage): Promise<PageView> => {
    const {
      file: { sha256 },
      page,
      mayUpdate,
    } = asked;
    const { store, corrections } = pagesOf(strapi);
    const stored = await store.page(sha256, page);
    if (!stored) throw noSuchPage();
    const correction = await corrections.newest(sha256, page);
    const { text, words } = textInForce({ ...stored, correction });
    const address = staffPagePictureUrl(sha256, page, 'screen.webp');
    return {
      ...headOf(stored, correction),
      sha256,
      picture: stored.width === null ? null : signer.sign(address, Date.now()),
      width: stored.width,
      height: stored.height,
      text,
      words,
      machineText:
        correction?.text === undefined || correction.text === null ? null : (stored.reading?.text ?? ''),
      engine: stored.reading && `${stored.reading.engine} ${stored.reading.engineVersion}`,
      base: correction?.no ?? 0,
      corrected: correction && { actor: correction.actor, at: correction.at },
      isPublic: await isPublic(asked, sha256),
      mayCorrect: mayUpdate,
    };
  };

  const writerOf = (context: Context): { id: string; name: string } => {
    const user = context.state.user as {
      id: number | string;
      firstname?: string;
      lastname?: string;
      email?: string;
    };
    const name = [user.lastname, user.firstname].filter(Boolean).join(' ') || (user.email ?? String(user.id));
    return { id: String(user.id), name };
  };

  const bodyOf = (context: Context): Record<string, unknown> => {
    const body: unknown = context.request.body;
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  };

  return {
    /** `GET /preservation/items/:uid/:documentId/pages`: files with their pages, without texts. */
    async list(context: Context): Promise<void> {
      const { kind, documentId, mayUpdate } = await itemOfRequest(strapi, context);
      const files = [];
      for (const file of await pagesOf(strapi).filesOf(kind, documentId)) files.push(await filePages(file));
      context.body = { files, mayCorrect: mayUpdate };
    },

    /** `GET …/pages/:sha256/:page`. */
    async read(context: Context): Promise<void> {
      context.body = await viewOf(await askedPage(context));
    },

    /**
     * `PUT …/pages/:sha256/:page` `{ text, base }`: puts a person's text in force, or takes it back (`text: null`).
     * 409 `PAGE_TEXT_CONFLICT` with the other's text where `base` is no longer the newest.
     */
    async correct(context: Context): Promise<void> {
      const asked = await askedPage(context);
      if (!asked.mayUpdate) throw mayNotCorrect();
      const { text, base } = bodyOf(context);
      if (text !== null && (typeof text !== 'string' || text.length > LONGEST_TEXT)) throw badText();
      if (typeof base !== 'number' || !Number.isInteger(base) || base < 0) throw badText();
      const { file, page, uid, documentId } = asked;
      // Not there: nothing to correct.
      await viewOf(asked);
      const saved = await pagesOf(strapi).correct({
        item: { uid, documentId },
        sha256: file.sha256,
        page,
        base,
        text: text?.normalize('NFC').replace(/\r\n?/g, '\n') ?? null,
        writer: writerOf(context),
      });
      const view = await viewOf(asked);
      if (!saved)
        throw new PageTextConflict({
          text: view.text,
          actor: view.corrected?.actor ?? '',
          at: view.corrected?.at ?? '',
          base: view.base,
        });
      context.body = view;
    },

    /** `POST …/pages/:sha256/read` `{ page? }`: a file, or one page, is put in the queue again. */
    async again(context: Context): Promise<void> {
      const item = await itemOfRequest(strapi, context);
      if (!item.mayUpdate) throw mayNotCorrect();
      const file = await fileOfItem(item, (context.params as Record<string, unknown>).sha256);
      const { page } = bodyOf(context);
      if (page === undefined) await pagesOf(strapi).readAgain(file);
      else {
        const number = parsePageNumber(String(page));
        if (number === null || !(await pagesOf(strapi).store.page(file.sha256, number))) throw noSuchPage();
        await pagesOf(strapi).readAgain(file, number);
      }
      context.body = await filePages(file);
    },
  };
};

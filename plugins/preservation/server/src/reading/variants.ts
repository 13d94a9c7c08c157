import { access, readdir } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { DERIVATIVE_VARIANTS, VARIANT_BOX } from '../../../shared/contracts';
import type { ReadUse } from '../../../shared/may-read';
import { isVariantName } from '../../../shared/media-url';
import { mastersOf } from '../services/masters';

/** A file made from a master that may go out: what a room that makes such files offers to the reading room. */
export interface Variant {
  /** The file's name in its address, e.g. `film.mp4`, or the pattern of all names of one sort, anchored at both ends. */
  readonly name: string | RegExp;
  /** Media type, e.g. `video/mp4`; `text/vtt; charset=utf-8` for text. */
  readonly mime: string;
  /** What it is to the one decision who may read it (`mayRead`). */
  readonly use: Extract<ReadUse, 'derivative' | 'film' | 'text' | 'download'>;
  /**
   * Longest side in pixels, for a picture: one larger than the access regime shows is not given out, and it is marked as
   * the regime wants. Without it the picture goes out as it is, which is right only where its pixels are counted (a strip
   * of scenes, of which another file says what is where).
   */
  readonly longestSide?: number;
  /** Where it lies, or null where it was not made. Without it: `<name>` in the master's folder of derivatives. */
  readonly locate?: (sha256: string, name: string) => string | null | Promise<string | null>;
}

/** A file of this sort that is on the disk. */
export interface KnownFile {
  readonly name: string;
  readonly variant: Variant;
}

/** A page of a document, drawn: names of variants with their sizes. */
export interface PageOfFile {
  /** From 1. */
  readonly number: number;
  /** Name of the variant that shows it. */
  readonly picture: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  /** Name of the variant with its text, where there is one. */
  readonly text: { readonly name: string; readonly mime: string } | null;
}

/** Pages of a master in their order; none where it has none, or they were not drawn yet. */
export type ListPages = (sha256: string) => Promise<readonly PageOfFile[]>;

/** A picture of one page, as large as it can be drawn up to `pixels` on its longest side; null where it cannot. */
export type DrawPageSource = (
  sha256: string,
  page: number,
  pixels: number,
  /** Existing folder for this work alone. */
  dir: string,
) => Promise<{ readonly file: string; readonly index: number } | null>;

/** The service `plugin::preservation.variants`: every file made from a master that the media route serves. */
export interface VariantsService {
  /** Called by rooms at `register`. @throws Error where the name is no name, or offered already */
  offer: (variant: Variant) => void;
  /** What is known by this name; null for anything else. */
  find: (name: string) => Variant | null;
  /** Path of a file that exists; null where there is none. */
  locate: (variant: Variant, sha256: string, name: string) => Promise<string | null>;
  /** Names of all variants that have one; those known by a pattern are not among them. */
  names: () => string[];
  /** What lies in a master's folder of derivatives and may go out; not what is made when asked for. */
  list: (sha256: string) => Promise<KnownFile[]>;
  /** Called by the room that draws pages, at `register`. */
  offerPages: (list: ListPages, source: DrawPageSource) => void;
  pages: ListPages;
  pageSource: DrawPageSource;
}

const matches = (variant: Variant, name: string): boolean =>
  typeof variant.name === 'string' ? variant.name === name : variant.name.test(name);

const PICTURES: readonly Variant[] = DERIVATIVE_VARIANTS.map((name) => ({
  name,
  mime: name.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
  use: 'derivative',
  longestSide: VARIANT_BOX[name],
}));

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** @param folderOf the folder of the files made from a master */
export const createVariantList = (folderOf: (sha256: string) => string): VariantsService => {
  const offered: Variant[] = [...PICTURES];
  let listPages: ListPages = async () => [];
  let drawPageSource: DrawPageSource = async () => null;
  const find = (name: string): Variant | null =>
    isVariantName(name) ? (offered.find((variant) => matches(variant, name)) ?? null) : null;

  return {
    find,
    offer(variant) {
      const { name } = variant;
      if (typeof name === 'string') {
        if (!isVariantName(name)) throw new Error(`${name} is no name for a variant.`);
        if (offered.some((other) => matches(other, name))) throw new Error(`${name} is offered already.`);
      } else if (name.global || name.sticky || !/^\^.*\$$/.test(name.source)) {
        throw new Error(`${name.source} must be anchored at both ends, without flags that remember.`);
      }
      offered.push(variant);
    },
    async locate(variant, sha256, name) {
      const file = variant.locate ? await variant.locate(sha256, name) : path.join(folderOf(sha256), name);
      return file !== null && (await exists(file)) ? file : null;
    },
    names: () => offered.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    async list(sha256) {
      const names = await readdir(folderOf(sha256)).catch((): string[] => []);
      return names.flatMap((name) => {
        const variant = find(name);
        return variant ? [{ name, variant }] : [];
      });
    },
    offerPages(list, source) {
      listPages = list;
      drawPageSource = source;
    },
    pages: (sha256) => listPages(sha256),
    pageSource: (...asked) => drawPageSource(...asked),
  };
};

const createVariants = ({ strapi }: { strapi: Core.Strapi }): VariantsService =>
  createVariantList((sha256) => mastersOf(strapi).layout.derivativeDir(sha256));

export default createVariants;

export const variantsOf = (strapi: Core.Strapi): VariantsService =>
  strapi.plugin('preservation').service('variants');

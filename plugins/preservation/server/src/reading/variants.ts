import { access } from 'node:fs/promises';
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
  /** Longest side in pixels, for a picture: one larger than the access regime shows is not given out. */
  readonly longestSide?: number;
  /** Where it lies, or null where it was not made. Without it: `<name>` in the master's folder of derivatives. */
  readonly locate?: (sha256: string, name: string) => string | null | Promise<string | null>;
}

/** The service `plugin::preservation.variants`: every file made from a master that the media route serves. */
export interface VariantsService {
  /** Called by rooms at `register`. @throws Error where the name is no name, or offered already */
  offer: (variant: Variant) => void;
  /** What is known by this name; null for anything else. */
  find: (name: string) => Variant | null;
  /** Path of a file that exists; null where there is none. */
  locate: (variant: Variant, sha256: string, name: string) => Promise<string | null>;
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
  return {
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
    find: (name) =>
      isVariantName(name) ? (offered.find((variant) => matches(variant, name)) ?? null) : null,
    async locate(variant, sha256, name) {
      const file = variant.locate ? await variant.locate(sha256, name) : path.join(folderOf(sha256), name);
      return file !== null && (await exists(file)) ? file : null;
    },
  };
};

const createVariants = ({ strapi }: { strapi: Core.Strapi }): VariantsService =>
  createVariantList((sha256) => mastersOf(strapi).layout.derivativeDir(sha256));

export default createVariants;

export const variantsOf = (strapi: Core.Strapi): VariantsService =>
  strapi.plugin('preservation').service('variants');

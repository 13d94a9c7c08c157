import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { MasterFacts } from '../../../shared/contracts';
import {
  type CopiesPolicy,
  largestOf,
  markFor,
  markWords,
  readCopiesPolicy,
} from '../../../shared/copies/policy';
import { largestShownBy, mayRead, type ReadDecision, type ReadRequest } from '../../../shared/may-read';
import { accessCopyPath, makeAccessCopy } from '../copies/access-copy';
import { outgoingCopy, type OutgoingOrder } from '../copies/outgoing-copy';
import { createPyramids, type Pyramid } from '../copies/pyramid';
import { isThere } from '../copies/write-once';
import { createSemaphore } from '../semaphore';
import { mastersOf } from '../services/masters';
import type { PublishedFile, PublishedItem } from './published-item';
import { type Variant, variantsOf } from './variants';

/** A file that may go out now; `mark` tells copies with different words apart. */
export interface Outgoing {
  readonly path: string;
  readonly mark: string;
}

/** The service `plugin::preservation.reading`: the one decision, with the archive's own sizes, and what then goes out. */
export interface ReadingService {
  readonly policy: CopiesPolicy;
  /** Who may read what (F90). */
  decide: (request: ReadRequest) => ReadDecision;
  /** A file made from a master as everybody may have it; null where it is closed or was not made. */
  outgoing: (
    item: PublishedItem,
    file: PublishedFile,
    variant: Variant,
    name: string,
    keep: boolean,
  ) => Promise<Outgoing | null>;
  /** The enlargeable picture of a master as everybody may see it; null where it is closed or there is none. */
  publicPyramid: (item: PublishedItem, file: PublishedFile) => Promise<Pyramid | null>;
  /** The unmarked one, for staff. */
  staffPyramid: (sha256: string) => Promise<Pyramid | null>;
  /** Makes the access copy of a picture where it is missing. @returns its path, null where the master is no picture */
  accessCopy: (sha256: string) => Promise<string | null>;
}

/** Pyramids whose sizes are remembered. */
const REMEMBERED = 500;
const MARKED_QUALITY = 86;

const createReading = ({ strapi }: { strapi: Core.Strapi }): ReadingService => {
  const policy = readCopiesPolicy(
    fs.readFileSync(path.join(strapi.dirs.app.root, 'data', 'access-copies.json'), 'utf8'),
  );
  const largest = largestOf(policy);
  // Whole pictures are drawn one at a time: tiles must not wait behind a row of them, nor memory fill.
  const drawing = createSemaphore(1);
  const pyramidAt = createPyramids(REMEMBERED);
  const decide = (request: ReadRequest): ReadDecision => mayRead(request, largest);
  const layout = () => mastersOf(strapi).layout;
  const shelf = () => mastersOf(strapi).shelf;

  const accessCopy = async (sha256: string): Promise<string | null> => {
    const target = accessCopyPath(layout(), sha256);
    if (await isThere(target)) return target;
    const master = await shelf().find(sha256);
    // Only of what has pictures: a film or a sheet of paper is shown by those made from it.
    if (!master || !(await variantsOf(strapi).locate(SCREEN, sha256, SCREEN.name))) return null;
    if (!PICTURE_EXTS.has(master.ext)) return null;
    await drawing(() =>
      shelf().withLocal({ sha256, ext: master.ext }, (file) =>
        makeAccessCopy(file, target, policy.accessCopy),
      ),
    );
    return target;
  };

  const order = (
    item: PublishedItem,
    source: string,
    use: 'shown' | 'kept',
    longestSide: number,
  ): OutgoingOrder => {
    const regime = item.accessRegime ?? '';
    const mark = markFor(policy, { regime, use, longestSide });
    return {
      source,
      longestSide: largestShownBy(largest, item.accessRegime),
      mark: mark && {
        words: markWords(mark, item.creditLine, policy.credit),
        style: { where: mark.where, opacity: mark.opacity },
      },
      quality: MARKED_QUALITY,
    };
  };

  const sideOf = ({ width, height }: Pick<MasterFacts, 'width' | 'height'>): number =>
    Math.max(width ?? 0, height ?? 0);

  return {
    policy,
    decide,
    accessCopy,

    async outgoing(item, { facts }, variant, name, keep) {
      // A picture that is smaller than its variant's box is judged by its own size: nothing is ever enlarged.
      const own = facts.kind === 'image' ? sideOf(facts) : Infinity;
      const longestSide = variant.longestSide === undefined ? undefined : Math.min(variant.longestSide, own);
      const uses = keep ? ([variant.use, 'download'] as const) : [variant.use];
      for (const use of uses) {
        if (!decide({ viewer: 'anonymous', item, use, longestSide }).allowed) return null;
      }
      const found = await variantsOf(strapi).locate(variant, facts.sha256, name);
      if (!found) return null;
      const use = keep || variant.use === 'download' ? 'kept' : 'shown';
      const asItIs = longestSide === undefined && use === 'shown';
      if (asItIs || !variant.mime.startsWith('image/')) return { path: found, mark: '' };
      const copy = await outgoingCopy(order(item, found, use, longestSide ?? own), drawing);
      return { path: copy.path, mark: copy.key && `-${copy.key}` };
    },

    async publicPyramid(item, { facts }) {
      if (!decide({ viewer: 'anonymous', item, use: 'tiles' }).allowed) return null;
      const source = await accessCopy(facts.sha256);
      if (!source) return null;
      const shown = Math.min(sideOf(await pyramidAt(source)), largestShownBy(largest, item.accessRegime));
      const copy = await outgoingCopy(order(item, source, 'shown', shown), drawing);
      return pyramidAt(copy.path);
    },

    async staffPyramid(sha256) {
      const source = await accessCopy(sha256);
      return source ? pyramidAt(source) : null;
    },
  };
};

const SCREEN = { name: 'screen.jpg', mime: 'image/jpeg', use: 'derivative' } as const;
/** Masters that sharp reads by itself. */
const PICTURE_EXTS: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'tif', 'gif', 'avif']);

export default createReading;

export const readingOf = (strapi: Core.Strapi): ReadingService =>
  strapi.plugin('preservation').service('reading');

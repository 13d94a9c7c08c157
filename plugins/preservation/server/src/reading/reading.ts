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
import { createAccessCopies } from '../copies/access-copies';
import { outgoingCopy, type OutgoingOrder } from '../copies/outgoing-copy';
import { createPyramids, type Pyramid } from '../copies/pyramid';
import { FileRefused } from '../../../shared/refusals';
import { createSemaphore } from '../semaphore';
import { mastersOf } from '../services/masters';
import { portsOf } from '../services/ports';
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
  /** The enlargeable picture of a master, or of a page, as everybody may see it; null where it is closed or there is none. */
  publicPyramid: (item: PublishedItem, file: PublishedFile, page?: number) => Promise<Pyramid | null>;
  /** The unmarked one, for staff. */
  staffPyramid: (sha256: string, page?: number) => Promise<Pyramid | null>;
  /**
   * Makes the access copy of a picture, or of one page of a file, where it is missing.
   * @returns its path, null where the master is no picture or has no such page
   * @throws FileRefused where it cannot be decoded
   */
  accessCopy: (sha256: string, page?: number) => Promise<string | null>;
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

  const accessCopy = createAccessCopies({
    layout,
    shelf,
    variants: () => variantsOf(strapi),
    options: policy.accessCopy,
    record: (made) => portsOf(strapi).recordDerivation(made),
    drawing,
  });
  /** What cannot be decoded has nothing to enlarge; the picture for screens stays. */
  const sourceOf = (sha256: string, page?: number): Promise<string | null> =>
    accessCopy(sha256, page).catch((error: unknown) => {
      if (error instanceof FileRefused) return null;
      throw error;
    });

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

  /** The copy that goes out; the first of a master that carries words is told (F163). */
  const leaving = async (sha256: string, wanted: OutgoingOrder) => {
    const copy = await outgoingCopy(wanted, drawing);
    if (copy.made && wanted.mark)
      await portsOf(strapi).recordDerivation({ sha256, kind: 'marked-copy', facts: {} });
    return copy;
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
      const copy = await leaving(facts.sha256, order(item, found, use, longestSide ?? own));
      return { path: copy.path, mark: copy.key && `-${copy.key}` };
    },

    async publicPyramid(item, { facts }, page) {
      if (!decide({ viewer: 'anonymous', item, use: 'tiles' }).allowed) return null;
      const source = await sourceOf(facts.sha256, page);
      if (!source) return null;
      const shown = Math.min(sideOf(await pyramidAt(source)), largestShownBy(largest, item.accessRegime));
      const copy = await leaving(facts.sha256, order(item, source, 'shown', shown));
      return pyramidAt(copy.path);
    },

    async staffPyramid(sha256, page) {
      const source = await sourceOf(sha256, page);
      return source ? pyramidAt(source) : null;
    },
  };
};

export default createReading;

export const readingOf = (strapi: Core.Strapi): ReadingService =>
  strapi.plugin('preservation').service('reading');

import { rm } from 'node:fs/promises';

import type { Derivation, DerivationRecorder } from '../../../shared/derivations/contract';
import { FileRefused } from '../../../shared/refusals';
import { decodeRefusal } from '../inspection/decode-image';
import { isDecodedAside, openablePicture } from '../inspection/openable-picture';
import type { VariantsService } from '../reading/variants';
import type { ArchiveLayout } from '../store/archive-layout';
import type { MasterShelf } from '../store/master-shelf';
import { stagingFolder } from '../store/staging';
import { accessCopyPath, type AccessCopyOptions, makeAccessCopy } from './access-copy';
import { isThere } from './write-once';

/** Masters that are one picture, or several in one file. HEIC and SVG are decoded in a process of their own. */
const PICTURE_EXTS: ReadonlySet<string> = new Set([
  'jpg',
  'png',
  'webp',
  'tif',
  'gif',
  'avif',
  'heic',
  'svg',
]);
const SCREEN = { name: 'screen.jpg', mime: 'image/jpeg', use: 'derivative' } as const;

/** Errors of the machine, not of the picture: another time they may be gone. */
const MACHINE =
  /no space left|disk quota|out of memory|cannot allocate|too many open files|input\/output error/i;

/** @throws FileRefused where the picture cannot be decoded; what the machine said otherwise */
const decoded = async (work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    const isMachine = !(error instanceof Error) || 'code' in error || MACHINE.test(error.message);
    throw isMachine ? error : decodeRefusal(error);
  }
};

/** What the ledger is told of an access copy. */
export const accessCopyMade = (sha256: string, { longestSide, quality }: AccessCopyOptions): Derivation => ({
  sha256,
  kind: 'access-copy',
  facts: { longestSide, quality, of: 'picture' },
});

interface AccessCopiesPorts {
  readonly layout: () => ArchiveLayout;
  readonly shelf: () => MasterShelf;
  readonly variants: () => Pick<VariantsService, 'locate' | 'pages' | 'pageSource'>;
  readonly options: AccessCopyOptions;
  /** Told of each copy that was made (F163). */
  readonly record: DerivationRecorder;
  /** Lets one whole picture be drawn at a time. */
  readonly drawing: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Makes the access copy of a picture, or of one page of a file, where it is missing (F103, F161).
 * @returns its path; null where the master is no picture, or has no such page
 * @throws FileRefused where it cannot be decoded
 */
export const createAccessCopies = ({
  layout,
  shelf,
  variants,
  options,
  record,
  drawing,
}: AccessCopiesPorts) => {
  const withScratch = async (work: (dir: string) => Promise<void>): Promise<void> => {
    const dir = await stagingFolder(layout().staging, 'access');
    try {
      await work(dir);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  };

  const ofPicture = async (sha256: string): Promise<string | null> => {
    const target = accessCopyPath(layout(), sha256);
    if (await isThere(target)) return target;
    const master = await shelf().find(sha256);
    // Only of what has pictures: a film or a sheet of paper is shown by those made from it.
    if (!master || !PICTURE_EXTS.has(master.ext)) return null;
    if (!(await variants().locate(SCREEN, sha256, SCREEN.name))) return null;
    await drawing(() =>
      shelf().withLocal({ sha256, ext: master.ext }, (file) =>
        isDecodedAside(master)
          ? withScratch(async (dir) =>
              decoded(
                openablePicture(file, master, dir).then((picture) =>
                  makeAccessCopy(picture, target, options),
                ),
              ),
            )
          : decoded(makeAccessCopy(file, target, options)),
      ),
    );
    await record(accessCopyMade(sha256, options));
    return target;
  };

  const ofPage = async (sha256: string, page: number): Promise<string | null> => {
    const target = accessCopyPath(layout(), sha256, page);
    if (await isThere(target)) return target;
    if (!(await variants().pages(sha256)).some(({ number }) => number === page)) return null;
    await drawing(() =>
      withScratch(async (dir) => {
        const source = await variants().pageSource(sha256, page, options.longestSide, dir);
        if (source) await decoded(makeAccessCopy(source.file, target, options, source.index));
      }),
    );
    if (!(await isThere(target))) return null;
    // Once for all pages: which of them were enlarged is nobody's history.
    await record({
      sha256,
      kind: 'access-copy',
      facts: { longestSide: options.longestSide, quality: options.quality, of: 'pages' },
    });
    return target;
  };

  return (sha256: string, page?: number): Promise<string | null> =>
    page === undefined ? ofPicture(sha256) : ofPage(sha256, page);
};

import { mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';

import { DERIVATIVE_VARIANTS, type DerivativeVariant } from '../../../shared/contracts';
import type { ArchiveLayout } from './archive-layout';

/** Moves finished pictures into place; each by one rename, so a reader sees the old one or the new one, whole (F12). */
export const commitDerivatives = async (
  layout: ArchiveLayout,
  sha256: string,
  madeIn: string,
): Promise<void> => {
  const target = layout.derivativeDir(sha256);
  await mkdir(target, { recursive: true });
  for (const variant of DERIVATIVE_VARIANTS) {
    await rename(path.join(madeIn, variant), path.join(target, variant));
  }
};

/** Path of a picture, whether or not it exists. */
export const derivativePath = (layout: ArchiveLayout, sha256: string, variant: DerivativeVariant): string =>
  path.join(layout.derivativeDir(sha256), variant);

/** Whether all pictures of a master are there. */
export const hasDerivatives = async (layout: ArchiveLayout, sha256: string): Promise<boolean> => {
  const found = await Promise.all(
    DERIVATIVE_VARIANTS.map((variant) =>
      stat(derivativePath(layout, sha256, variant)).then(
        (entry) => entry.size > 0,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
};

import type { Picture } from '../api/items';

/**
 * Address of the largest copy that may be kept, under a name of its own: of a photograph all that is given out of it,
 * of anything else the picture for screens.
 */
export const copyToKeep = ({ jpeg, zoom }: Pick<Picture, 'jpeg' | 'zoom'>): string =>
  `${zoom ? jpeg.replace(/screen\.jpg$/, 'large.jpg') : jpeg}?download=1`;

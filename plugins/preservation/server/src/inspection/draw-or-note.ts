import { makePictures } from '../derivatives/make-pictures';
import type { Findings } from './verdict';

/** Draws the derivatives of a picture taken out of a film or a PDF; a failure is a remark, the master itself is sound. */
export const drawOrNote = async (
  picture: string | null,
  outDir: string,
): Promise<Pick<Findings, 'pictures' | 'notes' | 'derivativeState'>> => {
  try {
    if (picture) return { pictures: await makePictures(picture, outDir), derivativeState: 'made' };
  } catch {
    // Falls through to the remark: the picture was an aid, not the proof.
  }
  return { pictures: null, notes: ['NO_PICTURE_DRAWN'], derivativeState: 'failed' };
};

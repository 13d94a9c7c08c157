import type { Damage, FileSpec, Look, PictureFormat, Scene } from '../pictures/specs';
import type { EvidenceWords, HoldingFile, Unknown } from './types';

/** Short forms in which the catalogue of the demonstration is written; each returns plain data. */

export const certain = (source: string): EvidenceWords => ({ certainty: 'certain', source });
export const probable = (source: string): EvidenceWords => ({ certainty: 'probable', source });
export const possible = (source: string): EvidenceWords => ({ certainty: 'possible', source });
export const disputed = (source: string): EvidenceWords => ({ certainty: 'disputed', source });
export const unknown = (reason: string): Unknown => ({ unknown: reason });
export const nobody = { nobody: true } as const;

interface Drawing {
  look?: Look;
  damage?: Damage[];
  border?: boolean;
  format?: PictureFormat;
  caption?: string;
}

const picture = (key: string, scene: Scene, seed: number, drawing: Drawing): FileSpec => ({
  type: 'picture',
  key,
  scene,
  seed,
  ...drawing,
});

/** The front of a photograph, or a single drawn sheet. */
export const front = (key: string, scene: Scene, seed: number, drawing: Drawing = {}): HoldingFile => ({
  role: 'front',
  label: 'Mặt trước',
  file: picture(`${key}-truoc`, scene, seed, drawing),
});

/** The back of a photograph with the words written on it, which are evidence. */
export const back = (
  key: string,
  seed: number,
  inscription: string,
  inscriptionSource: string,
): HoldingFile => ({
  role: 'back',
  label: 'Mặt sau',
  inscription,
  inscriptionSource,
  file: picture(`${key}-sau`, 'back', seed, { caption: inscription, look: 'sepia', damage: ['stains'] }),
});

/** The album page on which a photograph is glued. */
export const albumPage = (key: string, seed: number, inscription: string): HoldingFile => ({
  role: 'album-page',
  label: 'Trang album',
  inscription,
  inscriptionSource: 'Bút mực trên trang album, không rõ người viết',
  file: picture(`${key}-album`, 'album', seed, { caption: inscription, look: 'sepia' }),
});

/** A page of a handwritten notebook or memoir. */
export const writtenPage = (
  key: string,
  pageNumber: number,
  words: string,
  damage: Damage[] = [],
): HoldingFile => ({
  role: 'page',
  pageNumber,
  label: `Trang ${pageNumber}`,
  inscription: words,
  file: picture(`${key}-trang-${pageNumber}`, 'notebook', 900 + pageNumber, {
    caption: words,
    look: 'sepia',
    damage,
    format: 'png',
  }),
});

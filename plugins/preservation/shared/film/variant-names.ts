import { mimeOfStoredExt } from '../accepted-types';
import { isSubtitleExt } from '../subtitles/read-subtitle';

/** Names of the files made from films and sound recordings. */
export const FILM_FILES = ['film.mp4', 'sound.m4a', 'strip.webp', 'strip.vtt'] as const;

/** Name of clean subtitles in an address. @param language BCP 47, e.g. `vi` */
export const subtitleName = (language: string): string => `subtitle-${language}.vtt`;

/** Every language opens the same file: one of them stands for all. */
const ANY_SUBTITLE = subtitleName('vi');

/**
 * Names under which files made from a master may have been read, for whoever must prove that they are closed.
 * @param ext extension of the master, without the dot
 */
export const filmVariantNames = (ext: string): readonly string[] => {
  if (isSubtitleExt(ext)) return [ANY_SUBTITLE];
  const mime = mimeOfStoredExt(ext) ?? '';
  return /^(?:video|audio)\/|^application\/mxf$/.test(mime) ? FILM_FILES : [];
};

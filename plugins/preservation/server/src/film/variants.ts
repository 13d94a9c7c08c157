import path from 'node:path';

import type { Variant } from '../reading/variants';
import type { ArchiveLayout } from '../store/archive-layout';
import { SUBTITLE_FILE } from './import-subtitle';

/** The name does not choose a file: an address says the language for whoever saves it. */
const SUBTITLE_NAME = /^subtitle-[a-z]{2,3}\.vtt$/;
const VTT = 'text/vtt; charset=utf-8';

/** Files of films, recordings and subtitles that may go out (F67): the reading room asks the one decision. */
export const filmVariants = (layout: () => ArchiveLayout): readonly Variant[] => [
  { name: 'film.mp4', mime: 'video/mp4', use: 'film' },
  { name: 'sound.m4a', mime: 'audio/mp4', use: 'film' },
  { name: 'strip.webp', mime: 'image/webp', use: 'film' },
  { name: 'strip.vtt', mime: VTT, use: 'film' },
  {
    name: SUBTITLE_NAME,
    mime: VTT,
    use: 'film',
    locate: (sha256) => path.join(layout().derivativeDir(sha256), SUBTITLE_FILE),
  },
];

import type { Representation, SubtitleTrack } from '../api/items';

/** Subtitles belong to the film before them in the record's order; those before the first film to the first. */
export function tracksOf(representations: readonly Representation[], film: Representation): SubtitleTrack[] {
  const films = representations.filter(({ playback }) => playback);
  return representations.flatMap(({ track }, at) => {
    if (!track) return [];
    const before = representations
      .slice(0, at)
      .reverse()
      .find(({ playback }) => playback);
    return (before ?? films[0]) === film ? [track] : [];
  });
}

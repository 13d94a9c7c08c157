/** One file of an item: whether it plays, and the subtitles it is. */
export interface PlayedOrRead<Track> {
  readonly plays: boolean;
  readonly track: Track | null;
}

/**
 * Which subtitles belong to which file: to the film before them in the record's order, those before the first film to
 * the first (the same rule as the website's player, F160). Pure.
 * @returns the subtitles of each file, by its position
 */
export const pairSubtitles = <Track>(files: readonly PlayedOrRead<Track>[]): Track[][] => {
  const paired: Track[][] = files.map(() => []);
  let owner = files.findIndex(({ plays }) => plays);
  files.forEach(({ plays, track }, at) => {
    if (plays) owner = at;
    if (track) paired[owner]?.push(track);
  });
  return paired;
};

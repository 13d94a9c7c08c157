/**
 * The name under which a new generation stands beside its source in the media library: two files of one name could not
 * be told apart there.
 *
 * @param name as it was sent; a crop in the admin panel sends the source's own
 */
export const nameOfGeneration = (name: string, source: string): string => {
  if (name !== source) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ext] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return `${stem} (bản mới)${ext}`;
};

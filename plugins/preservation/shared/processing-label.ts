/** Code of a file that is as it was scanned: nothing need be said of it. */
const AS_SCANNED = 'original';

/** What was done to a file, as its vocabulary names it. */
interface Named {
  readonly code: string;
  readonly label: string;
}

/** The words for what was done to a file; null of one that is as it was scanned. */
export const processingWords = (processing: Named | null | undefined): string | null =>
  !processing || processing.code === AS_SCANNED ? null : processing.label;

/**
 * A name with what was done to the file in brackets: "Mặt trước (đã phục hồi)". The label goes wherever the name goes:
 * captions, canvases, names of downloads.
 */
export const labelled = (name: string, processing: Named | null | undefined): string => {
  const words = processingWords(processing);
  return words === null ? name : `${name} (${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)})`;
};

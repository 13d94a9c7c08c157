import type { MasterKind } from './contracts';

/** A type the archive takes: what it is, its one extension (no dot) and the MIME type it is recorded and served with. */
export interface AcceptedType {
  kind: MasterKind;
  ext: string;
  mime: string;
}

const type = (kind: MasterKind, ext: string, mime: string): AcceptedType => ({ kind, ext, mime });

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** Keyed by what the sniffer reports (its own names, some of them invented, kept as keys on purpose). */
const BY_SNIFFED_MIME: Record<string, AcceptedType> = {
  'image/jpeg': type('image', 'jpg', 'image/jpeg'),
  'image/png': type('image', 'png', 'image/png'),
  'image/apng': type('image', 'png', 'image/png'),
  'image/tiff': type('image', 'tif', 'image/tiff'),
  'image/webp': type('image', 'webp', 'image/webp'),
  'image/gif': type('image', 'gif', 'image/gif'),
  'image/avif': type('image', 'avif', 'image/avif'),
  'image/heic': type('image', 'heic', 'image/heic'),
  'image/heic-sequence': type('image', 'heic', 'image/heic'),
  'image/heif': type('image', 'heic', 'image/heif'),
  'image/heif-sequence': type('image', 'heic', 'image/heif'),
  // Kept as it is, drawn to pictures, never shown by itself: it may hold programs (F141).
  'image/svg+xml': type('image', 'svg', 'image/svg+xml'),
  'video/mp4': type('film', 'mp4', 'video/mp4'),
  'video/x-m4v': type('film', 'mp4', 'video/mp4'),
  'video/quicktime': type('film', 'mov', 'video/quicktime'),
  'video/3gpp': type('film', '3gp', 'video/3gpp'),
  'video/3gpp2': type('film', '3g2', 'video/3gpp2'),
  'video/vnd.avi': type('film', 'avi', 'video/x-msvideo'),
  'video/mpeg': type('film', 'mpg', 'video/mpeg'),
  'video/MP1S': type('film', 'mpg', 'video/mpeg'),
  'video/MP2P': type('film', 'mpg', 'video/mpeg'),
  'video/mp2t': type('film', 'ts', 'video/mp2t'),
  'video/matroska': type('film', 'mkv', 'video/x-matroska'),
  'video/webm': type('film', 'webm', 'video/webm'),
  'video/ogg': type('film', 'ogv', 'video/ogg'),
  'application/ogg': type('film', 'ogv', 'video/ogg'),
  'video/x-flv': type('film', 'flv', 'video/x-flv'),
  'video/x-ms-asf': type('film', 'wmv', 'video/x-ms-wmv'),
  'application/vnd.ms-asf': type('film', 'wmv', 'video/x-ms-wmv'),
  'application/mxf': type('film', 'mxf', 'application/mxf'),
  'audio/x-ms-asf': type('sound', 'wma', 'audio/x-ms-wma'),
  'audio/mpeg': type('sound', 'mp3', 'audio/mpeg'),
  'audio/mp4': type('sound', 'm4a', 'audio/mp4'),
  'audio/x-m4a': type('sound', 'm4a', 'audio/mp4'),
  'audio/wav': type('sound', 'wav', 'audio/wav'),
  'audio/flac': type('sound', 'flac', 'audio/flac'),
  'audio/aac': type('sound', 'aac', 'audio/aac'),
  'audio/ogg': type('sound', 'ogg', 'audio/ogg'),
  'audio/ogg; codecs=opus': type('sound', 'opus', 'audio/ogg'),
  'audio/amr': type('sound', 'amr', 'audio/amr'),
  'audio/aiff': type('sound', 'aif', 'audio/aiff'),
  'application/pdf': type('pdf', 'pdf', 'application/pdf'),
  'application/rtf': type('office', 'rtf', 'application/rtf'),
  [`${OOXML}.wordprocessingml.document`]: type('office', 'docx', `${OOXML}.wordprocessingml.document`),
  [`${OOXML}.spreadsheetml.sheet`]: type('office', 'xlsx', `${OOXML}.spreadsheetml.sheet`),
  [`${OOXML}.presentationml.presentation`]: type('office', 'pptx', `${OOXML}.presentationml.presentation`),
  [`${ODF}.text`]: type('office', 'odt', `${ODF}.text`),
  [`${ODF}.spreadsheet`]: type('office', 'ods', `${ODF}.spreadsheet`),
  [`${ODF}.presentation`]: type('office', 'odp', `${ODF}.presentation`),
  'text/vtt': type('text', 'vtt', 'text/vtt'),
};

/** Old Office files share one container (as do installers): here the name has to say which it is. */
const COMPOUND_BY_EXT: Record<string, AcceptedType> = {
  doc: type('office', 'doc', 'application/msword'),
  xls: type('office', 'xls', 'application/vnd.ms-excel'),
  ppt: type('office', 'ppt', 'application/vnd.ms-powerpoint'),
};

/** Text has no signature: the name says it, the bytes must not contradict it. */
const TEXT_BY_EXT: Record<string, AcceptedType> = {
  txt: type('text', 'txt', 'text/plain'),
  md: type('text', 'txt', 'text/plain'),
  csv: type('text', 'csv', 'text/csv'),
  tsv: type('text', 'tsv', 'text/tab-separated-values'),
  srt: type('text', 'srt', 'application/x-subrip'),
  vtt: type('text', 'vtt', 'text/vtt'),
};

/** Streams without a signature of their own (raw DV tape, headless MP3, Sun audio): the prober decides. */
const STREAM_BY_EXT: Record<string, AcceptedType> = {
  dv: type('film', 'dv', 'video/x-dv'),
  mpg: type('film', 'mpg', 'video/mpeg'),
  mpeg: type('film', 'mpg', 'video/mpeg'),
  vob: type('film', 'mpg', 'video/mpeg'),
  mp3: type('sound', 'mp3', 'audio/mpeg'),
  au: type('sound', 'au', 'audio/basic'),
};

/** The same container with sound only: recorded as sound. */
const SOUND_ONLY: Record<string, AcceptedType> = {
  mp4: type('sound', 'm4a', 'audio/mp4'),
  ogv: type('sound', 'ogg', 'audio/ogg'),
  webm: type('sound', 'webm', 'audio/webm'),
  mkv: type('sound', 'mka', 'audio/x-matroska'),
  wmv: type('sound', 'wma', 'audio/x-ms-wma'),
  '3gp': type('sound', '3gp', 'audio/3gpp'),
  '3g2': type('sound', '3g2', 'audio/3gpp2'),
};

/** Other spellings of an extension that say the same thing. */
const SAME_EXT: Record<string, string> = {
  jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg', tiff: 'tif', heif: 'heic', hif: 'heic', apng: 'png', mpeg: 'mpg', mpe: 'mpg',
  vob: 'mpg', m2v: 'mpg', m4v: 'mp4', qt: 'mov', asf: 'wmv', wma: 'wmv', ogg: 'ogv', oga: 'ogv', opus: 'ogv', m4a: 'mp4',
  m4b: 'mp4', '3gpp': '3gp', mts: 'ts', m2ts: 'ts', aiff: 'aif', mka: 'mkv', wave: 'wav', text: 'txt', md: 'txt', log: 'txt',
}; // prettier-ignore

const lookup = (table: Record<string, AcceptedType>, key: string): AcceptedType | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

export const acceptedBySniff = (mime: string): AcceptedType | null => lookup(BY_SNIFFED_MIME, mime);
export const acceptedCompound = (ext: string): AcceptedType | null => lookup(COMPOUND_BY_EXT, ext);
export const acceptedText = (ext: string): AcceptedType | null => lookup(TEXT_BY_EXT, ext);
export const acceptedStream = (ext: string): AcceptedType | null => lookup(STREAM_BY_EXT, ext);

/** The type of a film container that turned out to hold sound only. */
export const asSound = (accepted: AcceptedType): AcceptedType =>
  accepted.kind === 'sound' ? accepted : (lookup(SOUND_ONLY, accepted.ext) ?? { ...accepted, kind: 'sound' });

const canonicalExt = (ext: string): string => (Object.hasOwn(SAME_EXT, ext) ? (SAME_EXT[ext] ?? ext) : ext);

/** Whether a file name claims another type than the bytes have. A name without extension claims nothing. */
export const nameMisleads = (nameExt: string, accepted: AcceptedType): boolean =>
  nameExt !== '' && canonicalExt(nameExt) !== canonicalExt(accepted.ext);

/** MIME type a stored file is served with, from its true extension; null for an extension never stored. */
export const mimeOfStoredExt = (ext: string): string | null => MIME_BY_EXT.get(ext) ?? null;

const MIME_BY_EXT = new Map(
  [BY_SNIFFED_MIME, COMPOUND_BY_EXT, TEXT_BY_EXT, STREAM_BY_EXT, SOUND_ONLY]
    .flatMap((table) => Object.values(table))
    // A container's own MIME goes before its sound-only reading where both share an extension.
    .reverse()
    .map(({ ext, mime }) => [ext, mime] as const),
);

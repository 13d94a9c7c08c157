import type { Core } from '@strapi/strapi';

import type { ItemKind } from '../../../shared/contracts';
import { pairSubtitles } from '../../../shared/film/pair-subtitles';
import type { DescribedFile } from '../../../shared/iiif/described-item';
import { imageServicePath, publicIdentifier } from '../../../shared/iiif/identifier';
import type { CanvasView } from '../../../shared/iiif/manifest';
import { publicMediaUrl, sha12Of } from '../../../shared/media-url';
import { labelled, processingWords } from '../../../shared/processing-label';
import { filmsOf } from '../film/films';
import { LARGE_COPY } from '../reading/large-copy';
import type { PublishedFile, PublishedItem } from '../reading/published-item';
import { readingOf } from '../reading/reading';
import { type KnownFile, type PageOfFile, variantsOf } from '../reading/variants';

interface Format {
  readonly width: number;
  readonly height: number;
}

const isFormat = (value: unknown): value is Format =>
  typeof value === 'object' &&
  value !== null &&
  'width' in value &&
  'height' in value &&
  typeof value.width === 'number' &&
  typeof value.height === 'number';

const formatOf = ({ formats }: PublishedFile, key: 'screenJpeg' | 'thumbnail'): Format | null => {
  const format =
    typeof formats === 'object' && formats !== null ? (formats as Record<string, unknown>)[key] : null;
  return isFormat(format) ? format : null;
};

const NOTHING = {
  processing: null,
  original: null,
  film: null,
  sound: null,
  picture: null,
  thumbnail: null,
  text: null,
  subtitles: [],
  copies: [],
};

/** The files of an item as canvases, in the order of its description; a document of which pages were drawn, page by page. */
export const canvasesOf = async (
  strapi: Core.Strapi,
  item: PublishedItem,
  described: readonly DescribedFile[],
): Promise<CanvasView[]> => {
  const mayKeep = readingOf(strapi).decide({ viewer: 'anonymous', item, use: 'download' }).allowed;
  const { kind, documentId } = item;
  const subtitles = await subtitlesOf(strapi, item);

  const canvases = item.files.map(async (file, index): Promise<CanvasView[]> => {
    const { facts } = file;
    const variants = await variantsOf(strapi).list(facts.sha256);
    const told = described[file.position];
    const scan = told?.original ? described.find(({ sha12 }) => sha12 === told.original) : null;
    const label = labelled(told?.label ?? `${index + 1}`, told?.processing);
    const made = { processing: processingWords(told?.processing), original: scan?.label ?? null };
    const pages = await variantsOf(strapi).pages(facts.sha256);
    const [first] = pages;
    // A single scan is shown as the picture it is, which can be enlarged; its text stands beside it all the same.
    if (first && !(facts.kind === 'image' && pages.length === 1))
      return pages.map((page) => ({ ...pageCanvas(kind, documentId, facts.sha256, page, label), ...made }));
    const page = first ?? null;
    const heard = subtitles[index] ?? [];
    return [
      {
        ...fileCanvas({ kind, documentId, file, label, made: variants, subtitles: heard, mayKeep, page }),
        ...made,
      },
    ];
  });
  return (await Promise.all(canvases)).flat();
};

/**
 * The subtitles of each file of an item, by its place among the files. Subtitles are masters of their own, with an
 * address of their own, and the film room knows their language (F65, F160).
 */
const subtitlesOf = async (
  strapi: Core.Strapi,
  item: PublishedItem,
): Promise<CanvasView['subtitles'][number][][]> => {
  const { kind, documentId, accessRegime } = item;
  const played = await filmsOf(strapi).playback(
    { kind, documentId, accessRegime: accessRegime ?? '' },
    item.files,
  );
  return pairSubtitles(
    played.map(({ playback, track }) => ({
      plays: playback !== null,
      track: track && { path: track.src, mime: 'text/vtt', language: track.language },
    })),
  );
};

const pageCanvas = (
  kind: ItemKind,
  documentId: string,
  sha256: string,
  page: PageOfFile,
  label: string,
): CanvasView => {
  const { width, height } = page;
  const at = (name: string) => publicMediaUrl(kind, documentId, sha256, name);
  const servicePath = imageServicePath(publicIdentifier(kind, documentId, sha256, page.number));
  const picture = { path: at(page.picture), mime: page.mime, width, height, servicePath };
  return {
    ...NOTHING,
    key: `${sha12Of(sha256)}-${page.number}`,
    label: `${label}, trang ${page.number}`,
    width,
    height,
    durationSeconds: null,
    picture,
    text: page.text ? { path: at(page.text.name), mime: page.text.mime } : null,
  };
};

interface FileCanvas {
  readonly kind: ItemKind;
  readonly documentId: string;
  readonly file: PublishedFile;
  readonly label: string;
  readonly made: readonly KnownFile[];
  readonly subtitles: CanvasView['subtitles'];
  readonly mayKeep: boolean;
  /** The one page of a scan, where it was read. */
  readonly page: PageOfFile | null;
}

const fileCanvas = ({
  kind,
  documentId,
  file,
  label,
  made,
  subtitles,
  mayKeep,
  page,
}: FileCanvas): CanvasView => {
  const { sha256, width, height, durationSeconds, kind: masterKind } = file.facts;
  const at = (name: string) => publicMediaUrl(kind, documentId, sha256, name);
  const linked = (name: string) => {
    const mime = made.find((entry) => entry.name === name)?.variant.mime;
    return mime === undefined ? null : { path: at(name), mime };
  };
  const keep = (name: string, mime: string, what: string) =>
    mayKeep ? [{ path: `${at(name)}?download=1`, mime, label: what }] : [];
  const film = linked('film.mp4');
  const sound = linked('sound.m4a');
  const screen = formatOf(file, 'screenJpeg');
  const thumbnail = formatOf(file, 'thumbnail');
  const picture = masterKind === 'image';
  return {
    ...NOTHING,
    key: sha12Of(sha256),
    label,
    width: picture || film ? width : null,
    height: picture || film ? height : null,
    durationSeconds,
    film,
    sound: film ? null : sound,
    picture: screen && {
      ...screenOf(screen),
      path: at('screen.jpg'),
      mime: 'image/jpeg',
      servicePath: picture ? imageServicePath(publicIdentifier(kind, documentId, sha256)) : null,
    },
    thumbnail: thumbnail && { ...screenOf(thumbnail), path: at('thumb.webp'), mime: 'image/webp' },
    subtitles,
    text: page?.text ? { path: at(page.text.name), mime: page.text.mime } : null,
    copies: [
      ...(picture ? keep(LARGE_COPY, 'image/jpeg', 'Tải ảnh lớn (JPEG)') : []),
      ...(film ? keep('film.mp4', film.mime, 'Tải phim (MP4)') : []),
      ...(sound ? keep('sound.m4a', sound.mime, 'Tải âm thanh (M4A)') : []),
    ],
  };
};

const screenOf = ({ width, height }: Format): Format => ({ width, height });

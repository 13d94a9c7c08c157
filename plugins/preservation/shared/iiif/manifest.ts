import type {
  Annotation,
  AnnotationPage,
  Canvas,
  ContentResource,
  InternationalString,
  Manifest,
  MetadataItem,
} from '@iiif/presentation-3';

import type { ItemKind } from '../contracts';
import type { DescribedItem } from './described-item';
import { manifestPath } from './identifier';
import { metadataOf } from './manifest-metadata';

export const PRESENTATION_CONTEXT = 'http://iiif.io/api/presentation/3/context.json';

interface LinkedFile {
  /** Address from the root of the archive's site. */
  readonly path: string;
  readonly mime: string;
}

interface LinkedPicture extends LinkedFile {
  readonly width: number;
  readonly height: number;
}

/** One thing to look at or listen to: a side of a photograph, a film, a page. Sizes in pixels, duration in seconds. */
export interface CanvasView {
  /** Tells the canvases of a manifest apart. */
  readonly key: string;
  readonly label: string;
  /** What was done to the file since it was scanned; null where nothing was. */
  readonly processing: string | null;
  /** Label of the canvas of the untouched scan. */
  readonly original: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationSeconds: number | null;
  readonly picture: (LinkedPicture & { readonly servicePath: string | null }) | null;
  readonly film: LinkedFile | null;
  readonly sound: LinkedFile | null;
  readonly thumbnail: LinkedPicture | null;
  readonly subtitles: readonly (LinkedFile & { readonly language: string })[];
  /** Text of the page, beside its picture. */
  readonly text: LinkedFile | null;
  /** Copies to keep, where the access regime allows it. */
  readonly copies: readonly (LinkedFile & { readonly label: string })[];
}

export interface ManifestOf {
  /** `https://kho.example`: where the archive is reached. */
  readonly origin: string;
  readonly kind: ItemKind;
  readonly documentId: string;
  readonly item: DescribedItem;
  readonly canvases: readonly CanvasView[];
  /** Name of the archive, where an item has no credit line of its own. */
  readonly credit: string;
}

const vi = (text: string): InternationalString => ({ vi: [text] });

/** A picture that is not as it was scanned says so itself, since a viewer may show it without its neighbours. */
const processed = ({ processing, original }: CanvasView): MetadataItem[] => [
  { label: vi('Mức can thiệp'), value: vi(processing ?? '') },
  ...(original ? [{ label: vi('Bản quét nguyên trạng'), value: vi(original) }] : []),
];

/** Builds the addresses of one manifest. */
const manifestWriter = (origin: string, manifestId: string) => {
  const at = ({ path }: { path: string }): string => `${origin}${path}`;

  const thumbnail = (file: LinkedPicture): ContentResource[] => [
    { id: at(file), type: 'Image', format: file.mime, width: file.width, height: file.height },
  ];

  const body = ({ film, sound, picture, durationSeconds, ...canvas }: CanvasView): ContentResource | null => {
    const duration = durationSeconds ?? undefined;
    if (film) {
      const size = { width: canvas.width ?? undefined, height: canvas.height ?? undefined };
      return { id: at(film), type: 'Video', format: film.mime, duration, ...size } as ContentResource;
    }
    if (sound) return { id: at(sound), type: 'Sound', format: sound.mime, duration } as ContentResource;
    if (!picture) return null;
    const service = picture.servicePath
      ? [{ id: `${origin}${picture.servicePath}`, type: 'ImageService3' as const, profile: 'level2' }]
      : undefined;
    return {
      id: at(picture),
      type: 'Image',
      format: picture.mime,
      width: picture.width,
      height: picture.height,
      ...(service && { service }),
    } as ContentResource;
  };

  const annotation = (
    canvasId: string,
    name: string,
    motivation: 'painting' | 'supplementing',
    of: ContentResource,
  ) =>
    ({ id: `${canvasId}/${name}`, type: 'Annotation', motivation, body: of, target: canvasId }) as Annotation;

  const page = (canvasId: string, name: string, items: Annotation[]): AnnotationPage =>
    ({ id: `${canvasId}/${name}`, type: 'AnnotationPage', items }) as AnnotationPage;

  /** Subtitles of a film, text of a page: what stands beside the picture. */
  const beside = (canvasId: string, { subtitles, text }: CanvasView): AnnotationPage[] => {
    const items = subtitles.map((file, index) =>
      // Two files of one language are two annotations: their ids must differ.
      annotation(canvasId, `subtitle-${index + 1}-${file.language}`, 'supplementing', {
        id: at(file),
        type: 'Text',
        format: 'text/vtt',
        language: file.language,
        label: vi('Phụ đề'),
      } as ContentResource),
    );
    if (text) {
      const of = { id: at(text), type: 'Text', format: text.mime, language: 'vi' } as ContentResource;
      items.push(annotation(canvasId, 'text', 'supplementing', of));
    }
    return items.length > 0 ? [page(canvasId, 'beside', items)] : [];
  };

  return (view: CanvasView): Canvas[] => {
    const painted = body(view);
    if (!painted) return [];
    const id = `${manifestId}/canvas/${view.key}`;
    const annotations = beside(id, view);
    const playable = Boolean(view.film || view.sound);
    return [
      {
        id,
        type: 'Canvas',
        label: vi(view.label),
        ...(view.processing && { metadata: processed(view) }),
        ...(!view.sound && {
          width: view.width ?? view.picture?.width,
          height: view.height ?? view.picture?.height,
        }),
        ...(playable && view.durationSeconds && { duration: view.durationSeconds }),
        ...(view.thumbnail && { thumbnail: thumbnail(view.thumbnail) }),
        ...(view.copies.length > 0 && {
          rendering: view.copies.map((file) => ({
            id: at(file),
            type: view.film ? 'Video' : view.sound ? 'Sound' : 'Image',
            format: file.mime,
            label: vi(file.label),
          })),
        }),
        items: [page(id, 'page', [annotation(id, 'painting', 'painting', painted)])],
        ...(annotations.length > 0 && { annotations }),
      } as Canvas,
    ];
  };
};

/**
 * The manifest of a published item (IIIF Presentation 3): its caption in Vietnamese, its rights, who gave it, whether it
 * was restored, and its files in the order of the description. Pure; it decides nothing about who may read it.
 * @returns null where there is nothing to look at
 */
export const manifestOf = ({
  origin,
  kind,
  documentId,
  item,
  canvases,
  credit,
}: ManifestOf): Manifest | null => {
  const id = `${origin}${manifestPath(kind, documentId)}`;
  const items = canvases.flatMap(manifestWriter(origin, id));
  if (items.length === 0) return null;
  const creditLine = item.provenance.creditLine ?? credit;
  const firstThumbnail = items.find(({ thumbnail }) => thumbnail)?.thumbnail;
  return {
    '@context': PRESENTATION_CONTEXT,
    id,
    type: 'Manifest',
    label: { vi: [item.title], ...(item.titleEn && { en: [item.titleEn] }) },
    ...(item.description && { summary: vi(item.description) }),
    metadata: metadataOf(item),
    requiredStatement: { label: vi('Ghi nguồn'), value: vi(creditLine) },
    provider: [{ id: `${origin}/`, type: 'Agent', label: vi(credit) }],
    homepage: [
      {
        id: `${origin}/muc/${kind}/${documentId}`,
        type: 'Text',
        label: vi('Trang của tư liệu'),
        format: 'text/html',
      } as ContentResource,
    ],
    ...(firstThumbnail && { thumbnail: firstThumbnail }),
    items,
  } as Manifest;
};

import type { Manifest } from '@iiif/presentation-3';
import { Traverse } from '@iiif/parser';

import type { DescribedItem } from './described-item';
import { type CanvasView, manifestOf } from './manifest';

const ORIGIN = 'https://kho.example';
const DOCUMENT = 'abcdefghij0123456789wxyz';
const stated = (value: string | null, over = {}) => ({
  value,
  certaintyLabel: null,
  source: null,
  unknown: false,
  unknownReason: null,
  ...over,
});

const ITEM: DescribedItem = {
  title: 'Mít tinh mừng chiến thắng',
  titleEn: null,
  description: 'Ảnh chụp tại sân vận động.',
  docCode: 'BA00012',
  group: { label: 'Đất và người' },
  caption: {
    event: stated('Mít tinh 19/8', { certaintyLabel: 'có lẽ đúng', source: 'theo lời kể' }),
    time: stated('khoảng năm 1968'),
    place: stated(null, { unknown: true, unknownReason: 'mặt sau không ghi' }),
    author: stated(null),
    persons: {
      people: [
        { name: 'Chamaléa Bốc', position: 'thứ hai từ trái sang' },
        { name: 'Pi Năng Tắc', position: null },
      ],
      nobody: false,
      unknown: false,
      unknownReason: null,
    },
  },
  provenance: {
    accessionNumber: '2024-001',
    provider: null,
    creditLine: null,
    rightsStatement: 'Gia đình cho phép công bố.',
  },
  access: { label: 'Công khai – xem' },
  restoration: { status: 'done', label: 'Đã phục hồi' },
  representations: [
    {
      label: 'Mặt trước',
      sha12: 'ab12ab12ab12',
      processing: { code: 'original', label: 'Bản quét nguyên trạng' },
      original: null,
    },
  ],
};

const PHOTO: CanvasView = {
  key: 'ab12ab12ab12',
  label: 'Mặt trước',
  processing: null,
  original: null,
  width: 6000,
  height: 4000,
  durationSeconds: null,
  picture: {
    path: '/api/media/p/screen.jpg',
    mime: 'image/jpeg',
    width: 1600,
    height: 1067,
    servicePath: '/api/iiif/3/photo.x.ab12',
  },
  film: null,
  sound: null,
  thumbnail: { path: '/api/media/p/thumb.webp', mime: 'image/webp', width: 400, height: 267 },
  subtitles: [],
  text: null,
  copies: [],
};
const FILM: CanvasView = {
  ...PHOTO,
  key: 'cd34cd34cd34',
  label: 'Bản gốc',
  width: 720,
  height: 576,
  durationSeconds: 61.5,
  film: { path: '/api/media/f/film.mp4', mime: 'video/mp4' },
  subtitles: [{ path: '/api/media/f/subtitle-vi.vtt', mime: 'text/vtt', language: 'vi' }],
  copies: [{ path: '/api/media/f/film.mp4?download=1', mime: 'video/mp4', label: 'Tải phim (MP4)' }],
};
const PAGE: CanvasView = {
  ...PHOTO,
  key: 'ef56ef56ef56-2',
  label: 'Công văn, trang 2',
  text: { path: '/api/media/d/page-2.txt', mime: 'text/plain' },
};

const build = (canvases: CanvasView[], item = ITEM): Manifest => {
  const manifest = manifestOf({
    origin: ORIGIN,
    kind: 'photo',
    documentId: DOCUMENT,
    item,
    canvases,
    credit: 'Kho Tư Liệu',
  });
  if (!manifest) throw new Error('There is no manifest.');
  return manifest;
};

/** What an independent reader of the standard finds in it. */
const read = (manifest: Manifest) => {
  const seen: Record<string, string[]> = {};
  const note = (type: string) => (resource: unknown) => {
    const { id } = resource as { id?: string };
    (seen[type] ??= []).push(id ?? '');
    return resource as never;
  };
  new Traverse({
    manifest: [note('manifest')],
    canvas: [note('canvas')],
    annotationPage: [note('page')],
    annotation: [note('annotation')],
    contentResource: [note('content')],
    service: [note('service')],
    agent: [note('agent')],
  }).traverseManifest(structuredClone(manifest));
  return seen;
};

const pairs = ({ metadata = [] }: Manifest) =>
  Object.fromEntries((metadata ?? []).map(({ label, value }) => [label?.vi?.[0], value?.vi]));

describe('the manifest (F100)', () => {
  it('is what an independent reader of IIIF Presentation 3 understands', () => {
    const manifest = build([PHOTO, FILM, PAGE]);
    const seen = read(manifest);
    expect(seen.manifest).toEqual([`${ORIGIN}/api/iiif/presentation/photo/${DOCUMENT}/manifest.json`]);
    expect(seen.canvas).toHaveLength(3);
    expect(seen.service).toContain(`${ORIGIN}/api/iiif/3/photo.x.ab12`);
    expect(seen.agent).toEqual([`${ORIGIN}/`]);
    expect(seen.content).toEqual(
      expect.arrayContaining([
        `${ORIGIN}/api/media/p/screen.jpg`,
        `${ORIGIN}/api/media/f/film.mp4`,
        `${ORIGIN}/api/media/f/subtitle-vi.vtt`,
        `${ORIGIN}/api/media/d/page-2.txt`,
      ]),
    );
    const ids = Object.values(seen)
      .flat()
      .filter((id) => id.includes('/canvas/'));
    // Every id is an address of ours, and no two things share one.
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows a photograph as an image with a service, sized as its master', () => {
    const [canvas] = build([PHOTO]).items;
    expect(canvas).toMatchObject({ type: 'Canvas', width: 6000, height: 4000, label: { vi: ['Mặt trước'] } });
    expect(canvas).not.toHaveProperty('duration');
    expect(canvas?.items?.[0]?.items?.[0]).toMatchObject({
      motivation: 'painting',
      target: canvas?.id,
      body: { type: 'Image', width: 1600, service: [{ type: 'ImageService3', profile: 'level2' }] },
    });
  });

  it('F198: a canvas that shows no untouched scan says so, and names the scan', () => {
    const made = {
      ...PHOTO,
      key: '99ff99ff99ff',
      label: 'Mặt trước (đã phục hồi)',
      processing: 'Đã phục hồi',
      original: 'Mặt trước',
    };
    const [scan, restored] = build([PHOTO, made]).items;
    expect(scan).not.toHaveProperty('metadata');
    expect(restored).toMatchObject({
      label: { vi: ['Mặt trước (đã phục hồi)'] },
      metadata: [
        { label: { vi: ['Mức can thiệp'] }, value: { vi: ['Đã phục hồi'] } },
        { label: { vi: ['Bản quét nguyên trạng'] }, value: { vi: ['Mặt trước'] } },
      ],
    });
    const restoredFile = {
      label: 'Mặt trước',
      sha12: '99ff99ff99ff',
      processing: { code: 'restored', label: 'Đã phục hồi' },
      original: 'ab12ab12ab12',
    };
    const told = build([PHOTO, made], { ...ITEM, representations: [...ITEM.representations, restoredFile] });
    expect(pairs(told)['Bản đã can thiệp']).toEqual(['Mặt trước: Đã phục hồi']);
  });

  it('shows a film as a video with its length and subtitles', () => {
    const [canvas] = build([FILM]).items;
    expect(canvas).toMatchObject({
      duration: 61.5,
      items: [{ items: [{ body: { type: 'Video', format: 'video/mp4', duration: 61.5 } }] }],
      annotations: [
        { items: [{ motivation: 'supplementing', body: { format: 'text/vtt', language: 'vi' } }] },
      ],
      rendering: [{ type: 'Video', label: { vi: ['Tải phim (MP4)'] } }],
    });
  });

  it('gives a recording a length and no sides', () => {
    const sound = { path: '/api/media/s/sound.m4a', mime: 'audio/mp4' };
    const [canvas] = build([{ ...PHOTO, picture: null, thumbnail: null, sound, durationSeconds: 12 }]).items;
    expect(canvas).toMatchObject({ duration: 12, items: [{ items: [{ body: { type: 'Sound' } }] }] });
    expect(canvas).not.toHaveProperty('width');
  });

  it('tells the caption in Vietnamese, with what is not known and why', () => {
    expect(pairs(build([PHOTO]))).toEqual({
      'Sự kiện': ['Mít tinh 19/8 (có lẽ đúng, theo lời kể)'],
      'Nhân vật': ['Chamaléa Bốc (thứ hai từ trái sang)', 'Pi Năng Tắc'],
      'Thời gian': ['khoảng năm 1968'],
      'Địa điểm': ['Không rõ (mặt sau không ghi)'],
      'Nhóm nội dung': ['Đất và người'],
      'Mã tư liệu': ['BA00012'],
      'Số nhập kho': ['2024-001'],
      'Quyền sử dụng': ['Gia đình cho phép công bố.'],
      'Chế độ tiếp cận': ['Công khai – xem'],
      'Phục hồi': ['Đã phục hồi'],
    });
    const untouched = { ...ITEM, restoration: { status: 'not-needed', label: 'Không cần phục hồi' } };
    expect(pairs(build([PHOTO], untouched))).not.toHaveProperty('Phục hồi');
  });

  it('names whom to credit: the item’s own words, or the archive', () => {
    expect(build([PHOTO]).requiredStatement?.value).toEqual({ vi: ['Kho Tư Liệu'] });
    const credited = { ...ITEM, provenance: { ...ITEM.provenance, creditLine: 'Ảnh: Chamaléa Bốc' } };
    expect(build([PHOTO], credited).requiredStatement?.value).toEqual({ vi: ['Ảnh: Chamaléa Bốc'] });
  });

  it('is none where there is nothing to look at', () => {
    const bare = { ...PHOTO, picture: null };
    expect(
      manifestOf({
        origin: ORIGIN,
        kind: 'photo',
        documentId: DOCUMENT,
        item: ITEM,
        canvases: [bare],
        credit: 'x',
      }),
    ).toBeNull();
  });
});

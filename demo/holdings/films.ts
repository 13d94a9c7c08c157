import type { FilmSpec } from '../pictures/specs';
import type { Holding, HoldingFile } from './types';
import { certain, nobody, possible, probable, unknown } from './words';

const reel = (
  key: string,
  title: string,
  spec: Pick<FilmSpec, 'scenes' | 'seed' | 'seconds' | 'container'>,
): HoldingFile => ({
  role: 'master',
  label: 'Bản gốc',
  file: { type: 'film', key, title, ...spec },
});

const BROADCASTER = { organization: 'trung-tam-bac-ai', ...certain('nhãn băng') };
/** Drawn reels: nobody speaks in them. */
const SILENT = 'Phim minh họa không có lời nói.';
const NO_REAL_NAMES = 'Mục minh họa không nêu tên người thật';

/** Films: short drawn reels in the containers that broadcasters really hand over. */
export const films: readonly Holding[] = [
  {
    key: 'phim-tham-1993',
    kind: 'film',
    title: 'Phóng sự: Lãnh đạo Trung ương về với đồng bào vùng cao',
    group: 'G2',
    event: { event: 'tham-trung-uong', ...probable('nhãn băng') },
    persons: unknown(NO_REAL_NAMES),
    time: { date: 'đầu những năm 90', ...probable('nhãn băng') },
    place: { place: 'h-ninh-son-b', ...probable('nhãn băng') },
    author: BROADCASTER,
    files: [
      reel('phim-tham-1993', 'Về với đồng bào', {
        scenes: ['hall', 'mountains'],
        seed: 401,
        seconds: 6,
        container: 'mpg',
      }),
    ],
    description: 'Mục minh họa: băng từ chuyển sang tệp MPEG; phim là tranh vẽ chuyển động.',
    accession: '2024-004',
    access: 'cong-khai-xem',
    publish: true,
    more: {
      sourceGroup: 'S5',
      typeMedia: '02',
      noSubtitlesReason: SILENT,
      playTime: '00:00:06',
      language: '01',
      quality: 'Khá',
    },
  },
  {
    key: 'phim-mo-duong-2002',
    kind: 'film',
    title: 'Đường về các xã vùng cao',
    titleEn: 'The road to the upland communes',
    group: 'G1',
    event: { event: 'mo-duong', ...certain('nhãn băng') },
    persons: nobody,
    time: { date: 'năm 2002', ...certain('nhãn băng') },
    place: { place: 'h-bac-ai-2000', ...certain('nhãn băng') },
    author: BROADCASTER,
    files: [
      reel('phim-mo-duong-2002', 'Đường về các xã vùng cao', {
        scenes: ['road', 'mountains'],
        seed: 402,
        seconds: 8,
        container: 'avi',
      }),
    ],
    description: 'Mục minh họa: phim tư liệu không có người, tệp AVI như máy quay đời cũ ghi.',
    accession: '2024-004',
    access: 'cong-khai-xem',
    publish: true,
    more: {
      sourceGroup: 'S5',
      typeMedia: '02',
      noSubtitlesReason: SILENT,
      playTime: '00:00:08',
      quality: 'Trung bình',
      docCode: 'MH-P-002',
    },
  },
  {
    key: 'phim-dai-hoi-2010',
    kind: 'film',
    title: 'Tóm tắt Đại hội đại biểu Đảng bộ huyện',
    group: 'G4',
    event: { event: 'dai-hoi-don-duong', ...certain('nhãn đĩa') },
    persons: unknown(NO_REAL_NAMES),
    time: { date: 'tháng 7/2010', ...certain('nhãn đĩa') },
    place: { place: 'h-don-duong', ...certain('nhãn đĩa') },
    author: { organization: 'trung-tam-don-duong', ...certain('nhãn đĩa') },
    files: [
      reel('phim-dai-hoi-2010', 'Đại hội', {
        scenes: ['hall', 'badge-award'],
        seed: 403,
        seconds: 8,
        container: 'mp4',
      }),
    ],
    description: 'Mục minh họa: phim đại hội của Đơn Dương, ghi theo nhãn đĩa.',
    accession: '2023-001',
    access: 'cong-khai-xem',
    publish: true,
    more: {
      sourceGroup: 'S10',
      typeMedia: '02',
      noSubtitlesReason: SILENT,
      playTime: '00:00:08',
      language: '01',
    },
  },
  {
    key: 'phim-cong-chieng-1998',
    kind: 'film',
    title: 'Cồng chiêng ngày mừng lúa mới',
    titleEn: 'Gongs for the new rice',
    group: 'G6',
    event: {
      event: 'le-hoi-cong-chieng',
      asWritten: 'Mừng lúa mới',
      ...probable('theo lời kể của ông Ya Mẫu (nhân vật minh họa)'),
    },
    persons: { people: [{ person: 'k-mau', ...possible('theo lời kể của ông Ya Mẫu (nhân vật minh họa)') }] },
    time: { date: 'mùa khô 1998', ...probable('theo lời kể của ông Ya Mẫu (nhân vật minh họa)') },
    place: { place: 'x-24952-old', ...certain('giấy mời kèm theo') },
    author: { person: 'le-van-thi-du', ...certain('tác giả tự khai') },
    files: [
      reel('phim-cong-chieng-1998', 'Mừng lúa mới', {
        scenes: ['gongs', 'harvest'],
        seed: 404,
        seconds: 6,
        container: 'mp4',
      }),
    ],
    description: 'Mục minh họa: phim tự quay, lời nói bằng tiếng Chu Ru.',
    accession: '2025-002',
    access: 'cong-khai-tai',
    publish: true,
    more: {
      rightsStatement: 'Tác giả cho phép sử dụng, ghi tên khi chiếu (minh họa).',
      sourceGroup: 'S6',
      typeMedia: '02',
      noSubtitlesReason: 'Lời hát tiếng Chu Ru chưa có người chép (minh họa).',
      playTime: '00:00:06',
      language: 'chu-ru',
      creditLine: 'Quay phim: Lê Văn Thí Dụ (nhân vật minh họa)',
    },
  },
  {
    key: 'phim-nhan-chung-2024',
    kind: 'film',
    title: 'Nhân chứng kể chuyện mùa rẫy trong căn cứ',
    group: 'G5',
    event: { event: 'mua-ray', ...probable('lời kể trong phim') },
    persons: {
      people: [{ person: 'kator-thi-mau', titleAtDate: 'nhân chứng', ...certain('phiếu đồng ý ghi hình') }],
    },
    time: { date: 'tháng 8 năm 2024', ...certain('phiếu đồng ý ghi hình') },
    place: { place: 'x-22795-old', ...certain('phiếu đồng ý ghi hình') },
    author: { organization: 'ban-tuyen-giao-bac-ai', ...certain('phiếu đồng ý ghi hình') },
    files: [
      reel('phim-nhan-chung-2024', 'Nhân chứng kể chuyện', {
        scenes: ['portrait', 'harvest'],
        seed: 405,
        seconds: 6,
        container: 'mp4',
      }),
    ],
    description:
      'Mục minh họa: phỏng vấn một nhân vật minh họa; thời gian là lúc quay, không phải lúc sự việc xảy ra.',
    provenance: 'Ban Tuyên giáo Huyện ủy Bác Ái tự quay, giao Văn phòng Huyện ủy giữ bản gốc (mục minh họa).',
    access: 'cong-khai-xem',
    publish: true,
    more: {
      sourceGroup: 'S2',
      typeMedia: '02',
      noSubtitlesReason: 'Lời kể tiếng Raglai đang được chép và dịch (minh họa).',
      playTime: '00:00:06',
      language: 'raglai',
      confidenceLevel: '01',
    },
  },
];

import { fold } from '../../../packages/vietnamese/src/text/fold';

/**
 * What offices are called in captions, folded, with the rank of the vocabulary `position-titles`; a test holds the two
 * together. Captions carry words, and words must be weighed in the browser too, where no vocabulary is loaded.
 */
const RANKS: Readonly<Record<number, readonly string[]>> = {
  100: ['tong bi thu ban chap hanh trung uong dang', 'tong bi thu'],
  99: ['chu tich nuoc'],
  98: ['thu tuong chinh phu', 'thu tuong', 'chu tich quoc hoi'],
  97: ['thuong truc ban bi thu'],
  95: ['uy vien bo chinh tri', 'uvbct'],
  94: [
    'uy vien ban bi thu trung uong dang',
    'uy vien ban bi thu',
    'bi thu trung uong dang',
    'co van ban chap hanh trung uong',
  ],
  90: [
    'pho chu tich nuoc',
    'pho thu tuong chinh phu',
    'pho thu tuong',
    'pho chu tich quoc hoi',
    'chu tich uy ban trung uong mttq viet nam',
  ],
  85: [
    'uy vien ban chap hanh trung uong dang',
    'uy vien trung uong dang',
    'truong ban dang trung uong',
    'bo truong',
  ],
  84: ['uy vien du khuyet trung uong dang', 'uy vien du khuyet ban chap hanh trung uong dang'],
  83: ['bi thu khu uy'],
  80: ['bi thu tinh uy'],
  78: ['pho bi thu thuong truc tinh uy', 'thu truong'],
  77: ['pho bi thu tinh uy', 'chu tich ubnd tinh', 'chu tich uy ban nhan dan tinh'],
  76: ['chu tich hdnd tinh', 'chu tich hoi dong nhan dan tinh'],
  75: ['uy vien ban thuong vu tinh uy', 'uvbtv tinh uy'],
  74: ['truong ban tuyen giao tinh uy', 'truong ban tuyen giao va dan van tinh uy'],
  72: [
    'pho chu tich ubnd tinh',
    'pho chu tich uy ban nhan dan tinh',
    'chu tich ubmttq tinh',
    'chu tich uy ban mttq tinh',
  ],
  70: ['tinh uy vien', 'uy vien ban chap hanh dang bo tinh'],
  60: ['bi thu huyen uy'],
  58: ['pho bi thu thuong truc huyen uy'],
  57: ['pho bi thu huyen uy', 'chu tich ubnd huyen', 'chu tich uy ban nhan dan huyen'],
  56: ['chu tich hdnd huyen', 'chu tich hoi dong nhan dan huyen'],
  55: [
    'uy vien ban thuong vu huyen uy',
    'chu tich uy ban hanh chinh',
    'chu tich uy ban khang chien hanh chinh',
  ],
  52: [
    'chanh van phong huyen uy',
    'truong ban tuyen giao huyen uy',
    'truong ban to chuc huyen uy',
    'truong ban dan van huyen uy',
    'chu nhiem uy ban kiem tra huyen uy',
    'pho chu tich ubnd huyen',
    'chu tich ubmttq huyen',
    'huyen doi truong',
    'chi huy truong ban chqs huyen',
    'truong cong an huyen',
  ],
  50: ['huyen uy vien', 'uy vien ban chap hanh dang bo huyen'],
  48: [
    'bi thu huyen doan',
    'chu tich hoi lhpn huyen',
    'chu tich hoi nong dan huyen',
    'chu tich hoi ccb huyen',
    'chu tich ldld huyen',
  ],
  40: ['bi thu dang uy'],
  38: ['pho bi thu dang uy', 'chu tich ubnd xa', 'chu tich uy ban nhan dan xa'],
  35: ['dang uy vien'],
  30: ['bi thu chi bo'],
};

/** Longest first: "phó bí thư tỉnh ủy" must not be read as "bí thư tỉnh ủy". */
const PHRASES: readonly (readonly [string, number])[] = Object.entries(RANKS)
  .flatMap(([rank, phrases]) => phrases.map((phrase) => [phrase, Number(rank)] as const))
  .sort(([one], [other]) => other.length - one.length);

/** Words for comparison: folded, punctuation as spaces, one space at each side. */
export const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The highest rank that words on an object name ("Ủy viên Bộ Chính trị, Chủ tịch nước" → 99); `null` when none. */
export const rankOfTitle = (title: string): number | null => {
  let words = wordsOf(title);
  let best: number | null = null;
  for (const [phrase, rank] of PHRASES) {
    const found = ` ${phrase} `;
    if (!words.includes(found)) continue;
    words = words.replaceAll(found, ' | ');
    if (best === null || rank > best) best = rank;
  }
  return best;
};

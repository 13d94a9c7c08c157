import { remark } from '../finding';
import { open, type Rule } from '../rule';

const ORIGINAL = 'original';

const onlyProcessed = (index: number) =>
  remark(
    'ONLY_PROCESSED_FILES',
    'error',
    ['representations', String(index), 'processing'],
    'Chỉ có tệp đã chỉnh sửa, chưa có bản quét nguyên trạng. Hãy thêm bản quét nguyên trạng; bản đã làm sạch, phục hồi, tô màu chỉ đi kèm.',
    'There are only processed files, no scan as it was made. Add the untouched scan; a cleaned, restored or colourised file only goes with it.',
  );

/** P40: a cleaned, restored or colourised file is never the only representation (A5, A18). */
export const originalFile: Rule = {
  id: 'P40',
  vi: 'Tệp đã chỉnh sửa luôn đi kèm bản quét nguyên trạng.',
  en: 'A processed file always goes with the scan as it was made.',
  codes: [open('ONLY_PROCESSED_FILES', 'error')],
  judge: ({ record: { representations } }) => {
    const shown = representations.flatMap(({ role, fileId, processing }, index) =>
      fileId === null || role === 'subtitle' ? [] : [{ index, processing: processing ?? ORIGINAL }],
    );
    const [first] = shown;
    return first && shown.every(({ processing }) => processing !== ORIGINAL)
      ? [onlyProcessed(first.index)]
      : [];
  },
};

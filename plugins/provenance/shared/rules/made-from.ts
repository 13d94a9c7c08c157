import { judgeMadeFrom, NOTHING_KNOWN } from '../generations/judge-made-from';
import { locked, type Rule } from '../rule';

/** R52: what a file was made from exists, is another file, closes no circle, and the label is no weaker than its source's. */
export const madeFrom: Rule = {
  id: 'R52',
  vi: 'Tệp làm ra từ tệp khác ghi đúng tệp nguồn và mức can thiệp.',
  en: 'A file made from another one names its source and says what was done.',
  codes: [
    locked('MADE_FROM_UNKNOWN'),
    locked('MADE_FROM_ITSELF'),
    locked('MADE_FROM_CYCLE'),
    locked('MADE_FROM_RECORDED'),
    locked('PROCESSING_BELOW_PARENT'),
  ],
  refusesDrafts: 'all',
  judge: ({ record: { representations }, context: { masters, related } }) =>
    judgeMadeFrom(
      representations.map(({ fileId, madeFrom: parent, processing }) => ({
        sha256: (fileId === null ? null : masters.get(fileId)?.sha256) ?? null,
        madeFrom: parent,
        processing,
      })),
      related?.generations ?? NOTHING_KNOWN,
    ),
};

import type { MetadataItem } from '@iiif/presentation-3';

import { processingWords } from '../processing-label';
import type { DescribedFile, DescribedItem, DescribedStatement } from './described-item';

const pair = (label: string, ...values: (string | null | undefined)[]): MetadataItem[] => {
  const told = values.filter((value): value is string => Boolean(value));
  return told.length > 0 ? [{ label: { vi: [label] }, value: { vi: told } }] : [];
};

/** "không rõ" is an answer (decision 12): it is told, with its reason. */
const unknown = (reason: string | null): string => (reason ? `Không rõ (${reason})` : 'Không rõ');

const stated = (label: string, { value, ...evidence }: DescribedStatement): MetadataItem[] => {
  if (evidence.unknown || !value) return evidence.unknown ? pair(label, unknown(evidence.unknownReason)) : [];
  const how = [evidence.certaintyLabel, evidence.source].filter(Boolean).join(', ');
  return pair(label, how ? `${value} (${how})` : value);
};

const persons = ({ people, nobody, ...rest }: DescribedItem['caption']['persons']): MetadataItem[] => {
  if (nobody) return pair('Nhân vật', 'Không có người trong hình');
  if (people.length === 0) return rest.unknown ? pair('Nhân vật', unknown(rest.unknownReason)) : [];
  return pair('Nhân vật', ...people.map(({ name, position }) => (position ? `${name} (${position})` : name)));
};

/** A file that is not as it was scanned, with what was done to it. */
const madeFile = ({ label, processing }: DescribedFile): string[] => {
  const words = processingWords(processing);
  return words === null ? [] : [`${label}: ${words}`];
};

/** Nothing to tell of a restoration that nobody needed. */
const NOT_NEEDED = 'not-needed';

/** The caption and what belongs to it, in the order in which archivists read it, in Vietnamese (A24). */
export const metadataOf = ({ caption, provenance, restoration, ...item }: DescribedItem): MetadataItem[] => [
  ...stated('Sự kiện', caption.event),
  ...persons(caption.persons),
  ...stated('Thời gian', caption.time),
  ...stated('Địa điểm', caption.place),
  ...stated('Tác giả', caption.author),
  ...pair('Nhóm nội dung', item.group?.label),
  ...pair('Mã tư liệu', item.docCode),
  ...pair('Nguồn', provenance.provider),
  ...pair('Số nhập kho', provenance.accessionNumber),
  ...pair('Quyền sử dụng', provenance.rightsStatement),
  ...pair('Chế độ tiếp cận', item.access.label),
  ...(restoration.status === NOT_NEEDED ? [] : pair('Phục hồi', restoration.label)),
  ...pair('Bản đã can thiệp', ...item.representations.flatMap(madeFile)),
];

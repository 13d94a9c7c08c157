import type { CustodySegment, EvaluationContext, ItemRecord } from '../contracts';
import { CUSTODY_GAP_DAYS, gapBetween, gapsOf, outOfOrder } from '../custody-chain';
import { remark, type Remark } from '../finding';
import { open, type Rule } from '../rule';
import { sayDay } from '../say-span';
import { captionSpan } from '../span';
import { MIN_REASON } from '../statement-findings';

const gap = (path: string[], from: string, to: string): Remark =>
  remark(
    'CUSTODY_GAP',
    'warning',
    path,
    `Chuỗi lưu giữ bị đứt đoạn. Từ ${sayDay(from)} đến ${sayDay(to)} không rõ ai giữ; hãy thêm người giữ, hoặc thêm một đoạn “Không rõ” kèm lý do.`,
    `The chain of custody has a gap. Nobody is named from ${sayDay(from)} to ${sayDay(to)}; add the holder, or a stretch marked unknown with its reason.`,
  );

const notInOrder = (index: number): Remark =>
  remark(
    'CUSTODY_NOT_IN_ORDER',
    'warning',
    ['custody', String(index), 'from'],
    `Chuỗi lưu giữ: đoạn ${index + 1} không đúng thứ tự. Đoạn này kết thúc trước khi đoạn ghi trên nó bắt đầu; hãy xếp lại từ người làm ra đến kho.`,
    `Custody entry ${index + 1} is out of order. It ends before the entry above it begins; put the entries in order, from the maker to the archive.`,
  );

const empty = (index: number): Remark =>
  remark(
    'CUSTODY_HOLDER_MISSING',
    'warning',
    ['custody', String(index)],
    `Chuỗi lưu giữ: đoạn ${index + 1} chưa ghi ai giữ. Hãy ghi tên, chọn người hiến tặng hoặc cơ quan, hoặc đánh dấu “Không rõ” kèm lý do.`,
    `Custody entry ${index + 1} names no holder. Write the name, choose the donor or body, or mark it unknown and say why.`,
  );

const withoutReason = (index: number): Remark =>
  remark(
    'CUSTODY_UNKNOWN_WITHOUT_REASON',
    'warning',
    ['custody', String(index), 'unknownReason'],
    `Chuỗi lưu giữ: đoạn ${index + 1} “Không rõ” chưa có lý do. Hãy ghi đã hỏi ai, tìm ở đâu mà không biết.`,
    `Custody entry ${index + 1} is unknown without a reason. Say who was asked or where it was looked for.`,
  );

const notListed = remark(
  'CUSTODY_NOT_LISTED',
  'hint',
  ['custody'],
  'Chưa ghi chuỗi lưu giữ. Xuất xứ và người giao tạm thay cho chuỗi này; nên ghi lần lượt ai đã giữ, từ khi nào đến khi nào.',
  'The chain of custody is not listed. The provenance and the donor stand for it; better name each holder in turn, with dates.',
);

const missing = remark(
  'CUSTODY_MISSING',
  'warning',
  ['custody'],
  'Chưa rõ tư liệu qua tay ai. Hãy ghi chuỗi lưu giữ từ người làm ra đến kho, hoặc ghi xuất xứ và người giao của đợt tiếp nhận.',
  'Through whose hands the item came is not told. List the holders from the maker to the archive, or give the provenance and the donor of the accession.',
);

const ofSegment = ({ named, unknown, unknownReason }: CustodySegment, index: number): Remark[] => {
  if (named) return [];
  if (!unknown) return [empty(index)];
  return (unknownReason ?? '').length < MIN_REASON ? [withoutReason(index)] : [];
};

/** The stretches before the first and after the last holder: from the making, and to the accession. */
const atTheEnds = (record: ItemRecord, { related, settings }: EvaluationContext): Remark[] => {
  const last = record.custody.length - 1;
  const before = gapBetween(captionSpan(record), record.custody[0]?.span ?? null, settings);
  const after = gapBetween(
    record.custody[last]?.span ?? null,
    related?.accession?.acquired ?? null,
    settings,
  );
  return [
    ...(before ? [gap(['custody', '0', 'from'], before.from, before.to)] : []),
    ...(after ? [gap(['custody', String(last), 'to'], after.from, after.to)] : []),
  ];
};

const ofNone = ({ provenance, hasAccession }: ItemRecord, { related }: EvaluationContext): Remark[] => {
  // Where neither is given P9 speaks already; without related records the donor is not known.
  if (!related || (!provenance && !hasAccession)) return [];
  return provenance && related.accession?.donor ? [notListed] : [missing];
};

/** P20: the chain of custody reaches from the creator to the archive without a gap (A23). */
export const custody: Rule = {
  id: 'P20',
  vi: 'Chuỗi lưu giữ từ người làm ra đến kho không đứt đoạn.',
  en: 'The chain of custody reaches from the creator to the archive without a gap.',
  codes: [
    open('CUSTODY_GAP', 'warning'),
    open('CUSTODY_NOT_IN_ORDER', 'warning'),
    open('CUSTODY_HOLDER_MISSING', 'warning'),
    open('CUSTODY_UNKNOWN_WITHOUT_REASON', 'warning'),
    open('CUSTODY_MISSING', 'warning'),
    open('CUSTODY_NOT_LISTED', 'hint'),
  ],
  thresholds: [CUSTODY_GAP_DAYS],
  judge: ({ record, context }) => {
    const segments = record.custody;
    if (segments.length === 0) return ofNone(record, context);
    const between = gapsOf(segments, context.settings).map(({ after, from, to }) =>
      gap(['custody', String(after + 1)], from, to),
    );
    return [
      ...segments.flatMap(ofSegment),
      ...outOfOrder(segments).map(notInOrder),
      ...between,
      ...atTheEnds(record, context),
    ];
  },
};

/**
 * An A4 page of a Party paper, in points (1/72 inch). Margins after Hướng dẫn 36-HD/VPTW:
 * left 30 mm, right 15 mm, top and bottom 20 mm; body 14 pt.
 */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 85.04,
  right: 42.52,
  top: 56.69,
  bottom: 56.69,
} as const;

/** Width of the text column, in points. */
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;

export const TYPE = {
  body: 14,
  leading: 18.5,
  indent: 28.35,
  paragraphGap: 4,
  head: 13,
  headLeading: 17,
  title: 15,
  titleLeading: 20,
  recipients: 11,
  recipientsLeading: 14,
} as const;

/** Said on every typeset page: this is a presentation of known words, not a scan of the paper itself. */
export const PAGE_NOTE =
  'Bản trình bày minh họa do dự án Kho Tư Liệu dựng – không phải bản chụp tài liệu gốc';

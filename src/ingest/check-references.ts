import type { ReferenceFinder } from './describe-item';
import { groupCodeOf } from './describe-item';
import { IngestError } from './ingest-error';
import type { IngestOptions } from './options';
import type { SheetRow } from './read-sheet';

/**
 * Whether accession and content group exist in the archive. Both are only linked where they are found, so that a number
 * mistyped for a whole folder would otherwise be lost without a word.
 * @returns a warning for each such word of the sheet
 * @throws {IngestError} `ACCESSION_UNKNOWN`, `GROUP_UNKNOWN` where the command line names one that does not exist
 */
export const checkReferences = (
  { accession, group }: IngestOptions['defaults'],
  rows: readonly SheetRow[],
  find: ReferenceFinder,
): string[] => {
  if (accession && !find.accession(accession))
    throw new IngestError(
      'ACCESSION_UNKNOWN',
      `Trong kho không có đợt tiếp nhận “${accession}”. Hãy xem lại số ghi ở --accession, hoặc lập đợt tiếp nhận đó trong trang quản trị trước.`,
      `There is no accession "${accession}".`,
    );
  if (group && !find.group(groupCodeOf(group)))
    throw new IngestError(
      'GROUP_UNKNOWN',
      `Không có nhóm nội dung “${group}”. Hãy ghi mã nhóm ở --group, ví dụ G6.`,
      `There is no content group "${group}".`,
    );
  const unknown = (field: 'accession' | 'group', isKnown: (words: string) => boolean) =>
    [...new Set(rows.map((row) => row[field]))].filter((words) => words !== undefined && !isKnown(words));
  return [
    ...unknown('accession', (words) => find.accession(words) !== undefined).map(
      (words) => `Bảng kê ghi đợt tiếp nhận “${words}”, trong kho không có; những mục đó chưa gắn đợt nào.`,
    ),
    ...unknown('group', (words) => find.group(groupCodeOf(words)) !== undefined).map(
      (words) =>
        `Bảng kê ghi nhóm nội dung “${words}”, không có nhóm nào như vậy; những mục đó chưa có nhóm.`,
    ),
  ];
};

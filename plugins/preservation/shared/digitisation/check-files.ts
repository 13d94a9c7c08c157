import { error, warning } from './codes';
import type { Deviation, ScanFacts } from './contract';
import { judgeFile } from './judge-file';
import { createSetJudge } from './judge-set';
import { createUnknownJudge } from './judge-unknown';
import type { Profile } from './profile';

/** What was scanned; `null` where nobody said. */
export type ScannedSubject = 'paper' | 'photograph' | 'recording' | null;

/** The rules of paper (names of pages, a PDF beside the pictures) do not bind photographs and recordings. */
const forSubject = (profile: Profile, subject: ScannedSubject): Profile =>
  subject === 'photograph' || subject === 'recording'
    ? { ...profile, names: null, pictureAndPdf: null }
    : profile;

/**
 * Judges the files of one item against a profile: each file, all together, and what no file tells (F181).
 * An item may be a document in the middle of its unit: its pages need not begin at 1.
 */
export const checkFiles = async (
  files: AsyncIterable<ScanFacts> | Iterable<ScanFacts>,
  given: Profile,
  subject: ScannedSubject = null,
): Promise<Deviation[]> => {
  const profile = forSubject(given, subject);
  const set = createSetJudge(profile, { folders: null });
  const unknown = createUnknownJudge(profile);
  const found: Deviation[] = [];
  let isEmpty = true;
  for await (const facts of files) {
    found.push(...judgeFile(facts, profile), ...set.add(facts));
    unknown.add(facts);
    isEmpty = false;
  }
  if (isEmpty)
    return [
      error(
        'SCAN_NO_FILES',
        null,
        'Tư liệu chưa có tệp quét nào để kiểm tra.',
        'The item has no scans that could be checked.',
      ),
    ];
  if (subject === 'photograph' && profile.photographs)
    found.push(
      warning(
        'SCAN_RULE_UNSEEN',
        null,
        'Quy định riêng cho ảnh chưa có trong hồ sơ này; ảnh được kiểm tra theo quy định cho tài liệu giấy.',
        'The rule for photographs is not known here; they are judged by the rule for paper.',
        profile.photographs,
      ),
    );
  return [...found, ...set.end(), ...unknown.end()];
};

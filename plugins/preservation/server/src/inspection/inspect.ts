import { nameMisleads, type AcceptedType } from '../../../shared/accepted-types';
import { FileRefused } from '../../../shared/refusals';
import { isSubtitleExt } from '../../../shared/subtitles/read-subtitle';
import type { Tools } from '../options';
import type { StagedFile } from '../store/staging';
import { decodeImage } from './decode-image';
import { probeFilm } from './probe-film';
import { probeOffice } from './probe-office';
import { probePdf } from './probe-pdf';
import { probeSubtitle } from './probe-subtitle';
import { assertRoomToJudge } from './room-to-judge';
import { extOfName, sniff } from './sniff';
import type { Findings, Verdict } from './verdict';

const probe = (
  staged: StagedFile,
  accepted: AcceptedType,
  fileName: string,
  tools: Tools,
): Promise<Findings> => {
  switch (accepted.kind) {
    case 'image':
      return decodeImage(staged.path, accepted, staged.dir);
    case 'film':
    case 'sound':
      return probeFilm(staged.path, accepted, tools, staged.dir);
    case 'pdf':
      return probePdf(staged.path, tools, staged.dir);
    case 'office':
      return probeOffice(staged.path, accepted);
    case 'text':
      if (isSubtitleExt(accepted.ext)) return probeSubtitle(staged.path, accepted.ext, fileName);
      return Promise.resolve({ checked: true, derivativeState: 'not-applicable' });
  }
};

/**
 * Judges one staged file: what it is, whether it decodes as that, what it measures; draws its pictures into the
 * staging folder on the way (F7–F14).
 * @throws FileRefused with the code the sender is told.
 */
export const inspect = async (staged: StagedFile, fileName: string, tools: Tools): Promise<Verdict> => {
  if (staged.bytes === 0) throw new FileRefused('FILE_EMPTY');
  const accepted = await sniff(staged.path, fileName);
  const { notes = [], ...found } = await probe(staged, accepted, fileName, tools).catch(
    async (error: unknown) => {
      if (error instanceof FileRefused) await assertRoomToJudge(staged.dir, error);
      throw error;
    },
  );
  if (notes.includes('NO_PICTURE_DRAWN')) await assertRoomToJudge(staged.dir);
  return {
    ...accepted,
    width: null,
    height: null,
    pages: null,
    words: null,
    durationSeconds: null,
    checked: true,
    pictures: null,
    ...found,
    notes: nameMisleads(extOfName(fileName), accepted) ? ['NAME_MISLEADS', ...notes] : notes,
  };
};

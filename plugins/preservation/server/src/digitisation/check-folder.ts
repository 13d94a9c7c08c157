import path from 'node:path';

import { type Deviation, noFacts, type ScanFacts } from '../../../shared/digitisation/contract';
import { judgeFile } from '../../../shared/digitisation/judge-file';
import { createSetJudge, type SetJudge } from '../../../shared/digitisation/judge-set';
import { createUnknownJudge } from '../../../shared/digitisation/judge-unknown';
import type { Profile } from '../../../shared/digitisation/profile';
import { inOrder } from './in-order';
import { type FactsReader, readFacts } from './read-facts';
import { type FoundScan, walkScans } from './walk-scans';

/** What is found, piece by piece: of a file, of the files of a folder together (`folder`), of all (neither). */
export type FolderFinding =
  | { readonly file: ScanFacts; readonly deviations: readonly Deviation[] }
  | { readonly folder: string; readonly deviations: readonly Deviation[] }
  | { readonly whole: true; readonly deviations: readonly Deviation[] };

interface OpenFolder {
  readonly folder: string;
  readonly judge: SetJudge;
}

const closed = (open: OpenFolder | undefined): FolderFinding[] => {
  const deviations = open?.judge.end() ?? [];
  return open && deviations.length > 0 ? [{ folder: open.folder, deviations }] : [];
};

/** Two cores; a PDF is read by one program after the other. */
const AT_A_TIME = 2;

/**
 * Checks every file below a folder against a profile (F192). Holds the names of one folder and numbers, never the facts
 * of thousands of files; writes nothing.
 *
 * @param root absolute
 */
export async function* checkFolder(
  root: string,
  profile: Profile,
  reader: FactsReader,
): AsyncGenerator<FolderFinding> {
  const unknown = createUnknownJudge(profile);
  const judgeOf = (folder: string) =>
    createSetJudge(profile, { folders: path.join(root, folder).split(path.sep).filter(Boolean) });
  const read = ({ path: file, name, isFile }: FoundScan): Promise<ScanFacts> =>
    isFile ? readFacts(file, name, reader) : Promise.resolve({ ...noFacts(name), trouble: 'unknown-type' });

  let open: OpenFolder | undefined;
  for await (const { thing, result } of inOrder(walkScans(root), read, AT_A_TIME)) {
    if (open?.folder !== thing.folder) {
      yield* closed(open);
      open = { folder: thing.folder, judge: judgeOf(thing.folder) };
    }
    unknown.add(result);
    yield { file: result, deviations: [...judgeFile(result, profile), ...open.judge.add(result)] };
  }
  yield* closed(open);
  yield { whole: true, deviations: unknown.end() };
}

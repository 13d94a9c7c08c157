import { stat } from 'node:fs/promises';

import type { AcceptedType } from '../../../shared/accepted-types';
import { noFacts, type ScanFacts, type ScanTrouble } from '../../../shared/digitisation/contract';
import { FileRefused } from '../../../shared/refusals';
import type { ExifProcess } from '../inspection/exif-process';
import { ToolMissing } from '../inspection/run-tool';
import { sniff } from '../inspection/sniff';
import type { Tools } from '../options';
import { readPdfFacts } from './read-pdf-facts';
import { readPictureFacts, readTiffFacts } from './read-picture-facts';
import { readRecordingFacts } from './read-recording-facts';

export interface FactsReader {
  readonly tools: Tools;
  readonly exif: ExifProcess;
}

const NAMES: Readonly<Record<string, string>> = { jpg: 'jpeg', tif: 'tiff' };
/** Kept in forms that no profile takes and no resolution is asked of: their type says all. */
const UNMEASURED: ReadonlySet<string> = new Set(['svg', 'heic']);
/** What calls itself a scan and has nothing of one is a damaged scan. */
const SCAN_NAME = /\.(?:tiff?|pdf|jpe?g|png|mp4|avi|wmv|mp3|wma)$/i;

const troubleOf = (error: unknown, name: string): ScanTrouble => {
  if (error instanceof ToolMissing) return 'no-tool';
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
    return 'gone';
  if (!(error instanceof FileRefused)) return 'damaged';
  if (error.code === 'FILE_ENCRYPTED') return 'encrypted';
  return error.code === 'FILE_TYPE_REFUSED' && !SCAN_NAME.test(name) ? 'unknown-type' : 'damaged';
};

const readKind = async (
  file: string,
  accepted: AcceptedType,
  { tools, exif }: FactsReader,
): Promise<Partial<ScanFacts>> => {
  switch (accepted.kind) {
    case 'image':
      if (accepted.ext === 'tif') return readTiffFacts(file);
      return UNMEASURED.has(accepted.ext) ? {} : readPictureFacts(file, exif);
    case 'pdf':
      return readPdfFacts(file, tools);
    case 'film':
    case 'sound':
      return readRecordingFacts(file, accepted, tools.ffprobe);
    default:
      return { trouble: 'unknown-type' };
  }
};

const KINDS: Readonly<Record<string, ScanFacts['kind']>> = {
  image: 'picture',
  pdf: 'pdf',
  film: 'film',
  sound: 'sound',
};

/**
 * Reads what a file says of itself, for the check against a profile. Writes nothing. Whatever a file does, the answer is
 * facts: what is wrong with it stands in `trouble`.
 *
 * @param name as the report names it; its extension counts only where bytes say nothing (F7)
 */
export const readFacts = async (file: string, name: string, reader: FactsReader): Promise<ScanFacts> => {
  const facts = noFacts(name);
  let known: Partial<ScanFacts> = {};
  try {
    if ((await stat(file)).size === 0) return { ...facts, trouble: 'empty' };
    const accepted = await sniff(file, name);
    known = { kind: KINDS[accepted.kind] ?? 'other', format: NAMES[accepted.ext] ?? accepted.ext };
    return { ...facts, ...known, ...(await readKind(file, accepted, reader)) };
  } catch (error) {
    return { ...facts, ...known, trouble: troubleOf(error, name) };
  }
};

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { listOf, objectOf, textOf } from '../../../shared/values';

/** One term as its file gives it, in the shape of the database. */
export interface FileTerm {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string | null;
  readonly order: number | null;
  readonly extra: unknown;
  /** Only content groups have it: which kinds of material the plan foresees. */
  readonly media?: unknown;
}

export interface VocabularyFile {
  readonly vocabulary: string;
  /** SHA-256 of the bytes of the file. */
  readonly hash: string;
  readonly terms: readonly FileTerm[];
}

const termOf = (item: unknown, index: number, file: string): FileTerm => {
  const entry = objectOf(item);
  const code = textOf(entry.code);
  const label = textOf(entry.vi);
  if (!code || !label)
    throw new Error(`${file}: item ${index} needs "code" and "vi" (mục ${index} thiếu mã hoặc nhãn)`);
  const media = entry.media ?? objectOf(entry.extra).media;
  return {
    code,
    label,
    labelEn: textOf(entry.en),
    order: typeof entry.order === 'number' ? entry.order : index + 1,
    extra: entry.extra ?? null,
    ...(media === undefined ? {} : { media }),
  };
};

/** Parses one file of `data/vocabularies`. Throws with the file's name when it is not a vocabulary. */
export const parseVocabulary = (file: string, content: string): VocabularyFile => {
  const parsed = objectOf(JSON.parse(content));
  const vocabulary = textOf(parsed.vocabulary);
  if (!vocabulary) throw new Error(`${file}: "vocabulary" is missing (thiếu tên danh mục)`);
  const terms = listOf(parsed.items).map((item, index) => termOf(item, index, file));
  if (new Set(terms.map(({ code }) => code)).size !== terms.length) {
    throw new Error(`${file}: a code stands twice (có mã bị lặp)`);
  }
  return { vocabulary, hash: createHash('sha256').update(content).digest('hex'), terms };
};

/** All vocabularies of a folder, in the order of their file names; none when the folder does not exist. */
export const readVocabularies = async (folder: string): Promise<VocabularyFile[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => parseVocabulary(name, await readFile(path.join(folder, name), 'utf8'))),
  );
};

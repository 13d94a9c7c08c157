import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileName } from './file-name';
import { FfmpegMissing, renderFilm } from './film/render-film';
import { renderPage } from './page/render-page';
import { renderPdf } from './page/render-pdf';
import { renderPicture } from './picture/render-picture';
import type { FileSpec } from './specs';

/** A file that could not be made on this computer, and why. */
export interface SkippedFile {
  key: string;
  vi: string;
  en: string;
}

export interface RenderedFiles {
  /** Absolute path by key. */
  files: Map<string, string>;
  skipped: SkippedFile[];
}

/** Two at a time: sharp's work runs beside ours, and more only waits on the same two cores. */
const WORKERS = 2;

/**
 * Draws every file into `folder` (made if missing). A file that is already there for the same specification
 * and renderer is reused; a new one is written beside and renamed, so a broken run leaves no half file.
 * Films are skipped, with a sentence, where ffmpeg is missing. Rejects with `DEMO_KEY_TWICE` for a repeated key.
 */
export async function renderFiles(
  specs: FileSpec[],
  folder: string,
  onProgress: (done: number, total: number, label: string) => void,
): Promise<RenderedFiles> {
  refuseRepeatedKeys(specs);
  await mkdir(folder, { recursive: true });
  const paths = new Map<string, string>();
  const skipped: SkippedFile[] = [];
  const queue = [...specs];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let spec = queue.shift(); spec; spec = queue.shift()) {
      const path = resolve(join(folder, fileName(spec)));
      try {
        if (!(await exists(path))) await writeWhole(path, await render(spec));
        paths.set(spec.key, path);
      } catch (error) {
        if (!(error instanceof FfmpegMissing)) throw error;
        skipped.push({ key: spec.key, vi: error.vi, en: error.en });
      }
      done += 1;
      onProgress(done, specs.length, spec.key);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  // Workers finish in any order; callers get the order they asked in.
  const files = new Map(
    specs.flatMap(({ key }) => (paths.has(key) ? [[key, paths.get(key) ?? ''] as const] : [])),
  );
  return { files, skipped };
}

function refuseRepeatedKeys(specs: FileSpec[]): void {
  const seen = new Set<string>();
  for (const { key } of specs) {
    if (seen.has(key))
      throw new Error(`DEMO_KEY_TWICE: khóa “${key}” dùng hai lần / key "${key}" is used twice (key)`);
    seen.add(key);
  }
}

function render(spec: FileSpec): Promise<Buffer> {
  switch (spec.type) {
    case 'picture':
      return renderPicture(spec);
    case 'page':
      return renderPage(spec);
    case 'pdf':
      return renderPdf(spec);
    case 'film':
      return renderFilm(spec);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

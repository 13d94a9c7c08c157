import { DERIVATIVE_VARIANTS } from '../contracts';
import type { MasterLine } from './contract';
import type { IntegrityFinding } from './integrity';

/** A line of the store's table, with the state of its pictures. */
export interface ShelfLine extends MasterLine {
  readonly derivativeState: string;
}

/** A row of the media library. `ext` with its dot, as Strapi keeps it; `bytes` as the row's facts say, if they do. */
export interface ShelfRow {
  readonly name: string;
  readonly hash: string;
  readonly ext: string | null;
  readonly bytes: number | null;
}

/** A file below `masters/`, by its path below the archive folder; `master` where its name and place are those of one. */
export interface ShelfFile {
  readonly path: string;
  readonly bytes: number;
  readonly master: { readonly sha256: string; readonly ext: string } | null;
}

/** A part of the archive: all whose checksums begin alike. */
export interface Shelf {
  readonly lines: readonly ShelfLine[];
  readonly rows: readonly ShelfRow[];
  readonly files: readonly ShelfFile[];
  /** By checksum: the files that lie in its folder of pictures. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
}

const finding = (kind: IntegrityFinding['kind'], name: string, detail: string | null = null) => ({
  kind,
  name,
  detail,
});

const fileName = (sha256: string, ext: string): string => `${sha256}.${ext}`;

/** Compares one part of the archive, database against disk, both ways (F116). Pure. */
export const compareShelf = ({
  lines,
  rows,
  files,
  pictures,
}: Shelf): { findings: IntegrityFinding[]; unused: number } => {
  const findings: IntegrityFinding[] = [];
  const byName = new Map(
    files.flatMap((file) => (file.master ? [[fileName(file.master.sha256, file.master.ext), file]] : [])),
  );
  const known = new Map(lines.map((line) => [line.sha256, line]));
  const used = new Set(rows.map(({ hash }) => hash));

  for (const { sha256, ext, bytes, derivativeState } of lines) {
    const file = byName.get(fileName(sha256, ext));
    if (!file) findings.push(finding('missing', sha256));
    else if (file.bytes !== bytes) findings.push(finding('size', sha256, `${file.bytes} ≠ ${bytes} byte`));
    const drawn = pictures.get(sha256) ?? [];
    if (derivativeState === 'made' && !DERIVATIVE_VARIANTS.every((variant) => drawn.includes(variant)))
      findings.push(finding('pictures-missing', sha256));
  }
  for (const { path, master } of files)
    if (!master || known.get(master.sha256)?.ext !== master.ext) findings.push(finding('untracked', path));
  for (const { name, hash, ext, bytes } of rows) {
    const line = known.get(hash);
    if (!line) findings.push(finding('row-without-master', name, hash));
    else if (ext !== `.${line.ext}` || (bytes !== null && bytes !== line.bytes))
      findings.push(finding('row-differs', name, hash));
  }
  for (const sha256 of pictures.keys())
    if (!known.has(sha256)) findings.push(finding('pictures-untracked', sha256));
  return { findings, unused: lines.filter(({ sha256 }) => !used.has(sha256)).length };
};

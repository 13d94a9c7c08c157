import { describeItem, type ReferenceFinder } from './describe-item';
import { failureOf } from './failure';
import type { ItemKind, ItemWriter } from './item-writer';
import type { IngestOptions } from './options';
import type { ItemPlan } from './plan';
import { pool } from './pool';
import type { FileReport } from './report';
import type { FoundFile } from './walk';

/** What the master store says of a file. The composition root adapts the preservation plugin to this. */
export type StoreAnswer =
  | { ok: true; fileId: number | null; sha256: string; kind: string; mime: string }
  | { ok: false; code: string; vi: string; en: string; sha256: string | null; mime: string | null };

export interface IngestPorts {
  /** Secures the bytes (or only judges them, in a dry run) and says what they are. Never throws for a bad file. */
  readonly store: (file: FoundFile, dryRun: boolean) => Promise<StoreAnswer>;
  readonly items: ItemWriter;
  readonly find: ReferenceFinder;
  readonly report: (report: FileReport) => void;
}

const KIND_OF_FILE: Record<string, ItemKind> = {
  image: 'photo',
  film: 'film',
  sound: 'film',
  pdf: 'document',
  office: 'document',
  text: 'document',
};

const KIND_WORDS: Record<string, ItemKind> = {
  photo: 'photo',
  ảnh: 'photo',
  film: 'film',
  phim: 'film',
  document: 'document',
  'tài liệu': 'document',
};

const ROLE_WORDS: Record<string, string> = {
  front: 'front',
  'mặt trước': 'front',
  back: 'back',
  'mặt sau': 'back',
  page: 'page',
  trang: 'page',
  'album-page': 'album-page',
  'trang album': 'album-page',
  master: 'master',
  'bản gốc': 'master',
  subtitle: 'subtitle',
  'phụ đề': 'subtitle',
};

const VERDICTS = {
  stored: ['STORED', 'Đã nhập.', 'Stored.'],
  'would-store': ['WOULD_STORE', 'Sẽ được nhập.', 'Would be stored.'],
  'already-here': [
    'ALREADY_HERE',
    'Đã có trong kho từ trước, không nhập lần nữa.',
    'Already in the archive.',
  ],
} as const;

const reportOf = (
  verdict: keyof typeof VERDICTS,
  file: FoundFile,
  answer: StoreAnswer & { ok: true },
): FileReport => {
  const [code, vi, en] = VERDICTS[verdict];
  return { file: file.relative, verdict, code, vi, en, sha256: answer.sha256, detectedType: answer.mime };
};

const refusedReport = (file: FoundFile, answer: StoreAnswer & { ok: false }): FileReport => ({
  file: file.relative,
  verdict: 'refused',
  code: answer.code,
  vi: answer.vi,
  en: answer.en,
  sha256: answer.sha256,
  detectedType: answer.mime,
});

const duplicateReport = (file: FoundFile, answer: StoreAnswer & { ok: true }, first: string): FileReport => ({
  file: file.relative,
  verdict: 'duplicate',
  code: 'DUPLICATE',
  vi: `Giống từng byte với “${first}”.`,
  en: `Byte for byte the same as "${first}".`,
  sha256: answer.sha256,
  detectedType: answer.mime,
});

type StoredFile = ItemPlan['files'][number] & { answer: StoreAnswer & { ok: true } };

const saidRole = ({ row }: StoredFile): string | undefined =>
  row?.role ? ROLE_WORDS[row.role.toLowerCase()] : undefined;

/** Codes of the vocabulary `type-media`: the gate asks films for subtitles, but no sound recording. */
const SOUND = '01';
const VIDEO = '02';

/** What only films have. */
const filmData = (file: StoredFile, { noSubtitlesReason }: IngestOptions['defaults']) => ({
  typeMedia: file.answer.kind === 'sound' ? SOUND : VIDEO,
  noSubtitlesReason: file.row?.noSubtitlesReason ?? noSubtitlesReason,
});

const roleOf = (file: StoredFile, index: number, count: number, kind: ItemKind) =>
  saidRole(file) ?? (kind === 'document' && count > 1 ? 'page' : index === 0 ? 'front' : 'page');

/** Brings planned items in, reporting every file exactly once. A file's failure never ends the others. */
export const ingestItems = async (
  plans: readonly ItemPlan[],
  options: IngestOptions,
  ports: IngestPorts,
  width: number,
) => {
  const firstWith = new Map<string, string>();

  type Report = IngestPorts['report'];

  const takeFiles = async (plan: ItemPlan, report: Report): Promise<StoredFile[]> => {
    const taken: StoredFile[] = [];
    for (const file of plan.files) {
      const answer = await ports.store(file.found, options.dryRun);
      if (!answer.ok) report(refusedReport(file.found, answer));
      else if (firstWith.has(answer.sha256))
        report(duplicateReport(file.found, answer, firstWith.get(answer.sha256) ?? ''));
      else {
        firstWith.set(answer.sha256, file.found.relative);
        taken.push({ ...file, answer });
      }
    }
    return taken;
  };

  const ingestItem = async (plan: ItemPlan, report: Report) => {
    const taken = await takeFiles(plan, report);
    const [first] = taken;
    if (!first) return;
    const ingestKey = `sha256:${first.answer.sha256}`;
    const existing = await ports.items.findByKey(ingestKey);
    if (existing) {
      for (const { found, answer } of taken)
        report({ ...reportOf('already-here', found, answer), item: { ...existing, published: false } });
      return;
    }
    if (options.dryRun) {
      for (const { found, answer } of taken) report(reportOf('would-store', found, answer));
      return;
    }
    // Not by its subtitles, wherever they stand in the sheet.
    const leading = taken.find((file) => saidRole(file) !== 'subtitle') ?? first;
    const said = leading.row?.kind ? KIND_WORDS[leading.row.kind.toLowerCase()] : undefined;
    const kind = said ?? KIND_OF_FILE[leading.answer.kind] ?? 'document';
    const data = {
      ...describeItem(leading.found.relative, leading.row, options.defaults, ports.find),
      ...(kind === 'film' ? filmData(leading, options.defaults) : {}),
      ingestKey,
      representations: taken.map((file, index) => ({
        role: roleOf(file, index, taken.length, kind),
        file: file.answer.fileId,
        pageNumber: Number(file.row?.page) || undefined,
        inscription: file.row?.inscription,
      })),
    };
    const written = await ports.items.write(kind, data, options.publish);
    for (const { found, answer } of taken)
      report({
        ...reportOf('stored', found, answer),
        item: { kind: written.kind, documentId: written.documentId, published: written.published },
        ...(written.findings.length ? { findings: written.findings } : {}),
      });
  };

  await pool(plans, width, async (plan) => {
    const settled = new Set<string>();
    try {
      await ingestItem(plan, (report) => {
        settled.add(report.file);
        ports.report(report);
      });
    } catch (error) {
      const names = new Set(plan.files.map(({ found }) => found.relative));
      // What did not come in is nobody's first copy: the next with these bytes is tried for itself.
      for (const [sha256, name] of firstWith) if (names.has(name)) firstWith.delete(sha256);
      for (const { found } of plan.files)
        if (!settled.has(found.relative))
          ports.report({
            file: found.relative,
            verdict: 'failed',
            ...failureOf(error),
            sha256: null,
            detectedType: null,
          });
    }
  });
};

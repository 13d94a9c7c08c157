/** Why work was not done, for people. */
export interface JobProblem {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

const PROBLEMS = {
  JOB_TIMEOUT: {
    vi: 'Làm quá lâu nên đã dừng lại; tệp có thể bị hỏng hoặc quá lớn.',
    en: 'It took too long and was stopped; the file may be damaged or too large.',
  },
  JOB_INTERRUPTED: {
    vi: 'Máy chủ đã nhiều lần dừng giữa chừng khi đang làm việc này.',
    en: 'The server stopped in the middle of this work several times.',
  },
  JOB_PROGRAM_MISSING: {
    vi: 'Máy chủ thiếu chương trình cần cho việc này. Hãy báo người quản trị cài thêm, rồi bấm “Thử lại”.',
    en: 'The server lacks a program that this work needs. Have the administrator install it, then try again.',
  },
  JOB_DISK_FULL: {
    vi: 'Ổ đĩa của kho đã đầy. Hãy báo người quản trị dọn chỗ, rồi bấm “Thử lại”.',
    en: 'The disk of the archive is full. Have the administrator make room, then try again.',
  },
  JOB_FILE_MISSING: {
    vi: 'Không tìm thấy tệp cần đọc trong kho.',
    en: 'A file to be read was not found in the archive.',
  },
  JOB_FAILED: {
    vi: 'Máy chủ gặp lỗi khi làm việc này. Nếu thử lại vẫn lỗi, hãy báo người quản trị.',
    en: 'The server met an error. If it fails again, tell the administrator.',
  },
} as const;

export type JobProblemCode = keyof typeof PROBLEMS;

export const jobProblem = (code: JobProblemCode): JobProblem => ({ code, ...PROBLEMS[code] });

const BY_SYSTEM_CODE: ReadonlyMap<unknown, JobProblemCode> = new Map([
  ['ENOSPC', 'JOB_DISK_FULL'],
  ['EDQUOT', 'JOB_DISK_FULL'],
  ['ENOENT', 'JOB_FILE_MISSING'],
]);

/** What a person is told of an error that work ended with; of errors of programs only what they can do something about. */
export const problemOf = (error: unknown): JobProblem => {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  if (name === 'ToolMissing') return jobProblem('JOB_PROGRAM_MISSING');
  return jobProblem(BY_SYSTEM_CODE.get(code) ?? 'JOB_FAILED');
};

/** The refusal that work itself spoke, or `null`. By its shape: the class may have been loaded twice. */
export const refusalOf = (error: unknown): JobProblem | null => {
  if (!(error instanceof Error) || error.name !== 'JobRefused') return null;
  const { code, vi, en } = error as Error & Partial<JobProblem>;
  return code && vi && en ? { code, vi, en } : null;
};

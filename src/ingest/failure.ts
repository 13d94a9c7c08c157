/** Why a file could not be taken in, for the report: nothing is wrong with the file itself. */
export interface Failure {
  readonly code: 'INGEST_DISK_FULL' | 'INGEST_STORE_AWAY' | 'INGEST_DATABASE_AWAY' | 'INGEST_FAILED';
  readonly vi: string;
  readonly en: string;
}

const AGAIN = 'Khi đã xử lý xong, chạy lại đúng lệnh này: tệp đã nhập sẽ không nhập lần nữa.';

const DISK_FULL =
  /\bENOSPC\b|\bEDQUOT\b|no space left on device|disk quota exceeded|database or disk is full/i;

/** PostgreSQL shut down, started, refused or lost its connections; and what its driver and the pool say then. */
const DATABASE_CODES: ReadonlySet<string> = new Set([
  '57P01',
  '57P02',
  '57P03',
  '55000',
  '53300',
  '08000',
  '08003',
  '08006',
  '3D000',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);
/** Strapi says no more than the first of these when its look for related records fails; missing ones it names. */
const DATABASE_WORDS =
  /^Invalid relations$|connection terminated|transaction query already complete|unable to acquire a connection|timeout acquiring a connection|not queryable|SQLITE_BUSY/i;

const codesOf = (error: unknown): string[] => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return [...(typeof code === 'string' ? [code] : []), ...(cause ? codesOf(cause) : [])];
};

/** Tells a full disk and a database that is away from everything else. @param error what was thrown */
export const failureOf = (error: unknown): Failure => {
  const en = error instanceof Error ? error.message : String(error);
  const said = [...codesOf(error), en].join(' ');
  if (DISK_FULL.test(said))
    return {
      code: 'INGEST_DISK_FULL',
      vi: `Chưa nhập được vì ổ đĩa của kho đã đầy. ${AGAIN}`,
      en: `The disk of the archive is full: ${en}`,
    };
  // Before the database: what a store in the network fails with looks the same below.
  if (codesOf(error).some((code) => code.startsWith('MASTERS_STORE_')))
    return {
      code: 'INGEST_STORE_AWAY',
      vi: `Chưa nhập được vì kho chứa tệp gốc (S3) không trả lời. ${AGAIN}`,
      en: `The store of masters is away: ${en}`,
    };
  if (codesOf(error).some((code) => DATABASE_CODES.has(code)) || DATABASE_WORDS.test(en))
    return {
      code: 'INGEST_DATABASE_AWAY',
      vi: `Chưa nhập được vì mất liên lạc với cơ sở dữ liệu. ${AGAIN}`,
      en: `The database is away: ${en}`,
    };
  return { code: 'INGEST_FAILED', vi: `Chưa nhập được: ${en}`, en };
};

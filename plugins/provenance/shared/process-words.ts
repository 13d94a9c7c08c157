interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Processes of the archive that do things on their own, as the history names them; the ledger keeps the short name. */
const PROCESSES: Readonly<Record<string, Words>> = {
  archive: { vi: 'Kho (tự động)', en: 'The archive itself' },
  boot: { vi: 'Kho, lúc khởi động', en: 'The archive, at its start' },
  ingest: { vi: 'Lệnh nạp tệp', en: 'The ingest command' },
  fixity: { vi: 'Lệnh kiểm tra nguyên vẹn', en: 'The fixity command' },
  backup: { vi: 'Lệnh sao lưu', en: 'The backup command' },
  restore: { vi: 'Lệnh khôi phục', en: 'The restore command' },
  integrity: { vi: 'Lệnh đối chiếu kho', en: 'The integrity command' },
  demo: { vi: 'Dữ liệu thử', en: 'The demonstration data' },
};

/** The words for an actor that is a process; `null` for people and tokens, who go by their names. */
export const wordsOfActor = ({ kind, id }: { readonly kind: string; readonly id: string }): Words | null =>
  kind === 'process' ? processWords(id) : null;

/** What readers call a process; `null` for one that has no words of its own. */
export const processWords = (id: string): Words | null =>
  Object.hasOwn(PROCESSES, id) ? (PROCESSES[id] ?? null) : null;

import { listOf, objectOf, textOf } from '../../../shared/values';
import type { Sentence } from '../api/contracts';
import type { ItemName } from '../api/page-contracts';

/** What became of one item. */
export interface ReportLine extends ItemName {
  readonly title: string | null;
  readonly ok: boolean;
  /** Why it was refused; empty for what was done. */
  readonly reasons: readonly Sentence[];
}

const sentenceOf = (value: unknown): Sentence | null => {
  const { vi, en, message, messageEn } = objectOf(value);
  const words = textOf(vi) ?? textOf(message);
  return words === null ? null : { vi: words, en: textOf(en) ?? textOf(messageEn) ?? words };
};

/** Only what refuses is a reason; a warning that came with it is not. */
const refuses = (finding: unknown): boolean => {
  const { severity } = objectOf(finding);
  return severity === undefined || severity === 'error';
};

const UNTOLD: Sentence = {
  vi: 'Máy chủ không nói lý do. Hãy mở tư liệu và thử lại ở đó.',
  en: 'The server gave no reason. Open the item and try there.',
};

const reasonsOf = (line: Readonly<Record<string, unknown>>): readonly Sentence[] => {
  const findings = listOf(line.findings)
    .filter(refuses)
    .flatMap((finding) => sentenceOf(finding) ?? []);
  if (findings.length > 0) return findings;
  return [sentenceOf(line) ?? UNTOLD];
};

/**
 * Reads the report of a bulk act: `{ report: [{ uid?, documentId, title, ok, vi?, en?, findings }] }`. Every item that
 * was sent stands in the answer once: what the server left out counts as not done, so that nothing is lost unseen.
 *
 * @param sent what was asked for, in its order
 */
export const readReport = (
  answer: unknown,
  sent: readonly (ItemName & { readonly title: string | null })[],
): ReportLine[] => {
  const lines = new Map(
    listOf(objectOf(answer).report).map((line) => {
      const told = objectOf(line);
      return [String(told.documentId), told] as const;
    }),
  );
  return sent.map(({ uid, documentId, title }) => {
    const line = lines.get(documentId);
    const ok = line?.ok === true;
    return {
      uid,
      documentId,
      title: textOf(line?.title) ?? title,
      ok,
      reasons: ok ? [] : line ? reasonsOf(line) : [UNTOLD],
    };
  });
};

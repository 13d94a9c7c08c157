import type { FileRow } from '../rows';

/** What a MIME type says where the bytes were not examined. */
const KIND_OF_MIME: Readonly<Record<string, string>> = {
  image: 'image',
  video: 'film',
  audio: 'sound',
  text: 'text',
};

const kindOfMime = (mime: string | null | undefined): string | null =>
  mime === 'application/pdf' ? 'pdf' : (KIND_OF_MIME[mime?.split('/')[0] ?? ''] ?? null);

/** What the preservation plugin found in the bytes of a file (architecture, "Masters and derivatives"). */
export interface FileFacts {
  kind: string | null;
  pages: number | null;
  durationSeconds: number | null;
}

const positive = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;

/** Reads `provider_metadata` without trusting its shape; the kind falls back on the MIME type. */
export function fileFacts(file: FileRow | null | undefined): FileFacts {
  const raw = file?.provider_metadata;
  const metadata: Record<string, unknown> =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  return {
    kind: typeof metadata.kind === 'string' ? metadata.kind : kindOfMime(file?.mime),
    pages: positive(metadata.pages),
    durationSeconds: positive(metadata.durationSeconds),
  };
}

/** Seconds of a running time written "HH:MM:SS" or "MM:SS"; null for anything else. */
export function playTimeSeconds(text: string | null | undefined): number | null {
  const parts = text?.trim().match(/^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/);
  if (!parts) return null;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

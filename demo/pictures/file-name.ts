import { createHash } from 'node:crypto';
import type { FileSpec } from './specs';

/** Raised whenever the drawing changes, so that files of an older renderer are not reused. */
export const RENDERER_VERSION = 1;

/** `<key>-<12 hex digits>.<extension>`: the digits hash the whole specification and the renderer's version. */
export function fileName(spec: FileSpec): string {
  const digest = createHash('sha256')
    .update(`${RENDERER_VERSION}\n${stable(spec)}`)
    .digest('hex')
    .slice(0, 12);
  const key = spec.key.replace(/[^a-zA-Z0-9_-]+/g, '-');
  return `${key}-${digest}.${extension(spec)}`;
}

function extension(spec: FileSpec): string {
  if (spec.type === 'pdf') return 'pdf';
  if (spec.type === 'film') return spec.container;
  const format = spec.format ?? 'jpeg';
  if (format.startsWith('tiff')) return 'tif';
  return format === 'png' ? 'png' : 'jpg';
}

/** JSON with sorted keys: two ways of writing the same specification name the same file. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)))
      : inner,
  );
}

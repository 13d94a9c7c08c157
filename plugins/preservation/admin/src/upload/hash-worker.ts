import { createSHA256 } from 'hash-wasm';

/** A file to hash. */
export interface HashOrder {
  readonly file: File;
}

export type HashAnswer =
  | { readonly type: 'progress'; readonly bytes: number }
  | { readonly type: 'done'; readonly sha256: string }
  | { readonly type: 'failed' };

/** What a worker of its own offers; the page's types know only windows. */
interface WorkerScope {
  postMessage: (answer: HashAnswer) => void;
  onmessage: ((event: MessageEvent<HashOrder>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const TOLD_EVERY_BYTES = 8 * 1024 * 1024;

/**
 * SHA-256 of a file piece by piece. Compiled code of our own, since browsers lend theirs (WebCrypto) neither for
 * streams nor to pages on plain http, as offices run them.
 */
const hash = async (file: File): Promise<string> => {
  const hasher = await createSHA256();
  const reader = file.stream().getReader();
  let [bytes, told] = [0, 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return hasher.digest('hex');
    hasher.update(value);
    bytes += value.length;
    if (bytes - told < TOLD_EVERY_BYTES) continue;
    told = bytes;
    scope.postMessage({ type: 'progress', bytes });
  }
};

scope.onmessage = ({ data }) => {
  hash(data.file).then(
    (sha256) => scope.postMessage({ type: 'done', sha256 }),
    () => scope.postMessage({ type: 'failed' }),
  );
};

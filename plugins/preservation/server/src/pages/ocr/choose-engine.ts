import type { OcrEngine } from './engine';
import { openTesseractCli } from './tesseract-cli';
import { openTesseractJs } from './tesseract-js';

export interface EngineSource {
  /** The reader of this machine, looked for once. */
  readonly engine: () => Promise<OcrEngine>;
  readonly close: () => Promise<void>;
}

/** Debian's tesseract where it is installed with its Vietnamese, else the one from npm. */
export const engineOfMachine = (tesseract: string, warn: (message: string) => void): EngineSource => {
  let found: Promise<OcrEngine> | null = null;
  const look = async (): Promise<OcrEngine> => {
    const installed = await openTesseractCli(tesseract);
    if (installed) return installed;
    warn(
      'preservation: tesseract-ocr-vie is not installed; the reader from npm takes over, at half the speed / ' +
        'máy chủ chưa có gói tesseract-ocr-vie, dùng bộ đọc chữ dự phòng (chậm hơn).',
    );
    return openTesseractJs();
  };
  return {
    engine: () => {
      found ??= look();
      // Not finding any is asked again next time: somebody may have installed it meanwhile.
      found.catch(() => (found = null));
      return found;
    },
    close: async () => {
      await found?.then((engine) => engine.close()).catch(() => undefined);
      found = null;
    },
  };
};

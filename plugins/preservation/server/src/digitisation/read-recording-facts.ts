import { asSound, type AcceptedType } from '../../../shared/accepted-types';
import type { ScanFacts } from '../../../shared/digitisation/contract';
import { recordingFacts } from '../../../shared/digitisation/recording-bitrate';
import { runTool } from '../inspection/run-tool';
import { SAFE_INPUT } from '../inspection/safe-input';

const PROBE_MS = 60_000;
/** Containers that hold both: what was taken for sound and has a moving picture. */
const WITH_PICTURE: Readonly<Record<string, string>> = { wma: 'wmv', m4a: 'mp4', ogg: 'ogv' };

/** Bit rate and duration of a film or sound recording; a container without a picture is a sound recording. @throws ToolMissing */
export const readRecordingFacts = async (
  file: string,
  accepted: AcceptedType,
  ffprobe: string,
): Promise<Partial<ScanFacts>> => {
  const { code, stdout, timedOut } = await runTool(
    ffprobe,
    ['-v', 'error', ...SAFE_INPUT, '-show_format', '-show_streams', '-of', 'json', `file:${file}`],
    { timeoutMs: PROBE_MS },
  );
  if (timedOut) return { trouble: 'too-slow' };
  if (code !== 0) return { trouble: 'damaged' };
  const { hasPicture, ...told } = recordingFacts(JSON.parse(stdout.toString('utf8')));
  return hasPicture
    ? { kind: 'film', format: WITH_PICTURE[accepted.ext] ?? accepted.ext, ...told }
    : { kind: 'sound', format: asSound(accepted).ext, ...told };
};

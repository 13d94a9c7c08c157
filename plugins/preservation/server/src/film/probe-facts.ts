import { filmFacts, type FilmFacts } from '../../../shared/film/film-facts';
import { runTool } from '../inspection/run-tool';
import { SAFE_INPUT } from '../inspection/safe-input';

const PROBE_TIMEOUT_MS = 60_000;

/** What a film or sound file is made of; null where the prober cannot say. @throws ToolMissing */
export const probeFacts = async (
  ffprobe: string,
  file: string,
  signal?: AbortSignal,
): Promise<FilmFacts | null> => {
  const { code, stdout } = await runTool(
    ffprobe,
    ['-v', 'error', ...SAFE_INPUT, '-show_format', '-show_streams', '-of', 'json', `file:${file}`],
    { timeoutMs: PROBE_TIMEOUT_MS, signal },
  );
  signal?.throwIfAborted();
  return code === 0 ? filmFacts(JSON.parse(stdout.toString('utf8'))) : null;
};

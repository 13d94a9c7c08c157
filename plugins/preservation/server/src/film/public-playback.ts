import type { ItemKind } from '../../../shared/contracts';
import { subtitleName } from '../../../shared/film/variant-names';
import { mayRead } from '../../../shared/may-read';
import { isSha256, publicMediaUrl } from '../../../shared/media-url';
import { languageOfCode, UNKNOWN_LANGUAGE } from '../../../shared/subtitles/languages';
import type { CopiesLine } from './copies-table';

/** One representation of a published item: its file as the database has it, and the language the editor named. */
export interface ShownFile {
  facts: unknown;
  languageCode: string | null;
}

export interface PublicPlayback {
  playback: {
    film: { src: string; width: number; height: number } | null;
    sound: string | null;
    soundDownload: string | null;
    strip: { picture: string; index: string } | null;
    durationSeconds: number;
  } | null;
  track: { src: string; language: string } | null;
}

const NOTHING: PublicPlayback = { playback: null, track: null };
const PLAYABLE: ReadonlySet<unknown> = new Set(['film', 'sound', 'text']);

interface MasterKindAndHash {
  sha256: string;
  kind: unknown;
}

const readFacts = (facts: unknown): MasterKindAndHash | null => {
  const { sha256, kind } = (typeof facts === 'object' && facts !== null ? facts : {}) as Record<
    string,
    unknown
  >;
  return isSha256(sha256) && PLAYABLE.has(kind) ? { sha256, kind } : null;
};

/** Hashes of the files of an item of which something could play. */
export const playableHashes = (files: readonly ShownFile[]): string[] =>
  files.flatMap(({ facts }) => readFacts(facts)?.sha256 ?? []);

/**
 * Public addresses of what plays of an item's files, in their order (F68). Pure: it decides nothing about who may read
 * them, but for the copy to keep, which is not even offered where it would be refused.
 */
export const publicPlayback = (
  item: { kind: ItemKind; documentId: string; accessRegime: string },
  files: readonly ShownFile[],
  lines: ReadonlyMap<string, CopiesLine>,
): PublicPlayback[] => {
  const mayKeep = mayRead({
    viewer: 'anonymous',
    item: { published: true, secrecy: '0', accessRegime: item.accessRegime },
    use: 'download',
  }).allowed;

  return files.map(({ facts, languageCode }) => {
    const sha256 = readFacts(facts)?.sha256;
    const line = sha256 && lines.get(sha256);
    if (!sha256 || !line) return NOTHING;
    const at = (variant: string) => publicMediaUrl(item.kind, item.documentId, sha256, variant);
    if (line.kind === 'subtitle') {
      const language = languageOfCode(languageCode) ?? line.facts.language ?? UNKNOWN_LANGUAGE;
      return { playback: null, track: { src: at(subtitleName(language)), language } };
    }
    const { film, sound, strip, durationSeconds } = line.made;
    return {
      playback: {
        film: film && { src: at('film.mp4'), width: film.width, height: film.height },
        sound: sound && !film ? at('sound.m4a') : null,
        soundDownload: sound && mayKeep ? `${at('sound.m4a')}?download=1` : null,
        strip: strip && { picture: at('strip.webp'), index: at('strip.vtt') },
        durationSeconds,
      },
      track: null,
    };
  });
};

import type { Core } from '@strapi/strapi';

import type { MasterFacts } from '../../../shared/contracts';
import type { CopyState, FilmView, ItemFilmsView, SubtitleView } from '../../../shared/film/views';
import { subtitleName } from '../../../shared/film/variant-names';
import type { JobView } from '../../../shared/jobs/views';
import { derivativeUrl, isSha256 } from '../../../shared/media-url';
import { languageOfCode } from '../../../shared/subtitles/languages';
import { jobsOf } from '../jobs/jobs';
import { urlSignerOf } from '../provider/url-signer-of';
import type { CopiesLine } from './copies-table';
import { filmsOf } from './films';

interface HeldFile {
  sha256: string;
  kind: MasterFacts['kind'];
  fileName: string;
  languageCode: string | null;
  hasPoster: boolean;
}

interface Row {
  representations:
    | {
        language: string | null;
        file: { name: string; provider_metadata: MasterFacts | null; formats: unknown } | null;
      }[]
    | null;
}

const filesOf = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<HeldFile[]> => {
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    select: ['id'],
    populate: {
      representations: {
        select: ['id', 'language'],
        populate: { file: { select: ['id', 'name', 'provider_metadata', 'formats'] } },
      },
    },
  });
  return (row?.representations ?? []).flatMap(({ language, file }) => {
    const facts = file?.provider_metadata;
    if (!file || !facts || !isSha256(facts.sha256)) return [];
    return [
      {
        sha256: facts.sha256,
        kind: facts.kind,
        fileName: file.name,
        languageCode: language,
        hasPoster: file.formats !== null,
      },
    ];
  });
};

/** Failed and running work is told even where copies of an older recipe play meanwhile; nothing else matters then. */
const stateOf = (line: CopiesLine | undefined, job: JobView | undefined): CopyState => {
  if (job?.state === 'running') {
    return { state: 'running', done: job.progress?.done ?? 0, total: job.progress?.total ?? 0 };
  }
  if (line) return { state: 'made' };
  return job?.state === 'failed' ? { state: 'failed', problem: job.problem } : { state: 'waiting' };
};

/** What plays of an item, and how far the work on it is, for staff (F69). Of the draft: what the form shows. */
export const itemFilms = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<ItemFilmsView> => {
  const files = await filesOf(strapi, uid, documentId);
  const hashes = files.map(({ sha256 }) => sha256);
  const [lines, jobs] = await Promise.all([
    filmsOf(strapi).table().read(hashes),
    jobsOf(strapi).reader().ofKeys(['film', 'sound'], hashes),
  ]);
  const signer = urlSignerOf(strapi);
  const now = Date.now();
  const at = (sha256: string, variant: string) => signer.sign(derivativeUrl(sha256, variant), now);

  const film = ({ sha256, kind, fileName, hasPoster }: HeldFile): FilmView[] => {
    if (kind !== 'film' && kind !== 'sound') return [];
    const line = lines.get(sha256);
    const made = line && line.kind !== 'subtitle' ? line : null;
    return [
      {
        sha256,
        fileName,
        kind: made?.kind ?? kind,
        copy: stateOf(line, jobs.get(sha256)),
        facts: made?.facts ?? null,
        play: made ? at(sha256, made.made.film ? 'film.mp4' : 'sound.m4a') : null,
        sound: made?.made.film && made.made.sound ? at(sha256, 'sound.m4a') : null,
        poster: hasPoster ? at(sha256, 'screen.webp') : null,
        strip: made?.made.strip ? at(sha256, 'strip.webp') : null,
      },
    ];
  };
  const subtitle = ({ sha256, fileName, languageCode }: HeldFile): SubtitleView[] => {
    const line = lines.get(sha256);
    if (line?.kind !== 'subtitle') return [];
    const language = languageOfCode(languageCode) ?? line.facts.language;
    const address = at(sha256, subtitleName(language));
    return [{ sha256, fileName, language, cues: line.facts.cues, address }];
  };
  return { films: files.flatMap(film), subtitles: files.flatMap(subtitle) };
};

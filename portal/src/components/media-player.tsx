import { useRef, useState } from 'react';
import type { Playback, Representation, SubtitleTrack } from '../api/items';
import { formatDuration } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import type { Language } from '../i18n/language';
import { ProcessingLabel } from './processing-label';
import { SceneStrip } from './scene-strip';
import type { Restoration } from '../api/search';

const UNKNOWN = 'und';

/** What a language calls another, or nothing where it is not known. */
function languageName(code: string, language: Language): string | undefined {
  return code === UNKNOWN ? undefined : new Intl.DisplayNames(language, { type: 'language' }).of(code);
}

interface Props {
  title: string;
  of: Representation;
  playback: Playback;
  tracks: readonly SubtitleTrack[];
  restoration: Restoration | null;
}

/** A film or sound recording: the browser's own player, which every keyboard and screen reader knows. */
export function MediaPlayer({ title, of, playback, tracks, restoration }: Props) {
  const { language, m } = useLanguage();
  const [failed, setFailed] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const { film, sound, soundDownload, strip, durationSeconds } = playback;
  const preferred = Math.max(
    0,
    tracks.findIndex((track) => track.language === language),
  );

  const seek = (seconds: number) => {
    if (!video.current) return;
    video.current.currentTime = seconds;
    video.current.focus();
  };

  return (
    <figure className="player">
      {film ? (
        <div className="player__ground">
          <video
            ref={video}
            controls
            playsInline
            preload="metadata"
            poster={of.picture?.screen}
            width={film.width}
            height={film.height}
            aria-label={title}
            onError={() => setFailed(true)}
          >
            <source src={film.src} type="video/mp4" onError={() => setFailed(true)} />
            {tracks.map((track, i) => (
              <track
                key={track.src}
                kind="subtitles"
                src={track.src}
                srcLang={track.language === UNKNOWN ? undefined : track.language}
                label={languageName(track.language, language) ?? m.item.subtitles}
                default={i === preferred}
              />
            ))}
          </video>
          <ProcessingLabel processing={of.processing} restoration={restoration} />
        </div>
      ) : sound ? (
        <audio controls preload="metadata" src={sound} aria-label={title} onError={() => setFailed(true)} />
      ) : null}
      {failed ? <p role="alert">{m.item.filmFailed}</p> : null}
      <figcaption>
        <p>{m.item.duration(formatDuration(durationSeconds, language))}</p>
      </figcaption>
      {film && strip ? <SceneStrip strip={strip} onPick={seek} /> : null}
      {soundDownload ? (
        <p className="viewer__actions screen-only">
          <a className="button button--small" href={soundDownload} download>
            {m.item.downloadSound}
          </a>
        </p>
      ) : null}
    </figure>
  );
}

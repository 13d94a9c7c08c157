import { Box } from '@strapi/design-system';
import { useEffect, useRef } from 'react';

import type { FilmView, SubtitleView } from '../../../shared/film/views';

interface FilmPlayerProps {
  film: FilmView;
  play: string;
  subtitles: readonly SubtitleView[];
  languageName: (language: string) => string;
  /** The address is signed for some minutes only: a long film outlives it. */
  onExpired: () => void;
}

const UNKNOWN = 'und';

/** The browser's own player. Where its address has run out it goes on with a new one from where it stood. */
export const FilmPlayer = ({ film, play, subtitles, languageName, onExpired }: FilmPlayerProps) => {
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  // While it plays it keeps its address: a new one would begin from the start.
  const address = useRef(play);
  const stoodAt = useRef<number | null>(null);

  useEffect(() => {
    const at = stoodAt.current;
    if (at === null || !player.current || address.current === play) return;
    address.current = play;
    stoodAt.current = null;
    player.current.src = play;
    player.current.currentTime = at;
    void player.current.play().catch(() => undefined);
  }, [play]);

  const onError = (): void => {
    // Only once for each address: a film that cannot be played at all must not ask for ever.
    if (stoodAt.current !== null || !player.current || player.current.currentTime === 0) return;
    stoodAt.current = player.current.currentTime;
    onExpired();
  };

  const common = { ref: player, controls: true, preload: 'metadata', 'aria-label': film.fileName, onError };
  return (
    <Box width="100%">
      {film.kind === 'film' ? (
        <video
          {...common}
          src={address.current}
          poster={film.poster ?? undefined}
          style={{ display: 'block', width: '100%', maxHeight: '24rem', background: '#000' }}
        >
          {subtitles.map(({ sha256, language, address: src }) => (
            <track
              key={sha256}
              kind="subtitles"
              src={src}
              srcLang={language === UNKNOWN ? undefined : language}
              label={languageName(language)}
            />
          ))}
        </video>
      ) : (
        <audio {...common} src={address.current} style={{ display: 'block', width: '100%' }} />
      )}
    </Box>
  );
};

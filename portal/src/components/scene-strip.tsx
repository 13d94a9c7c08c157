import { useEffect, useState } from 'react';
import type { Playback } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { clock, parseScenes, pickScenes, type Scene } from './scenes';

/** As many as stand in two rows; the player's own bar reaches the rest. */
const SHOWN = 8;

interface Props {
  strip: NonNullable<Playback['strip']>;
  onPick: (seconds: number) => void;
}

/** Stills of a film to jump to. Nothing stands there where they cannot be loaded: they are an aid. */
export function SceneStrip({ strip, onPick }: Props) {
  const { m } = useLanguage();
  const [scenes, setScenes] = useState<Scene[]>([]);

  useEffect(() => {
    const abort = new AbortController();
    fetch(strip.index, { signal: abort.signal })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((vtt) => setScenes(pickScenes(parseScenes(vtt), SHOWN)))
      .catch(() => undefined);
    return () => abort.abort();
  }, [strip.index]);

  if (scenes.length < 2) return null;
  return (
    <ul className="scenes screen-only" aria-label={m.item.scenes}>
      {scenes.map(({ from, x, y, width, height }) => (
        <li key={from}>
          <button type="button" aria-label={m.item.sceneAt(clock(from))} onClick={() => onPick(from)}>
            <span
              className="scenes__still"
              style={{
                width,
                height,
                backgroundImage: `url("${strip.picture}")`,
                backgroundPosition: `${-x}px ${-y}px`,
              }}
            />
            {clock(from)}
          </button>
        </li>
      ))}
    </ul>
  );
}

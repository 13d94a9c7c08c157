import type { ItemDescription } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { isOnRequest } from './is-on-request';
import { MediaPlayer } from './media-player';
import { PictureViewer } from './picture-viewer';
import { tracksOf } from './tracks-of';

/** What of a record can be seen and heard: its films and recordings, then its pictures. */
export function ItemMedia({ item }: { item: ItemDescription }) {
  const { m } = useLanguage();
  const { representations, title, restoration, access } = item;
  const still = representations.filter(({ playback, track }) => !playback && !track);
  // Its web copy is being made: a film's still without a word would look like a fault.
  const isComing =
    !isOnRequest(access.regime) && still.some(({ media }) => media === 'film' || media === 'sound');
  const isPlayable = still.length < representations.filter(({ track }) => !track).length;
  const hasPictures = still.some(({ picture }) => picture);

  return (
    <div className="item-media">
      {representations.map((of, i) =>
        of.playback ? (
          <MediaPlayer
            key={i}
            title={title}
            of={of}
            playback={of.playback}
            tracks={tracksOf(representations, of)}
            restoration={restoration}
          />
        ) : null,
      )}
      {hasPictures || !isPlayable ? <PictureViewer item={{ ...item, representations: still }} /> : null}
      {isComing ? <p className="item-media__note">{m.item.filmComing}</p> : null}
    </div>
  );
}

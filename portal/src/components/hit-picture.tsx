import { useState } from 'react';
import type { HitPicture as Picture, Kind } from '../api/search';
import { useLanguage } from '../i18n/language-context';
import { Icon } from './icon';

interface Props {
  picture: Picture | null;
  kind: Kind;
}

/**
 * The picture of a result on its neutral ground, whole: an old photograph is never cropped. The alt text is empty
 * because the title stands beside it in the same card.
 */
export function HitPicture({ picture, kind }: Props) {
  const { m } = useLanguage();
  const [failed, setFailed] = useState(false);

  if (!picture || failed) {
    return (
      <span className="hit__no-picture">
        <Icon name={kind} />
        <span>{m.results.noPicture}</span>
      </span>
    );
  }
  return (
    <img
      src={picture.thumb}
      width={picture.width}
      height={picture.height}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  );
}

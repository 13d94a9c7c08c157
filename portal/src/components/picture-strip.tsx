import type { Representation } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { processingName } from './processing-name';
import { representationName } from './representation-name';

interface Props {
  shown: readonly Representation[];
  index: number;
  onPick: (index: number) => void;
}

/** The pictures of a record in a row: front, back, pages. */
export function PictureStrip({ shown, index, onPick }: Props) {
  const { m } = useLanguage();
  return (
    <ul className="strip screen-only" aria-label={m.item.pictures}>
      {shown.map((representation, i) => (
        <li key={i}>
          <button type="button" aria-current={i === index ? 'true' : undefined} onClick={() => onPick(i)}>
            {representation.picture ? (
              <img src={representation.picture.thumb} alt="" loading="lazy" decoding="async" />
            ) : null}
            <span lang="vi">{representationName(shown, i, m)}</span>
            <Made processing={representation.processing} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A small picture of a made file says so too. */
function Made({ processing }: Pick<Representation, 'processing'>) {
  const { m } = useLanguage();
  const name = processingName(processing, m);
  return name === null ? null : <span className="strip__made">{name}</span>;
}

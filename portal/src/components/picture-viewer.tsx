import { lazy, Suspense, useState } from 'react';
import type { ItemDescription, Representation } from '../api/items';
import { formatDuration } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import { copyToKeep } from './copy-to-keep';
import { Icon } from './icon';
import { isOnRequest } from './is-on-request';
import { PictureDialog } from './picture-dialog';
import { PictureStrip } from './picture-strip';
import { representationName } from './representation-name';
import { originalOf } from './compared';
import { ProcessingLabel } from './processing-label';
import { processingName } from './processing-name';

/** Loaded by those who compare: most readers never do. */
const Comparison = lazy(() => import('./comparison'));

/** The record's pictures: one large, the others in a row; or why there is none to see. */
export function PictureViewer({ item }: { item: ItemDescription }) {
  const { language, m } = useLanguage();
  const [index, setIndex] = useState(0);
  const [failed, setFailed] = useState<string>();
  const [enlarged, setEnlarged] = useState(false);
  const [comparing, setComparing] = useState(false);

  const shown = item.representations.filter((representation) => representation.picture !== null);
  const current = shown[index];
  const picture = current?.picture;
  if (!current || !picture) {
    const inscribed = item.representations.filter((representation) => representation.inscription);
    return (
      <div className="viewer viewer--empty">
        <Icon name={item.kind} />
        <p>{isOnRequest(item.access.regime) ? m.item.pictureOnRequest : m.item.pictureMissing}</p>
        {inscribed.map((representation, i) => (
          <Inscription key={i} of={representation} />
        ))}
      </div>
    );
  }

  const made = processingName(current.processing, m);
  const scanAt = originalOf(shown, index);
  const scan = shown[scanAt]?.picture ?? null;
  const pick = (at: number): void => {
    setIndex(at);
    setComparing(false);
  };
  const name = shown.length > 1 ? `${item.title} – ${representationName(shown, index, m)}` : item.title;
  const alt = made === null ? name : `${name} (${made})`;
  const extent = [
    current.durationSeconds ? m.item.duration(formatDuration(current.durationSeconds, language)) : null,
    current.pages && current.pages > 1 ? m.item.pageCount(current.pages) : null,
  ].filter(Boolean);

  return (
    <div className="viewer">
      <figure>
        <div className="viewer__ground">
          {comparing && scan ? (
            <Suspense fallback={<p role="status">{m.loading}</p>}>
              <Comparison original={scan} made={picture} label={made ?? ''} title={item.title} />
            </Suspense>
          ) : failed === picture.screen ? (
            <p>{m.item.pictureFailed}</p>
          ) : (
            <img
              key={picture.screen}
              src={picture.screen}
              width={picture.width}
              height={picture.height}
              alt={alt}
              onError={() => setFailed(picture.screen)}
            />
          )}
          {comparing && scan ? null : (
            <ProcessingLabel processing={current.processing} restoration={item.restoration} />
          )}
        </div>
        <figcaption>
          {shown.length > 1 ? <p lang="vi">{representationName(shown, index, m)}</p> : null}
          {made !== null && !scan ? <p>{m.item.noOriginalShown}</p> : null}
          {extent.length > 0 ? <p>{extent.join(' · ')}</p> : null}
          <Inscription of={current} />
        </figcaption>
      </figure>
      <div className="viewer__actions screen-only">
        {scan ? (
          <>
            <button type="button" className="button button--small" onClick={() => pick(scanAt)}>
              {m.item.viewOriginal}
            </button>
            <button
              type="button"
              className="button button--small"
              aria-pressed={comparing}
              onClick={() => setComparing(!comparing)}
            >
              {comparing ? m.item.endComparison : m.item.compare}
            </button>
          </>
        ) : null}
        {shown.length > 1 ? (
          <>
            <button
              type="button"
              className="button button--small"
              disabled={index === 0}
              onClick={() => pick(index - 1)}
            >
              {m.item.previousPicture}
            </button>
            <button
              type="button"
              className="button button--small"
              disabled={index === shown.length - 1}
              onClick={() => pick(index + 1)}
            >
              {m.item.nextPicture}
            </button>
          </>
        ) : null}
        <button type="button" className="button button--small" onClick={() => setEnlarged(true)}>
          {m.item.enlarge}
        </button>
        {item.access.regime === 'cong-khai-tai' ? (
          <a className="button button--small" href={copyToKeep(picture)} download>
            {m.item.download}
          </a>
        ) : null}
      </div>
      {shown.length > 1 ? <PictureStrip shown={shown} index={index} onPick={pick} /> : null}
      {enlarged ? (
        <PictureDialog
          picture={picture}
          pages={current.pages ?? 1}
          alt={alt}
          made={made}
          onClose={() => setEnlarged(false)}
        />
      ) : null}
    </div>
  );
}

/** Words on the object are evidence: given as they stand, with who wrote them. */
function Inscription({ of }: { of: Representation }) {
  const { m } = useLanguage();
  if (!of.inscription) return null;
  return (
    <p className="inscription" lang="vi">
      {m.item.inscription}: “{of.inscription}”{of.inscriptionSource ? ` (${of.inscriptionSource})` : null}
    </p>
  );
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Picture } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { DeepZoomView } from './deep-zoom-view';
import { pageService } from './page-service';
import { PageTurner } from './page-turner';

/** More pages of a file are not drawn (F76). */
const MOST_PAGES = 2000;

interface Props {
  picture: Picture;
  /** Of the file, 1 where it has none. */
  pages: number;
  alt: string;
  /** What was done to the picture; null where nothing was. */
  made: string | null;
  onClose: () => void;
}

/** The picture on the whole screen: enlarged as far as it may be, or where that can't be had, fitted or at its real size. */
export function PictureDialog({ picture, pages, alt, made, onClose }: Props) {
  const { m } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [page, setPage] = useState(1);
  const [failed, setFailed] = useState<string>();
  const leaves = picture.zoom !== null && pages > 1;
  const service = leaves && picture.zoom ? pageService(picture.zoom, page) : picture.zoom;

  useEffect(() => {
    const element = dialog.current;
    // A native modal keeps the focus inside, closes on Escape and gives the focus back.
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  const close = (
    <>
      {made === null ? null : <span className="picture-dialog__made">{made}</span>}
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {m.item.close}
      </button>
    </>
  );
  return (
    <dialog ref={dialog} className="picture-dialog" aria-label={alt} onClose={onClose}>
      {leaves ? <PageTurner page={page} pages={Math.min(pages, MOST_PAGES)} onTurn={setPage} /> : null}
      {service && failed !== service ? (
        <DeepZoomView
          key={service}
          service={service}
          label={leaves ? `${alt} – ${m.item.pageOf(page, pages)}` : alt}
          close={close}
          onFailed={() => setFailed(service)}
        />
      ) : page > 1 ? (
        <div className="picture-dialog__bar">
          <p role="status">{m.item.pageFailed}</p>
          {close}
        </div>
      ) : (
        <PlainPicture picture={picture} alt={alt} close={close} />
      )}
    </dialog>
  );
}

function PlainPicture({ picture, alt, close }: { picture: Picture; alt: string; close: ReactNode }) {
  const { m } = useLanguage();
  const [actual, setActual] = useState(false);
  return (
    <>
      <div className="picture-dialog__bar">
        <button type="button" className="button" onClick={() => setActual(!actual)}>
          {actual ? m.item.fitScreen : m.item.actualSize}
        </button>
        {close}
      </div>
      {/* Reachable by keyboard, so that the arrows can move the picture. */}
      <div
        className={actual ? 'picture-dialog__actual' : 'picture-dialog__fit'}
        tabIndex={0}
        role="group"
        aria-label={alt}
      >
        <img src={picture.screen} width={picture.width} height={picture.height} alt={alt} />
      </div>
    </>
  );
}

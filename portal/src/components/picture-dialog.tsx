import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Picture } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { DeepZoomView } from './deep-zoom-view';

interface Props {
  picture: Picture;
  alt: string;
  /** What was done to the picture; null where nothing was. */
  made: string | null;
  onClose: () => void;
}

/** The picture on the whole screen: enlarged as far as it may be, or where that can't be had, fitted or at its real size. */
export function PictureDialog({ picture, alt, made, onClose }: Props) {
  const { m } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [zoom, setZoom] = useState(picture.zoom);

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
      {zoom ? (
        <DeepZoomView service={zoom} label={alt} close={close} onFailed={() => setZoom(null)} />
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

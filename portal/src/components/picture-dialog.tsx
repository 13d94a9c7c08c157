import { useEffect, useRef, useState } from 'react';
import type { Picture } from '../api/items';
import { useLanguage } from '../i18n/language-context';

interface Props {
  picture: Picture;
  alt: string;
  onClose: () => void;
}

/** The picture on the whole screen, fitted or at its real size to be moved about in. */
export function PictureDialog({ picture, alt, onClose }: Props) {
  const { m } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [actual, setActual] = useState(false);

  useEffect(() => {
    const element = dialog.current;
    // A native modal keeps the focus inside, closes on Escape and gives the focus back.
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog ref={dialog} className="picture-dialog" aria-label={alt} onClose={onClose}>
      <div className="picture-dialog__bar">
        <button type="button" className="button" onClick={() => setActual(!actual)}>
          {actual ? m.item.fitScreen : m.item.actualSize}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {m.item.close}
        </button>
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
    </dialog>
  );
}

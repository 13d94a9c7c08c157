import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type DeepZoom, openDeepZoom } from '../../../packages/deep-zoom/src/deep-zoom';
import { useLanguage } from '../i18n/language-context';
import { Icon, type IconName } from './icon';

interface Props {
  service: string;
  label: string;
  close: ReactNode;
  /** The viewer could not be loaded, or the picture is not given out any more. */
  onFailed: () => void;
}

/** The picture in as much detail as is given out of it; the viewer is loaded only now. */
export function DeepZoomView({ service, label, close, onFailed }: Props) {
  const { m } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const failed = useRef(onFailed);
  const [zoom, setZoom] = useState<DeepZoom>();

  useEffect(() => {
    failed.current = onFailed;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let opened: DeepZoom | undefined;
    let left = false;
    openDeepZoom({ element, service, label }).then(
      (viewer) => {
        if (left) return viewer.close();
        opened = viewer;
        setZoom(viewer);
      },
      () => {
        if (!left) failed.current();
      },
    );
    return () => {
      left = true;
      opened?.close();
    };
  }, [service, label]);

  const button = (icon: IconName, name: string, act: (viewer: DeepZoom) => void) => (
    <button
      type="button"
      className="button button--icon"
      aria-label={name}
      title={name}
      disabled={!zoom}
      onClick={() => zoom && act(zoom)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <>
      <div className="picture-dialog__bar">
        {button('plus', m.item.zoomIn, (viewer) => viewer.zoomIn())}
        {button('minus', m.item.zoomOut, (viewer) => viewer.zoomOut())}
        {button('whole', m.item.wholePicture, (viewer) => viewer.reset())}
        {button('turn', m.item.turnPicture, (viewer) => viewer.turn())}
        {close}
      </div>
      <div className="picture-dialog__deep">
        {/* The viewer's own: nothing of React's may be in it. */}
        <div ref={place} className="picture-dialog__place" />
        {zoom ? null : (
          <p className="picture-dialog__loading" role="status">
            {m.item.zoomLoading}
          </p>
        )}
      </div>
      <p className="picture-dialog__help">{m.item.zoomHelp}</p>
    </>
  );
}

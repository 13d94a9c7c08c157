import type OpenSeadragon from 'openseadragon';

export interface DeepZoomOptions {
  /** An empty element of some size. */
  readonly element: HTMLElement;
  /** Path of an image service (IIIF Image API 3) of this archive. */
  readonly service: string;
  /** What goes after every address, e.g. a signature; asked anew for each, since a signature runs out. */
  readonly query?: () => string;
  /** What a screen reader says of the picture. */
  readonly label: string;
}

/** The picture on the screen, moved by the buttons around it. */
export interface DeepZoom {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** The whole picture, upright. */
  readonly reset: () => void;
  /** A quarter turn to the right. */
  readonly turn: () => void;
  readonly close: () => void;
}

const STEP = 1.5;

const withQuery = (address: string, query: string): string =>
  query === '' ? address : `${address}?${query}`;

/**
 * Opens a picture in an element. Wheel, fingers, arrows, `+`, `-`, `0` and `r` move it as well as the buttons do.
 * @throws Error where the picture is not there (withdrawn, or the signature ran out)
 */
export const openDeepZoom = async ({
  element,
  service,
  query = () => '',
  label,
}: DeepZoomOptions): Promise<DeepZoom> => {
  const [{ default: Viewer }, answer] = await Promise.all([
    import('openseadragon'),
    fetch(withQuery(`${service}/info.json`, query())),
  ]);
  if (!answer.ok) throw new Error(`The picture answered ${answer.status}.`);
  const info: object = await answer.json();
  // The service is asked where the page came from, by whatever name the archive is reached here.
  const source = new Viewer.IIIFTileSource({
    ...info,
    id: service,
  } as unknown as OpenSeadragon.TileSourceOptions);
  const address = source.getTileUrl.bind(source);
  source.getTileUrl = (level, x, y) => withQuery(String(address(level, x, y)), query());

  const viewer = new Viewer.Viewer({
    element,
    showNavigationControl: false,
    showNavigator: false,
    drawer: 'canvas',
    visibilityRatio: 0.6,
    maxZoomPixelRatio: 2,
    animationTime: 0.5,
  });
  viewer.addTiledImage({ tileSource: source });
  const { canvas, viewport } = viewer;
  canvas.setAttribute('aria-label', label);
  canvas.setAttribute('role', 'img');

  return {
    zoomIn: () => void viewport.zoomBy(STEP).applyConstraints(),
    zoomOut: () => void viewport.zoomBy(1 / STEP).applyConstraints(),
    reset: () => {
      viewport.setRotation(0);
      viewport.goHome();
    },
    turn: () => void viewport.setRotation(viewport.getRotation() + 90),
    close: () => viewer.destroy(),
  };
};

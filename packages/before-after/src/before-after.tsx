import { HandleRoot, Handle, Image, Item, Provider, Root } from 'react-compare-slider/components';
import { useReactCompareSlider } from 'react-compare-slider/hooks';

/** A picture and what it is called. */
export interface ComparedPicture {
  readonly src: string;
  /** Written over its half: "Bản gốc". */
  readonly label: string;
  /** For those who do not see it. */
  readonly alt: string;
}

export interface BeforeAfterProps {
  readonly before: ComparedPicture;
  readonly after: ComparedPicture;
  /** What a screen reader says of the handle: what it does, and that the arrow keys move it. */
  readonly handleLabel: string;
  /** How large it stands, as CSS; both pictures are fitted into it, whole. */
  readonly width?: string;
  readonly height?: string;
  /** Where the line stands at first, in percent from the left. */
  readonly position?: number;
}

/** In pixels: the panel and the website have different root sizes. */
const LABEL = {
  position: 'absolute',
  bottom: 8,
  padding: '4px 8px',
  borderRadius: 4,
  background: 'rgb(0 0 0 / 72%)',
  color: '#fff',
  fontSize: 14,
  lineHeight: 1.3,
  pointerEvents: 'none',
} as const;

const Half = ({ picture, side }: { picture: ComparedPicture; side: 'left' | 'right' }) => (
  <>
    <Image
      src={picture.src}
      alt={picture.alt}
      draggable={false}
      style={{ objectFit: 'contain', width: '100%', height: '100%' }}
    />
    <span style={{ ...LABEL, [side]: 8 }}>{picture.label}</span>
  </>
);

/** The two pictures over each other; the label of each goes with its half. Arrow keys move the line by a twentieth. */
export const BeforeAfter = ({
  before,
  after,
  handleLabel,
  width = '100%',
  height = '60vh',
  position = 50,
}: BeforeAfterProps) => {
  const slider = useReactCompareSlider({ defaultPosition: position, keyboardIncrement: '5%' });
  return (
    <Provider {...slider}>
      <Root style={{ width, height, background: '#1f1f23', borderRadius: 4 }}>
        <Item item="itemOne">
          <Half picture={before} side="left" />
        </Item>
        <Item item="itemTwo">
          <Half picture={after} side="right" />
        </Item>
        <HandleRoot aria-label={handleLabel}>
          <Handle />
        </HandleRoot>
      </Root>
    </Provider>
  );
};

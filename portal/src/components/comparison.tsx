import { BeforeAfter } from '../../../packages/before-after/src/before-after';
import type { Picture } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { fitOver } from './compared';

interface Props {
  original: Picture;
  made: Picture;
  /** What was done: "Đã phục hồi". */
  label: string;
  title: string;
}

/** The untouched scan and what was made of it: one over the other, or side by side where their shapes differ. */
export default function Comparison({ original, made, label, title }: Props) {
  const { m } = useLanguage();
  const before = {
    src: original.screen,
    label: m.item.originalScan,
    alt: `${title} – ${m.item.originalScan}`,
  };
  const after = { src: made.screen, label, alt: `${title} – ${label}` };
  if (!fitOver(original, made))
    return (
      <div className="comparison">
        {[before, after].map((picture) => (
          <figure key={picture.src}>
            <img src={picture.src} alt={picture.alt} />
            <figcaption>{picture.label}</figcaption>
          </figure>
        ))}
      </div>
    );
  return (
    <div className="comparison-over" style={{ aspectRatio: `${made.width} / ${made.height}` }}>
      <BeforeAfter before={before} after={after} handleLabel={m.item.comparisonHandle} height="100%" />
    </div>
  );
}

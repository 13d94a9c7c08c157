import { useLanguage } from '../i18n/language-context';

/** Stands where results will be, in their shape, so that nothing jumps when they come. */
export function SkeletonHits({ count, view = 'grid' }: { count: number; view?: 'grid' | 'list' }) {
  const { m } = useLanguage();
  return (
    <>
      <p className="visually-hidden">{m.loading}</p>
      <ul className={`hits hits--${view}`} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <li key={index} className="hit hit--skeleton">
            <div className="hit__picture" />
            <div className="hit__text">
              <span className="skeleton-line" />
              <span className="skeleton-line skeleton-line--short" />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

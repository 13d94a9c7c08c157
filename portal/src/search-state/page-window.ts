/** A page number, or a gap between two of them. */
export type PageMark = number | 'gap';

/**
 * The page numbers worth showing: the first, the last, and those around `page`; a gap never hides a single page.
 *
 * @example pageWindow(6, 12) // [1, 'gap', 5, 6, 7, 'gap', 12]
 */
export function pageWindow(page: number, pageCount: number): PageMark[] {
  const shown = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const marks: PageMark[] = [];
  let previous = 0;
  for (const n of [...new Set(shown)].sort((a, b) => a - b)) {
    if (n - previous === 2) marks.push(n - 1);
    if (n - previous > 2) marks.push('gap');
    marks.push(n);
    previous = n;
  }
  return marks;
}

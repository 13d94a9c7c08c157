/** An input carries its path as name or id; a component has none, so the first input inside it will do. */
const inputAt = (path: string): HTMLElement | null => {
  const name = CSS.escape(path);
  return document.querySelector<HTMLElement>(
    `[name="${name}"], [id="${name}"], [name^="${name}."], [id^="${name}."]`,
  );
};

/** The heading of a field that has no input yet, such as a component that was not added. */
const headingOf = (label: string | undefined): HTMLElement | null => {
  if (!label) return null;
  const labels = document.querySelectorAll<HTMLElement>('main label, main [id$="-label"], main span');
  return (
    [...labels].find(
      (element) => element.childElementCount === 0 && element.textContent?.startsWith(label),
    ) ?? null
  );
};

/**
 * Leads the editor to a field: to its input, to the nearest one around it, or to its heading.
 * (The content manager has a `field` parameter in the address for this, but sends it on to a strict API that refuses it.)
 *
 * @param label of the top-level field, as the form shows it
 */
export const jumpToField = (path: readonly string[], label: string | undefined): void => {
  const around = path.map((_, index) => path.slice(0, path.length - index).join('.'));
  const input = around.map(inputAt).find((element) => element !== null);
  const target = input ?? headingOf(label);
  target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  input?.focus({ preventScroll: true });
};

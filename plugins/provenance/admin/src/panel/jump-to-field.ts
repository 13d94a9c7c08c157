type SetQuery = (query: { field: string }) => void;

/** An input has the field's path as name or id; a component has none, so its nearest inner input will do. */
const inputFor = (path: string): HTMLElement | null => {
  const name = CSS.escape(path);
  return document.querySelector<HTMLElement>(
    `[name="${name}"], #${name}, [name^="${name}."], [id^="${name}."], [data-field="${name}"]`,
  );
};

/**
 * Leads the editor to a field. The content manager itself focuses the input whose name stands in the `field` parameter
 * and unfolds the repeated entry it lies in; where there is no such input, the nearest one around it is shown.
 */
export const jumpToField = (path: readonly string[], setQuery: SetQuery): void => {
  setQuery({ field: path.join('.') });
  const around = path.map((_, index) => path.slice(0, path.length - index).join('.'));
  const target = around.map(inputFor).find((element) => element !== null);
  target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  target?.focus({ preventScroll: true });
};

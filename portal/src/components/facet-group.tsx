import { useId, useState } from 'react';
import type { FacetName, FacetValue } from '../api/search';
import { formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import { facetLabel } from './facet-label';
import { foldText } from './fold-text';

/** Values shown before "Xem thêm". */
const SHORT_LIST = 7;
/** From this many on, a list is easier to search than to read. */
const LONG_LIST = 15;

interface Props {
  facet: FacetName;
  values: readonly FacetValue[];
  chosen: readonly string[];
  startOpen: boolean;
  onToggle: (value: string) => void;
}

/** One facet: tick boxes with counts, any number of which may be on. */
export function FacetGroup({ facet, values, chosen, startOpen, onToggle }: Props) {
  const { language, m } = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(startOpen);
  const [expanded, setExpanded] = useState(false);
  const [narrow, setNarrow] = useState('');

  const named = values.map((value) => ({
    ...value,
    label: facetLabel(facet, value.value, value.label, language, m),
  }));
  const matching = named.filter((value) => foldText(value.label).includes(foldText(narrow.trim())));
  // A ticked value stays in sight, or its tick could not be taken away.
  const shown = expanded ? matching : named.filter((v, i) => i < SHORT_LIST || chosen.includes(v.value));
  const hidden = named.length - shown.length;

  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {m.facets[facet]}
        {chosen.length > 0 ? <span className="facet__chosen">{chosen.length}</span> : null}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{m.facets[facet]}</legend>
        {expanded && values.length >= LONG_LIST ? (
          <input
            type="search"
            className="facet__narrow"
            aria-label={m.results.narrow(m.facets[facet])}
            placeholder={m.results.narrow(m.facets[facet])}
            value={narrow}
            onChange={(event) => setNarrow(event.target.value)}
          />
        ) : null}
        <ul className={expanded ? 'facet__values facet__values--long' : 'facet__values'}>
          {shown.map(({ value, label, count }) => (
            <li key={value}>
              <label htmlFor={`${id}-${value}`} className="facet__value">
                <input
                  id={`${id}-${value}`}
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => onToggle(value)}
                />
                <span className="facet__label" lang={label === m.decade(value) ? undefined : 'vi'}>
                  {label}
                </span>
                <span className="facet__count">{formatNumber(count, language)}</span>
              </label>
            </li>
          ))}
        </ul>
        {expanded && matching.length === 0 ? <p className="facet__none">{m.results.narrowNone}</p> : null}
        {hidden > 0 && !expanded ? (
          <button type="button" className="link-button" onClick={() => setExpanded(true)}>
            {m.results.more(hidden)}
          </button>
        ) : null}
        {expanded ? (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setExpanded(false);
              setNarrow('');
            }}
          >
            {m.results.less}
          </button>
        ) : null}
      </fieldset>
    </details>
  );
}

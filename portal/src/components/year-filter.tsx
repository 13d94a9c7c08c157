import { useId, useState, type FormEvent } from 'react';
import { useLanguage } from '../i18n/language-context';

interface Props {
  from: number | null;
  to: number | null;
  onApply: (from: number | null, to: number | null) => void;
}

/** A span of years, either end open; applied by its button, since half a year typed is not a year. */
export function YearFilter({ from, to, onApply }: Props) {
  const { m } = useLanguage();
  const id = useId();
  const [first, setFirst] = useState(from === null ? '' : String(from));
  const [last, setLast] = useState(to === null ? '' : String(to));
  const [backwards, setBackwards] = useState(false);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const [a, b] = [readYear(first), readYear(last)];
    const wrong = a !== null && b !== null && a > b;
    setBackwards(wrong);
    if (!wrong) onApply(a, b);
  };

  const field = (name: string, label: string, value: string, set: (text: string) => void) => (
    <label htmlFor={`${id}-${name}`}>
      <span>{label}</span>
      <input
        id={`${id}-${name}`}
        inputMode="numeric"
        pattern="[0-9]{1,4}"
        maxLength={4}
        value={value}
        aria-invalid={backwards}
        aria-describedby={backwards ? `${id}-wrong` : undefined}
        onChange={(event) => set(event.target.value.replace(/\D/g, ''))}
      />
    </label>
  );

  return (
    <form className="years" onSubmit={apply}>
      <fieldset>
        <legend>{m.results.years}</legend>
        <div className="years__row">
          {field('from', m.results.yearFrom, first, setFirst)}
          {field('to', m.results.yearTo, last, setLast)}
          <button type="submit" className="button button--small">
            {m.results.yearsApply}
          </button>
        </div>
        {backwards ? (
          <p id={`${id}-wrong`} role="alert" className="years__wrong">
            {m.results.yearsBackwards}
          </p>
        ) : null}
      </fieldset>
    </form>
  );
}

function readYear(text: string): number | null {
  const year = Number.parseInt(text, 10);
  return Number.isInteger(year) && year >= 1 ? year : null;
}

import { useId, type FormEvent } from 'react';
import { useLanguage } from '../i18n/language-context';
import { MAX_QUERY_LENGTH } from '../search-state/search-state';
import { Icon } from './icon';

interface Props {
  value: string;
  onChange: (value: string) => void;
  onSubmit: () => void;
  size: 'large' | 'medium' | 'small';
}

/** The box and its button; what typing and submitting mean is the owner's matter. */
export function SearchBox({ value, onChange, onSubmit, size }: Props) {
  const { m } = useLanguage();
  const id = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <form role="search" className={`search-box search-box--${size}`} onSubmit={submit}>
      <label htmlFor={id} className={size === 'large' ? 'search-box__label' : 'visually-hidden'}>
        {m.searchLabel}
      </label>
      <div className="search-box__row">
        <input
          id={id}
          type="search"
          name="q"
          value={value}
          maxLength={MAX_QUERY_LENGTH}
          placeholder={m.searchPlaceholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="submit" className="button button--primary">
          <Icon name="search" />
          <span className="search-box__word">{m.searchButton}</span>
        </button>
      </div>
    </form>
  );
}

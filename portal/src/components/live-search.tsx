import { useEffect, useState } from 'react';
import { tidyQuery } from '../search-state/parse-search';
import { SearchBox } from './search-box';

/** Pause in typing after which the results follow, in milliseconds. */
const DEBOUNCE_MS = 250;

interface Props {
  /** The query the URL holds. */
  q: string;
  onType: (q: string) => void;
  onSubmit: (q: string) => void;
}

/** The box of the results page: results follow the typing, and the box follows the back button. */
export function LiveSearch({ q, onType, onSubmit }: Props) {
  const [draft, setDraft] = useState(q);
  const [seen, setSeen] = useState(q);
  const [sent, setSent] = useState<string | null>(null);

  if (q !== seen) {
    setSeen(q);
    // The echo of what was sent must not overwrite letters typed since; any other change came from outside.
    if (q !== sent) {
      setDraft(q);
      setSent(null);
    }
  }

  useEffect(() => {
    const wanted = tidyQuery(draft);
    if (wanted === q) return undefined;
    const timer = setTimeout(() => {
      setSent(wanted);
      onType(wanted);
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [draft, q, onType]);

  const submit = () => {
    const wanted = tidyQuery(draft);
    setSent(wanted);
    onSubmit(wanted);
  };

  return <SearchBox value={draft} onChange={setDraft} onSubmit={submit} size="medium" />;
}

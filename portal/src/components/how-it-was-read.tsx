import { Link } from 'react-router-dom';
import type { SearchAnswer } from '../api/search';
import { useLanguage } from '../i18n/language-context';
import { searchPath } from '../search-state/format-search';
import type { SearchState } from '../search-state/search-state';

interface Props {
  answer: SearchAnswer;
  state: SearchState;
}

/** Says where a question was not taken as typed: read another way, only in part, or perhaps mistyped. */
export function HowItWasRead({ answer, state }: Props) {
  const { m } = useLanguage();
  const { readAs, match, total, suggestion } = answer;
  const onlySome = match === 'some' && total > 0;
  if (!readAs && !onlySome && !suggestion) return null;
  return (
    <div className="results__read">
      {readAs ? <p>{m.results.readAs(readAs)}</p> : null}
      {onlySome ? <p>{m.results.someWords}</p> : null}
      {suggestion ? (
        <p>
          {m.results.didYouMean}{' '}
          <Link to={searchPath({ ...state, q: suggestion, page: 1 })} lang="vi">
            {suggestion}
          </Link>
          ?
        </p>
      ) : null}
    </div>
  );
}

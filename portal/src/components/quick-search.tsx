import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { changeSearch } from '../search-state/change-search';
import { searchPath } from '../search-state/format-search';
import { tidyQuery } from '../search-state/parse-search';
import { EMPTY_SEARCH } from '../search-state/search-state';
import { SearchBox } from './search-box';

/** A search box outside the results page: nothing happens until it is submitted. */
export function QuickSearch({ size }: { size: 'large' | 'small' }) {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const submit = () => navigate(searchPath(changeSearch(EMPTY_SEARCH, { q: tidyQuery(text) })));
  return <SearchBox value={text} onChange={setText} onSubmit={submit} size={size} />;
}

import { useState, type RefObject } from 'react';
import { useLanguage } from '../i18n/language-context';

interface Props {
  /** The line to copy; it is selected when the browser does not let a page copy (plain http, old phones). */
  source: RefObject<HTMLElement>;
  text: string;
}

export function CopyButton({ source, text }: Props) {
  const { m } = useLanguage();
  const [said, setSaid] = useState('');

  const copy = async () => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(m.item.copied);
    } catch {
      if (source.current) window.getSelection()?.selectAllChildren(source.current);
      setSaid(m.item.copyFailed);
    }
  };

  return (
    <p className="copy">
      <button type="button" className="button button--small" onClick={() => void copy()}>
        {m.item.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

import { useLanguage } from '../i18n/language-context';

interface Props {
  /** From 1. */
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}

/** Buttons to leaf through a document. */
export function PageTurner({ page, pages, onTurn }: Props) {
  const { m } = useLanguage();
  return (
    <div className="picture-dialog__pages">
      <button type="button" className="button" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {m.item.previousPage}
      </button>
      <span role="status">{m.item.pageOf(page, pages)}</span>
      <button type="button" className="button" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {m.item.nextPage}
      </button>
    </div>
  );
}

import type { ItemDescription } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { isOnRequest } from './is-on-request';

/** What a reader may do with the record, and how to ask for what they may not. */
export function AccessBlock({ item }: { item: ItemDescription }) {
  const { m } = useLanguage();
  const { regime, label } = item.access;
  return (
    <section className="item-section" aria-labelledby="su-dung">
      <h2 id="su-dung">{m.item.access}</h2>
      <p className="prose">{m.item.regimes[regime] ?? m.item.regimeOther(label)}</p>
      {isOnRequest(regime) ? <p className="prose">{m.item.howToAsk(item.docCode)}</p> : null}
    </section>
  );
}

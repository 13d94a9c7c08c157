import type { Provenance } from '../api/items';
import { formatDay } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';

/** Where the record comes from and through whose hands (A23). */
export function ProvenanceBlock({ provenance }: { provenance: Provenance | null }) {
  const { language, m } = useLanguage();
  if (!provenance) return null;
  const { acquiredOn, provider, providerKind } = provenance;
  // Who did not agree to be named is named by their kind only.
  const kind = providerKind === null ? null : (m.item.providerKinds[providerKind] ?? null);
  const facts: [string, string | null][] = [
    [m.item.provider, provider ?? kind],
    [m.item.acquisition, provenance.acquisition],
    [m.item.acquiredOn, acquiredOn ? formatDay(acquiredOn, language) : null],
    [m.item.accessionNumber, provenance.accessionNumber],
    [m.item.credit, provenance.creditLine],
    [m.item.rights, provenance.rightsStatement],
  ];
  const stated = facts.filter(([, value]) => value);
  return (
    <section className="item-section" aria-labelledby="xuat-xu">
      <h2 id="xuat-xu">{m.item.provenance}</h2>
      {provenance.statement ? (
        <p className="prose" lang="vi">
          {provenance.statement}
        </p>
      ) : null}
      {stated.length > 0 ? (
        <dl className="facts">
          {stated.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="vi">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

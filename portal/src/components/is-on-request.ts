/** The regimes whose pictures anyone may see (`data/vocabularies`, access-visibility). */
const OPEN = ['cong-khai-xem', 'cong-khai-tai'];

/** Whether the record is described but not shown; an unknown regime is taken to be closed. */
export function isOnRequest(regime: string): boolean {
  return !OPEN.includes(regime);
}

import type { LedgerEntryInput } from '../ledger/entry';

/** Fields that tell through whose hands the item came: a change of one is an entry of its own too (V3). */
const CUSTODY = ['custody', 'accession', 'provenance'];

export type ShortValues = Readonly<Record<string, string | null>>;

interface Told {
  readonly uid: string;
  readonly documentId: string;
  /** Values before and after, in short form; the fields that changed and no others. */
  readonly before: ShortValues;
  readonly after: ShortValues;
}

const entry = (act: string, { uid, documentId, before, after }: Told): LedgerEntryInput => ({
  act,
  uid,
  documentId,
  outcome: 'done',
  change: { old: before, new: after },
});

const custodyOf = (values: ShortValues): ShortValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => CUSTODY.includes(name)));

/** What the ledger says of an item that came into being or was described differently (V3). */
export const itemEntries = (act: 'item.create' | 'item.save', told: Told): LedgerEntryInput[] => {
  const custody = { ...told, before: custodyOf(told.before), after: custodyOf(told.after) };
  const moved = [...Object.values(custody.before), ...Object.values(custody.after)].some(
    (value) => value !== null,
  );
  return moved ? [entry(act, told), entry('item.custody', custody)] : [entry(act, told)];
};

/** What the ledger says of a reference record (V3). */
export const recordEntry = (act: 'record.create' | 'record.save' | 'record.delete', told: Told) =>
  entry(act, told);

/** Rows of the same record, to be projected once. */
export interface RecordRows<Row> {
  uid: string;
  documentId: string;
  rows: Row[];
}

/** Groups rows by record, in the order of first appearance (rule X3): ten saves of one item are one projection. */
export function coalesce<Row extends { uid: string; documentId: string }>(
  rows: readonly Row[],
): RecordRows<Row>[] {
  const records = new Map<string, RecordRows<Row>>();
  for (const row of rows) {
    const key = `${row.uid}\n${row.documentId}`;
    const record = records.get(key);
    if (record) record.rows.push(row);
    else records.set(key, { uid: row.uid, documentId: row.documentId, rows: [row] });
  }
  return [...records.values()];
}
